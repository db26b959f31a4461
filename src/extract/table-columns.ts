import type { RecordColumn } from '../languages/record-words.ts'
import type { EventSource, MilestoneName, Status } from '../model/incident.ts'
import { evidenceColumn } from './evidence-cell.ts'
import type { Line } from './lines.ts'
import { columnNamed, milestoneNamed, sourceNamed } from './records.ts'
import { statusOf } from './update-blocks/status-of.ts'

/** What the columns of a timeline tell besides the time and the words, as indexes of cells. */
interface EntryColumns {
  readonly actor?: number
  readonly source?: number
  readonly status?: number
  readonly milestone?: number
}

/** What one row says in those columns. */
export interface EntryCells {
  readonly actor?: string
  readonly source?: EventSource
  readonly status?: Status
  readonly milestones: readonly MilestoneName[]
  /** The cell that names the records behind the entry. */
  readonly evidence?: number
  /** Cells that are read so, and are no part of the entry's words. */
  readonly cells: ReadonlySet<number>
}

const entryHeads: readonly string[] = ['actor', 'source', 'status', 'milestone'] satisfies (keyof EntryColumns)[]

const known = new WeakMap<readonly string[], EntryColumns>()

function entryColumns(columns: readonly string[]): EntryColumns {
  const before = known.get(columns)
  if (before !== undefined) return before
  const found: Partial<Record<keyof EntryColumns, number>> = {}
  for (const [at, head] of columns.entries()) {
    const name = columnNamed(head)
    if (name !== undefined && at > 0 && isEntryColumn(name)) found[name] ??= at
  }
  known.set(columns, found)
  return found
}

function isEntryColumn(name: string): name is keyof EntryColumns {
  return entryHeads.includes(name)
}

const rows = new WeakMap<Line, EntryCells>()
const nothing: EntryCells = { milestones: [], cells: new Set() }

/** What a row of a timeline tells in columns of their own; a cell that says something else stays with the words. */
export function entryCells(line: Line): EntryCells {
  if (line.cells === undefined || line.columns === undefined) return nothing
  const before = rows.get(line)
  if (before !== undefined) return before
  const columns = entryColumns(line.columns)
  const text = (at: number | undefined): string => (at === undefined ? '' : (line.cells?.[at]?.text.trim() ?? ''))
  const actor = text(columns.actor)
  const named = sourceIn(text(columns.source))
  const status = statusOf(text(columns.status))?.status ?? named?.status
  const marks = milestonesIn(text(columns.milestone))
  const cells = new Set<number>()
  const take = (at: number | undefined, read: boolean): void => {
    if (at !== undefined && read) cells.add(at)
  }
  take(columns.actor, actor !== '' && actor.length <= 60)
  take(columns.source, named !== undefined)
  take(columns.status, statusOf(text(columns.status)) !== undefined)
  take(columns.milestone, marks.length > 0)
  const evidence = evidenceColumn(line)
  take(evidence, true)
  const row: EntryCells = {
    ...(actor !== '' && actor.length <= 60 ? { actor } : {}),
    ...(named === undefined ? {} : { source: named.source }),
    ...(status === undefined ? {} : { status }),
    milestones: marks,
    ...(evidence === undefined ? {} : { evidence }),
    cells,
  }
  rows.set(line, row)
  return row
}

/** `timeline`, `update: investigating`, `Slack`. */
function sourceIn(text: string): { source: EventSource; status?: Status } | undefined {
  const [name = '', rest = ''] = text.split(/\s*[:：]\s*/, 2)
  const source = sourceNamed(name)
  const status = statusOf(rest)?.status
  if (source === undefined || (rest !== '' && status === undefined)) return undefined
  return { source, ...(status === undefined ? {} : { status }) }
}

/** The milestones that a text names, and nothing else: `Detected`, `Detected, acknowledged`; none where it says more. */
export function milestonesIn(text: string): MilestoneName[] {
  const names = text.split(/\s*[,;/+&、，]\s*|\s+and\s+/).map((word) => milestoneNamed(word))
  return names.every((name) => name !== undefined) ? names : []
}

/** Whether a row's table tells every moment in a row of its own, as one does that names the source of each. */
export function tellsAll(line: Line): boolean {
  if (line.columns === undefined) return false
  const { source } = entryColumns(line.columns)
  return source !== undefined && entryCells(line).cells.has(source)
}

/** Whether the table of a row has a column for milestones. */
export function marksMilestones(line: Line): boolean {
  return line.columns !== undefined && entryColumns(line.columns).milestone !== undefined
}

export interface PromiseColumns {
  readonly promise: number
  readonly words?: number
  readonly made?: number
  readonly due: number
}

/** The columns of a table of promises: `Promise | Words | Made | Due`; undefined for any other table. */
export function promiseColumns(columns: readonly string[] | undefined): PromiseColumns | undefined {
  const find = (column: RecordColumn): number | undefined => {
    const at = columns?.findIndex((head) => columnNamed(head) === column) ?? -1
    return at < 0 ? undefined : at
  }
  const [promise, due, words, made] = [find('promise'), find('due'), find('words'), find('made')]
  if (promise === undefined || due === undefined) return undefined
  return { promise, due, ...(words === undefined ? {} : { words }), ...(made === undefined ? {} : { made }) }
}
