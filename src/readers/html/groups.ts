import { textOf } from './elements.ts'
import type { Mark, Marks } from './marks.ts'
import type { FoundUpdate } from './updates.ts'

/** What a status page tells of one incident. */
export interface Group {
  readonly title?: Mark
  readonly updates: FoundUpdate[]
  readonly spans: Mark[]
  /** Stamps that stand with the title. */
  readonly stamps: Mark[]
  readonly affected: Mark[]
}

export interface Grouped {
  readonly groups: readonly Group[]
  /** Dates that head what follows. */
  readonly days: readonly Mark[]
  /** Headings that are no incident's, in document order. */
  readonly others: readonly Mark[]
}

const GENERIC =
  /^(?:(?:past|recent|previous|active|open|current|ongoing|all) (?:incidents?|events?|maintenances?|updates?)|(?:incident|event|status)(?: page)? history|incidents?|events?|history|(?:incident |status |live |latest )?updates?|(?:incident )?timeline|(?:current |system |service )?status|(?:affected|impacted) (?:components?|services?|systems?|products?)|(?:components?|services?|systems?)(?: (?:affected|impacted|status))?|(?:incident )?(?:details?|summary|report)|(?:upcoming |planned )?scheduled maintenances?|about(?: this (?:site|page))?|notices?|uptime|metrics)$/i

/** Parts a status page into incidents: each title with the updates up to the next. */
export function groupsOf(marks: Marks, updates: readonly FoundUpdate[]): Grouped {
  const groups: Group[] = []
  const days: Mark[] = []
  let current: Group | undefined
  for (const event of eventsOf(marks, updates)) {
    if (!('is' in event)) {
      if (current === undefined) {
        current = newGroup()
        groups.push(current)
      }
      current.updates.push(event)
    } else if (event.is === 'day') days.push(event)
    else if (event.is === 'span') current?.spans.push(event)
    else if (event.is === 'stamp' && current?.updates.length === 0) current.stamps.push(event)
    else if (event.is === 'affected') current?.affected.push(event)
    else if (event.is === 'title' && (event.named === true || !isGeneric(event))) {
      current = newGroup(event)
      groups.push(current)
    }
  }
  const others: Mark[] = []
  const kept: Group[] = []
  for (const group of groups) {
    if (group.updates.length > 0 || isHistoryItem(group)) kept.push(group)
    else if (group.title !== undefined) others.push(group.title)
  }
  return { groups: kept, days, others }
}

/** The updates, and the marks outside of them, in document order. */
function eventsOf(marks: Marks, updates: readonly FoundUpdate[]): (Mark | FoundUpdate)[] {
  const ranges = updates.map(({ element }) => marks.rangeOf(element))
  let next = 0
  const outside = marks.all.filter(({ order }) => {
    while (next < ranges.length && (ranges[next]?.to ?? 0) <= order) next += 1
    return order < (ranges[next]?.from ?? Number.POSITIVE_INFINITY)
  })
  return [...outside, ...updates].sort((a, b) => a.order - b.order)
}

function newGroup(title?: Mark): Group {
  return { ...(title === undefined ? {} : { title }), updates: [], spans: [], stamps: [], affected: [] }
}

function isGeneric({ element }: Mark): boolean {
  return GENERIC.test(textOf(element, 80))
}

/** On a history page an incident may have its name, a sentence and its span, and no updates. */
export function isHistoryItem({ title, spans, updates }: Group): boolean {
  return updates.length === 0 && title?.named === true && spans.length > 0
}
