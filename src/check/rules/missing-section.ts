import { z } from 'zod'
import { type Incident, type SectionKind, sectionKindSchema } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import { type Block, blocksOf } from '../blocks.ts'
import { inPostmortems } from '../postmortem.ts'
import { defineRule, type Rule } from '../rule.ts'
import { namesSection } from '../section-names.ts'
import { listed } from '../wording.ts'
import { languagesOf, wordsIn } from '../words.ts'

const definition = defineRule({
  id: 'missing-section',
  severity: 'off',
  summary: 'A postmortem without a part that one is expected to have, and whose matter it tells nowhere else.',
  why: 'A postmortem that leaves out the cause or what will be done about it cannot be learnt from.',
  options: z.strictObject({
    sections: z
      .array(sectionKindSchema)
      .default(['impact', 'timeline', 'root-cause', 'action-items'])
      .describe('the sections asked for'),
  }),
  messages: {
    one: 'the report has no section on {{sections}}',
    several: 'the report has no sections on {{sections}}',
  },
  check({ incident, document, options, report }) {
    const blocks = blocksOf(incident, document)
    const { causes } = wordsIn(document).search
    const spoken = languagesOf(document)
    const headed = (kind: SectionKind) =>
      blocks.some((block) => isHead(block) && namesSection(block.passage.text, kind, spoken))
    const causeTold = () => blocks.some(({ kind, passage }) => kind !== 'heading' && causes.test(passage.text))
    const missing = options.sections.filter(
      (kind) => !told(kind, incident) && !headed(kind) && !(kind === 'root-cause' && causeTold()),
    )
    if (missing.length === 0) return
    const head = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0]
    report({
      message: missing.length === 1 ? 'one' : 'several',
      data: { sections: listed(missing.map((kind) => kind.replace('-', ' '))), missing },
      position: head ? positionOf(document, head.passage) : undefined,
    })
  },
})

export const missingSection: Rule = inPostmortems(definition)

/** The same of every report: for who means to finish one. */
export const missingSectionAnywhere: Rule = definition

/** A heading, or a line as short as one. */
const isHead = ({ kind, passage }: Block) => kind === 'heading' || (kind === 'text' && passage.text.length <= 48)

/** A matter counts as told under its heading, or wherever else the facts of the incident show it. */
function told(kind: SectionKind, incident: Incident): boolean {
  const { sections, timeline, milestones, impact, components, actionItems, commitments, summary } = incident
  if (sections.some((section) => section.kind === kind)) return true
  switch (kind) {
    case 'summary':
      return summary !== undefined
    case 'impact':
      return summary !== undefined || impact.windows.length > 0 || components.length > 0
    case 'timeline':
      return timeline.length > 1
    case 'root-cause':
      return sections.some((section) => section.kind === 'trigger' || section.kind === 'background')
    case 'detection':
      return milestones.detected !== undefined
    case 'resolution':
      return milestones.mitigated !== undefined || milestones.resolved !== undefined
    case 'action-items':
      return actionItems.length > 0 || commitments.some((commitment) => commitment.kind === 'fix')
    case 'components':
      return components.length > 0
    case 'updates':
      return timeline.some(({ source }) => source === 'update')
    default:
      return false
  }
}
