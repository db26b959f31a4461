import type { Incident, SectionKind } from '../model/incident.ts'

/** Kinds of sections that other documents have as well. */
const general: ReadonlySet<SectionKind> = new Set(['summary', 'components', 'background', 'supporting', 'other'])

/** Whether anything in it is of an incident: a title and sections alone are of any document. */
export function tellsOfAnIncident(incident: Incident): boolean {
  const { timeline, milestones, impact, durations, commitments, actionItems, components, sections } = incident
  const facts = [timeline, Object.keys(milestones), impact.windows, durations, commitments, actionItems]
  if (facts.some(({ length }) => length > 0)) return true
  if (incident.severity !== undefined || incident.reference !== undefined) return true
  return components.some(({ affected }) => affected) || sections.some(({ kind }) => !general.has(kind))
}
