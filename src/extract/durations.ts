import type { Document } from '../model/document.ts'
import type { StatedDuration } from '../model/incident.ts'
import { type Passage, positionOf } from '../model/passage.ts'
import { secondsOfIso } from '../time/calendar.ts'
import { lexiconOf } from '../time/lexicon.ts'
import { scan } from '../time/scan.ts'
import { scanDurations } from '../time/scan-durations.ts'
import type { DurationToken } from '../time/token.ts'
import { cues } from './cues.ts'
import { isOfRecord, type Line, type Outline } from './lines.ts'
import { phaseEndNamed } from './records.ts'
import { somewhere } from './report-words.ts'
import { sectionKindOf } from './section-kinds.ts'
import { sentenceSpan } from './sentence.ts'
import type { Span } from './spans.ts'
import { type Sentence, spokenLength } from './spoken-length.ts'
import { statusOf } from './update-blocks/status-of.ts'

/** Stated lengths of the incident or of one of its phases; other lengths of time ('retry after 5 minutes') are left. */
export function durationsOf(outline: Outline, document: Document, spans: readonly Span[] = []): StatedDuration[] {
  const durations: StatedDuration[] = []
  const sums = sumsOfThings(outline)
  // How far a length reaches from the line above into this one.
  let taken = 0
  for (const line of outline.lines) {
    const from = taken
    taken = 0
    if (sums.has(line) || isOfRecord(line)) continue
    if (line.kind === 'code' || (line.kind === 'field' && !isLengthField(line)) || isPhase(line) || isCounted(line))
      continue
    for (const [cell, passage] of (line.cells ?? [line.passage]).entries()) {
      const { text } = passage
      const label = line.cells === undefined ? undefined : cellLabel(line, cell)
      const wrapped = line.cells === undefined ? wrappedLength(line, outline) : undefined
      if (wrapped !== undefined) {
        taken = wrapped.into
        const of = measured(text, wrapped.start, text.length, line, outline, undefined, wrapped.into)
        if (of !== undefined) {
          const { iso, approximate } = wrapped
          const position = {
            start: positionOf(document, passage, wrapped.start, text.length).start,
            end: positionOf(document, wrapped.below, 0, wrapped.into).end,
          }
          durations.push({ iso, text: wrapped.text, approximate, of, position })
        }
      }
      for (const token of lengthsIn(text, label !== undefined || isBelowLabel(line, outline))) {
        if (token.start < from || (wrapped !== undefined && token.end > wrapped.start)) continue
        const of = measured(text, token.start, token.end, line, outline, label) ?? spanOf(token, spans)
        if (of === undefined) continue
        durations.push({
          iso: token.iso,
          text: token.text,
          approximate: token.approximate,
          of,
          position: positionOf(document, passage, token.start, token.end),
        })
      }
    }
  }
  return durations
}

interface Wrapped extends Length {
  readonly below: Passage
  /** Where it ends in the line below. */
  readonly into: number
}

/** 'for seven hours and ten' at the end of a line, 'minutes' at the beginning of the next one of its paragraph. */
function wrappedLength(line: Line, { lines }: Outline): Wrapped | undefined {
  const { text } = line.passage
  const below = lines[line.index + 1]
  if (below === undefined || below.block !== line.block || opensAnew(below)) return undefined
  const word = /(?:\d|\p{L}+)$/u.exec(text.slice(-LONGEST_NUMBER))?.[0].toLowerCase() ?? ''
  if (!/\d/.test(word) && !lexiconOf().numberWords.has(word)) return undefined
  const tail = text.slice(-LONGEST_LENGTH)
  const whole = `${tail} ${below.passage.text.slice(0, LONGEST_UNIT)}`
  const token = scanDurations(whole).find(({ start, end }) => start < tail.length && end > tail.length + 1)
  if (token === undefined || token.business) return undefined
  const start = text.length - tail.length + token.start
  return { ...token, start, end: text.length, below: below.passage, into: token.end - tail.length - 1 }
}

/** Characters of a number in words, of a length up to its last number, of what may follow it. */
const LONGEST_NUMBER = 20
const LONGEST_LENGTH = 60
const LONGEST_UNIT = 30

/**
 * What a length is of that no word beside it names, where it is to the minute as long as a span that the report tells,
 * and no round one: '49 minutes' and '3 h 48 min', which nobody hits by chance.
 */
function spanOf({ iso }: Length, spans: readonly Span[]): string | undefined {
  const seconds = secondsOfIso(iso)
  if (seconds < SHORTEST_SPAN || seconds % (seconds < 3600 ? 300 : 1800) === 0) return undefined
  return spans.find((span) => Math.abs(span.seconds - seconds) < 60)?.of
}

