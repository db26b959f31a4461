import type { Table, TableCell } from 'mdast'
import { columnWidths } from './column-widths.ts'
import { drawLine, drawPlain, fillRect, strokeLine } from './draw.ts'
import { type Box, pageRoom } from './flow.ts'
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
  readonly tag: Tag
}

/** A table with columns as wide as their contents ask, its header on each page that it reaches. */
export function tableBoxes(node: Table, setting: Setting): Box[] {
  const { fonts, width } = setting
  const [head, ...body] = node.children
  if (head === undefined) return []
  const inset = node.data?.role === 'phases' ? swatch : 0
  const styled = node.children.map(({ children }, row) => children.map((cell) => runsOfCell(cell, row === 0)))
  const demands = head.children.map((_, column) => {
    const cells = styled.map((row, index) => ({
      runs: row[column] ?? [],
      cell: node.children[index]?.children[column],
    }))
    const sizes = cells.map(({ runs, cell }) => ({ ...widthsOf(runs, fonts), nowrap: cell?.data?.nowrap === true }))
    const own = 2 * padX + (column === 0 ? inset : 0)
    return {
      natural: own + Math.max(...sizes.map(({ whole }) => whole)),
      least: own + Math.max(...sizes.map(({ whole, widest, nowrap }) => (nowrap ? whole : widest))),
    }
  })
  const widths = columnWidths(demands, width)
  const table = setting.tag.add('Table')
  const header = headerRow(styled[0] ?? [], widths, table, setting)
  const rows = body.flatMap((_, index) =>
    bodyRows(styled[index + 1] ?? [], widths, table.add('TR'), setting, header.repeat.height, inset, index),
  )
  const short = rows.length <= SHORT && rows.reduce((sum, { height }) => sum + height, 0) < pageRoom(setting.doc) / 3
  const boxes = rows.map((box, index) => ({
    ...box,
    header: header.repeat,
    // A short table stays whole; of a long one, no row stands alone at either end.
    keep: index < rows.length - 1 && (short || index === 0 || index === rows.length - 2),
  }))
  return [{ ...header.box, keep: boxes.length > 0 }, ...boxes]
}

function runsOfCell({ children }: TableCell, head: boolean): Run[] {
  return runsOf(children, head ? headStyle : cellStyle)
}

function headerRow(cells: readonly Run[][], widths: readonly number[], table: Tag, setting: Setting) {
  const { doc, fonts, left, width } = setting
  const row = table.add('TR')
  const laid = layOut(cells, widths, setting, 0, () => row.add('TH', { scope: 'Column' }))
  const lineHeight = headStyle.size * 1.35
  const height = Math.max(1, ...laid.map(({ lines }) => lines.length)) * lineHeight + 2 * padY
  const ground = (top: number) => {
    fillRect(doc, { x: left, y: top, width, height }, 'panel')
    strokeLine(doc, [left, top + height], [left + width, top + height], 'rule', 0.8)
  }
  const eachLine = (top: number, draw: (line: Line, x: number, baseline: number, tag: Tag) => void) => {
    for (const { lines, x, tag } of laid) {
      lines.forEach((line, index) => {
        draw(line, x, top + padY + index * lineHeight + baselineIn(fonts, headStyle, lineHeight), tag)
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
  cells: readonly Run[][],
  widths: readonly number[],
  row: Tag,
  setting: Setting,
  headerHeight: number,
  inset: number,
  index: number,
): Box[] {
  const { doc, fonts, left, width } = setting
  const laid = layOut(cells, widths, setting, inset, () => row.add('TD'))
  const lineHeight = cellStyle.size * 1.4
  const count = Math.max(1, ...laid.map(({ lines }) => lines.length))
  const most = Math.max(1, Math.floor((pageRoom(doc) - headerHeight - 2 * padY) / lineHeight))
  const pieces = Math.ceil(count / most)
  return Array.from({ length: pieces }, (_, piece) => {
    const from = piece * most
    const shown = Math.min(most, count - from)
    const height = shown * lineHeight + 2 * padY
    return {
      height,
      space: 0,
      draw: (top: number) => {
        doc.artifact('Layout', () => {
          if (piece === pieces - 1) {
            strokeLine(doc, [left, top + height], [left + width, top + height], 'rule', 0.5)
          }
          if (inset > 0 && piece === 0) drawSwatch(setting, index, top + padY + lineHeight / 2)
        })
        for (const { lines, x, tag } of laid) {
          lines.slice(from, from + shown).forEach((line, at) => {
            const baseline = top + padY + at * lineHeight + baselineIn(fonts, cellStyle, lineHeight)
            drawLine(doc, line, x, baseline, tag)
          })
        }
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
  widths: readonly number[],
  { left, fonts }: Setting,
  inset: number,
  tagFor: () => Tag,
): Cell[] {
  let x = left
  return widths.map((width, column) => {
    const shift = padX + (column === 0 ? inset : 0)
    const runs = cells[column] ?? []
    const lines = runs.length === 0 ? [] : breakLines(runs, width - shift - padX, fonts)
    const cell = { lines, x: x + shift, tag: tagFor() }
    x += width
    return cell
  })
}
