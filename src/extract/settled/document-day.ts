import type { Basis } from '../../model/basis.ts'
import type { Moment } from '../../model/moment.ts'
import { addDays } from '../../time/calendar.ts'
import { scan } from '../../time/scan.ts'
import type { TimeToken, WrittenDate } from '../../time/token.ts'
import { cues } from '../cues.ts'
import { type Mention, outsideRecords } from '../mentions.ts'
import { perLanguages, whole } from '../report-words.ts'
import { closeOrder, dayOrder, isShortlyBefore, monthDay } from './day-order.ts'
import { yearInHead, yearOf } from './document-year.ts'
import { covers, datelineOf, isLetter, isMeta, labelOf } from './report-days.ts'
import type { SettleInput } from './settle-one.ts'
import { dayBeforeTitle, titleDay } from './title-day.ts'
import { toldWeekday } from './told-weekday.ts'

/** The day (or days) that a document is about, from which bare clocks take theirs. */
export interface DocumentDay {
  /** Best single answer, YYYY-MM-DD. */
  readonly day?: string
  readonly basis: Exclude<Basis, 'unknown'>
  /** A day that holds for the whole document: its title's. */
  readonly whole?: string
  /** Days told in the text, by the order of their mention. */
  readonly tolds: readonly { readonly order: number; readonly day: string }[]
  /** Whether it is a mail or a memo, whose head gives the day on which it was written. */
  readonly letter: boolean
  /** Year for dates that give none. */
  readonly year?: number
  /** Whether 03/04 is the third of April, where other dates of the document show it. */
  readonly dayFirst?: boolean
  /** Whether that is only the likelier order, by how near to each other it sets the dates. */
  readonly orderOpen?: boolean
  /** The mention, by its order, that dates the report itself: '2021-10-02 / notes of mine' below the title. */
  readonly dateline?: number
  /** The moment from which `T+5m` counts. */
  readonly origin?: Moment
}

export function documentDay({
  document,
  outline,
  mentions: all,
  blocks,
  date,
  dayFirst: known,
}: SettleInput): DocumentDay {
  const mentions = outsideRecords(all)
  const file = dayInName(document.name)
  const year = yearOf(mentions, file, document.name) ?? yearInHead(outline.lines)
  const settledOrder = known ?? dayOrder(mentions, file)
  const dayFirst = settledOrder ?? closeOrder(mentions)
  const read = (token: TimeToken): string | undefined => isoDay(token.from.date, year, dayFirst)
  const titled = titleDay(mentions, outline.lines, read)
  const title = titled === undefined ? undefined : (dayBeforeTitle(titled, mentions, read) ?? titled)
  const dateline = datelineOf(mentions, outline, read)
  const stamps = new Set(blocks.map(({ stamp }) => stamp))
  const updates = blocks
    .filter(({ status }) => status !== 'postmortem')
    .map(({ stamp }) => recordedDay(stamp) ?? read(stamp.token))
  const posted = updates.filter((one) => one !== undefined).sort()[0]
  const lead = leadDay(mentions, outline, read, file)
  const first = posted ?? lead ?? file
  const opening = first ?? eveOf(mentions, read)
  const tolds: { order: number; day: string }[] = opening === undefined ? [] : [{ order: -1, day: opening }]
  let latest = first ?? ''
  let labelled: string | undefined
  let front: string | undefined
  let stated: string | undefined
  let prose: string | undefined
  let before: Mention | undefined
  let coded: string | undefined
  const letter = isLetter(outline.lines)
  let columns: readonly string[] | undefined
  for (const mention of mentions) {
    if (mention === dateline) {
      front ??= read(mention.token)
      continue
    }
    if (mention.line.columns !== undefined && mention.line.columns !== columns) {
      columns = mention.line.columns
      const day = headerDay(columns, read)
      if (day !== undefined) tolds.push({ order: mention.order - 1, day })
    }
    if (stamps.has(mention)) continue
    const named = covers(cues.words.incidentDay, labelOf(mention) ?? '')
    if (named || isMeta(mention, letter)) {
      const day = read(mention.token)
      if (day === undefined) continue
      // The day of a letter's head, or of the report, is not that of the incident.
      if (named && !letter && mention.line.kind !== 'field') labelled ??= day
      else if (mention.line.kind !== 'field' || mention.line.key !== 'title') front ??= day
      continue
    }
    if (mention.line.kind === 'code') {
      coded ??= read(mention.token)
      continue
    }
    const day = read(mention.token) ?? (mention.rowDate === undefined ? undefined : read(mention.rowDate))
    if (
      day !== undefined &&
      (mention.token.from.clock !== undefined || mention.token.to !== undefined || mention.line.depth > 0)
    ) {
      // A look back ('on Jan 12 a change …') does not move the story.
      if (latest <= day || mention.standing !== 'inside') {
        tolds.push({ order: mention.order, day })
        if (day > latest) latest = day
      }
    } else if (day !== undefined && isStated(mention, outline)) stated ??= day
    else if (
      day !== undefined &&
      (mention.line.kind === 'text' || mention.line.kind === 'quote') &&
      prose === undefined
    ) {
      prose = day
      // Clocks below go on from the day with which the story opens.
      if (tolds.length === 0) tolds.push({ order: mention.order, day })
    }
    // 'On Monday 5 May 2025, from 08:05 on, …'
    const dated = before === undefined || !dates(before, mention) ? undefined : read(before.token)
    if (dated !== undefined && latest <= dated) {
      tolds.push({ order: before?.order ?? mention.order, day: dated })
      if (dated > latest) latest = dated
    }
    before = mention
  }
  // A title that the file's name and the record both contradict has a slip of the pen in it.
  const slip = title !== undefined && file !== undefined && file === front && !isShortlyBefore(title, file)
  const whole = slip ? file : (title ?? labelled)
  const best =
    whole ??
    posted ??
    tolds[first === undefined ? 0 : 1]?.day ??
    lead ??
    file ??
    stated ??
    prose ??
    toldWeekday(outline.lines, front) ??
    front ??
    coded
  const day = best ?? date
  return {
    ...(day === undefined ? {} : { day }),
    basis: best === undefined && date !== undefined ? 'assumed' : 'inferred',
    ...(whole === undefined ? {} : { whole }),
    tolds,
    letter,
    ...(year === undefined ? {} : { year }),
    ...(dateline === undefined ? {} : { dateline: dateline.order }),
    ...(dayFirst === undefined ? {} : { dayFirst, orderOpen: settledOrder === undefined }),
  }
}

