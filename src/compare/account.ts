import type { Document } from '../model/document.ts'
import type { Incident, IncidentEvent } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'

/** One telling of an incident: a public postmortem, a status page's record, an internal report, a chat. */
export interface Account {
  readonly document: Document
  readonly incident: Incident
}

/** Whether a moment can be laid beside those of other accounts: it has an instant, and a clock time. */
export function comparable({ instant, precision }: Moment): boolean {
  return instant !== null && precision !== 'day'
}

/** Milliseconds since 1970, or null where the moment cannot be laid beside those of other accounts. */
export function instantOf(moment: Moment): number | null {
  return moment.instant !== null && comparable(moment) ? Date.parse(moment.instant) : null
}

/**
 * A timeline and the updates of a status page are compared with their like: an update says when something was
 * posted, an entry when it happened. What prose and machines tell belongs to neither.
 */
export function kindOf({ source }: IncidentEvent): 'timeline' | 'update' | undefined {
  return source === 'timeline' || source === 'update' ? source : undefined
}