const SHORTEST_SPAN = 180

/** `duration`, `downtime`, `time_to_detect` in front matter. */
function isLengthField({ key = '' }: Line): boolean {
  return /^(?:(?:total|outage|impact|incident)_?)?(?:duration|downtime)$|^(?:time_to_|mtt|tt)\w+$/.test(key)
}

/** A row `Phase | From | To | Duration`: a length between two named points, not that of the incident. */
export function isPhase({ columns, cells }: Line): boolean {
  if (columns === undefined) return false
  const ends = (['from', 'to'] as const).map((end) => columns.findIndex((name) => phaseEndNamed(name) === end))
  return ends.every((at) => at >= 0 && !/\d/.test(cells?.[at]?.text ?? ''))
}

/**
 * Rows that sum up the rows above them, where those are of things and not of the incident's phases: what several
 * services were down together is no length of the incident. A table of phases adds up to it.
 */
function sumsOfThings({ lines }: Outline): ReadonlySet<Line> {
  const sums = new Set<Line>()
  let above: Line[] = []
  for (const line of lines) {
    const [name, ...rest] = line.cells ?? []
    if (name === undefined || line.columns === undefined || above[0]?.list !== line.list) above = []
    if (name === undefined || line.columns === undefined) continue
    if (!rest.some(({ text }) => scanDurations(text).length > 0)) continue
    if (above.length > 1 && lengthLabel.test(name.text) && !above.some(namesPhase)) sums.add(line)
    above.push(line)
  }
  return sums
}

/** 'Time to detect', 'Diagnosis', 'Restored': steps on the way to the end. */
function namesPhase({ cells }: Line): boolean {
  const name = cells?.[0]?.text.trim() ?? ''
  return (
    lengthLabel.test(name) ||
    sectionKindOf(name, 0.5) !== undefined ||
    statusOf(name) !== undefined ||
    cues.durationOf.some(([, expression]) => expression.test(name)) ||
    cues.milestones(name).some(({ weight }) => weight > 2)
  )
}

/** 'Impact from 2025-02-10 10:00 to 2025-02-10 10:45 (45 min)', as rendered: a length counted from its own span. */
function isCounted({ kind, passage }: Line): boolean {
  return (
    kind === 'item' &&
    passage.text.startsWith('Impact from ') &&
    /^Impact from \d{4}-\d\d-\d\d \d\d:\d\d[^()]{0,40} to \d{4}-\d\d-\d\d [^()]{1,40}\([^()]{1,40}\)\s*$/.test(
      passage.text,
    )
  )
}

type Length = Pick<DurationToken, 'start' | 'end' | 'iso' | 'text' | 'approximate'>

/** Lengths of time as written; a bare `27m` only where it is all that follows a label ('Time to repair: 27m'). */
function lengthsIn(text: string, labelled: boolean): Length[] {
  const lengths = scanDurations(text, { ranges: true }).filter(({ business }) => !business)
  const found: Length[] = lengths.some((one) => likeClock.test(one.text)) ? withoutClocks(lengths, text) : lengths
  if (found.length > 0) return found
  const kept = text.trimEnd()
  if (!/\d\s?m$/.test(kept.slice(-3))) return []
  const short = /^(.*[:：=])?\s*(?:([~≈])\s*)?(\d{1,4})\s?m$/.exec(kept)
  if (short?.[3] === undefined || (short[1] === undefined && !labelled)) return []
  const start = text.lastIndexOf(short[3])
  const end = kept.length
  return [
    { start, end, iso: `PT${Number(short[3])}M`, text: text.slice(start, end), approximate: short[2] !== undefined },
  ]
}

/** '21h10', '8 h' of '8 h 05': a clock too, in the languages that write it so; and '11:01' of '11:01 PM – 11:08 PM'. */
const likeClock = /^\d{1,2}(?: ?h(?: ?[0-5]\d)?|:[0-5]\d)$/i

/** Lengths that are no clock where they stand: 'de 8 h 05 à 9 h 50', 'Início: 21h10'. */
function withoutClocks(lengths: readonly DurationToken[], text: string): DurationToken[] {
  const clocks = scan(text).filter(({ from }) => from.clock !== undefined)
  return lengths.filter(
    (one) => !likeClock.test(one.text) || !clocks.some(({ start, end }) => start < one.end && one.start < end),
  )
}

/** 'Duration' over '1h 17m', as the fields of a page come out of a copy of it. */
function labelAbove(line: Line, text: string, start: number, end: number, { lines }: Outline): string | undefined {
  const above = lines[line.index - 1]
  if (above?.section !== line.section || above.kind === 'item' || above.passage.text.length > 30) return undefined
  return /[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)) ? undefined : above.passage.text
}

