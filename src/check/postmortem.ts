import type { Document } from '../model/document.ts'
import type { Incident, SectionKind } from '../model/incident.ts'
import { blocksOf } from './blocks.ts'
import type { Rule } from './rule.ts'
import { headsLookBack } from './section-names.ts'
import { languagesOf } from './words.ts'

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
export function isPostmortem(incident: Incident, document: Document): boolean {
  const { sections, timeline } = incident
  if (sections.some(({ kind }) => looksBack.includes(kind))) return true
  if (timeline.some(({ status }) => status === 'postmortem')) return true
  // Headings below the outermost ones, and labels on a line of their own.
  const spoken = languagesOf(document)
  return blocksOf(incident, document).some(({ kind, passage }) => {
    const [first = ''] = passage.text.split('\n', 1)
    return (kind === 'heading' || kind === 'text') && first.length <= 48 && headsLookBack(first, spoken)
  })
}

/** A rule that only such reports are held to. */
export function inPostmortems(rule: Rule): Rule {
  return {
    ...rule,
    check(context) {
      if (isPostmortem(context.incident, context.document)) rule.check(context)
    },
  }
}
