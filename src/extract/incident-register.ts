import { scan } from '../time/scan.ts'
import { cues } from './cues.ts'
import { sectionKindOf } from './section-kinds.ts'

/** Headings of one depth, and what stands around them. */
export interface Headings {
  /** Those that may each head an incident. */
  readonly heads: readonly string[]
  /** All of that depth under the same parents. */
  readonly siblings: readonly string[]
  /** The headings right above them. */
  readonly parents: readonly string[]
  /** What stands before the first head. */
  readonly preface: string
}

/**
 * Whether headings are those of a register of incidents, though nothing below them has the form of a report: each is
 * numbered ('Incident 2: …'), or each gives a day of its own and the document says that it tells several incidents,
 * or most name a trouble. The days of one incident's story follow one another; reports have sections beside them.
 */
export function isRegister({ heads, siblings, parents, preface }: Headings): boolean {
  if (heads.length < 2 || heads.length < siblings.length * 0.6) return false
  if ([...siblings, ...parents].some(isReportSection)) return false
  if (areNumbered(heads)) return true
  const days = heads.map(dayOf)
  if (days.some((day, at) => day === undefined || (at > 0 && Math.abs(day - (days[at - 1] ?? 0)) < 2))) return false
  if (cues.words.outages.test(preface)) return true
  const told = heads.filter((head) => cues.words.outage.test(head) && !isSingle(head))
  return told.length >= heads.length * 0.6
}

/** A section of one report: no register has such beside its incidents, or above them. */
function isReportSection(heading: string): boolean {
  const kind = sectionKindOf(heading, 0.6)
  return kind !== undefined && kind !== 'other' && !bearsNumber(heading) && dayOf(heading) === undefined
}

/** 'Incident 2: …', 'Outage #2', 'INC-12 …', '#4711 …': a number that opens the heading, or follows its first word. */
function bearsNumber(heading: string): string | undefined {
  const found =
    /^\W*(?:(?:report|post-?mortem)\s)?(?:([A-Z]{2,8}-\d{1,8})|(\p{L}{2,20})?[ \t]?#?(\d{1,6})(?![\d/.:-]\d))(?=$|[\s:.)\]–—-])/u.exec(
      heading,
    )
  if (found === null) return undefined
  if (found[1] !== undefined) return found[1]
  const noun = found[2]
  if (noun === undefined) return /^\W*#\d/.test(heading) ? found[3] : undefined
  return cues.words.outage.test(noun.toLowerCase()) ? `${noun} ${found[3]}` : undefined
}

function areNumbered(heads: readonly string[]): boolean {
  const numbers = heads.map(bearsNumber)
  return !numbers.includes(undefined) && new Set(numbers).size === heads.length
}

/** Days since some day, a month counted as 31: near enough to tell days that follow one another. */
function dayOf(heading: string): number | undefined {
  const date = scan(heading).find(({ from }) => from.date?.day !== undefined)?.from.date
  if (date?.month === undefined || date.day === undefined) return undefined
  return (date.year ?? 0) * 372 + date.month * 31 + date.day
}

/** 'The outage begins', 'End of the incident': a step of one story. */
function isSingle(head: string): boolean {
  return cues.words.began.test(head) || cues.words.ended.test(head)
}
