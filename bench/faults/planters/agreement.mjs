import { fill } from '../fill.mjs'
import { eventOf } from '../invent.mjs'
import { dayIn, lengthIn, rangeIn } from '../times.mjs'
import { drop, fillBetween, marksOf, shiftFrom } from './moves.mjs'

const say = (plan, random, phrases, more) => fill(random.pick(phrases), { ...plan.words, ...more })

export const agreement = [
  {
    rule: 'window-mismatch',
    forms: ['report'],
    style: () => ({ key: false }),
    told(plan, random) {
      const { window, lasted } = plan
      const late = eventOf(plan, 'mitigate').at - window.start > 50 && random.chance(0.5)
      if (late) window.start = eventOf(plan, 'detect').at + random.int(12, 25)
      else if (random.chance(0.5)) window.end = eventOf(plan, 'mitigate').at - random.int(9, 12)
      else window.end = eventOf(plan, 'resolve').at + random.int(20, 60)
      lasted.minutes = window.end - window.start
      lasted.text = say(plan, random, plan.book.lasted, { length: lengthIn(plan.book, lasted.minutes) })
      plan.style.downtime = false
      plan.marks = ['window']
    },
  },
  {
    rule: 'duration-mismatch',
    forms: ['report', 'keys'],
    told(plan, random) {
      const { lasted, book } = plan
      const longest = eventOf(plan, 'resolve').at - eventOf(plan, 'start').at
      const minutes = longest + random.int(25, 90)
      const length = lengthIn(book, plan.style.approximate ? Math.round(minutes / 5) * 5 : minutes)
      lasted.text = say(plan, random, book.lasted, {
        length: plan.style.approximate ? fill(book.about, { length }) : length,
      })
      plan.marks = ['lasted']
    },
  },
  {
    rule: 'aggregate-mismatch',
    forms: ['report', 'keys'],
    style: () => ({ downtime: true, format: 'md' }),
    told(plan, random) {
      plan.downtimes.total += random.pick([-1, 1]) * random.int(7, 12)
      plan.marks = ['total']
    },
  },
  {
    rule: 'key-events-mismatch',
    forms: ['report'],
    style: () => ({ key: true }),
    told(plan, random) {
      const key = plan.keys.find(({ id }) => id === random.pick(['detect', 'identify', 'resolve'])) ?? plan.keys.at(-1)
      key.at += key.id === 'resolve' ? random.int(12, 40) : random.int(6, 9) * (key.id === 'identify' ? -1 : 1)
      plan.marks = marksOf(key.id)
    },
  },
  {
    rule: 'status-lag',
    forms: ['page'],
    events(plan, random) {
      plan.late = random.pick(['investigating', 'resolved'])
      if (plan.late === 'resolved') return
      shiftFrom(plan, 'identify', 30)
      fillBetween(plan, 'announce', 'identify')
    },
    posts(plan, random) {
      if (plan.late === 'resolved') {
        plan.posts.at(-1).at += random.int(14, 45)
        plan.marks = ['post:resolved', ...marksOf('resolve')]
        return
      }
      plan.posts = plan.posts.filter(({ id }) => id !== 'update')
      plan.posts[0].at = eventOf(plan, 'detect').at + random.int(15, 26)
      drop(plan, 'announce')
      plan.keys = plan.keys.filter(({ id }) => id !== 'announce')
      plan.marks = ['post:investigating', ...marksOf('detect', 'start')]
    },
  },
  {
    rule: 'status-contradiction',
    forms: ['page'],
    events: (plan) => shiftFrom(plan, 'fix', 17),
    posts(plan, random) {
      const index = plan.posts.findIndex(({ id }) => id === 'identified')
      const { at } = plan.posts[index]
      const body = random.pick(plan.book.faults.unknownCause)
      plan.posts.splice(index + 1, 0, {
        id: 'unaware',
        status: 'investigating',
        at: at + random.int(11, 13),
        body,
      })
      plan.marks = ['post:unaware', 'body:unaware', ...marksOf('identify')]
    },
  },
  {
    rule: 'component-contradiction',
    forms: ['report', 'keys', 'page', 'status'],
    style: (form) => (form === 'status' ? { format: 'txt' } : {}),
    told(plan, random) {
      const name = random.pick([plan.words.a, plan.words.b])
      const spared = fill(random.pick(plan.book.spared), { a: name })
      if (plan.form === 'report' || plan.form === 'keys') plan.spared = spared
      else {
        const post = plan.posts.find(({ id }) => id === 'identified')
        post.body = `${post.body} ${spared}`
        plan.spoken = post.id
      }
      plan.marks = ['title', 'spared', 'affected', 'figure', 'window', 'list', 'body:identified']
    },
  },
  {
    rule: 'component-never-restored',
    forms: ['status', 'report'],
    events(plan, random) {
      // Either the report says that it is still down, or it tells of the other one alone and then ends.
      plan.silent = plan.form === 'report' && random.chance(0.6)
      if (!plan.silent) return
      drop(plan, 'monitor', 'resolve')
      eventOf(plan, 'mitigate').text = fill(plan.book.faults.works, plan.words)
    },
    told(plan, random) {
      const still = say(plan, random, plan.book.faults.stillDown)
      if (plan.form === 'status') {
        const post = plan.posts.at(-1)
        post.body = `${post.body} ${still}`
        const { statusOf, words } = plan
        plan.statusOf = (name, at) => (name === words.b ? 'major_outage' : statusOf(name, at))
      } else if (!plan.silent) plan.still = still
      plan.marks = ['still', 'list', 'body:resolved', 'post:resolved', 'affected', 'figure', ...marksOf('mitigate')]
      plan.marks.push('component:resolved', 'component:monitoring')
    },
  },
  {
    rule: 'paperwork-duration',
    forms: ['status'],
    events: (plan, random) => shiftFrom(plan, 'resolve', random.int(700, 1300)),
    told(plan) {
      const { words, posts, window } = plan
      const values = { ...words, date: dayIn(plan, window.start), range: rangeIn(plan, window.start, window.end) }
      posts.at(-1).body = `${fill(window.phrase, values)} ${posts.at(-1).body}`
      plan.marks = ['post:resolved', 'post:monitoring', 'post:investigating', 'body:resolved', 'body:monitoring']
      plan.marks.push('component:monitoring', 'component:resolved')
    },
  },
  {
    rule: 'severity-mismatch',
    forms: ['report', 'keys'],
    told(plan, random) {
      const other = random.pick(plan.levels.filter((level) => level !== plan.severity))
      if (plan.form === 'report' && random.chance(0.6)) {
        const escalate = eventOf(plan, 'escalate')
        escalate.text = escalate.text.replace(/[.。]$/, ` (${other})$&`)
        plan.marks = ['severity', 'level', ...marksOf('escalate')]
        return
      }
      plan.level = say(plan, random, plan.book.unlike, { severity: other })
      plan.marks = ['level', 'severity']
    },
  },
  {
    rule: 'percent-over-100',
    forms: ['report', 'keys', 'page'],
    told(plan, random) {
      plan.figure = say(plan, random, plan.book.over, { p: random.int(103, 180) })
      plan.marks = ['figure']
    },
  },
]
