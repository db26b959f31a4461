import type { EventSource, MilestoneName, Status } from './incident.ts'

/**
 * What a reader of a structured format (JSON, a status page's HTML, a feed) knows of a node, where a reader of
 * prose has to judge by words. It stands at `node.data.fact` of a paragraph or heading whose text is the value
 * itself, as written in the source, so that the value keeps its place.
 */
export type Fact =
  | { readonly is: 'title' | 'organization' | 'reference' | 'severity' | 'summary' | 'link' }
  /** The stamp of a status update; the nodes up to the next stamp are its text. */
  | {
      readonly is: 'update'
      readonly status?: Status
      readonly actor?: string
      /** YYYY-MM-DD of a stamp that gives no day or no year, where the record tells it otherwise. */
      readonly day?: string
    }
  /** The stamp of a timeline entry; the nodes up to the next stamp are its text. */
  | {
      readonly is: 'entry'
      readonly actor?: string
      readonly day?: string
      readonly source?: Exclude<EventSource, 'update' | 'narrative'>
      /** Where the entry can be looked at: the message, the alert, the commit. */
      readonly link?: string
      /** What the source calls the happening; see `key` of an event. */
      readonly key?: string
      /** Where the record itself is of one: an alert's firing, its acknowledgement. */
      readonly milestone?: MilestoneName
    }
  /** The stated start or end of the impact. */
  | { readonly is: 'start' | 'end'; readonly day?: string }
  /** When the report or postmortem was published. */
  | { readonly is: 'published' }
  /** Another time of the record: created, modified, scheduled. */
  | { readonly is: 'record-time'; readonly day?: string }
  /** A zone that governs bare times. */
  | { readonly is: 'zone' }
  | { readonly is: 'component'; readonly affected: boolean; readonly group?: string; readonly status?: string }

declare module 'unist' {
  interface Data {
    /** Set by readers of structured formats. */
    fact?: Fact
  }
}
