import type { Basis } from '../model/basis.ts'
import type { Moment } from '../model/moment.ts'
import type { WordSearch } from '../search/word-search.ts'
import { addDays } from '../time/calendar.ts'
import { lexiconOf } from '../time/lexicon.ts'
import { scan } from '../time/scan.ts'
import type { TimeToken, WrittenDate } from '../time/token.ts'
import { cues } from './cues.ts'
import { type Mention, outsideRecords } from './mentions.ts'
import { perLanguages, whole } from './report-words.ts'
import { sectionKindOf } from './section-kinds.ts'
import type { SettleInput } from './settle-one.ts'

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
    whole ?? posted ?? tolds[first === undefined ? 0 : 1]?.day ?? lead ?? file ?? stated ?? prose ?? front ?? coded
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

/**
 * The day of the report as it stands below the title, '2021-10-02 / notes of mine', where the text then tells another,
 * shortly before it. Above clock times it is theirs.
 */
function datelineOf(
  mentions: readonly Mention[],
  { lines, parts }: SettleInput['outline'],
  read: (token: TimeToken) => string | undefined,
): Mention | undefined {
  const found = mentions.find(({ line }) => line.kind !== 'heading' && line.kind !== 'field')
  if (found === undefined || found.line.index > LAST_DATELINE || found.standing !== 'opens') return undefined
  const { line, token, passage } = found
  const day = read(token)
  const isBare = token.from.clock === undefined && token.to === undefined
  if (day === undefined || !isBare || (line.kind !== 'text' && line.kind !== 'quote')) return undefined
  if (parts[line.section]?.kind !== 'other' || /[.。!?！？]\s*$|.{60}/u.test(passage.text.slice(token.end)))
    return undefined
  const below = mentions[mentions.indexOf(found) + 1]
  if (below?.line.index === line.index + 1 && below.standing === 'opens' && below.token.from.date === undefined)
    return undefined
  const others = mentions.filter(
    (one) => one.line.index > line.index && one.line.kind !== 'field' && !isMeta(one, false),
  )
  const told = others.map(({ token }) => read(token)).find((one) => one !== undefined)
  return lines.length > 0 && told !== undefined && told < day && isShortlyBefore(told, day) ? found : undefined
}

/** The lines above it are the title and who wrote it. */
const LAST_DATELINE = 4

/** '발생일: …', 'Day of the outage: …', '| 事故日期 | … |': a field that says on which day it was. */
function isStated({ label, line, token, passage }: Mention, { parts }: SettleInput['outline']): boolean {
  if (label === undefined || token.from.clock !== undefined || token.to !== undefined) return false
  const kind = parts[line.section]?.kind ?? 'other'
  if (line.cells === undefined && !/[:：][\s*_]*$/.test(passage.text.slice(0, token.start))) return false
  if (kind !== 'other' && kind !== 'summary' && kind !== 'impact') return false
  return cues.words.outage.test(label) || cues.words.began.test(label) || dayLabel().test(label.trim())
}

const dayLabel = perLanguages(() => whole(({ windows }) => windows?.labels))

/** A day that a record gives, or that of the report: neither is told in its story. */
function isMeta(mention: Mention, letter: boolean): boolean {
  const { line } = mention
  return (
    line.kind === 'field' ||
    line.fact?.is === 'record-time' ||
    line.fact?.is === 'published' ||
    isOfReport(mention, letter)
  )
}

/** A time of the report's own life: of its issue, or of the meeting about it. */
export function isOfReport(mention: Mention, letter: boolean): boolean {
  if (isDateline(mention)) return true
  const lead = labelOf(mention) ?? leadOf(mention)
  if (lead === undefined) return false
  if (covers(cues.words.incidentDay, lead)) return letter
  return covers(cues.words.meta, lead) || covers(cues.words.authored, lead)
}

/** 'Lisbon, 9 February 2026': where and when the paper was written, as a line of its own. */
function isDateline({ line, token, passage }: Mention): boolean {
  if (token.from.clock !== undefined || line.cells !== undefined || passage.text.slice(token.end).trim().length > 1)
    return false
  const before = passage.text.slice(0, token.start)
  const place = /^(\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,2}),(?:\s\p{L}{1,4})?\s*$/u.exec(before)?.[1]
  // 'Log, 9 February 2026' heads what it names.
  return place !== undefined && sectionKindOf(place, 0.9) === undefined
}

/** The label of a time; in a row of two cells the first is that of the second. */
function labelOf({ label, cell, line: { cells = [] } }: Mention): string | undefined {
  return label ?? (cell === 1 && cells.length === 2 ? cells[0]?.text.trim() : undefined)
}

/** 'Issued' of 'Version 1.2 | Issued 5 June 2026' and 'Meeting' of 'Blameless. Meeting: 28 November': few words right before. */
function leadOf({ passage, token }: Mention): string | undefined {
  if (token.from.date === undefined) return undefined
  const before = passage.text.slice(Math.max(0, token.start - LONGEST_LEAD), token.start)
  const words = (
    before
      .slice(before.search(/[^.;|•·()\n]*$/))
      .split(/ {3,}|\t/)
      .at(-1) ?? ''
  ).trim()
  return words === '' || words.split(/\s+/).length > 4 ? undefined : words
}

