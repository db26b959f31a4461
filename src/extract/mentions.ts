import type { Passage } from '../model/passage.ts'
import { lexiconOf } from '../time/lexicon.ts'
import { scan } from '../time/scan.ts'
import type { TimeToken } from '../time/token.ts'
import { cues, promises } from './cues.ts'
import { digitClocks } from './digit-clocks.ts'
import { evidenceColumn } from './evidence-cell.ts'
import type { Line, Outline } from './lines.ts'
import { isPromptLine } from './records.ts'
import { escaped, perLanguages, sourceIn } from './report-words.ts'
import { repeatedCells } from './zone-columns.ts'

/**
 * How a time stands in its line. `opens`: nothing but marks before it. `led`: only a preposition or 'around'
 * before it. `labelled`: a short label before it ('Detected: …', 'First report 12:40'), and little after it.
 * `after`: follows another opening time ('10:30, 10:45 and 11:00: …'). `aside`: in brackets behind another time,
 * or in a column of its own, the same moment in another zone. `inside`: anywhere else.
 */
export type Standing = 'opens' | 'led' | 'labelled' | 'after' | 'aside' | 'inside'

/** One time expression where it stands. */
export interface Mention {
  readonly order: number
  readonly line: Line
  /** The line's passage, or that of the cell the time stands in. */
  readonly passage: Passage
  /** Index of the cell in its row; -1 outside tables. */
  readonly cell: number
  readonly token: TimeToken
  readonly standing: Standing
  /** The label of a `labelled` time, without its colon. */
  readonly label?: string
  /** A date in another cell of the row that this clock belongs to. */
  readonly rowDate?: TimeToken
}

/** Whether a time opens its line, alone or after another. */
export function opens({ standing }: Pick<Mention, 'standing'>): boolean {
  return standing === 'opens' || standing === 'after'
}

/** All times of the document in source order. */
export function mentionsOf(outline: Outline): Mention[] {
  const mentions: Mention[] = []
  const fields = fieldTables(outline)
  const digits = digitClocks(outline)
  let prompt: number | undefined
  for (const line of outline.lines) {
    // What a quoted 'To do: …' asks about stands elsewhere.
    if (line.kind === 'quote' && line.first && isPromptLine(line.passage.text)) prompt = line.block
    if (line.kind === 'quote' && line.block === prompt) continue
    if (line.cells !== undefined) rowMentions(line, line.cells, mentions, fields.has(line.list), digits.get(line.index))
    // A record is told at its own time; of the times that its text has, only a promise's deadline counts.
    else if (line.recorded === undefined || (/\d/.test(line.passage.text) && promises(line.passage.text)))
      lineMentions(line, mentions, digits.get(line.index))
  }
  return mentions
}

/** What remains without the texts of records, whose times say nothing of how the document itself writes its own. */
export function outsideRecords(mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(({ line }) => line.recorded === undefined)
  return own.length === mentions.length ? mentions : own
}

function lineMentions(line: Line, mentions: Mention[], digits: TimeToken | undefined): void {
  const text = line.passage.text
  let previous: { token: TimeToken; standing: Standing } | undefined
  const weekday = weekdayAlone(line)
  if (weekday !== undefined) {
    mentions.push({ order: mentions.length, line, passage: line.passage, cell: -1, token: weekday, standing: 'opens' })
    return
  }
  for (const token of timesIn(text, digits)) {
    const joined = previous !== undefined && joinsDate(text, previous.token, token) ? previous : undefined
    const found = joined === undefined ? standingOf(text, token, previous, line) : { standing: joined.standing }
    if (joined !== undefined) mentions.pop()
    const date = joined === undefined ? {} : { rowDate: joined.token }
    mentions.push({ order: mentions.length, line, passage: line.passage, cell: -1, token, ...found, ...date })
    previous = { token, standing: found.standing }
  }
}

/** In a language that counts on past midnight, 25:30 is a clock. */
function hours(): { late: boolean } {
  return { late: cues.languages.some(({ time }) => time.lateHours === true) }
}

/** The times of a text, and before them the clock in bare digits with which it opens. */
function timesIn(text: string, digits: TimeToken | undefined): readonly TimeToken[] {
  const tokens = scan(text, hours())
  if (digits === undefined || tokens.some(({ start, end }) => start < digits.end && digits.start < end)) return tokens
  return [digits, ...tokens]
}