function isBelowLabel(line: Line, outline: Outline): boolean {
  const { text } = line.passage
  const label = text.length > LONGEST_SHORT ? undefined : labelAbove(line, '', 0, 0, outline)?.trim()
  return label !== undefined && (lengthLabel.test(label) || isLengthRow(label))
}

const LONGEST_SHORT = 12

/** What a cell's value is of: its column's header, or the cell before it in a table of pairs. */
function cellLabel(line: Line, cell: number): string | undefined {
  const name = line.cells?.[0]?.text.trim() ?? ''
  // 'Duration | 22m | 15m | 2h7m': a row of lengths, one for each column.
  const names = cell > 0 && (line.cells?.length === 2 || isLengthRow(name))
  return names ? name : line.columns?.[cell]
}

function isLengthRow(name: string): boolean {
  if (name.length > LONGEST_NAME || /\d/.test(name) || name.split(/\s+/).length > 4) return false
  return cues.durationOf.some(([of, expression]) => of !== 'phase' && expression.test(name))
}

const LONGEST_NAME = 40

/** 'Start: 10:00 | End: 10:40 | Duration: 40 minutes' */
const furtherLabel = /(?:[|;,·•]|\s[/–—-])\s+(\p{L}[\p{L} ()-]{1,38})[:：]\s*[~≈]?$/u

/** What the duration is of, by the label before it or the words of its sentence; undefined where nothing says. */
function measured(
  text: string,
  start: number,
  end: number,
  line: Line,
  outline: Outline,
  cellName?: string,
  into = 0,
): string | undefined {
  const kind = outline.parts[line.section]?.kind
  const lead = text.slice(Math.max(0, start - reach), start)
  // The dot of 'Ausfallzeit: ca. 45 Minuten' ends no sentence.
  const unabridged = lead.replace(/(?<=[:：]\s{0,2})\p{L}{2,6}\.\s*$/u, '')
  const { from } = sentenceSpan(unabridged, unabridged.length, unabridged.length)
  const label =
    cellName ??
    labelAbove(line, text, start, end, outline) ??
    line.key?.replaceAll('_', ' ') ??
    /^[^\p{L}]*([^:：=]{2,50})[:：=]\s*[^:：=]{0,20}$/u.exec(lead.slice(from))?.[1] ??
    furtherLabel.exec(lead)?.[1]
  for (const [of, expression] of cues.durationOf) {
    if (of !== 'phase' && label !== undefined && expression.test(label)) return of
  }
  if (label !== undefined && lengthLabel.test(label)) return 'outage'
  if (label === undefined && kind === 'supporting') return undefined
  const sentence = { ...sentenceOver(line, text, start, end, outline, into), length: text.slice(start, end) }
  return spokenLength(sentence, {
    heading: line.kind === 'heading',
    aside: kind === 'action-items' || kind === 'lessons' || kind === 'background' || kind === 'supporting',
  })
}

const lengthLabel = somewhere(({ lengths }) => lengths?.labels)

/** How many characters of a paragraph before and after a length are read for its sentence. */
const reach = 600

/** The sentence of a length, over the wrapped lines of its paragraph. */
function sentenceOver(
  line: Line,
  text: string,
  start: number,
  end: number,
  { lines }: Outline,
  into: number,
): Omit<Sentence, 'length'> {
  let before = text.slice(Math.max(0, start - reach), start)
  let after = text.slice(end, end + reach)
  if (line.cells === undefined) {
    for (let at = line; before.length < reach && !opensAnew(at); ) {
      const above = lines[at.index - 1]
      if (above?.block !== line.block) break
      before = `${above.passage.text.slice(-reach)} ${before}`
      at = above
    }
    for (let at = line.index + 1; after.length < reach; at += 1) {
      const below = lines[at]
      if (below?.block !== line.block || opensAnew(below)) break
      const first = at === line.index + 1 ? into : 0
      after = `${after}${first > 0 ? '' : ' '}${below.passage.text.slice(first, reach)}`
    }
  }
  const whole = before + text.slice(start, end) + after
  const { from, to } = sentenceSpan(whole, before.length, whole.length - after.length)
  return { before: whole.slice(from, before.length), after: whole.slice(whole.length - after.length, to) }
}

/** Lines such as 'Start: …' and '10:02 …' below each other are no wrapped sentence. */
function opensAnew({ passage, first }: Line): boolean {
  return first || /^\s*(?:[-*•–]\s|[[(]?\d{1,4}[-:/.]\d|\p{L}[\p{L} ]{1,40}[:：]\s)/u.test(passage.text)
}
