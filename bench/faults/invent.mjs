import { wallOf } from './clock.mjs'
import { fill } from './fill.mjs'
import { organizations, peopleOf, services } from './names.mjs'
import { phrases } from './phrases/all.mjs'
import { stylesOf } from './styles.mjs'
import { months, zonesOf } from './zones.mjs'

/**
 * An incident that never was, before a word of it is written: who, what, and when on the wall clock of its zone.
 * Times are minutes since 1970-01-01 00:00 on that clock. A report that tells it is sound under every rule: no silence
 * over 25 minutes, found, escalated and announced within minutes, watched before it is closed.
 *
 * @param {{ form: 'report' | 'keys' | 'status' | 'page', language?: string, style?: object }} wish
 *   report: a postmortem with a timeline; keys: one whose timeline is a list of labelled milestones;
 *   status: the updates of a status page; page: a status page with the postmortem in its last post
 */
export function invent(random, { form, language, style: wished = {} }) {
  const spoken = language ?? random.pick(Object.keys(phrases))
  const book = phrases[spoken]
  const season = wished.season ?? random.pick(['winter', 'summer'])
  const zone = wished.zone ?? random.pick(zonesOf[spoken])
  const [label, offset] = zone[season]
  const start =
    wallOf(random.pick([2024, 2025]), random.pick(months[season]), random.int(2, 20), random.int(6, 17)) +
    random.int(1, 55)
  const scenario = random.pick(wished.scenarios ? book.scenarios.slice(...wished.scenarios) : book.scenarios)
  const [a, b, c] = random.shuffle(services)
  const [person, second, third] = random.shuffle(peopleOf(spoken))
  const org = random.pick(organizations)
  const percent = random.int(12, 90)
  const words = { a, b, c, org, person, p: percent, n: random.int(23, 890) }
  const levels = random.pick([
    ['SEV-1', 'SEV-2', 'SEV-3'],
    ['SEV1', 'SEV2', 'SEV3'],
    ['P1', 'P2', 'P3'],
  ])
  const plan = {
    form,
    language: spoken,
    book,
    season,
    scenario,
    words,
    people: [person, second, third],
    zone: { ...zone, label, offset },
    levels,
    severity: random.pick(levels),
    reference: `INC-${random.int(100, 4999)}`,
    link: `https://graphs.${org.toLowerCase().replace(/\W+/g, '')}.example/d/${random.int(1000, 9999)}`,
    events: eventsOf(random, { book, scenario, words, start, people: [person, second, third], short: form === 'keys' }),
  }
  plan.title = fill(scenario.title, words)
  plan.style = stylesOf(random, plan, wished)
  return plan
}

function eventsOf(random, { book, scenario, words, start, people, short }) {
  const events = []
  let at = start
  const add = (kind, minutes, texts) => {
    at += minutes
    const text = fill(random.pick(texts), { ...words, person: random.pick(people) })
    events.push({ id: kind, kind: kind.replace(/\d+$/, ''), at, text })
  }
  add('start', 0, scenario.start)
  add('detect', random.int(2, 5), book.events.detect)
  add('ack', random.int(1, 3), book.events.ack)
  add('escalate', random.int(1, 3), book.events.escalate)
  add('announce', random.int(1, 3), book.events.announce)
  const works = short ? [] : random.shuffle(book.events.work).slice(0, random.int(1, 3))
  for (const [index, work] of works.entries()) add(`work${index + 1}`, random.int(6, 22), [work])
  add('identify', random.int(6, 20), scenario.identify)
  add('fix', random.int(2, short ? 6 : 12), scenario.fix)
  add('mitigate', random.int(6, short ? 16 : 24), scenario.mitigate)
  add('monitor', random.int(1, short ? 4 : 8), book.events.monitor)
  add('resolve', random.int(15, 22), book.events.resolve)
  return short ? events.filter(({ kind }) => !['fix', 'monitor'].includes(kind)) : events
}

/** The event of that id; planters ask only for those that are there. */
export function eventOf(plan, id) {
  const event = plan.events.find((known) => known.id === id)
  if (!event) throw new Error(`no event ${id} in this plan`)
  return event
}