/** A line that is a weekday's name and nothing more, set as a heading or in bold: the day of what stands below. */
function weekdayAlone({ kind, marked, passage }: Line): TimeToken | undefined {
  if (kind !== 'heading' && marked !== true) return undefined
  const found = /^[^\p{L}\p{N}]*(\p{L}{2,14})[^\p{L}\p{N}]*$/u.exec(passage.text)
  const name = found?.[1]
  const weekday = name === undefined ? undefined : lexiconOf().weekdays.get(name.toLowerCase())?.weekday
  if (name === undefined || weekday === undefined) return undefined
  const start = passage.text.indexOf(name)
  const place = { start, end: start + name.length }
  return { ...place, text: name, from: { ...place, date: { ...place, weekday } }, approximate: false }
}

/** `Aug 05, 2016 | 03:01`: a table's row that no longer stands in a table. */
function joinsDate(text: string, date: TimeToken, clock: TimeToken): boolean {
  if (date.from.date === undefined || date.from.clock !== undefined || date.to !== undefined) return false
  return (
    clock.from.date === undefined &&
    clock.from.clock !== undefined &&
    /^\s*(?:[|;\t]|\s[–—-]\s)\s*$/.test(text.slice(date.end, clock.start))
  )
}

/** Tables of two columns that say of what something is: some of it is no time. */
function fieldTables({ lines }: Outline): ReadonlySet<number> {
  const tables = new Set<number>()
  for (const { cells, list } of lines) {
    const value = cells?.length === 2 ? cells[1]?.text : undefined
    if (value !== undefined && !/\d/.test(value)) tables.add(list)
  }
  return tables
}

/** The label in the first cell of a field's row: 'Detected | 4 May 2025 10:02'. */
function fieldLabel([label]: readonly Passage[], { end }: TimeToken, value: Passage): string | undefined {
  return label === undefined ? undefined : labelBefore(`${label.text.trim()}: `, value.text.slice(end), fieldLine)
}

const fieldLine = { kind: 'text', first: true } as const

/** A row is one line of several cells: a date and a clock in cells of their own are one moment. */
function rowMentions(
  line: Line,
  cells: readonly Passage[],
  mentions: Mention[],
  isField: boolean,
  digits: TimeToken | undefined,
): void {
  let rowDate: TimeToken | undefined
  const evidence = evidenceColumn(line)
  const repeated = repeatedCells(line.columns, cells)
  for (const [cell, passage] of cells.entries()) {
    // Names of files bear dates.
    if (cell === evidence) continue
    let previous: { token: TimeToken; standing: Standing } | undefined
    for (const token of timesIn(passage.text, cell === 0 ? digits : undefined)) {
      const found = repeated.has(cell)
        ? { standing: 'aside' as const }
        : standingOf(passage.text, token, previous, line)
      const label = isField && cell === 1 && found.standing === 'opens' ? fieldLabel(cells, token, passage) : undefined
      const day = token.from.date !== undefined && token.from.clock === undefined && token.to === undefined
      if (day && found.standing === 'opens' && rowDate === undefined) rowDate = token
      mentions.push({
        order: mentions.length,
        line,
        passage,
        cell,
        token,
        ...(label === undefined ? found : { standing: 'labelled' as const, label }),
        ...(rowDate !== undefined && rowDate !== token && token.from.date === undefined ? { rowDate } : {}),
      })
      previous = { token, standing: found.standing }
    }
  }
}

