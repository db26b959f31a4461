import { partsOf, wallOf } from '../clock.mjs'
import { fill } from '../fill.mjs'
import { eventOf } from '../invent.mjs'
import { marksOf, moveTo } from './moves.mjs'

/** The span would say where the impact began, and be a second contradiction. */
const noSpan = (plan) => {
  plan.missing.add('window').add('lasted')
  plan.keys = plan.keys.filter(({ id }) => id !== 'start')
}

const say = (plan, random, phrases) => fill(random.pick(phrases), { ...plan.words, person: plan.people[0] })

export const order = [
  {
    rule: 'detected-before-start',
    also: ['milestone-order'],
    forms: ['report', 'keys'],
    events(plan, random) {
      const start = eventOf(plan, 'start')
      start.text = `${plan.book.keys.start}: ${fill(plan.book.faults.firstFailures, plan.words)}`
      moveTo(plan, 'start', eventOf(plan, 'announce').at + random.int(1, 4))
      plan.marks = marksOf('start', 'detect')
    },
    told: noSpan,
  },
  {
    rule: 'resolved-before-start',
    also: ['impossible-time', 'milestone-order'],
    forms: ['keys'],
    events(plan, random) {
      eventOf(plan, 'resolve').at = eventOf(plan, 'start').at - random.int(15, 50)
      plan.marks = marksOf('start', 'resolve')
    },
  },
  {
    rule: 'identified-before-detected',
    also: ['milestone-order'],
    forms: ['keys', 'report'],
    events(plan) {
      const start = eventOf(plan, 'start').at
      for (const event of plan.events) if (event.id !== 'start') event.at += 4
      moveTo(plan, 'identify', start + 2)
      plan.marks = marksOf('identify', 'detect')
    },
  },
  {
    rule: 'milestone-order',
    forms: ['keys'],
    events(plan, random) {
      if (random.chance(0.5)) {
        eventOf(plan, 'resolve').at = eventOf(plan, 'mitigate').at - random.int(3, 9)
        plan.marks = marksOf('mitigate', 'resolve')
      } else {
        eventOf(plan, 'ack').at = eventOf(plan, 'start').at - random.int(4, 25)
        plan.marks = marksOf('start', 'ack')
      }
    },
  },
  {
    rule: 'future-time',
    also: ['impossible-time'],
    forms: ['report', 'keys', 'status'],
    style: () => ({ dateOn: 'each' }),
    events(plan, random) {
      if (plan.form === 'status' || random.chance(0.5)) {
        const years = random.int(20, 60) * 365 * 1440
        for (const event of plan.events) event.at += years
        plan.marks = plan.events.flatMap(({ id }) => marksOf(id))
        plan.marks.push(
          'post:investigating',
          'post:identified',
          'post:monitoring',
          'post:resolved',
          'published',
          'window',
        )
      } else plan.early = true
    },
    told(plan) {
      if (!plan.early) return
      plan.published = eventOf(plan, 'start').at - 2 * 1440
      plan.marks = ['published', ...plan.events.flatMap(({ id }) => marksOf(id))]
    },
  },
  {
    rule: 'outlier-date',
    forms: ['report', 'keys', 'status'],
    style: () => ({ dateOn: 'each', key: false }),
    events(plan) {
      plan.outlier = plan.form === 'status' ? undefined : ['ack', 'announce', 'identify']
    },
    posts(plan, random) {
      if (plan.outlier) return
      const post = plan.posts[1]
      post.at = mistyped(random, post.at)
      plan.marks = [`post:${post.id}`]
    },
    told(plan, random) {
      if (!plan.outlier) return
      const event = eventOf(plan, random.pick(plan.outlier))
      event.at = mistyped(random, event.at)
      plan.marks = marksOf(event.id)
    },
  },
  {
    rule: 'same-time-conflict',
    forms: ['report', 'status'],
    events(plan, random) {
      if (plan.form === 'status') return
      const mitigate = eventOf(plan, 'mitigate')
      plan.events.splice(plan.events.indexOf(mitigate) + 1, 0, {
        id: 'worse',
        kind: 'worse',
        at: mitigate.at,
        text: say(plan, random, random.pick([plan.book.faults.worse, plan.book.faults.returns])),
      })
      plan.marks = marksOf('worse', 'mitigate')
    },
    posts(plan, random) {
      if (plan.form !== 'status') return
      const { at } = plan.posts.find(({ id }) => id === 'monitoring')
      const body = random.pick(plan.book.faults.unknownCause)
      plan.posts.splice(-2, 0, { id: 'again', status: 'investigating', at, body })
      plan.marks = ['post:again', 'post:monitoring']
    },
  },
  {
    rule: 'duplicate-entry',
    forms: ['report', 'status', 'page'],
    events(plan, random) {
      if (plan.form !== 'report') return
      const event = eventOf(plan, random.pick(['announce', 'work1', 'fix']))
      const copy = { ...event, id: 'copy', at: event.at + random.int(0, 1) }
      plan.events.splice(plan.events.indexOf(event) + 1, 0, copy)
      plan.events.sort((a, b) => a.at - b.at)
      plan.marks = marksOf('copy', event.id)
    },
    posts(plan, random) {
      if (plan.form === 'report') return
      const post = plan.posts[random.int(0, 1)]
      plan.posts.splice(plan.posts.indexOf(post) + 1, 0, { ...post, id: 'copy', at: post.at + 1 })
      plan.marks = [post.id, 'copy'].flatMap((id) => [`post:${id}`, `body:${id}`])
      plan.copied = post.id
    },
    told(plan) {
      if (plan.form === 'report') return
      const [post, copy] = [plan.copied, 'copy'].map((id) => plan.posts.find((known) => known.id === id))
      post.promise = copy.promise
    },
  },
  {
    rule: 'reopened',
    forms: ['report', 'status', 'page'],
    events(plan, random) {
      if (plan.form !== 'report') return
      const at = eventOf(plan, 'resolve').at + random.int(5, 20)
      plan.events.push({ id: 'returns', kind: 'returns', at, text: say(plan, random, plan.book.faults.returns) })
      plan.marks = marksOf('returns', 'resolve')
    },
    posts(plan, random) {
      if (plan.form === 'report') return
      const at = plan.posts.at(-1).at + random.int(8, 25)
      plan.posts.push({ id: 'returns', status: 'investigating', at, body: say(plan, random, plan.book.faults.returns) })
      plan.marks = ['post:returns', 'body:returns', 'post:resolved']
    },
  },
  {
    rule: 'out-of-order',
    forms: ['report'],
    told(plan, random) {
      const pairs = plan.events.flatMap((event, index) => {
        const next = plan.events[index + 1]
        return next && index > 0 && next.at - event.at > 2 ? [index] : []
      })
      const index = random.pick(pairs)
      const [first, second] = plan.events.splice(index, 2)
      plan.events.splice(index, 0, second, first)
      plan.marks = marksOf(first.id, second.id)
    },
  },
  {
    rule: 'impossible-time',
    forms: ['report'],
    style: (_, random) => ({ dateOn: random.pick(['each', 'zone line', 'title']), day: 'iso', clock: 'h24' }),
    told(plan, random) {
      const event = eventOf(plan, random.pick(['announce', 'work1', 'identify']))
      const date = plan.style.dateOn === 'each'
      const day = date ? `${new Date(event.at * 60_000).toISOString().slice(0, 10)} ` : ''
      const minute = new Date(event.at * 60_000).toISOString().slice(14, 16)
      const hour = new Date(event.at * 60_000).toISOString().slice(11, 13)
      const label = plan.style.zoneOn === 'each' ? ` ${plan.style.label}` : ''
      const clock = random.pick([`${hour}:${random.int(61, 98)}`, `${random.int(25, 29)}:${minute}`])
      const wrongDay = date && random.chance(0.4)
      event.written = wrongDay ? `${day.slice(0, 5)}02-30 ${hour}:${minute}${label}` : `${day}${clock}${label}`
      plan.marks = marksOf(event.id)
    },
  },
]

/** The same day and time of the year before, or of a month that is two before. */
function mistyped(random, wall) {
  const { year, month, day, hour, minute } = partsOf(wall)
  const before = random.chance(0.6) || month < 3 ? { year: year - 1, month } : { year, month: month - 2 }
  return wallOf(before.year, before.month, day, hour, minute)
}