const LONGEST_LEAD = 60

/** Whether the words of a search make up most of a label: both of 'Review meeting'. */
function covers(search: WordSearch, label: string): boolean {
  const covered = search.all(label).reduce((sum, [found]) => sum + found.length, 0)
  return covered > 0 && covered >= label.length * 0.6
}

/** A mail or a memo: its head names who writes. */
function isLetter(lines: SettleInput['outline']['lines']): boolean {
  const head = lines.slice(0, LONGEST_HEAD).flatMap(({ passage: { text } }) => text.split(/\n|\s\|\s/))
  return head.some((label) => {
    const [before = '', behind] = label.split(/[:：]/)
    return behind !== undefined && cues.words.sender.exec(before.trim())?.[0].length === before.trim().length
  })
}

const LONGEST_HEAD = 8

/** `2021-12-10-accounts-down.md`, `20171120-ores.txt`, `2022/07/20/post-mortem`, `2022_07_20`. */
export function dayInName(name: string): string | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)([-_/.]{0,2})(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name)
  return found === null ? undefined : `${found[1]}-${found[3]}-${found[4]}`
}

function titleDay(
  mentions: readonly Mention[],
  lines: SettleInput['outline']['lines'],
  read: (token: TimeToken) => string | undefined,
): string | undefined {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const [first, second] = headings
  // A day alone over the title is that of the publication where the title tells its own.
  const dated = mentions.filter(
    ({ line, token }) => (line === first || line === second) && token.from.date !== undefined,
  )
  const heading = dated.some((one) => isDayAlone(one) && dated.some(({ line }) => line === second)) ? second : first
  for (const mention of mentions) {
    const { line, token } = mention
    const title = line === heading || (line.kind === 'field' && line.key === 'title')
    if (title && token.from.date !== undefined) return firstOfDays(mention, read(token))
  }
  return undefined
}

/** The 7th of 'the outages of 7 and 8 October'. */
function firstOfDays({ passage, token }: Mention, day: string | undefined): string | undefined {
  if (day === undefined || token.from.date?.start !== token.start) return day
  const found = /(?<!\d)(\d{1,2})\.? ?(?:[,&]|\p{L}{1,3}) $/u.exec(passage.text.slice(0, token.start))
  const earlier = Number(found?.[1] ?? 0)
  const later = Number(day.slice(8))
  return earlier > 0 && earlier < later && later - earlier < 7 ? addDays(day, earlier - later) : day
}

/** A day and nothing else as the first line of the document. */
function isDayAlone({ line, token, passage }: Mention): boolean {
  if (line.index > 0 || line.kind !== 'heading' || token.from.date === undefined || token.from.clock !== undefined)
    return false
  return !/[\p{L}\p{N}]/u.test(passage.text.slice(0, token.start) + passage.text.slice(token.end))
}

/** The title of a report that came out the day after: its text opens with the day before, and never tells the title's. */
function dayBeforeTitle(
  title: string,
  mentions: readonly Mention[],
  read: (token: TimeToken) => string | undefined,
): string | undefined {
  const story = mentions.filter(({ line }) => line.kind !== 'heading' && line.kind !== 'field' && line.kind !== 'code')
  const first = story.find(({ token }) => token.from.clock !== undefined)
  const told = first?.line.kind === 'text' ? read(first.token) : undefined
  if (told === undefined || told !== addDays(title, -1)) return undefined
  return story.some(({ token }) => read(token) === title) ? undefined : told
}

/** `2014-10-outages.md` */
function yearInName(name: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)[-_.](?:0[1-9]|1[0-2])(?!\d)/.exec(name)
  return found === null ? undefined : Number(found[1])
}

function yearOf(mentions: readonly Mention[], file: string | undefined, name: string): number | undefined {
  if (file !== undefined) return Number(file.slice(0, 4))
  const named = yearInName(name)
  if (named !== undefined) return named
  for (const { token, line } of mentions)
    if (token.from.date?.year !== undefined && line.kind !== 'field') return token.from.date.year
  return mentions.find(({ token }) => token.from.date?.year !== undefined)?.token.from.date?.year
}

/** 'Incidents 2025' and 'Event log, June 2026' over dates that give none: the one year of the headings and the first lines. */
function yearInHead(lines: SettleInput['outline']['lines']): number | undefined {
  const years = new Set<number>()
  for (const { kind, index, passage } of lines) {
    if (kind !== 'heading' && index >= LONGEST_HEAD) continue
    const { text } = passage
    const found = /(?:^|[^\p{L}\p{N}.-])(\p{L}+)[.,]? (20\d\d)[\s)*_]*$/u.exec(text)
    const word = found?.[1]?.toLowerCase()
    if (word === undefined || text.length > LONGEST_LEAD) continue
    if (lexiconOf().months.has(word) || cues.words.outage.test(word) || cues.words.outages.test(word))
      years.add(Number(found?.[2]))
  }
  return years.size === 1 ? [...years][0] : undefined
}

