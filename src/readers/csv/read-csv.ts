import { languages } from '../../languages/all.ts'
import { lineStartsOf } from '../../model/document.ts'
import type { EventSource, MilestoneName } from '../../model/incident.ts'
import type { Passage } from '../../model/passage.ts'
import { incidentTree, isStamp, type UpdateDraft } from '../incident-tree.ts'
import { type PlaceOf, placesIn, plainParagraphs } from '../inner-text.ts'
import { ReadError } from '../read-error.ts'
import type { Reading } from '../reader.ts'
import { type CsvRow, csvRows, joined } from './csv-cells.ts'
import { type Columns, columnsOf } from './csv-columns.ts'

const DELIMITERS = [',', ';', '\t'] as const
/** Excel's line that names the delimiter. */
const SEPARATOR = /^sep=(.)\r?\n/i
const MOST_NOTES = 5

type Source = Exclude<EventSource, 'update' | 'narrative'>

/** What speaks for a text being a table of records: 0 nothing, 2 a column of times, 8 heads that say so as well. */
export function csvEvidence(sample: string): number {
  const begins = sample.slice(0, 8192)
  // A cell with a line end may be cut: whatever follows the last line end may be half a row.
  const whole =
    begins.length < sample.length || sample.length > 8191 ? begins.slice(0, begins.lastIndexOf('\n') + 1) : begins
  const table = tableOf(whole)
  if (table === undefined || table.rows.length < 2 || !isEven(table.rows)) return 0
  const [head, ...rows] = table.rows
  const columns = head === undefined || !isHead(head) ? undefined : columnsOf(head, rows)
  return columns === undefined ? 0 : columns.named ? 8 : 2
}

/**
 * Records as rows under a head (RFC 4180), with commas, semicolons or tabs between, an event a row. Throws a ReadError
 * for a table without rows or without times.
 */
export function readCsv(text: string): Reading {
  const table = tableOf(text)
  const [head, ...rows] = table?.rows ?? []
  if (table === undefined || head === undefined || rows.length === 0) {
    throw new ReadError('unusable', 'line 1: a table needs a row of heads and rows below it, as in "time,message".')
  }
  const columns = isHead(head) ? columnsOf(head, rows) : undefined
  if (columns === undefined || columns.text.length === 0) {
    const found = head.cells.slice(0, 6).map((cell) => clip(cell.text))
    throw new ReadError(
      'unusable',
      `line ${head.line}: no column of times and one of texts (its heads: ${found.join(', ')}); name them "time" and "message".`,
    )
  }
  const place = placesIn(lineStartsOf(text))
  const notes = notesOn(table.unclosed, head, rows, columns)
  const updates = rows.map((row) => draftOf(row, columns, place))
  const untimed = rows.filter((_, at) => !isStamp(updates[at]?.stamp))
  for (const { line } of untimed.slice(0, MOST_NOTES))
    notes.push(`line ${line}: a row without a time that can be read.`)
  if (untimed.length > MOST_NOTES) notes.push(`${untimed.length - MOST_NOTES} more rows without a time.`)
  const values = [{ passage: columns.declared, fact: { is: 'zone' } as const }]
  return { root: incidentTree({ start: 0, end: text.length, values, updates }, place), notes }
}

