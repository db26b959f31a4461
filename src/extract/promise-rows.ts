import type { Document } from '../model/document.ts'
import { positionAt } from '../model/document.ts'
import type { Commitment } from '../model/incident.ts'
import { positionOf } from '../model/passage.ts'
import { scanDurations } from '../time/scan-durations.ts'
import type { Line } from './lines.ts'
import { promiseNamed } from './records.ts'
import { closing, opening } from './report-words.ts'
import type { Told } from './roles.ts'
import { promiseColumns } from './table-columns.ts'
import { tidy } from './timeline/shape.ts'

/** Promises that a table of them tells, a row each, with when they were made and for when. */
export function promiseRows(
  tolds: readonly Told[],
  document: Document,
  kindOf: (text: string) => Commitment['kind'],
): Commitment[] {
  const rows = new Map<Line, Told[]>()
  for (const told of tolds) {
    const { line } = told.mention
    if (line.cells === undefined || promiseColumns(line.columns) === undefined) continue
    const row = rows.get(line)
    if (row === undefined) rows.set(line, [told])
    else row.push(told)
  }
  return [...rows].flatMap(([line, row]): Commitment[] => {
    const columns = promiseColumns(line.columns)
    const due = row.find(({ mention }) => mention.cell === columns?.due)?.at
    if (columns === undefined || due === undefined) return []
    const made = row.find(({ mention }) => mention.cell === columns.made)?.at
    const cell = (at: number): string => tidy(line.cells?.[at]?.text ?? '')
    const name = cell(columns.promise)
    const words = cell(columns.words ?? columns.promise)
    const length = due.precision === 'day' || /\)$/.test(words) ? allowanceIn(words) : undefined
    const text =
      length !== undefined && words.endsWith(`(${length})`) ? words.slice(0, -length.length - 2).trim() : words
    const [first, last] = [line.cells?.[columns.promise], line.cells?.at(-1)]
    if (first === undefined || last === undefined) return []
    const start = positionOf(document, first).start.offset - document.shift
    return [
      {
        kind: promiseNamed(name) ?? kindOf(`${name} ${words}`),
        ...(made === undefined ? {} : { made }),
        due,
        ...(length === undefined ? {} : { allowance: length }),
        text,
        position: positionAt(document, start, positionOf(document, last).end.offset - document.shift),
      },
    ]
  })
}

/** The length of time that a deadline was given as: 'within 5 business days', '(2 hours)' at the end. */
function allowanceIn(words: string): string | undefined {
  const lengths = scanDurations(words)
  const last = lengths.at(-1)
  if (last !== undefined && words.endsWith(`(${last.text})`)) return last.text
  return lengths.find(({ start, end }) => isAllowance(words.slice(0, start), words.slice(end)))?.text
}

const within = closing(({ within }) => within, '\\s*~?\\s*')
const withinBehind = opening(({ withinBehind }) => withinBehind)

/** Whether the words before and behind a length of time make it the one in which something is to come: 'within', '以内に'. */
export function isAllowance(before: string, after: string): boolean {
  return within.test(before.slice(-60)) || withinBehind.test(after.slice(0, 20))
}
