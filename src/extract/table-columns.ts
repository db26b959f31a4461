import { type EventSource, eventSourceSchema, type MilestoneName, type Status } from '../model/incident.ts'
import type { Line } from './lines.ts'
import { statusOf } from './update-blocks.ts'

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
  /** Cells that are read so, and are no part of the entry's words. */
  readonly cells: ReadonlySet<number>
}

const heads: Readonly<Record<keyof EntryColumns, RegExp>> = {
  actor:
    /^(?:who|by(?: whom)?|actors?|persons?|people|authors?|users?|engineers?|responders?|operators?|reported by)$/i,
  source: /^(?:sources?|channels?|via|origin|medium)$/i,
  status: /^(?:status|state)$/i,
  milestone: /^(?:milestones?)$/i,
}

const sources: readonly (readonly [EventSource, RegExp])[] = [
  ['alert', /^(?:alerts?|alerting|alarms?|pagers?|paging|monitoring)$/i],
  ['chat', /^(?:chat|slack|irc|teams|discord|mattermost)$/i],
  ['change', /^(?:changes?|deploy(?:ment)?s?|releases?)$/i],
  ['ticket', /^(?:tickets?|issues?|support)$/i],
  ['metric', /^(?:metrics?|dashboards?|graphs?)$/i],
  ['update', /^(?:(?:status )?updates?|status ?page)$/i],
]

const milestones: readonly (readonly [MilestoneName, RegExp])[] = [
  ['started', /^(?:start(?:ed)?|began|begin(?:ning)?|onset)$/i],
  ['detected', /^(?:detect(?:ed|ion)|discovered)$/i],
  ['acknowledged', /^ack(?:nowledge(?:d|ment))?$/i],
  ['escalated', /^escalat(?:ed|ion)$/i],
  ['announced', /^announce(?:d|ment)$/i],
  ['identified', /^(?:identified|identification|diagnosed|diagnosis)$/i],
  ['mitigated', /^mitigat(?:ed|ion)$/i],
  ['resolved', /^(?:resolved|resolution)$/i],
]

const known = new WeakMap<readonly string[], EntryColumns>()

function entryColumns(columns: readonly string[]): EntryColumns {
  const before = known.get(columns)
  if (before !== undefined) return before
  const found: Partial<Record<keyof EntryColumns, number>> = {}
  for (const [at, head] of columns.entries()) {
    const name = (Object.keys(heads) as (keyof EntryColumns)[]).find((one) => heads[one].test(head.trim()))
    if (name !== undefined && at > 0) found[name] ??= at
  }
  known.set(columns, found)
  return found
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
  const row: EntryCells = {
    ...(actor !== '' && actor.length <= 60 ? { actor } : {}),
    ...(named === undefined ? {} : { source: named.source }),
    ...(status === undefined ? {} : { status }),
    milestones: marks,
    cells,
  }
  rows.set(line, row)
  return row
}

/** `timeline`, `update: investigating`, `Slack`. */
function sourceIn(text: string): { source: EventSource; status?: Status } | undefined {
  const [name = '', rest = ''] = text.split(/\s*:\s*/, 2)
  const plain = eventSourceSchema.safeParse(name.toLowerCase())
  const source = plain.success ? plain.data : sources.find(([, words]) => words.test(name))?.[0]
  const status = statusOf(rest)?.status
  if (source === undefined || (rest !== '' && status === undefined)) return undefined
  return { source, ...(status === undefined ? {} : { status }) }
}

/** The milestones that a text names, and nothing else: `Detected`, `Detected, acknowledged`; none where it says more. */
export function milestonesIn(text: string): MilestoneName[] {
  const names = text
    .split(/\s*[,;/+&]\s*|\s+and\s+/)
    .map((word) => milestones.find(([, words]) => words.test(word))?.[0])
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
  const find = (head: RegExp): number | undefined => {
    const at = columns?.findIndex((name) => head.test(name.trim())) ?? -1
    return at < 0 ? undefined : at
  }
  const promise = find(/^(?:promises?|promised|commitments?)$/i)
  const due = find(/^(?:due(?: by| date)?|deadline|until|by when)$/i)
  if (promise === undefined || due === undefined) return undefined
  const words = find(/^(?:words|wording|text|statement|quote)$/i)
  const made = find(/^(?:made|given|promised (?:on|at)|made (?:on|at)|when)$/i)
  return { promise, due, ...(words === undefined ? {} : { words }), ...(made === undefined ? {} : { made }) }
}
