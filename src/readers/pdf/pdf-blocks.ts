import { announces, isStamp, readsAsHeading, readsAsTitle } from '../heading-line.ts'
import { type Mark, markOf } from '../marks.ts'
import { type FlatItem, nestItems } from '../nested-items.ts'
import type { Block, Piece } from '../written-out.ts'
import type { PdfLine } from './page-lines.ts'
import { pdfTableAt } from './pdf-table.ts'

/** What is set so much larger than most of the text is a heading. */
const LARGER = 1.12
const LONGEST_HEADING = 200
/** A gap between lines so much wider than usual begins a paragraph. */
const WIDER = 1.3

interface Setting {
  readonly size: number
  readonly font: string
  /** From one baseline to the next within a paragraph. */
  readonly leading: number
  /** Where full lines end. */
  readonly margin: number
  /** Sizes of headings, the largest first. */
  readonly sizes: readonly number[]
  readonly bookmarks: ReadonlyMap<string, number>
}

/** Headings, lists, tables, code and paragraphs, by how lines are set and where they stand. */
export function pdfBlocks(lines: readonly PdfLine[], bookmarks: ReadonlyMap<string, number>): Block[] {
  const setting = settingOf(lines, bookmarks)
  const blocks: Block[] = []
  const marks: number[] = []
  let items: FlatItem[] = []
  let at = 0

  const flush = (): void => {
    if (items.length > 0) blocks.push(...nestItems(items))
    items = []
    marks.length = 0
  }
  while (at < lines.length) {
    const line = lines[at] as PdfLine
    const depth = headingDepth(lines, at, setting, blocks.length === 0 && items.length === 0)
    if (depth !== undefined) {
      const next = endOfHeading(lines, at)
      flush()
      blocks.push({ is: 'heading', depth, pieces: [{ text: joined(lines.slice(at, next)) }] })
      at = next
      continue
    }
    if (line.fixedWidth) {
      const next = endWhere(lines, at, (other) => !other.fixedWidth)
      flush()
      blocks.push({ is: 'code', text: codeText(lines.slice(at, next)) })
      at = next
      continue
    }
    const mark = markOf(line.text)
    if (mark !== undefined && opensItem(lines, at, mark, items.length > 0)) {
      const next = endOfParagraph(lines, at, setting, true)
      const text = joined(lines.slice(at, next)).slice(mark.width)
      const checked = mark.checked === undefined ? {} : { checked: mark.checked }
      const level = levelOf(line.left, marks, line.size)
      items.push({
        level,
        ordered: mark.number !== undefined,
        ...checked,
        blocks: [{ is: 'paragraph', pieces: [{ text }] }],
      })
      at = next
      continue
    }
    const table = pdfTableAt(lines, at, setting.font)
    flush()
    if (table !== undefined) {
      blocks.push(table.block)
      at = table.next
      continue
    }
    const next = endOfParagraph(lines, at, setting, false)
    blocks.push({ is: 'paragraph', pieces: [piece(lines.slice(at, next), setting)] })
    at = next
  }
  flush()
  return blocks
}

function piece(lines: readonly PdfLine[], { font }: Setting): Piece {
  const text = joined(lines)
  return lines.length === 1 && lines[0]?.font !== font && text.length <= 80 ? { text, mark: 'strong' } : { text }
}

/** The lines of a paragraph as one; a word parted by a hyphen comes together with it. */
function joined(lines: readonly PdfLine[]): string {
  let text = ''
  for (const line of lines) {
    text += text === '' || cutsWord(text, line.text) ? line.text : ` ${line.text}`
  }
  return text
}

/** Lines of one width a letter, as far in as they stand on the page. */
function codeText(lines: readonly PdfLine[]): string {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY)
  const blanks = (line: PdfLine): number => Math.min(120, Math.round((line.left - left) / (line.size * 0.6)))
  return lines.map((line) => ' '.repeat(blanks(line)) + line.text).join('\n')
}

function cutsWord(above: string, below: string): boolean {
  return /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below)
}

function headingDepth(lines: readonly PdfLine[], at: number, setting: Setting, first: boolean): number | undefined {
  const line = lines[at] as PdfLine
  const { text } = line
  if (text.length > LONGEST_HEADING || !/[\p{L}\p{N}]/u.test(text)) return undefined
  const bookmark = setting.bookmarks.get(text)
  const rank = setting.sizes.findIndex((size) => Math.abs(size - line.size) < 0.3)
  if (rank >= 0 && !isStamp(text)) return Math.min(6, rank + 1)
  if (bookmark !== undefined && line.cells.length === 1) return Math.min(6, bookmark + setting.sizes.length)
  if (first && setting.sizes.length === 0 && lines.length > 1 && readsAsTitle(text) && isAlone(lines, at, setting))
    return 1
  const other = line.font !== setting.font && line.cells.length === 1
  if (!other || !(readsAsHeading(text) || announces(text, 6)) || (markOf(text)?.number === undefined) === false)
    return undefined
  return isAlone(lines, at, setting) && lines[at + 1]?.font === setting.font
    ? Math.min(6, setting.sizes.length + 1)
    : undefined
}

