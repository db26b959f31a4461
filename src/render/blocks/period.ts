import type { RootContent } from 'mdast'
import type { Moment } from '../../model/moment.ts'
import { formatMoment } from '../format-moment.ts'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import { sentence } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** When non-compliance began, was identified and ended, as a list of fields; one that is not known says N/A. */
export function period({ incident, wording }: BlockInput): RootContent[] {
  const { texts } = wording.words
  const { start, identified, end } = periodOf(incident)
  const entries: readonly (readonly [string, Moment | undefined])[] = [
    [texts.nonComplianceStart, start],
    [texts.nonComplianceIdentified, identified],
    [texts.nonComplianceEnd, end],
  ]
  const items = entries.map(([label, at]) => {
    const value = at === undefined ? texts.notApplicable : formatMoment(at, wording)
    return item([paragraph(...inline(strong(sentence(wording, 'label', { label })), ` ${value}`))])
  })
  return [list(items, 'facts')]
}

/** The milestones, and where one lacks, the ends of what the report states as impact. */
export function periodOf({ milestones, impact: { windows } }: BlockInput['incident']): {
  readonly start: Moment | undefined
  readonly identified: Moment | undefined
  readonly end: Moment | undefined
} {
  return {
    start: milestones.started?.at ?? windows[0]?.start,
    identified: milestones.identified?.at ?? milestones.detected?.at,
    end: milestones.mitigated?.at ?? milestones.resolved?.at ?? windows.at(-1)?.end,
  }
}
