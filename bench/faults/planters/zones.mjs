import { wallOf } from '../clock.mjs'
import { eventOf } from '../invent.mjs'
import { marksOf } from './moves.mjs'

const everyEvent = (plan) => plan.events.flatMap(({ id }) => marksOf(id))
const everyPost = (plan) => plan.posts.map(({ id }) => `post:${id}`)
const berlin = { iana: 'Europe/Berlin', winter: ['CET', 60], summer: ['CEST', 120] }
const pacific = { iana: 'America/Los_Angeles', winter: ['PST', -480], summer: ['PDT', -420] }
const utc = { winter: ['UTC', 0], summer: ['UTC', 0] }
const anyTime = (plan) => [...everyEvent(plan), ...everyPost(plan), 'zone', 'section:timeline', 'window']

export const zones = [
  {
    rule: 'zone-missing',
    forms: ['report', 'status'],
    style: (form) => ({ zoneOn: 'none', clock: 'h24', ...(form === 'status' ? { format: 'txt' } : {}) }),
    told(plan) {
      plan.marks = anyTime(plan)
    },
  },
  {
    rule: 'zone-ambiguous',
    forms: ['report'],
    languages: ['en'],
    style: (_, random) => ({
      clock: random.pick(['h24', 'am pm']),
      zone: { winter: [random.pick(['CST', 'IST']), 0], summer: [random.pick(['IST', 'BST']), 0] },
    }),
    told(plan) {
      plan.marks = anyTime(plan)
    },
  },
  {
    rule: 'zone-label-dst',
    forms: ['report', 'keys', 'status'],
    languages: ['en', 'de', 'fr', 'es', 'it'],
    style: (form, random) => {
      const zone = random.pick([berlin, pacific])
      const season = random.pick(['winter', 'summer'])
      const [label] = zone[season === 'winter' ? 'summer' : 'winter']
      return {
        zone: { [season]: [label, zone[season][1]] },
        season,
        clock: 'h24',
        label,
        ...(form === 'status' ? { format: 'txt' } : {}),
      }
    },
    told(plan) {
      plan.marks = anyTime(plan)
    },
  },
  {
    rule: 'zone-mixed',
    forms: ['report'],
    style: () => ({
      zoneOn: 'each',
      label: 'UTC',
      clock: 'h24',
      key: false,
      dateOn: 'title',
      zone: utc,
    }),
    told(plan, random) {
      const [label, offset] = random.pick([berlin, pacific])[plan.season]
      const [first, second, ...bare] = random.shuffle(['detect', 'announce', 'identify', 'mitigate'])
      for (const id of [first, second, 'fix'])
        Object.assign(eventOf(plan, id), { at: eventOf(plan, id).at + offset, label })
      for (const id of bare) eventOf(plan, id).label = 'none'
      plan.marks = bare.flatMap((id) => marksOf(id))
    },
  },
  {
    rule: 'zone-suspect',
    forms: ['page'],
    told(plan, random) {
      const hours = random.pick([-2, -1, 1, 2])
      for (const post of plan.posts) {
        post.at += hours * 60
        if (post.promise) post.promise.due += hours * 60
      }
      plan.marks = anyTime(plan)
    },
  },
  {
    rule: 'dst-gap-or-fold',
    also: ['impossible-time'],
    forms: ['report'],
    languages: ['en', 'de', 'fr', 'es', 'it'],
    style: () => ({ zoneOn: 'line', label: 'Europe/Berlin', zone: berlin, clock: 'h24', key: false }),
    events(plan, random) {
      const spring = random.chance(0.5)
      const night = spring ? wallOf(2025, 3, 30, 1, 25) : wallOf(2025, 10, 26, 1, 40)
      const move = night + random.int(0, 15) - plan.events[0].at
      for (const event of plan.events) event.at += move
      const hour = wallOf(2025, spring ? 3 : 10, spring ? 30 : 26, 2)
      plan.marks = plan.events.filter(({ at }) => at >= hour && at < hour + 60).flatMap(({ id }) => marksOf(id))
      plan.marks.push('window')
    },
  },
  {
    rule: 'rollover-inferred',
    forms: ['report'],
    style: (_, random) => ({ dateOn: random.pick(['title', 'zone line']), key: false, clock: 'h24' }),
    events(plan, random) {
      const midnight = Math.floor(plan.events[0].at / 1440) * 1440 + 1440
      const move = midnight - random.int(20, 35) - plan.events[0].at
      for (const event of plan.events) event.at += move
      const next = plan.events.findIndex(({ at }) => at >= midnight)
      plan.marks = [plan.events[next - 1], ...plan.events.slice(next)].flatMap(({ id }) => marksOf(id))
    },
    told(plan) {
      plan.missing.add('window')
    },
  },
  {
    rule: 'date-ambiguous',
    forms: ['report'],
    languages: ['en'],
    style: () => ({ day: 'slashes', key: false, clock: 'h24', head: 'lines', zone: utc }),
    events(plan) {
      const { at } = plan.events[0]
      const date = new Date(at * 60_000)
      const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()]
      const wished = day > 12 || day === month ? (month === 5 ? 6 : 5) : day
      for (const event of plan.events) event.at += (wished - day) * 1440
    },
    told(plan, random) {
      plan.missing.add('published')
      for (const [index, action] of plan.actions.entries()) action.due = wallOf(2026, random.pick([2, 3, 4]), 9 + index)
      plan.marks = ['zone', 'day', 'title', 'window', ...everyEvent(plan)]
    },
  },
  {
    rule: 'date-missing',
    forms: ['report'],
    style: () => ({ dateOn: 'nowhere', key: false, clock: 'h24', head: 'lines' }),
    told(plan) {
      plan.missing.add('window').add('published')
      plan.marks = everyEvent(plan)
    },
  },
]
