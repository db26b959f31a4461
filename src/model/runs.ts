import type { Document } from './document.ts'
import { positionAt } from './document.ts'
import type { Position } from './position.ts'

/** From `at` on, up to the next run, the text stands in the source character by character from `offset` on. */
export interface Run {
  readonly at: number
  readonly offset: number
  /** Units that the character at `at` takes in the source where it is not one: `\u00e9`, `&amp;`; the run ends with it. */
  readonly width?: number
}

/**
 * A run of plain text together with the place in the source of each of its characters. `runs` is in order and
 * never empty; its first begins at 0. Lines are parted by '\n' alone, and blanks are ' ' (or a tab).
 */
export interface Passage {
  readonly text: string
  readonly runs: readonly Run[]
}

const origin: Run = { at: 0, offset: 0 }

/** The last run that begins at or before `index`. */
function runIndexAt(runs: readonly Run[], index: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] ?? origin).at <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** The offset in `document.text` of `passage.text[index]`; of the end of the passage where `index` is its length. */
export function sourceOffset(passage: Passage, index: number): number {
  if (index > 0 && index >= passage.text.length) return sourceSpan(passage, passage.text.length - 1, index).end
  const run = passage.runs[runIndexAt(passage.runs, index)] ?? origin
  return run.width === undefined ? run.offset + Math.max(0, index) - run.at : run.offset
}

/** The stretch of `document.text` from which `passage.text.slice(start, end)` came, markup in between included. */
export function sourceSpan(passage: Passage, start: number, end: number): { start: number; end: number } {
  const from = sourceOffset(passage, start)
  if (end <= start) return { start: from, end: from }
  const last = passage.runs[runIndexAt(passage.runs, end - 1)] ?? origin
  return { start: from, end: Math.max(from, last.offset + (last.width ?? end - last.at)) }
}

// Longest named reference: &CounterClockwiseContourIntegral;
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y

/** The length of the character reference (`&nbsp;`, `&#8211;`) that begins at `offset`, or 0. */
export function referenceLength(text: string, offset: number): number {
  if (text.charCodeAt(offset) !== 38) return 0
  REFERENCE.lastIndex = offset
  return REFERENCE.exec(text)?.[0].length ?? 0
}

/** The unist Position of `passage.text.slice(start, end)`; a character reference at its end is taken whole. */
export function positionOf(
  document: Document,
  passage: Passage,
  start = 0,
  end: number = passage.text.length,
): Position {
  const span = sourceSpan(passage, start, end)
  const last = span.end - 1
  const whole = end > start && passage.text[end - 1] !== '&' ? referenceLength(document.text, last) : 0
  return positionAt(document, span.start, whole > 0 ? last + whole : span.end)
}

/** What stands in the source, markup included, where `passage.text.slice(start, end)` was read. */
export function rawText(document: Document, passage: Passage, start = 0, end: number = passage.text.length): string {
  const span = sourceSpan(passage, start, end)
  return document.text.slice(span.start, span.end)
}

/** `passage.text.slice(start, end)` with its places; indexes are taken as given, from 0 up to the length. */
export function slicePassage(passage: Passage, start: number, end: number = passage.text.length): Passage {
  const from = Math.min(Math.max(0, start), passage.text.length)
  const to = Math.min(Math.max(from, end), passage.text.length)
  if (from === 0 && to === passage.text.length) return passage
  const index = runIndexAt(passage.runs, from)
  const first = passage.runs[index] ?? origin
  const runs: Run[] = [
    first.width === undefined ? { at: 0, offset: first.offset + from - first.at } : { ...first, at: 0 },
  ]
  for (let next = index + 1; next < passage.runs.length; next += 1) {
    const run = passage.runs[next] ?? origin
    if (run.at >= to) break
    runs.push({ ...run, at: run.at - from })
  }
  return { text: passage.text.slice(from, to), runs }
}

/** The passage without the blanks at its ends. */
export function trimPassage(passage: Passage): Passage {
  const { text } = passage
  const start = text.length - text.trimStart().length
  return slicePassage(passage, start, Math.max(start, text.trimEnd().length))
}

/** Its lines, without their line ends; blank ones are kept. */
export function linesOf(passage: Passage): Passage[] {
  const lines: Passage[] = []
  let start = 0
  for (let end = passage.text.indexOf('\n'); end !== -1; end = passage.text.indexOf('\n', start)) {
    lines.push(slicePassage(passage, start, end))
    start = end + 1
  }
  lines.push(slicePassage(passage, start))
  return lines
}
