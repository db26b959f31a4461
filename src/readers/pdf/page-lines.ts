import type { PageText, TextItem } from './page-text.ts'

/** What stands together on a line, apart from the rest of it by a wide gap. */
export interface Cell {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** One line of a page. */
export interface PdfLine {
  readonly page: number
  readonly pageHeight: number
  readonly text: string
  readonly cells: readonly Cell[]
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly size: number
  /** The font that most of it is set in. */
  readonly font: string
  readonly fixedWidth: boolean
}

/** In parts of the font size: what parts words, and what parts cells. */
const WORD_GAP = 0.13
const CELL_GAP = 1.4
/** Baselines so far apart, in parts of the font size, are one line (a raised mark, a bullet of another size). */
const SAME_LINE = 0.45

/** What opens an item belongs to it, however far apart they stand. */
const MARK = /^(?:[•‣◦▪▫●○■□∙⁃➢➤►·☐☑☒✓✔–\uE000-\uF8FF]|\(?\d{1,3}[.)]|[a-z]\))$/

/** The lines of a page from top to bottom, put together by where their text stands. */
export function linesOfPage(page: PageText): PdfLine[] {
  const shown = page.items.filter(({ text }) => text.trim() !== '')
  const sorted = [...shown].sort((one, other) => other.bottom - one.bottom)
  const lines: TextItem[][] = []
  for (const item of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    const tolerance = Math.max(first?.size ?? 0, item.size) * SAME_LINE
    if (line !== undefined && first !== undefined && first.bottom - item.bottom <= tolerance) line.push(item)
    else lines.push([item])
  }
  return lines.map((items) => lineOf(page, withoutDoubles(items.sort((one, other) => one.left - other.left))))
}

/** Bold is at times made by showing the same text twice, a hair apart. */
function withoutDoubles(items: TextItem[]): TextItem[] {
  return items.filter((item, index) => {
    const before = items[index - 1]
    return before === undefined || before.text !== item.text || Math.abs(before.left - item.left) > item.size * 0.1
  })
}

function lineOf(page: PageText, items: readonly TextItem[]): PdfLine {
  const main = mainItem(items)
  const cells: { text: string; left: number; right: number }[] = []
  for (const item of items) {
    const cell = cells.at(-1)
    const gap = cell === undefined ? 0 : item.left - cell.right
    const leading = /^\s/.test(item.text)
    if (cells.length === 1 && cell !== undefined && MARK.test(cell.text.trim())) {
      cell.text = `${cell.text.trim()} ${item.text.trimStart()}`
      cell.right = item.right
      continue
    }
    if (cell === undefined || (gap > main.size * CELL_GAP && !main.fixedWidth)) {
      cells.push({ text: item.text, left: item.left, right: item.right })
      continue
    }
    const blanks = main.fixedWidth ? Math.round(gap / (main.size * 0.6)) : gap > main.size * WORD_GAP ? 1 : 0
    cell.text += (leading || /\s$/.test(cell.text) ? '' : ' '.repeat(Math.min(120, Math.max(0, blanks)))) + item.text
    cell.right = Math.max(cell.right, item.right)
  }
  const tidied = cells.map((cell) => ({ ...cell, text: tidy(cell.text, main.fixedWidth) }))
  return {
    page: page.number,
    pageHeight: page.height,
    text: tidied.map(({ text }) => text).join(' '),
    cells: tidied,
    left: items[0]?.left ?? 0,
    right: items.reduce((right, item) => Math.max(right, item.right), 0),
    bottom: main.bottom,
    size: main.size,
    font: main.font,
    fixedWidth: main.fixedWidth,
  }
}

/** The item that stands for the line's font and size: that of its longest text. */
function mainItem(items: readonly TextItem[]): TextItem {
  const lengths = new Map<string, { item: TextItem; length: number }>()
  for (const item of items) {
    const key = `${item.font} ${item.size.toFixed(1)}`
    const one = lengths.get(key) ?? { item, length: 0 }
    lengths.set(key, { item: one.item, length: one.length + item.text.trim().length })
  }
  const [first] = [...lengths.values()].sort((one, other) => other.length - one.length)
  if (first === undefined) throw new Error('a line has at least one item')
  return first.item
}

// Private use characters are what symbol fonts have for bullets.
const PRIVATE_BULLET = /^[\uE000-\uF8FF](?=\s|$)/

function tidy(text: string, fixedWidth: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a map give their codes as characters.
  const clean = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ').replace(/\u00AD/g, '')
  if (fixedWidth) return clean.trimEnd()
  return clean.replace(/\s+/g, ' ').trim().replace(PRIVATE_BULLET, '•')
}
