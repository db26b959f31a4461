import { cellsOf, widthOf } from '../reporters/columns.ts'
import type { FactSheet, FactTable } from './fact-sheet.ts'

/** The sheet as plain text, in aligned columns; prose in the last column runs as long as it is. */
export function factText({ title, facts, tables }: FactSheet): string {
  const widest = Math.max(0, ...facts.map(([label]) => label.length))
  const head = facts.map(([label, value]) => `${label.padEnd(widest)}  ${value}`)
  return [[title, ...head].join('\n'), ...tables.map(tableText)].join('\n\n').concat('\n')
}

function tableText({ heading, columns, rows }: FactTable): string {
  const lines = [columns, ...rows]
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => columnsOf(cells[column] ?? ''))))
  const texts = lines.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? padStart(cell, widths[column]) : padEnd(cell, widths[column])))
      .join('  ')
      .trimEnd(),
  )
  return [heading, ...texts.map((text) => `  ${text}`)].join('\n')
}

const columnsOf = (text: string): number => widthOf(cellsOf(text))
const padEnd = (cell: string, width = 0): string => cell + ' '.repeat(Math.max(0, width - columnsOf(cell)))
const padStart = (cell: string, width = 0): string => ' '.repeat(Math.max(0, width - columnsOf(cell))) + cell
