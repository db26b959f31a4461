import type { MilestoneName } from '../model/incident.ts'

/**
 * Words that a report sets around lengths of time, deadlines, fields and action items: regular expression sources,
 * matched without regard to case, between word borders where the language sets blanks. Every field may be left out.
 */
export interface ReportWords {
  readonly lengths?: LengthWords
  /** Right before the length of time that a promise allows: 'within', 'in the next'. */
  readonly within?: readonly string[]
  /** Right behind it, where the language sets it there: '以内に', '이내'. */
  readonly withinBehind?: readonly string[]
  readonly windows?: WindowWords
  readonly fields?: FieldWords
  readonly items?: ItemWords
  readonly keyTimes?: KeyTimes
}

/** Around a length of time: what lasted so long, and which lengths are not the incident's. */
export interface LengthWords {
  /** Between the word that leads to a length and the length: 'about', 'more than'. */
  readonly about?: readonly string[]
  /** Leads to a length: 'for', 'lasted', 'took', 'duration of'. */
  readonly led?: readonly string[]
  /** Of those, the words that draw something out: 'for', 'lasted'. */
  readonly drawnOut?: readonly string[]
  /** Right behind a length, to the same end: 'long', '続いた'. */
  readonly drawnOutBehind?: readonly string[]
  /** 'additional', 'another': on top of a length told before. */
  readonly further?: readonly string[]
  /** Leads to a length that opens its sentence: 'for', 'over a period of'. */
  readonly opening?: readonly string[]
  /** Leads to the time that it took to make all well: 'resolved within'. */
  readonly resolvedIn?: readonly string[]
  /** 'took', 'needed' */
  readonly took?: readonly string[]
  /** Up to 'took': what is done to make all well again: 'restoring', 'the rollback'. */
  readonly repairs?: readonly string[]
  /** Right behind what took that long, where it was a step of the response: 'for us to', 'from'. */
  readonly steps?: readonly string[]
  /** Right behind a length that is counted from the trouble told there: 'after the outage began'. */
  readonly since?: readonly string[]
  /** Before a length in brackets: 'lasted too long (five hours)'. */
  readonly long?: readonly string[]
  /** Right behind what took that long: 'until', 'before'. */
  readonly until?: readonly string[]
  /** Right behind it, where it was an answer: 'to respond'. */
  readonly toRespond?: readonly string[]
  /** Right behind: 'before' (it was noticed). */
  readonly before?: readonly string[]
  /** What a length stands right before and measures: 'outage' in 'a 40-minute outage'. */
  readonly outage?: readonly string[]
  /** The same at some words' distance, behind a unit in the singular: 'failure' in 'a 7-minute cascading failure'. */
  readonly failures?: readonly string[]
  /** Words that are none of those between: 'of', 'after'. */
  readonly noAttributes?: readonly string[]
  /** Units in the singular, as they stand before a noun: 'minute' in 'a 7-minute failure'. */
  readonly singularUnits?: readonly string[]
  /** Around a length that points back to what was told: 'this' 5-minute 'window'. */
  readonly sameWindow?: { readonly before: readonly string[]; readonly behind: readonly string[] }
  /** Before a length up to the alarm, and right behind it: 'within' five minutes 'of the outage'. */
  readonly promptly?: readonly string[]
  readonly ofOutage?: readonly string[]
  /** Behind a length in brackets that is all of the incident: 'in total', 'long'. */
  readonly whole?: readonly string[]
  /** Before the bracket of a length: 'maintenance', 'window'. */
  readonly windows?: readonly string[]
  /** Inside the bracket, behind a length that is another's: 'window', 'later'. */
  readonly otherInside?: readonly string[]
  /** Up to a length that is not the incident's: 'every', 'a latency of'. */
  readonly otherBefore?: readonly string[]
  /** Right behind one: 'later', 'timeout'. */
  readonly otherBehind?: readonly string[]
  /** Up to 60 characters before a length that somebody chose: 'waited', 'would'. */
  readonly deliberate?: readonly string[]
  /** Labels of the incident's length that name nothing else: 'time', 'total'. */
  readonly labels?: readonly string[]
}

