import { eventOf } from '../invent.mjs'

// What planters do to a plan, in words that several of them share.

/** Moves the event of that id, and all after it, by so many minutes. */
export function shiftFrom(plan, id, minutes) {
  const from = plan.events.findIndex((event) => event.id === id)
  for (const event of plan.events.slice(from)) event.at += minutes
}

/** Moves one event alone; the timeline stays in the order of the clock. */
export function moveTo(plan, id, at) {
  eventOf(plan, id).at = at
  plan.events.sort((a, b) => a.at - b.at)
}

export function drop(plan, ...ids) {
  plan.events = plan.events.filter(({ id }) => !ids.includes(id))
}

/** Puts entries of work between two events, so that there is no silence over 20 minutes between them. */
export function fillBetween(plan, from, to) {
  const [start, end] = [eventOf(plan, from).at, eventOf(plan, to).at]
  const { work } = plan.book.events
  for (let at = start + 18, index = 0; at < end - 3; at += 18, index += 1)
    plan.events.push({ id: `fill${index}`, kind: 'work', at, text: plainWork(plan, work[index % work.length], index) })
  plan.events.sort((a, b) => a.at - b.at)
}

/** The same sentence comes again, if at all, after more than an hour. */
function plainWork(plan, text, index) {
  return text.replace('{person}', plan.people[index % plan.people.length])
}

export const marksOf = (...ids) => ids.flatMap((id) => [`e:${id}`, `key:${id}`])
