import { conflictsIn } from './update/conflict.ts'
import { draftedMarks } from './update/drafted-marks.ts'
import { type Mark, markOf, stampOf, stampsIn } from './update/marks.ts'
import { merged } from './update/merge.ts'
import { unitsOf } from './update/units.ts'

/** What became of a draft when new evidence came in. */
export interface DraftUpdate {
  readonly text: string
  /** Places where the hand and the evidence say different things: both stand there until somebody decides. */
  readonly conflicts: number
  /** Events that came in, were corrected, and were taken out; the last only where nobody had touched them. */
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Events that the hand had deleted and the evidence still tells, as it tells them: they stay deleted. */
  readonly deleted: readonly string[]
  /** What else somebody should know, a line each. */
  readonly notes: readonly string[]
}

/** A draft as it is to be written: with the stamp by which `updateDraft` tells later what a hand has changed. */
export function stampedDraft(markdown: string): string {
  return withStamp(markdown, unitsOf(markdown).units.map(markOf))
}

/**
 * A draft in which a person has answered some of what drafts leave open: that counts as written by hand.
 *
 * @param blank the same draft without an answer
 * @param answers as they stand in the draft
 */
export function stampedAnswers(markdown: string, blank: string, answers: readonly string[]): string {
  return withStamp(markdown, draftedMarks(unitsOf(markdown).units, unitsOf(blank).units, new Set(answers)))
}

const withStamp = (markdown: string, marks: readonly Mark[]): string => `${markdown.trimEnd()}\n\n${stampOf(marks)}\n`

/**
 * Brings what is drafted anew into a draft that was edited by hand. What the hand wrote stays, character for character;
 * where it and the evidence have both changed one place, both versions stand there. Done twice, it changes nothing more.
 *
 * @param hand the draft as it lies there now
 * @param fresh what is drafted from the evidence now, without a stamp
 * @param sources the files that were read for it: what only others tell is left as it stands
 */
export function updateDraft(hand: string, fresh: string, sources: readonly string[]): DraftUpdate {
  const stamps = stampsIn(hand)
  const base = stamps.findLast(({ marks }) => marks !== undefined)?.marks
  const result = merged(hand, base, fresh, sources)
  const notes = base === undefined ? [stamps.length > 0 ? changedStamp : noStamp, ...result.notes] : result.notes
  return { ...result, notes, conflicts: conflictsIn(result.text) }
}

const noStamp = 'it has no comment that tells what was edited: everything in it counts as edited'
const changedStamp = 'the comment that tells what was edited was changed: everything in it counts as edited'
