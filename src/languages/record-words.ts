import type { Commitment, EventSource, MilestoneName } from '../model/incident.ts'

/**
 * By what tables, and reports that a program has written, tell what they hold: heads, cells, headings and lines, each a
 * whole text in small letters. They are known in every language at once, since a report in one may be filled in in another.
 */
export interface RecordWords {
  /** Heads of columns. */
  readonly columns: Readonly<Record<RecordColumn, readonly string[]>>
  /** Where an entry of a timeline comes from. */
  readonly sources: Readonly<Record<EventSource, readonly string[]>>
  /** What an entry of a timeline marks. */
  readonly milestones: Readonly<Record<MilestoneName, readonly string[]>>
  readonly promises: Readonly<Record<Commitment['kind'], readonly string[]>>
  /** Behind the start of an impact that has no stated end. */
  readonly openEnded: readonly string[]
  /** Heads of the columns between which a phase lies. */
  readonly phaseEnds: Readonly<Record<'from' | 'to', readonly string[]>>
  /** Above a list of milestones that no entry marks. */
  readonly elsewhere: readonly string[]
  /** Above a list of times that can be read in more than one way. */
  readonly readings: readonly string[]
  /** The heading of what a check has found, and the words that open each of its items. */
  readonly findings: readonly string[]
  readonly severities: readonly string[]
  /** The heading of what a draft says of the records that are in its timeline, and of those that are not. */
  readonly leftOut: readonly string[]
  /** Headings of what an audit says of itself, and the one that no other report has. */
  readonly audit: readonly string[]
  readonly repeat: readonly string[]
  /** The words of the link of an action item, beside its owner and its day. */
  readonly link: readonly string[]
  /** Before a colon, in the place of what nobody has written yet. */
  readonly toDo: readonly string[]
}

export type RecordColumn =
  | 'actor'
  | 'source'
  | 'status'
  | 'milestone'
  | 'evidence'
  | 'promise'
  | 'words'
  | 'made'
  | 'due'
