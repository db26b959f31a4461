import { explain } from '../extract/explain.ts'
import type { Decision } from '../extract/milestones.ts'
import type { Incident } from '../model/incident.ts'
import { cleanLines, cleanText } from '../render/clean-text.ts'

/** How each milestone of one incident was chosen, below the incident's title and its report's name. */
export function explanation(incident: Incident, first: boolean, decision: Decision | undefined): string {
  const { title, source } = incident
  const heading = title === undefined ? source.name : `${title} (${source.name})`
  const text = decision === undefined ? '' : cleanLines(explain(decision))
  return `${first ? '' : '\n'}${cleanText(heading)}\n\n${text}`
}