/** A heading that takes several lines: the same size and font, close together. */
function endOfHeading(lines: readonly PdfLine[], at: number): number {
  const first = lines[at] as PdfLine
  let next = at + 1
  for (let line = lines[next]; line !== undefined && next < at + 4; line = lines[next]) {
    const above = lines[next - 1] ?? first
    const close = line.page === above.page && above.bottom - line.bottom <= line.size * 1.45
    if (!close || Math.abs(line.size - first.size) > 0.3 || line.font !== first.font) break
    if (above.right - above.left < (line.right - line.left) * 0.6) break
    next += 1
  }
  return next
}

function isAlone(lines: readonly PdfLine[], at: number, { leading, margin, size }: Setting): boolean {
  const line = lines[at] as PdfLine
  const above = lines[at - 1]
  const gap = above === undefined || above.page !== line.page ? Number.POSITIVE_INFINITY : above.bottom - line.bottom
  return gap > leading * 1.1 && line.right < margin - size
}

function opensItem(lines: readonly PdfLine[], at: number, mark: Mark, inList: boolean): boolean {
  if (mark.number === undefined) return mark.kind !== '+'
  if (mark.number === 1 || inList) return true
  return lines.slice(at + 1, at + 12).some(({ text }) => markOf(text)?.number === (mark.number ?? 0) + 1)
}

/** The level of an item by how far in its mark stands; `open` are the places of the levels above. */
function levelOf(left: number, open: number[], size: number): number {
  while (open.length > 0 && (open.at(-1) ?? 0) > left + size * 0.4) open.pop()
  if (open.length === 0 || left > (open.at(-1) ?? 0) + size * 0.4) open.push(left)
  return open.length - 1
}

/** Up to the line that begins something else: by a gap, a change of font, a mark, or a line that ends early. */
function endOfParagraph(lines: readonly PdfLine[], at: number, setting: Setting, item: boolean): number {
  const first = lines[at] as PdfLine
  return endWhere(lines, at, (line, above, index) => {
    if (line.fixedWidth || line.cells.length > 1 || markOf(line.text)?.kind !== undefined) return true
    if (headingDepth(lines, index, setting, false) !== undefined || isStamp(line.text) || isStamp(above.text))
      return true
    if (line.page === above.page && above.bottom - line.bottom > setting.leading * WIDER) return true
    if (line.page !== above.page && /[.!?:]$/.test(above.text)) return true
    if (Math.abs(line.size - above.size) > above.size * 0.15) return true
    if (item && line.left < first.left - setting.size * 0.3) return true
    if (!item && line.left > above.left + setting.size * 0.8) return true
    return !cutsWord(above.text, line.text) && endsEarly(above, line, setting)
  })
}

/** The next word would have had its place on the line: the author has ended it. */
function endsEarly(above: PdfLine, line: PdfLine, { margin, size }: Setting): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const unit = (line.right - line.left) / Math.max(1, line.text.length)
  return above.right + (Math.min(word, 40) + 1) * unit + size * 0.5 < margin
}

function endWhere(
  lines: readonly PdfLine[],
  at: number,
  ends: (line: PdfLine, above: PdfLine, index: number) => boolean,
): number {
  let next = at + 1
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (ends(line, lines[next - 1] as PdfLine, next)) break
    next += 1
  }
  return next
}

function settingOf(lines: readonly PdfLine[], bookmarks: ReadonlyMap<string, number>): Setting {
  const prose = lines.filter(({ fixedWidth }) => !fixedWidth)
  const weigh = <T>(value: (line: PdfLine) => T): T | undefined => {
    const weights = new Map<T, number>()
    for (const line of prose) weights.set(value(line), (weights.get(value(line)) ?? 0) + line.text.length)
    return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0]
  }
  const size = weigh((line) => Math.round(line.size * 2) / 2) ?? 11
  const body = prose.filter((line) => Math.abs(line.size - size) < 0.6)
  const larger = prose.filter((line) => line.size >= size * LARGER && line.text.length <= LONGEST_HEADING)
  return {
    size,
    font: weigh((line) => line.font) ?? '',
    leading: leadingOf(body, size),
    margin: marginOf(body),
    sizes: distinct(larger.map((line) => line.size)),
    bookmarks,
  }
}

function distinct(sizes: readonly number[]): number[] {
  const found: number[] = []
  for (const size of [...sizes].sort((one, other) => other - one)) {
    if (found.length === 0 || (found.at(-1) ?? 0) - size >= 0.3) found.push(size)
  }
  return found
}

/** The smallest usual step between lines, in points. */
function leadingOf(body: readonly PdfLine[], size: number): number {
  const steps = new Map<number, number>()
  for (const [index, line] of body.entries()) {
    const above = body[index - 1]
    if (above === undefined || above.page !== line.page) continue
    const step = Math.round((above.bottom - line.bottom) * 2) / 2
    if (step >= size * 0.9 && step <= size * 2) steps.set(step, (steps.get(step) ?? 0) + 1)
  }
  const counted = [...steps].sort((one, other) => one[0] - other[0])
  const most = counted.reduce((count, [, next]) => Math.max(count, next), 0)
  return counted.find(([, count]) => count >= most / 4)?.[0] ?? size * 1.3
}

/** Where the widest lines end; one line that runs out of the page does not count. */
function marginOf(body: readonly PdfLine[]): number {
  const ends = body.map(({ right }) => right).sort((one, other) => one - other)
  return ends[Math.floor(ends.length * 0.97)] ?? ends.at(-1) ?? 0
}
