/** One character as a reader sees it, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string
  readonly width: 0 | 1 | 2
  /** Index into the string it came from, in UTF-16 units. */
  readonly at: number
}

const tab = '  '

/** Blocks whose characters are two columns wide (Unicode Standard Annex 11, W and F), and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u

const unseen = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Controls of the terminal and of the direction of writing: shown, a report could hide or rewrite what it says. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The cells of one line, with tabs as blanks and control characters as the replacement character. */
export function cellsOf(line: string): Cell[] {
  return [...segmenter.segment(line)].flatMap(({ segment, index }): Cell[] => {
    if (segment === '\t') return [...tab].map((text) => ({ text, width: 1 as const, at: index }))
    const text = printable(segment)
    const width = unseen.test(text) ? 0 : wide.test(text) ? 2 : 1
    return [{ text, width, at: index }]
  })
}

/** Text that cannot steer a terminal. */
export function printable(text: string): string {
  return text.replace(unsafe, '\uFFFD')
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0)
