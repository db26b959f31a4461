import { type CheckOptions, checkReport } from '../check/check.ts'
import type { ConfigSettings } from '../check/config.ts'
import type { Rule } from '../check/rule.ts'
import { actionItemNoDue } from '../check/rules/action-item-no-due.ts'
import { actionItemNoOwner } from '../check/rules/action-item-no-owner.ts'
import { emptySectionAnywhere } from '../check/rules/empty-section.ts'
import { missingMilestoneAnywhere } from '../check/rules/missing-milestone.ts'
import { missingSectionAnywhere } from '../check/rules/missing-section.ts'
import { rules as standardRules } from '../check/rules.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { type Incident, type MilestoneName, type SectionKind, sectionKindSchema } from '../model/incident.ts'
import { promptsIn } from './prompts.ts'
import type { Review } from './review-schema.ts'

/** What says that something is missing. A postmortem that is still to be written is held to it, too. */
const asking: readonly Rule[] = [
  missingSectionAnywhere,
  emptySectionAnywhere,
  missingMilestoneAnywhere,
  actionItemNoOwner,
  actionItemNoDue,
]

/**
 * What a report lacks, and what the other rules find in it. The rules that say what is missing are on unless the
 * configuration turns them off, with its options; what a comment of the report ignores is not missing.
 *
 * @param sections what the report's template asks for: of each, any of the kinds will do
 */
export function missingIn(
  incident: Incident,
  document: Document,
  config: ConfigSettings,
  { sections, ...options }: CheckOptions & { readonly sections?: readonly (readonly SectionKind[])[] | undefined },
): Pick<Review, 'missing' | 'findings'> {
  const { rules = standardRules } = options
  const { findings } = checkReport([incident], document, withAsking(config, sections), {
    ...options,
    rules: rules.map((rule) => asking.find(({ id }) => id === rule.id) ?? rule),
  })
  const of = ({ id }: Rule): Finding[] => findings.filter(({ rule }) => rule === id)
  const others = findings.filter(({ rule }) => !asking.some(({ id }) => id === rule))
  const counted = (severity: Finding['severity']) => others.filter((finding) => finding.severity === severity).length
  const lacking = of(missingSectionAnywhere).flatMap(({ data }) => data.missing as SectionKind[])
  const asked = sections ?? lacking.map((kind) => [kind])
  return {
    missing: {
      sections: asked.flatMap((kinds) => (kinds.every((kind) => lacking.includes(kind)) ? kinds.slice(0, 1) : [])),
      emptySections: of(emptySectionAnywhere).map(({ data, position }) => ({
        heading: String(data.heading).replace(/^"|"$/g, ''),
        ...(position && { position }),
      })),
      prompts: promptsIn(incident, document),
      milestones: of(missingMilestoneAnywhere).map(({ data }) => data.milestone as MilestoneName),
      owners: itemsOf(of(actionItemNoOwner)),
      dueDays: itemsOf(of(actionItemNoDue)),
    },
    findings: { error: counted('error'), warning: counted('warning'), info: counted('info') },
  }
}

const itemsOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { data }) => sum + Number(data.count), 0)

function withAsking(config: ConfigSettings, sections: readonly (readonly SectionKind[])[] | undefined): ConfigSettings {
  const { rules = {} } = config
  const on = Object.fromEntries(asking.map(({ id }) => [id, rules[id] ?? 'warning']))
  const { id } = missingSectionAnywhere
  const setting = on[id]
  const level = typeof setting === 'object' ? setting[0] : setting
  const kinds = sectionKindSchema.options.filter((kind) => sections?.some((each) => each.includes(kind)))
  const asked = sections && level !== undefined ? { [id]: [level, { sections: kinds }] as const } : {}
  return { ...config, extends: [], rules: { ...rules, ...on, ...asked } }
}
