/** Where something stands in a line: indexes into it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The head of a message: its stamp, who says it, and where its words begin. */
export interface MessageHead {
  readonly is: 'message'
  /** Lines that the head takes: a name may stand alone above its stamp. Default 1. */
  readonly lines?: 1 | 2
  /** On the last line of the head. */
  readonly stamp: Stretch
  readonly actor?: string | undefined
  /** On the last line of the head, where the words begin; its length where they all stand below. */
  readonly text: number
  /** For what the channel tells itself: `irc:join`. */
  readonly key?: string | undefined
  /** Notes and reports may have such a line as well: '2026-03-14 14:03 - called Bob'. */
  readonly isWeak?: boolean
}

/** What a line of a log is; undefined goes on with the message above it. */
export type ChatLine =
  | MessageHead
  /** The day of the clocks below, as written. */
  | { readonly is: 'day'; readonly text: string }
  /** The log's own line, of no message: its title, its end. */
  | { readonly is: 'frame' }

/** One way in which chats are logged, exported or copied as text. */
export interface ChatForm {
  readonly name: string
  /** Of the lines that are not blank, the share that opens messages at least. */
  readonly least: number
  /** So many messages whose heads nothing else has make a log at least. */
  readonly fewest: 1 | 2
  /** The line `lines[at]`, trimmed at its end; `last` is the head of the message before. */
  lineAt(lines: readonly string[], at: number, last: MessageHead | undefined): ChatLine | undefined
}

/** Sources of expressions: a clock, and a date in figures or with a short month, as chats stamp them. */
export const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[ \u00a0\u202f]?[Mm]\b\.?)?`
export const DATE = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ]\p{L}{3,4}[- ]\d{2,4})`