function tableOf(text: string): { rows: readonly CsvRow[]; unclosed?: number } | undefined {
  const named = SEPARATOR.exec(text)
  if (named?.[1] !== undefined) {
    const { rows, ...rest } = csvRows(text, named[1])
    return { rows: rows.slice(1), ...rest }
  }
  const first = text.slice(0, 8192)
  const [best] = DELIMITERS.map((delimiter) => ({
    delimiter,
    width: csvRows(first, delimiter, 1).rows[0]?.cells.length ?? 0,
  }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.width - a.width)
  return best === undefined ? undefined : csvRows(text, best.delimiter)
}

/** Names and no values: short, each of its own, none of them a time. */
function isHead({ cells }: CsvRow): boolean {
  const names = cells.map(({ text }) => text.trim())
  const filled = names.filter((name) => name !== '')
  return (
    filled.length > 1 &&
    new Set(filled).size === filled.length &&
    filled.every((name) => name.length <= 60 && /\p{L}/u.test(name)) &&
    !cells.some((cell) => /\d:\d\d|\d{4}-\d\d/.test(cell.text))
  )
}

/** Nearly all rows have as many cells as the head. */
function isEven(rows: readonly CsvRow[]): boolean {
  const width = rows[0]?.cells.length
  return rows.filter(({ cells }) => cells.length === width).length >= rows.length * 0.9
}

function draftOf({ cells }: CsvRow, columns: Columns, place: PlaceOf): UpdateDraft {
  const cell = (column: number | undefined): Passage | undefined => {
    const found = column === undefined ? undefined : cells[column]
    return found === undefined || found.text.trim() === '' ? undefined : found
  }
  const textOf = (column: number | undefined): string | undefined => cell(column)?.text.trim()
  const parts = [...columns.time, columns.zone].map(cell).filter((one) => one !== undefined)
  const [first, ...rest] = parts
  const bodies = columns.text.map(cell).filter((one) => one !== undefined)
  const milestone = milestoneOf(textOf(columns.milestone))
  const [link, key] = [textOf(columns.link), textOf(columns.key)]
  const actor = textOf(columns.actor)
  return {
    stamp: first === undefined ? undefined : rest.reduce((all, one) => joined(all, one, ' '), first),
    ...(actor !== undefined && { actor }),
    isEntry: {
      source: sourceOf(textOf(columns.source)) ?? 'timeline',
      ...(link !== undefined && { link }),
      ...(key !== undefined && { key }),
      ...(milestone !== undefined && { milestone }),
    },
    body: bodies
      .filter((one, at) => at === 0 || one.text.trim() !== bodies[0]?.text.trim())
      .flatMap((one) => plainParagraphs(one, place)),
  }
}

/** Further words for where a record comes from: of tools, and what their exports call their rows. */
const OTHER_SOURCES: Readonly<Record<string, Source>> = {
  pagerduty: 'alert',
  opsgenie: 'alert',
  alertmanager: 'alert',
  page: 'alert',
  message: 'chat',
  whatsapp: 'chat',
  commit: 'change',
  git: 'change',
  rollback: 'change',
  config: 'change',
  jira: 'ticket',
  case: 'ticket',
  log: 'metric',
  logs: 'metric',
}

function sourceOf(text: string | undefined): Source | undefined {
  const word = text?.toLowerCase()
  if (word === undefined) return undefined
  for (const { records } of languages) {
    for (const [source, words] of Object.entries(records?.sources ?? {}) as [EventSource, readonly string[]][]) {
      if (source !== 'update' && source !== 'narrative' && words.includes(word)) return source
    }
  }
  return OTHER_SOURCES[word]
}

function milestoneOf(text: string | undefined): MilestoneName | undefined {
  const word = text?.toLowerCase()
  if (word === undefined) return undefined
  for (const { records } of languages) {
    const found = (Object.entries(records?.milestones ?? {}) as [MilestoneName, readonly string[]][]).find(
      ([name, words]) => name === word || words.includes(word),
    )
    if (found !== undefined) return found[0]
  }
  return undefined
}

function notesOn(unclosed: number | undefined, head: CsvRow, rows: readonly CsvRow[], columns: Columns): string[] {
  const notes: string[] = []
  if (unclosed !== undefined) notes.push(`line ${unclosed}: a quote that nothing closes; it is read as a character.`)
  const uneven = rows.filter(({ cells }) => cells.length !== head.cells.length)
  const [first] = uneven
  if (first !== undefined) {
    const more = uneven.length > 1 ? `, and so have ${uneven.length - 1} more` : ''
    notes.push(`line ${first.line}: ${first.cells.length} cells under ${head.cells.length} heads${more}.`)
  }
  const { time, text, declared: _declared, named: _named, ...single } = columns
  const read = new Set<number | undefined>([...time, ...text, ...Object.values(single)])
  const left = head.cells.flatMap((cell, at) => (read.has(at) || cell.text.trim() === '' ? [] : [clip(cell.text)]))
  if (left.length > 0) notes.push(`columns that are left out: ${left.slice(0, 12).join(', ')}.`)
  return notes
}

function clip(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return JSON.stringify(line.length > 24 ? `${line.slice(0, 24)}…` : line)
}