/** Around the ends of a stated span. */
export interface WindowWords {
  /** Opens the sentence before a beginning: 'starting', 'beginning at'. */
  readonly opening?: readonly string[]
  /** 'failing until': what ends at the time behind it, without a subject that was hit. */
  readonly failingUntil?: readonly string[]
  /** Right before a time: 'the problem started', 'this error was resolved'. */
  readonly troubleBegan?: readonly string[]
  readonly troubleEnded?: readonly string[]
  /** Up to 'until', where what is told only began then: 'was not set to red'. */
  readonly notUntil?: readonly string[]
  /** Labels of a span: 'window', 'period', 'when'. */
  readonly labels?: readonly string[]
  /** Beside 'start' and 'end' in the label of one: 'of', 'the', 'time'. */
  readonly fillers?: readonly string[]
  /** Labels of a zone: 'time zone'. */
  readonly zoneLabels?: readonly string[]
  /** Up to a time that belongs to an office's day: 'during business hours'. */
  readonly officeHours?: readonly string[]
  /** What is counted or drawn over a span, as evidence: 'entries', 'graph'. */
  readonly evidence?: readonly string[]
  /** What is published: 'report', 'post-mortem'. */
  readonly papers?: readonly string[]
  /** Between 'published' and its author: 'by'. */
  readonly by?: readonly string[]
  /** Tells what has been, where a promise is looked for: 'occurred', 'took place'. */
  readonly past?: readonly string[]
}

/** Labels of what stands at the head of a report; each is the whole label. */
export interface FieldWords {
  readonly organization?: readonly string[]
  readonly reference?: readonly string[]
  readonly severity?: readonly string[]
  /** Before the name of the organisation, at the beginning of a line: 'incident report for'. */
  readonly reportOf?: readonly string[]
  /** A title that says only what kind of paper it is: 'incident report'. */
  readonly kindOfReport?: readonly string[]
  /** Before a colon and no label: 'note'. */
  readonly noLabel?: readonly string[]
}

export interface ItemWords {
  /** Heads of the columns of a table of items, by how they begin. */
  readonly columns?: Readonly<Partial<Record<ItemColumn, readonly string[]>>>
  /** States before an item, as labels: 'status: done', 'todo'. */
  readonly stateLabels?: readonly string[]
  readonly done?: readonly string[]
  readonly open?: readonly string[]
  /** Verbs that work to be done begins with. */
  readonly verbs?: readonly string[]
  readonly apologies?: readonly string[]
  /** Opens a word to the reader that closes a text: 'thank you', 'if you have any questions'. */
  readonly closings?: readonly string[]
  /** Before the colon of a list of items: 'the following', 'steps'. */
  readonly leads?: readonly string[]
  /** In a sentence that leads a list of work to be done: what it is to prevent: 'to avoid this in the future'. */
  readonly purposes?: readonly string[]
  /** In such a sentence: that the work is yet to come: 'we plan to', 'we are working on'. */
  readonly plans?: readonly string[]
  /** In a sentence of running text that announces work without saying what: 'investigate', 'all necessary steps'. */
  readonly vague?: readonly string[]
  /** In a sentence that leads a list of what was done while the incident ran: 'during mitigation', 'we took'. */
  readonly doneThen?: readonly string[]
  /** In a sentence with a purpose: that it was missed, or is the reader's: 'failed to', 'you can'. */
  readonly missed?: readonly string[]
  /** Asks the reader for an opinion, before a colon. */
  readonly feedback?: readonly string[]
}

export type ItemColumn = 'action' | 'owner' | 'due' | 'status' | 'kind'

/**
 * What a list of key times calls each milestone: expressions for the whole of a label, or of what an entry says before
 * its colon. An end of the impact ('End of outage') is in none of them: it is the end of a span.
 */
export interface KeyTimes {
  /** May stand before each of them: 'time of'. */
  readonly before?: string
  /** May stand behind: 'at', '時刻'. */
  readonly behind?: string
  readonly names: Readonly<Partial<Record<MilestoneName, readonly string[]>>>
}
