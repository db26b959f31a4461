import type { z } from 'zod'
import type { RuleHead } from '../check/rule.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'
import type { Account } from './account.ts'
import type { Row } from './align.ts'
import type { Shift } from './shift.ts'

/** A place in one of the accounts. */
export interface Place {
  readonly account: number
  readonly position: Position
}

/** A moment, and the account that gives it. */
export interface Told {
  readonly account: number
  readonly at: Moment
}

/** What a comparison says of one difference: its message, what fills it, and a place in each account compared. */
export interface ComparisonReport<Id extends string = string> {
  readonly message: Id
  readonly data: Readonly<Record<string, unknown>>
  /** The account that the finding is filed under; a place may be lacking where an absence is the proof. */
  readonly account: number
  readonly position?: Position | undefined
  readonly related?: readonly (Place & { readonly message: string })[]
}

export interface ComparisonContext<Options = unknown, Id extends string = string> {
  readonly accounts: readonly Account[]
  /** The events of all accounts, each row one event, in the order of time. */
  readonly rows: readonly Row[]
  readonly shifts: readonly Shift[]
  /** Place of the account that the shifts are counted from. */
  readonly reference: number
  /** How an account is named in messages: by its file. */
  readonly nameOf: (account: number) => string
  /** Seconds from one moment to another, known shifts taken off; null where they cannot be compared. */
  readonly apart: (a: Told, b: Told) => number | null
  readonly options: Options
  report(report: ComparisonReport<Id>): void
}

/** One comparison: a pure function of several accounts of an incident, and what describes it. */
export interface ComparisonRule extends RuleHead {
  /** It speaks of whole accounts, and its findings come first: all others depend on them. */
  readonly ofWhole?: boolean
  compare(context: ComparisonContext): void
}

interface Definition<Options extends z.ZodObject, Id extends string>
  extends Omit<ComparisonRule, 'options' | 'messages' | 'compare'> {
  readonly options: Options
  readonly messages: Readonly<Record<Id, string>>
  compare(context: ComparisonContext<z.output<Options>, Id>): void
}

/** Ties the types of a comparison's options and message ids to its `compare`. */
export function defineComparison<Options extends z.ZodObject, Id extends string>(
  rule: Definition<Options, Id>,
): ComparisonRule {
  return rule
}
