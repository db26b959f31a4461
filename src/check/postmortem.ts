import type { Incident, SectionKind } from '../model/incident.ts'

const looksBack: readonly SectionKind[] = [
  'root-cause',
  'trigger',
  'lessons',
  'action-items',
  'resolution',
  'response',
  'detection',
]

/** A report that looks back on its incident; a status page that is still being written owes less. */
export function isPostmortem({ sections, timeline }: Incident): boolean {
  return sections.some(({ kind }) => looksBack.includes(kind)) || timeline.some(({ status }) => status === 'postmortem')
}
