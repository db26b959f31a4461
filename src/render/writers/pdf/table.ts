import type { Table, TableCell, TableRow } from 'mdast'
import { type ColumnDemand, columnWidths } from './column-widths.ts'
import { drawLine, drawPlain, fillRect, strokeLine } from './draw.ts'
import { type Box, pageRoom } from './flow.ts'
import type { FontSet } from './font-set.ts'
import { breakLines, type Line, widthsOf } from './lines.ts'
import type { Tag } from './pdf-document.ts'
import { type Run, runsOf } from './runs.ts'
import { baselineIn, type Setting } from './setting.ts'
import { cellStyle, headStyle, phaseColours } from './style.ts'

const padX = 6
const padY = 4
const swatch = 13
/** Rows of a table that is kept on one page. */
const SHORT = 8

interface Cell {
  readonly lines: readonly Line[]
  readonly x: number
  /** Of a column of numbers: where its lines end. */
  readonly end: number | undefined
  readonly tag: Tag
}

interface Columns {
  readonly widths: readonly number[]
  /** Which of them are set to the right. */
  readonly ends: readonly boolean[]
}

/** A table with columns as wide as their contents ask, its header on each page that it reaches. */
export function* tableBoxes(node: Table, setting: Setting): Generator<Box> {
  const { doc, width } = setting
  const [head, ...body] = node.children
  if (head === undefined) return
  const inset = node.data?.role === 'phases' ? swatch : 0
  const widths = columnWidths(demandsOf(node, inset, setting), width)
  const table = setting.tag.add('Table')
  const ends = node.align?.map((one) => one === 'right') ?? []
  const header = headerRow(head, widths, ends, table, setting)
  const rowBoxes = (index: number) =>
    bodyRows(body[index], { widths, ends }, table.add('TR'), setting, header.repeat.height, inset, index)
  let short = body.length <= SHORT
  let rows: Box[][] | undefined
  if (short) {
    rows = body.map((_, index) => rowBoxes(index))
    short = rows.flat().reduce((sum, { height }) => sum + height, 0) < pageRoom(doc) / 3
  }
  yield { ...header.box, keep: body.length > 0 }
  for (let index = 0; index < body.length; index += 1) {
    const pieces = rows?.[index] ?? rowBoxes(index)
    // A short table stays whole; of a long one, no row stands alone at either end.
    const keep = index < body.length - 1 && (short || index === 0 || index === body.length - 2)
    for (const [piece, box] of pieces.entries()) {
      yield { ...box, header: header.repeat, keep: keep && piece === pieces.length - 1 }
    }
  }
}

function demandsOf(node: Table, inset: number, { fonts }: Setting): ColumnDemand[] {
  const demands = (node.children[0]?.children ?? []).map((_, column) => ({
    own: 2 * padX + (column === 0 ? inset : 0),
    natural: 0,
    least: 0,
  }))
  node.children.forEach(({ children }, row) => {
    demands.forEach((demand, column) => {
      const cell = children[column]
      if (cell === undefined) return
      const { whole, least } = widthsOfCell(cell, row === 0, fonts)
      demand.natural = Math.max(demand.natural, whole + demand.own)
      demand.least = Math.max(demand.least, least + demand.own)
    })
  })
  return demands
}

function widthsOfCell(cell: TableCell, head: boolean, fonts: FontSet): { whole: number; least: number } {
  const { whole, widest } = widthsOf(runsOfCell(cell, head), fonts)
  if (cell.data?.nowrap === true) return { whole, least: whole }
  if (cell.data?.nowrap !== 'parts') return { whole, least: widest }
  const parts = cell.children.map((part) => widthsOf(runsOfCell({ ...cell, children: [part] }, head), fonts).whole)
  return { whole, least: Math.max(...parts) }
}

function runsOfCell({ children }: TableCell, head: boolean): Run[] {
  return runsOf(children, head ? headStyle : cellStyle)
}