/** 24/03/2022 somewhere shows that the day comes first; so does a reading that meets a day known otherwise. */
function dayOrder(mentions: readonly Mention[], file: string | undefined): boolean | undefined {
  const known = new Set(file === undefined ? [] : [file.slice(5)])
  for (const { token } of mentions) {
    const date = token.from.date
    if (date?.month === undefined || date.day === undefined) continue
    const numeric = /^\D{0,3}(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4}| \d\d:\d\d)/.exec(
      token.text.slice(date.start - token.start),
    )
    if (date.orElse !== undefined) continue
    if (numeric?.[1] !== undefined && Number(numeric[1]) > 12) return true
    if (numeric?.[2] !== undefined && Number(numeric[2]) > 12) return false
    if (numeric === null) known.add(monthDay(date.month, date.day))
  }
  for (const { token } of mentions) {
    const date = token.from.date
    if (date?.orElse === undefined || date.month === undefined || date.day === undefined) continue
    const first = known.has(monthDay(date.month, date.day))
    const second = known.has(monthDay(date.orElse.month, date.orElse.day))
    if (first !== second) return dayFirstOf(token, first)
  }
  return weekdayOrder(mentions) ?? nearOrder(mentions, file) ?? (mentions.some(writtenInAmerica) ? false : undefined)
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

interface OpenDate {
  readonly year: number | undefined
  readonly weekday: number | undefined
  /** In the order in which they are written. */
  readonly numbers: readonly [number, number]
}

/** Dates such as 03/04, which are either the third of April or the fourth of March. */
function openDates(mentions: readonly Mention[]): OpenDate[] {
  return mentions.flatMap(({ token: { from, to, text, start } }) =>
    [from.date, to?.date].flatMap((date) => {
      if (date?.orElse === undefined) return []
      const [, first, second] = /(\d{1,2})[/.-](\d{1,2})/.exec(text.slice(date.start - start)) ?? []
      return [{ year: date.year, weekday: date.weekday, numbers: [Number(first), Number(second)] as const }]
    }),
  )
}

/** 'Thursday 10/9/2008': only one of the two days was a Thursday. */
function weekdayOrder(mentions: readonly Mention[]): boolean | undefined {
  const dates = openDates(mentions)
  const years = new Set(dates.flatMap(({ year }) => year ?? []))
  for (const { year = years.size === 1 ? [...years][0] : undefined, weekday, numbers } of dates) {
    if (year === undefined || weekday === undefined) continue
    const [first, second] = numbers
    const falls = (day: number, month: number): boolean =>
      (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday
    if (falls(first, second) !== falls(second, first)) return falls(first, second)
  }
  return undefined
}

/** '10/7, 10/9, 10/11': what stays the same from date to date is the month. */
function closeOrder(mentions: readonly Mention[]): boolean | undefined {
  const dates = openDates(mentions)
  const firsts = new Set(dates.map(({ numbers }) => numbers[0]))
  const seconds = new Set(dates.map(({ numbers }) => numbers[1]))
  if (firsts.size === 1 && seconds.size > 1) return false
  return seconds.size === 1 && firsts.size > 1 ? true : undefined
}

/** The order that sets all open dates near the file's day, and not after it, where the other does not. */
function nearOrder(mentions: readonly Mention[], file: string | undefined): boolean | undefined {
  if (file === undefined) return undefined
  const open = mentions.map(({ token }) => token).filter(({ from }) => from.date?.orElse !== undefined)
  const isNear = (dayFirst: boolean): boolean =>
    open.every((token) => {
      const numeric = /(\d{1,2})[/.-](\d{1,2})/.exec(token.text)
      const [day, month] = dayFirst ? [numeric?.[1], numeric?.[2]] : [numeric?.[2], numeric?.[1]]
      const date = `${token.from.date?.year ?? file.slice(0, 4)}-${monthDay(Number(month), Number(day))}`
      return isShortlyBefore(date, file)
    })
  if (open.length === 0 || isNear(true) === isNear(false)) return undefined
  return isNear(true)
}

/** Whether a day is at most six weeks before another, or is that day or the next. */
function isShortlyBefore(day: string, other: string): boolean {
  const days = (Date.parse(other) - Date.parse(day)) / 86_400_000
  return days >= -1 && days <= 42
}

/** A clock on the time of the United States, where the month comes first. */
function writtenInAmerica({ token }: Mention): boolean {
  return /^(?:[PE][SD]T|[PECM]T|(?:US\/)?(?:Pacific|Eastern)\b.*)$/.test(token.from.zone?.label ?? '')
}

function dayFirstOf(token: TimeToken, first: boolean): boolean | undefined {
  const date = token.from.date
  const numeric = /(\d{1,2})[/.-](\d{1,2})/.exec(token.text)
  if (date === undefined || numeric === null) return undefined
  const asRead = Number(numeric[1]) === date.day
  return first ? asRead : !asRead
}

function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
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
