import type { Element } from 'hast'
import { attributeOf, classesOf, textOf } from './elements.ts'

const names = [
  'dateTime',
  'dataTimeago',
  'dataDateTime',
  'dataDatetime',
  'dataTimestamp',
  'dataTime',
  'dataDate',
  'title',
]
const ISO =
  /^\s{0,9}[+-]?\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?\s{0,9}$/i
const WORDED = /\b(?:19|20)\d\d\b[\s\S]{0,20}\d{1,2}[:.h]\d\d|\d{1,2}[:.h]\d\d[\s\S]{0,30}\b(?:19|20)\d\d\b/
const RELATIVE =
  /\bago\b|^(?:yesterday|today|just now)|\b(?:in|about) (?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s?$|^(?:vor|il y a|hace|há)\b|\bfa$|назад|前$/i
const CLOCK = /\d{1,2}\s?(?:[:.h]\s?\d\d|[ap]\.?m)/i
const YEAR = /\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d\d\b/
const ZONE = /\b(?:[A-Z]{2,5}T|UTC|GMT|Z|MEZ|MESZ|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\b|\d\s?Z\b|[+-]\d\d:?\d\d\b/

/**
 * The attribute that tells the moment better than the text that is shown: a machine's stamp behind '3 days ago',
 * behind a clock without a day, a day without a year, or a time without a zone. Undefined where the text is as
 * good, or says only the day (a midnight in the attribute is then no one's statement).
 */
export function stampAttribute(element: Element): string | undefined {
  if (!hasProperties(element)) return undefined
  const name = names.find((one) => isMoment(element, one))
  if (name === undefined) return undefined
  const shown = textOf(element, 120)
  const value = attributeOf(element, name) ?? ''
  if (shown === '') return isTimeElement(element) ? name : undefined
  if (RELATIVE.test(shown)) return name
  if (name === 'title' || !isTimeElement(element) || shown.length > 80 || !/\d/.test(shown)) return undefined
  if (!YEAR.test(shown)) return name
  if (!CLOCK.test(shown)) return undefined
  return !ZONE.test(shown) && ZONE.test(value) ? name : undefined
}

/** Most elements have none: they cost no more than this. */
function hasProperties({ properties }: Element): boolean {
  for (const _ in properties) return true
  return false
}

function isMoment(element: Element, name: string): boolean {
  const value = attributeOf(element, name)
  return value !== undefined && value.length < 80 && (ISO.test(value) || (name !== 'dateTime' && WORDED.test(value)))
}

function isTimeElement(element: Element): boolean {
  if (/^(?:time|abbr|relative-time|time-ago|local-time)$/.test(element.tagName)) return true
  return classesOf(element).some((one) =>
    /(?:^|[-_])(?:time|date|ago|timeago|timestamp|datetime|posted)(?:$|[-_])/.test(one),
  )
}
