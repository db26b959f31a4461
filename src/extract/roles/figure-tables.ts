import { groupOf, partAround } from '../groups.ts'
import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'

/**
 * Tables of samples (blocks, slots, values measured by the minute) beside a timeline in words, by their numbers. They
 * are evidence for it; where they hold all the times that a report has, they are its timeline.
 */
export function figureTables(
  mentions: readonly Mention[],
  outline: Outline,
  timelines: ReadonlySet<number>,
): ReadonlySet<number> {
  const figures = new Map<number, number>()
  const all = new Map<number, number>()
  let last: Line | undefined
  for (const mention of mentions) {
    const { line, token } = mention
    const group = groupOf(line, outline)
    if (token.from.clock === undefined || !timelines.has(group)) continue
    if (line !== last) add(all, group)
    // A row with two clocks has a beginning and an end.
    add(figures, group, line === last ? -1 : isOfFigures(mention, outline) ? 1 : 0)
    last = line
  }
  const tables = [...all].filter(([group, rows]) => rows >= FEWEST_ROWS && (figures.get(group) ?? 0) >= rows * 0.8)
  const samples = new Set(tables.map(([group]) => group))
  return [...all].some(([group, rows]) => rows > 1 && !samples.has(group)) ? samples : new Set()
}

const FEWEST_ROWS = 3

function add(counts: Map<number, number>, group: number, by = 1): void {
  counts.set(group, (counts.get(group) ?? 0) + by)
}

/** A row outside the timeline with figures and names in it, and no two words behind each other. */
function isOfFigures({ line, cell, token }: Mention, outline: Outline): boolean {
  if (line.cells === undefined || token.to !== undefined) return false
  if (outline.parts[partAround(line, outline)]?.kind === 'timeline') return false
  const others = line.cells.filter((_, at) => at !== cell).map(({ text }) => text)
  return others.some((text) => /\d/.test(text)) && !others.some((text) => words.test(text))
}

/** Two words, or as much in a script without blanks. */
const words = /\p{L}{2}[,;:]? \p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u