/** Whether a day without a clock is that of the bare clock behind it in its sentence. */
function dates({ line, token, passage }: Mention, clock: Mention): boolean {
  if (line !== clock.line || token.from.clock !== undefined || token.to !== undefined) return false
  if (clock.token.from.clock === undefined || clock.token.from.date !== undefined) return false
  return !/[.!?;。](?:\s|$)/.test(passage.text.slice(token.end, clock.token.start))
}

/**
 * The day that the opening text tells without a clock ('on 4 March 2021 … Between 8:10 and 9:40 …'), where the file's
 * name, which may be that of the publication, gives a later one.
 */
function leadDay(
  mentions: readonly Mention[],
  outline: SettleInput['outline'],
  read: (token: TimeToken) => string | undefined,
  file: string | undefined,
): string | undefined {
  if (file === undefined) return undefined
  const opening = new Set(['other', 'summary', 'impact', 'background'])
  for (const { line, token, standing } of mentions) {
    if (line.kind !== 'text' || !opening.has(outline.parts[line.section]?.kind ?? 'other')) continue
    const day = read(token)
    // A clock without a day is told of the day that the file's name gives.
    if (token.from.clock !== undefined && day === undefined) return undefined
    if (standing === 'opens' || standing === 'labelled' || day === undefined) continue
    return day !== undefined && day <= file && isShortlyBefore(day, file) ? day : undefined
  }
  return undefined
}

/** The day of the clocks below a column's header: 'When (4 May 2022)'. */
function headerDay(columns: readonly string[], read: (token: TimeToken) => string | undefined): string | undefined {
  for (const column of columns) {
    if (!/\d/.test(column)) continue
    for (const token of scan(column)) {
      const day = token.to === undefined && token.from.clock === undefined ? read(token) : undefined
      if (day !== undefined) return day
    }
  }
  return undefined
}

/** The day that the reader of a structured format knows of a stamp without one. */
function recordedDay({ line: { fact } }: Mention): string | undefined {
  return fact !== undefined && 'day' in fact ? fact.day : undefined
}

/** '발생일: …', 'Day of the outage: …', '| 事故日期 | … |': a field that says on which day it was. */
function isStated({ label, line, token, passage }: Mention, { parts }: SettleInput['outline']): boolean {
  if (label === undefined || token.from.clock !== undefined || token.to !== undefined) return false
  const kind = parts[line.section]?.kind ?? 'other'
  if (line.cells === undefined && !/[:：][\s*_]*$/.test(passage.text.slice(0, token.start))) return false
  if (kind !== 'other' && kind !== 'summary' && kind !== 'impact') return false
  return cues.words.outage.test(label) || cues.words.began.test(label) || dayLabel().test(label.trim())
}

const dayLabel = perLanguages(() => whole(({ windows }) => windows?.labels))

/** `2021-12-10-accounts-down.md`, `20171120-ores.txt`, `2022/07/20/post-mortem`, `2022_07_20`. */
export function dayInName(name: string): string | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)([-_/.]{0,2})(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name)
  return found === null ? undefined : `${found[1]}-${found[3]}-${found[4]}`
}

/**
 * Entries above the first heading that is a day, at clocks later than the first below it, are of the day before: '22:10 …',
 * '23:40 …', 'January 11', '06:20 …'.
 */
function eveOf(mentions: readonly Mention[], read: (token: TimeToken) => string | undefined): string | undefined {
  const entries = mentions.filter(({ standing, line }) => standing === 'opens' && line.kind !== 'field')
  const at = entries.findIndex(({ token }) => token.from.date !== undefined)
  const heading = entries[at]
  const above = entries[at - 1]
  const below = entries[at + 1]
  if (heading === undefined || above?.token.from.clock === undefined || below?.token.from.clock === undefined)
    return undefined
  const { passage, token } = heading
  if (token.from.clock !== undefined || /[\p{L}\p{N}]/u.test(passage.text.slice(token.end))) return undefined
  if (below.token.from.date !== undefined || minutes(above) <= minutes(below)) return undefined
  const day = read(token)
  return day === undefined ? undefined : addDays(day, -1)
}

function minutes({ token: { from } }: Mention): number {
  return (from.clock?.hour ?? 0) * 60 + (from.clock?.minute ?? 0)
}

function isoDay(
  date: WrittenDate | undefined,
  year: number | undefined,
  dayFirst: boolean | undefined,
): string | undefined {
  if (date?.month === undefined || date.day === undefined) return undefined
  const y = date.year ?? year
  if (y === undefined) return undefined
  const swapped = dayFirst === false && date.orElse !== undefined
  const { month, day } = swapped && date.orElse !== undefined ? date.orElse : { month: date.month, day: date.day }
  return `${String(y).padStart(4, '0')}-${monthDay(month, day)}`
}