/** Numbers of lists are marks too: ①, ⑵ and (1). */
const marks = /^(?:\s*(?:\(\d{1,2}\) |[（(]?\d{1,2}[）、．]))?(?:[^\p{L}\p{N}]|[\u2460-\u249b\u3220-\u3229])*$/u
/** 'On', 'At', 'Around', 'Approximately at', 'By' …: short words only, whatever the language. */
const leadWords = /^[^\p{L}\p{N}]*(?:\p{L}{1,13}\.?[ ,]+){1,3}[~(]?$/u
/** The label of a further field in one line: 'Start: 4 May 10:00 | End: 4 May 10:40'. */
const nextLabel = /^\s*(?:[|;,·•]|\s[/–—-])\s+(\p{L}[\p{L} /()-]{1,38})[:：]\s*$/u
const words = perLanguages(() => ({
  /** Between the times of a list. */
  between: new RegExp(`^[\\s,;/&+、]*(?:${sourceIn(({ time }) => time.and.map(escaped))})?[\\s,;/]*$`, 'iu'),
}))

function standingOf(
  text: string,
  token: TimeToken,
  previous: { token: TimeToken; standing: Standing } | undefined,
  line: Line,
): { standing: Standing; label?: string } {
  const before = text.slice(0, token.start)
  if (previous !== undefined) {
    const gap = text.slice(previous.token.end, token.start)
    if (/^\s*[([/=]\s*(?:[~≈]|i\.?e\.?|=|aka|or)?\s*$/i.test(gap) && sameKind(previous.token, token))
      return { standing: 'aside' }
    const opened = previous.standing === 'opens' || previous.standing === 'after'
    if (opened && words().between.test(gap)) return { standing: 'after' }
    const label = previous.standing === 'labelled' ? nextLabel.exec(gap)?.[1] : undefined
    if (label !== undefined) return { standing: 'labelled', label: label.trim() }
    return { standing: 'inside' }
  }
  // 'Yesterday at 10:25 we …' is told as 'At 10:25 we …' is; only a list or a heading opens so.
  const relative = token.from.date?.dayOffset !== undefined && token.from.clock !== undefined && line.kind === 'text'
  const posted = marks.test(before) && line.kind !== 'item' ? labelBehind(token, text.slice(token.end)) : undefined
  if (posted !== undefined) return { standing: 'labelled', label: posted }
  if (marks.test(before)) return { standing: relative ? 'led' : 'opens' }
  if (token.approximate && /^[^\p{L}\p{N}]*(?:\p{L}+\.?\s*)$/u.test(before) && before.length < 16)
    return { standing: 'led' }
  // 'Lisbon, 9 May 2025' is where and when the report was written.
  const isDateline = token.from.clock === undefined && /,\s*(?:\p{L}{1,4}\s+)?$/u.test(before)
  const label = isDateline ? undefined : labelBefore(before, text.slice(token.end), line)
  if (label !== undefined) return { standing: 'labelled', label }
  if (token.lead !== undefined && leadWords.test(before)) return { standing: 'led' }
  return { standing: 'inside' }
}

/** '2025/05/04 15:00 掲載': alone with a stamp, and behind it, the word for what it is the time of. */
function labelBehind({ from, to }: TimeToken, after: string): string | undefined {
  const rest = after.replace(/[\s()[\]（）]+/gu, '')
  if (from.date?.day === undefined || to !== undefined || rest === '' || rest.length > 12) return undefined
  const { published, authored, revised } = cues.words
  return [published, authored, revised].some((word) => word.exec(rest)?.[0] === rest) ? rest : undefined
}

/** A translation into another zone repeats the clock, not a date alone. */
function sameKind(a: TimeToken, b: TimeToken): boolean {
  return (
    a.from.clock !== undefined && b.from.clock !== undefined && (a.from.zone !== undefined || b.from.zone !== undefined)
  )
}

/** The last of several fields in one line: 'Author: Kim / Written: 2025-03-04', '作成者：林　作成日：2025-03-04'. */
function lastField(before: string): string {
  const found =
    /[:：][^:：]{1,60}?(?:\s[/|]\s|[｜|;；]|\s{2}|\s(?=\p{Lo}))[\s*_]*(\p{L}[\p{L} ]{1,38}[:：][\s*_]*)$/u.exec(before)
  const label = found?.[1]
  const { published, authored, revised, meta, incidentDay, outage, began } = cues.words
  return label !== undefined &&
    [published, authored, revised, meta, incidentDay, outage, began].some((word) => word.test(label))
    ? label
    : before
}

/**
 * 'First detected', 'Outage Start (UTC)', '[Resolved]': at most six words, no sentence, followed by the time
 * and by nothing more than a remark in brackets or behind a dash.
 */
function labelBefore(before: string, after: string, { kind, first }: Pick<Line, 'kind' | 'first'>): string | undefined {
  if (promises(before)) return undefined
  // A tab or a gap of blanks parts a label from its value, too.
  const colon = /(?:[:：=|\])–—-]\s*[~≈(]?\s*|\t\s*| {3,})$/u.test(before)
  if (!first && !/^[\s*_]*(?:[\p{L} ]{3,40}|\p{Lo}{2,12})(?:[\s*_]*[:：][\s*_]*|\t\s*| {3,})$/u.test(before))
    return undefined
  if (!colon && (kind === 'quote' || /[.;,]/.test(after.trim().slice(-1)))) return undefined
  if (!colon && !/^\s*(?:[).,;]|\([^()]{0,80}\)|[–—-]\s.*)?\s*$/u.test(after)) return undefined
  const words = lastField(before)
    .replace(/[^\p{L}\p{N}'’/()\s-]+/gu, ' ')
    .trim()
  if (words === '' || words.length > 60 || !/\p{L}{2}/u.test(words)) return undefined
  const count = words.split(/\s+/).length
  if (count > (colon ? 7 : 6)) return undefined
  return words.replace(/\s*\([^()]*\)\s*$/, '').replace(/[\s–—-]+$/u, '')
}
