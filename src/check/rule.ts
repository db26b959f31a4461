import type { z } from 'zod'
import type { Measures } from '../measure/measures.ts'
import type { Document } from '../model/document.ts'
import type { Severity, TextEdit } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'

/** What a rule says of one fault: which of its messages, what fills it, and the lines that prove it. */
export interface Report<Id extends string = string> {
  readonly message: Id
  /** The values compared; `{{name}}` in the message takes them from here, and programs read them. */
  readonly data: Readonly<Record<string, unknown>>
  readonly position?: Position | undefined
  readonly related?: readonly { readonly message: string; readonly position: Position }[]
  /** Where this one weighs less than the rule's findings do elsewhere; it never makes one weigh more. */
  readonly severity?: Severity | undefined
  /** What mends it, only where the report itself leaves no choice; offsets as in positions, no two overlapping. */
  readonly fix?: readonly TextEdit[] | undefined
}

export interface RuleContext<Options = unknown, Id extends string = string> {
  readonly incident: Incident
  readonly document: Document
  readonly measures: Measures
  readonly options: Options
  /** Days that are no business days, `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
  /** The present, where the caller gives one; a rule has no clock of its own. */
  readonly now: Moment | undefined
  /** What the user says of times without a zone, where a rule is asked for a fix: an offset, a label or an IANA id. */
  readonly zone: string | undefined
  /** Ids of all rules, those that are off too. */
  readonly knownRules: readonly string[]
  report(report: Report<Id>): void
}

/** What describes a rule; the page of the same name beside it explains it to its readers. */
export interface RuleHead {
  readonly id: string
  /** Where configuration gives no other; `off` for a rule that has to be asked for. */
  readonly severity: Severity | 'off'
  /** Rules that say more of the same fault: where one of them reports the same places, this one does not. */
  readonly yieldsTo?: readonly string[]
  /** One sentence: what it finds. */
  readonly summary: string
  /** One sentence: why that matters. */
  readonly why?: string | undefined
  /** Every option has a default and a description. */
  readonly options: z.ZodObject
  readonly messages: Readonly<Record<string, string>>
  /** More for the head of its page, in Markdown, where it is made from data. */
  readonly details?: string | undefined
  /** The page that explains it, in Markdown: of a plugin's rule, which has none beside ours. */
  readonly page?: string | undefined
}

/** One check: a pure function of an incident and its document. */
export interface Rule extends RuleHead {
  check(context: RuleContext): void
}

interface RuleDefinition<Options extends z.ZodObject, Id extends string>
  extends Omit<Rule, 'options' | 'messages' | 'check'> {
  readonly options: Options
  readonly messages: Readonly<Record<Id, string>>
  check(context: RuleContext<z.output<Options>, Id>): void
}

/** Ties the types of a rule's options and message ids to its `check`. */
export function defineRule<Options extends z.ZodObject, Id extends string>(rule: RuleDefinition<Options, Id>): Rule {
  return rule
}
