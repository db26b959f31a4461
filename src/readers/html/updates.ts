import type { Element } from 'hast'
import type { Status } from '../../model/incident.ts'
import { statusOfWord } from '../status-word.ts'
import type { Conversion } from './conversion.ts'
import { attributeOf, classesOf, textOf } from './elements.ts'
import type { Mark, Marks } from './marks.ts'

/** An element that is one status update, with what in it is the stamp and the status. */
export interface FoundUpdate {
  readonly element: Element
  readonly order: number
  readonly stamp: Mark
  readonly label?: Element
  readonly status?: Status
}

/** Fewer letters are no text of an update. */
const LEAST_BODY = 3

/**
 * The updates of a status page: elements that are named as updates and hold a stamp; and where nothing is named,
 * the largest elements around one stamp that hold a status word, some text, and no title. Empty for other pages.
 */
export function updatesOf(marks: Marks, conversion: Conversion): FoundUpdate[] {
  const stamps = marks.all.filter(({ is }) => is === 'stamp')
  const titles = marks.all.filter(({ is }) => is === 'title')
  const statuses = marks.all.filter(({ is }) => is === 'status')
  const found = namedUpdates(marks, stamps, statuses)
  const taken = found.map(({ element }) => marks.rangeOf(element))
  let next = 0
  for (const stamp of stamps) {
    while (next < taken.length && (taken[next]?.to ?? 0) <= stamp.order) next += 1
    if ((taken[next]?.from ?? Number.POSITIVE_INFINITY) <= stamp.order) continue
    const update = updateAround(stamp, marks, stamps, titles, statuses, conversion)
    if (update !== undefined) found.push(update)
  }
  const told = found.filter(({ status }) => status !== undefined)
  const isStatusPage = told.length > 1 || told.some(({ status }) => status !== 'update')
  return isStatusPage ? found.sort((a, b) => a.order - b.order) : []
}

function namedUpdates(marks: Marks, stamps: readonly Mark[], statuses: readonly Mark[]): FoundUpdate[] {
  const found: FoundUpdate[] = []
  for (const mark of marks.all.toReversed()) {
    if (mark.is !== 'update') continue
    const range = marks.rangeOf(mark.element)
    const inner = found.at(-1)
    if (inner !== undefined && inner.order < range.to) continue
    const stamp = ownStamp(within(stamps, range), range.to)
    if (stamp === undefined) continue
    const label = within(statuses, range)[0]?.element
    const update = described(mark.element, mark.order, stamp, label)
    const isPlanned = update.status === undefined && standsInPlans(mark.element, marks)
    found.push(isPlanned ? { ...update, status: 'scheduled' } : update)
  }
  return found.reverse()
}

/** The list of maintenance to come says so by its name alone. */
function standsInPlans(element: Element, marks: Marks): boolean {
  let at: Element | undefined = element
  for (let level = 0; level < 6 && at !== undefined; level += 1) {
    if (classesOf(at).some((name) => /^(?:scheduled|upcoming)[-_]/.test(name))) return true
    at = marks.parentOf(at)
  }
  return false
}

/** Of several stamps the one that is set as such, at the update's end or else its beginning. */
function ownStamp(stamps: readonly Mark[], to: number): Mark | undefined {
  const named = stamps.filter((stamp) => stamp.named === true || stamp.element.tagName === 'small')
  const pool = named.length > 0 ? named : stamps
  const last = pool.at(-1)
  return last !== undefined && last.order >= to - 6 ? last : pool[0]
}

function updateAround(
  stamp: Mark,
  marks: Marks,
  stamps: readonly Mark[],
  titles: readonly Mark[],
  statuses: readonly Mark[],
  conversion: Conversion,
): FoundUpdate | undefined {
  let element = stamp.element
  for (let parent = marks.parentOf(element); parent !== undefined; parent = marks.parentOf(parent)) {
    const range = marks.rangeOf(parent)
    if (/^(?:body|main|html)$/.test(parent.tagName)) break
    if (within(stamps, range, 2).length > 1 || within(titles, range, 1).length > 0) break
    element = parent
  }
  const range = marks.rangeOf(element)
  const label = within(statuses, range, 1)[0]?.element
  const { sizeOf } = conversion.survey
  const body = sizeOf(element) - sizeOf(stamp.element) - (label === undefined ? 0 : sizeOf(label))
  if (body < LEAST_BODY) return undefined
  const update = described(element, range.from, stamp, label)
  return update.status === undefined ? undefined : update
}

function described(element: Element, order: number, stamp: Mark, label: Element | undefined): FoundUpdate {
  const written = label === undefined ? undefined : statusOfWord(textOf(label, 60))
  const status = written ?? classStatus(element) ?? leadStatus(element)
  return {
    element,
    order,
    stamp,
    ...(label === undefined ? {} : { label }),
    ...(status === undefined ? {} : { status }),
  }
}

/** `class="update resolved"`, `data-status="investigating"`. */
function classStatus(element: Element): Status | undefined {
  const names = classesOf(element)
  if (names.includes('in') && names.includes('progress')) return 'in_progress'
  const words = [
    attributeOf(element, 'dataStatus') ?? '',
    ...names.map((name) => name.replace(/^.*[-_]{1,2}(?=[a-z])/, '')),
  ]
  for (const word of words) {
    if (!/^(?:update|new|open|post|entry|container)?$/.test(word)) {
      const status = statusOfWord(word)
      if (status !== undefined) return status
    }
  }
  return undefined
}

/** 'Investigating - We see errors …' in one text. */
function leadStatus(element: Element): Status | undefined {
  const found = /^\W{0,3}(\p{L}[\p{L} ]{2,20}?)\s?[\]:–—-]/u.exec(textOf(element, 60))
  return found?.[1] === undefined ? undefined : statusOfWord(found[1])
}

/** The marks in a range of the document, at most as many; `marks` are in document order. */
export function within(
  marks: readonly Mark[],
  { from, to }: { readonly from: number; readonly to: number },
  most = Number.POSITIVE_INFINITY,
): Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.order ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Mark[] = []
  for (let mark = marks[low]; mark !== undefined && mark.order < to && found.length < most; mark = marks[low]) {
    found.push(mark)
    low += 1
  }
  return found
}