function headerRow(
  { children }: TableRow,
  widths: readonly number[],
  ends: readonly boolean[],
  table: Tag,
  setting: Setting,
) {
  const { doc, fonts, left, width } = setting
  const row = table.add('TR')
  const cells = children.map((cell) => runsOfCell(cell, true))
  const laid = layOut(cells, { widths, ends }, setting, 0, () => row.add('TH', { scope: 'Column' }))
  const lineHeight = headStyle.size * 1.35
  const height = Math.max(1, ...laid.map(({ lines }) => lines.length)) * lineHeight + 2 * padY
  const ground = (top: number) => {
    fillRect(doc, { x: left, y: top, width, height }, 'panel')
    strokeLine(doc, [left, top + height], [left + width, top + height], 'rule', 0.8)
  }
  const eachLine = (top: number, draw: (line: Line, x: number, baseline: number, tag: Tag) => void) => {
    for (const { lines, x, end, tag } of laid) {
      lines.forEach((line, index) => {
        draw(
          line,
          end === undefined ? x : end - line.width,
          top + padY + index * lineHeight + baselineIn(fonts, headStyle, lineHeight),
          tag,
        )
      })
    }
  }
  return {
    box: {
      height,
      space: 14,
      draw: (top: number) => {
        doc.artifact('Layout', () => ground(top))
        eachLine(top, (line, x, baseline, tag) => drawLine(doc, line, x, baseline, tag))
      },
    },
    // On later pages the header repeats what was read already.
    repeat: {
      height,
      draw: (top: number) =>
        doc.artifact('Pagination', () => {
          ground(top)
          eachLine(top, (line, x, baseline) => drawPlain(doc, line, x, baseline))
        }),
    },
  }
}

/** One box, or several where the row is taller than a page. */
function bodyRows(
  node: TableRow | undefined,
  columns: Columns,
  row: Tag,
  setting: Setting,
  header: number,
  inset: number,
  index: number,
): Box[] {
  const { doc, fonts, left, width, anchors } = setting
  const cells = (node?.children ?? []).map((cell) => runsOfCell(cell, false))
  const source = node?.data?.line
  const laid = layOut(cells, columns, setting, inset, () => row.add('TD'))
  const lineHeight = cellStyle.size * 1.4
  const count = Math.max(1, ...laid.map(({ lines }) => lines.length))
  const most = Math.max(1, Math.floor((pageRoom(doc) - header - 2 * padY) / lineHeight))
  const pieces = Math.ceil(count / most)
  return Array.from({ length: pieces }, (_, piece) => {
    const from = piece * most
    const shown = Math.min(most, count - from)
    const height = shown * lineHeight + 2 * padY
    return {
      height,
      space: 0,
      draw: (top: number) => {
        if (source !== undefined && piece === 0) anchors.reachLine(source, doc, top - header)
        doc.artifact('Layout', () => {
          if (piece === pieces - 1) {
            strokeLine(doc, [left, top + height], [left + width, top + height], 'rule', 0.5)
          }
          if (inset > 0 && piece === 0) drawSwatch(setting, index, top + padY + lineHeight / 2)
        })
        for (const { lines, x, end, tag } of laid) {
          lines.slice(from, from + shown).forEach((line, at) => {
            const baseline = top + padY + at * lineHeight + baselineIn(fonts, cellStyle, lineHeight)
            drawLine(doc, line, end === undefined ? x : end - line.width, baseline, tag)
          })
        }
        if (piece === pieces - 1) row.end()
      },
    }
  })
}

/** The colour that a phase has in the picture. */
function drawSwatch({ doc, left }: Setting, index: number, middle: number): void {
  const colour = phaseColours[index % phaseColours.length] ?? 'faint'
  fillRect(doc, { x: left + padX, y: middle - 3.5, width: 7, height: 7 }, colour, 1.5)
}

function layOut(
  cells: readonly Run[][],
  { widths, ends }: Columns,
  { left, fonts }: Setting,
  inset: number,
  tagFor: () => Tag,
): Cell[] {
  let x = left
  return widths.map((width, column) => {
    const shift = padX + (column === 0 ? inset : 0)
    const runs = cells[column] ?? []
    const lines = runs.length === 0 ? [] : breakLines(runs, width - shift - padX, fonts)
    const end = ends[column] === true ? x + width - padX : undefined
    const cell = { lines, x: x + shift, end, tag: tagFor() }
    x += width
    return cell
  })
}
