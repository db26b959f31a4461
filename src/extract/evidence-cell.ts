import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/incident.ts'
import { type Passage, sourceSpan } from '../model/passage.ts'
import { signedSeconds } from '../time/signed-length.ts'
import type { Line } from './lines.ts'
import { addressIn } from './link-in.ts'
import { columnNamed } from './records.ts'

/** A record as a cell names it, and where its name stands there. */
interface Named {
  readonly source: string
  readonly line: number
  readonly column?: number
  /** How far its clock lies from the entry's time, where that is told. */
  readonly seconds?: number
  readonly start: number
  readonly end: number
}

// `alerts.json:14`, `pager.json:3 (+1 min 32 s)`: the shortest that a comma or the end of the cell follows.
const record =
  /((?:(?![,，、]\s)[^\n]){1,300}?):(\d{1,9})(?::(\d{1,9}))?(?: \(([+-][^()]{1,40})\))?(?:\s*[,，、]\s*|\s*$)/uy

/** The records that a text names and nothing else; none where it says anything more. */
export function recordsNamed(text: string): readonly Named[] {
  const named: Named[] = []
  record.lastIndex = text.length - text.trimStart().length
  while (record.lastIndex < text.length) {
    const start = record.lastIndex
    const [all, source = '', line = '', column, apart] = record.exec(text) ?? []
    const seconds = apart === undefined ? undefined : signedSeconds(apart)
    if (all === undefined || Number(line) < 1 || (apart !== undefined && seconds === undefined)) return []
    named.push({
      source,
      line: Number(line),
      ...(column !== undefined && { column: Number(column) }),
      ...(seconds !== undefined && { seconds }),
      start,
      end: start + all.length,
    })
  }
  return named
}

/** Index of the cell that names the records behind an entry; undefined where there is none, or it says something else. */
export function evidenceColumn({ cells, columns }: Line): number | undefined {
  const at = cells === undefined ? -1 : (columns?.findIndex((head) => columnNamed(head) === 'evidence') ?? -1)
  return at > 0 && recordsNamed(cells?.[at]?.text ?? '').length > 0 ? at : undefined
}

/**
 * The records that a cell of evidence names: their places, their links, and their instants where the cell says how far
 * they lie from the entry's. Their words stand in the sources, not in the report.
 */
export function evidenceIn(cell: Passage, instant: string | null, document: Document): Evidence[] {
  let from = sourceSpan(cell, 0, 0).start
  return recordsNamed(cell.text).map(({ source, line, column, seconds, start, end }): Evidence => {
    const last = end >= cell.text.length
    // In Markdown the address stands behind the words, in HTML before them.
    const span = sourceSpan(cell, start, end)
    const rest = last ? (/^\]\([^\s)]{0,2000}\)?/.exec(document.text.slice(span.end, span.end + 2_002))?.[0] ?? '') : ''
    const before = document.text.slice(Math.max(from, span.start - 2_200), span.start)
    const tag = /<a\s[^<>]{0,2100}>\s*(?:<code>)?$/i.exec(
      before === '' ? beforeCell(document, span.start) : before,
    )?.[0]
    const link = addressIn(tag ?? document.text.slice(span.start, span.end) + rest)
    from = span.end
    const own = instant === null || seconds === undefined ? null : shifted(instant, seconds)
    const place = { source, line, ...(column !== undefined && { column }) }
    return { ...place, instant: own, text: '', ...(link !== undefined && { link }) }
  })
}

function beforeCell({ text }: Document, start: number): string {
  return text.slice(Math.max(0, start - 2_200), start)
}

function shifted(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z')
}
