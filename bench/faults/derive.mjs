import { dayOf } from './clock.mjs'
import { fill } from './fill.mjs'
import { eventOf } from './invent.mjs'
import { lengthIn } from './times.mjs'

/** What a report says beside its events: the span, its length, figures, components, lessons, actions. */
export function statementsOf(random, plan) {
  const { book, words, scenario, style } = plan
  const [start, end] = [at(plan, 'start'), at(plan, 'mitigate')]
  const say = (phrases, more = {}) => fill(random.pick(phrases), { ...words, ...more })
  const published = (dayOf(at(plan, 'resolve') ?? start) + random.int(1, 3)) * 1440 + random.int(540, 960)
  const minutes = end - start
  const written = lengthIn(book, style.approximate ? Math.max(5, Math.round(minutes / 5) * 5) : minutes)
  const length = style.approximate ? fill(book.about, { length: written }) : written
  return {
    published,
    window: { start, end, phrase: random.pick(book.window) },
    lasted: { minutes, text: say(book.lasted, { length }) },
    level: say(book.level, { severity: plan.severity }),
    figure: say(book.figure),
    affected: say(book.affected),
    spared: fill(random.pick(book.spared), { a: words.c }),
    evidence: say(book.evidence, { link: plan.link }),
    cause: [fill(scenario.cause, words)],
    lessons: scenario.follow.map(([lesson]) => fill(lesson, words)),
    actions: scenario.follow.map(([, action], index) => ({
      text: fill(action, words),
      owner: plan.people[index],
      due: published + random.int(5, 40) * 1440,
      done: false,
    })),
    downtimes: downtimesOf(random, plan, minutes),
    keys: keysOf(plan),
    missing: new Set(),
  }
}

const at = (plan, id) => plan.events.find((event) => event.id === id)?.at

function downtimesOf(random, { words }, minutes) {
  const rows = [
    { name: words.a, minutes },
    { name: words.b, minutes: Math.max(3, minutes - random.int(4, 15)) },
  ]
  return { rows, total: rows.reduce((sum, row) => sum + row.minutes, 0) }
}

/** The milestones that a list of key times gives, by kind. */
function keysOf({ book, events }) {
  return events.filter(({ id }) => id in book.keys).map(({ id, at: wall }) => ({ id, at: wall }))
}

/** The posts of a status page, oldest first, each at the time of its milestone or a minute or two later. */
export function postsOf(random, plan) {
  const { book, words } = plan
  const post = (id, status, wall) => {
    const bodies = book.bodies[status]
    return { id, status, at: wall, body: fill(random.pick(bodies), words) }
  }
  const announced = eventOf(plan, 'announce').at
  const identified = eventOf(plan, 'identify').at + random.int(1, 2)
  const posts = [post('investigating', 'investigating', announced)]
  if (identified - announced > 24) posts.push(post('update', 'update', announced + random.int(10, 14)))
  posts.push(post('identified', 'identified', identified))
  const monitor = plan.events.find(({ id }) => id === 'monitor')
  if (monitor) posts.push(post('monitoring', 'monitoring', Math.max(monitor.at, identified + 4)))
  posts.push(post('resolved', 'resolved', Math.max(eventOf(plan, 'resolve').at, identified + 5)))
  return posts
}

/** Adds to all posts but the last the promise of the next, due when that came or a few minutes later. */
export function promise(random, plan, posts) {
  const phrase = random.pick(plan.book.nextUpdate)
  for (const [index, post] of posts.entries()) {
    const next = posts[index + 1]
    if (!next || next.at - post.at < 4 || random.chance(0.2)) continue
    post.promise = { due: next.at + random.int(0, 4), phrase }
  }
}
