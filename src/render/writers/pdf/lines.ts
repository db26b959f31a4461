import { directed, visualOrder } from './direction.ts'
import type { FontSet, Piece, ShapedWord } from './font-set.ts'
import type { Run } from './runs.ts'
import type { TextStyle } from './style.ts'

/** Words of one style that stand together; `x` counts from the line's start. */
export interface Fragment {
  readonly style: TextStyle
  readonly pieces: readonly Piece[]
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly fragments: readonly Fragment[]
  readonly width: number
}

interface Part {
  readonly style: TextStyle
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly width: number
}

/** Parts between which no line may break. */
interface Word {
  readonly parts: readonly Part[]
  readonly width: number
  /** The blank before it, which falls away at a line's start. */
  readonly blank: Part | undefined
  readonly newLine: boolean
}

// A line may also break after a hyphen or slash between letters (not within dates or numbers), and before a sign of
// a script that sets no blanks.
const soft = /(?<=\p{L}[-/–—])(?=\p{L})|(?<=\S)(?=[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}])/u

const unbroken = /^[A-Za-z0-9.,:;()'"]+$/

/** Breaks runs into lines no wider than `room`; a word that is wider is broken between letters. */
export function breakLines(runs: readonly Run[], room: number, fonts: FontSet): Line[] {
  const lines: Line[] = []
  let parts: Part[] = []
  let width = 0
  const { runs: told, rightToLeft } =
    fonts.bidi === undefined ? { runs, rightToLeft: false } : directed(runs, fonts.bidi)
  const flush = () => {
    lines.push(rightToLeft || parts.some(({ style }) => style.level) ? turned(parts) : lineOf(parts))
    parts = []
    width = 0
  }
  for (const word of wordsOf(told, fonts)) {
    if (word.newLine) flush()
    const blank = parts.length === 0 ? undefined : word.blank
    if (parts.length > 0 && width + (blank?.width ?? 0) + word.width > room) {
      // Unseen at the end of the line, but whoever copies the text or hears it has two words.
      if (blank !== undefined) parts.push({ ...blank, width: 0 })
      flush()
    } else if (blank !== undefined) {
      parts.push(blank)
      width += blank.width
    }
    for (const part of word.width > room ? chopped(word.parts, room, fonts) : word.parts) {
      if (parts.length > 0 && width + part.width > room + 0.01) flush()
      parts.push(part)
      width += part.width
    }
  }
  if (parts.length > 0 || lines.length === 0) flush()
  return lines

  /** Parts keep their order, so that they are read in it, and stand where their direction puts them. */
  function turned(logical: readonly Part[]): Line {
    const levels = logical.map(({ style, text }, index) =>
      index === logical.length - 1 && text === ' ' ? Number(rightToLeft) : (style.level ?? 0),
    )
    const whole = logical.reduce((sum, part) => sum + part.width, 0)
    const xs: number[] = []
    let x = rightToLeft && Number.isFinite(room) ? Math.max(0, room - whole) : 0
    for (const index of visualOrder(levels)) {
      xs[index] = x
      x += logical[index]?.width ?? 0
    }
    const fragments: { style: TextStyle; pieces: Piece[]; x: number; width: number }[] = []
    logical.forEach((part, index) => {
      const { pieces } = part
      const padding = part.style.ground?.padding ?? 0
      const made = {
        style: part.style,
        pieces: [...pieces],
        x: (xs[index] ?? 0) + padding,
        width: part.width - 2 * padding,
      }
      const last = fragments.at(-1)
      const turnedBack = (part.style.level ?? 0) % 2 === 1 && padding === 0
      // Words that run back are one stretch, in the order in which they stand.
      if (last?.style === part.style && turnedBack && Math.abs(made.x + made.width - last.x) < 0.01) {
        last.pieces.unshift(...made.pieces)
        last.x = made.x
        last.width += made.width
      } else fragments.push(made)
    })
    return { fragments, width: x }
  }
}

/** Width of the runs on one line, and of their widest word. */
export function widthsOf(runs: readonly Run[], fonts: FontSet): { whole: number; widest: number } {
  let whole = 0
  let line = 0
  let widest = 0
  const told = fonts.bidi === undefined ? runs : directed(runs, fonts.bidi).runs
  for (const word of wordsOf(told, fonts)) {
    if (word.newLine) line = 0
    line += (line === 0 ? 0 : (word.blank?.width ?? 0)) + word.width
    whole = Math.max(whole, line)
    widest = Math.max(widest, word.width)
  }
  return { whole, widest }
}

function wordsOf(runs: readonly Run[], fonts: FontSet): Word[] {
  const words: Word[] = []
  let parts: Part[] = []
  let blank: Part | undefined
  let newLine = false
  const flush = () => {
    if (parts.length === 0) return
    words.push({ parts, width: parts.reduce((sum, part) => sum + part.width, 0), blank, newLine })
    parts = []
    blank = undefined
    newLine = false
  }
  for (const run of runs) {
    if ('lineBreak' in run) {
      flush()
      newLine = true
      blank = undefined
      continue
    }
    if (run.style.ground !== undefined) {
      parts.push(partOf(run.text, run.style, fonts))
      continue
    }
    for (const token of run.text.split(/([ \t-\r\u0085]+)/)) {
      if (token === '') continue
      if (/^[ \t-\r\u0085]/.test(token)) {
        flush()
        blank = partOf(' ', run.style, fonts)
        continue
      }
      if (unbroken.test(token)) {
        parts.push(partOf(token, run.style, fonts))
        continue
      }
      token.split(soft).forEach((piece, index) => {
        if (index > 0) flush()
        parts.push(partOf(piece, run.style, fonts))
      })
    }
  }
  flush()
  return words
}

function partOf(text: string, style: TextStyle, fonts: FontSet): Part {
  const { width, pieces } = shapeOf(text, style, fonts)
  return { text, style, pieces, width: (width * style.size) / 1000 + 2 * (style.ground?.padding ?? 0) }
}

function shapeOf(text: string, { face, tabular = false, level = 0 }: TextStyle, fonts: FontSet): ShapedWord {
  return fonts.shape(text, face, tabular, level % 2 === 1)
}

let segmenter: Intl.Segmenter | undefined

function chopped(parts: readonly Part[], room: number, fonts: FontSet): Part[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const graphemes = segmenter
  return parts.flatMap((part) => {
    if (part.width <= room) return [part]
    const pieces: Part[] = []
    let text = ''
    let width = 0
    for (const { segment } of graphemes.segment(part.text)) {
      const next = partOf(segment, part.style, fonts).width
      if (text !== '' && width + next > room) {
        pieces.push(partOf(text, part.style, fonts))
        text = ''
        width = 0
      }
      text += segment
      width += next
    }
    return text === '' ? pieces : [...pieces, partOf(text, part.style, fonts)]
  })
}

/** Neighbours of one style become one fragment, so that a line is few marks. */
function lineOf(parts: readonly Part[]): Line {
  const fragments: { style: TextStyle; pieces: Piece[]; x: number; width: number }[] = []
  let x = 0
  for (const part of parts) {
    const { pieces } = part
    const last = fragments.at(-1)
    const padding = part.style.ground?.padding ?? 0
    if (last !== undefined && last.style === part.style && padding === 0) {
      last.pieces.push(...pieces)
      last.width += part.width
    } else {
      fragments.push({ style: part.style, pieces: [...pieces], x: x + padding, width: part.width - 2 * padding })
    }
    x += part.width
  }
  return { fragments, width: x }
}
