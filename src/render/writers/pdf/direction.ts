import type { Run } from './runs.ts'
import type { TextStyle } from './style.ts'

/** The bidirectional algorithm (Unicode, UAX #9), as bidi-js has it. */
export interface Bidi {
  getEmbeddingLevels(text: string): { readonly levels: Uint8Array; readonly paragraphs: readonly { level: number }[] }
  getMirroredCharacter(character: string): string | null
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** Runs parted where the direction changes, each with its level; `rightToLeft` says how the paragraph runs. */
export function directed(runs: readonly Run[], bidi: Bidi): { runs: readonly Run[]; rightToLeft: boolean } {
  const text = runs.map((run) => ('lineBreak' in run ? '\u2028' : run.text)).join('')
  if (!hasRightToLeft(text)) return { runs, rightToLeft: false }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  const found: Run[] = []
  let at = 0
  for (const run of runs) {
    if ('lineBreak' in run) {
      found.push(run)
      at += 1
      continue
    }
    let from = 0
    for (let end = 1; end <= run.text.length; end += 1) {
      const level = levels[at + from] ?? 0
      if (end < run.text.length && levels[at + end] === level) continue
      found.push({ text: run.text.slice(from, end), style: atLevel(run.style, level) })
      from = end
    }
    at += run.text.length
  }
  return { runs: found, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1 }
}

const levelled = new WeakMap<TextStyle, Map<number, TextStyle>>()

/** The same object each time, since neighbours of one style are drawn as one. */
function atLevel(style: TextStyle, level: number): TextStyle {
  if (level === 0) return style
  const known = levelled.get(style) ?? new Map<number, TextStyle>()
  levelled.set(style, known)
  const made = known.get(level) ?? { ...style, level }
  known.set(level, made)
  return made
}

/** The places of a line's parts, from left to right, by their levels (UAX #9, rule L2). */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}
