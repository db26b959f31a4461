import type { RootContent } from 'mdast'
import { formatDuration } from '../format-duration.ts'
import { dayOf, formatMoment, formatZone } from '../format-moment.ts'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** The key facts: a list of `**Label:** value`. */
export function facts({ incident, measures }: BlockInput): RootContent[] {
  const { source, published } = incident
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Organisation', incident.organization],
    ['Reference', incident.reference],
    ['Severity', incident.severity],
    ['Date', incidentDay(incident)],
    ['Time zone', formatZone(incident.zone)],
    ['Duration of impact', measures.impact.seconds === null ? undefined : formatDuration(measures.impact.seconds)],
    ['Published', published === undefined ? undefined : formatMoment(published)],
    ['Source', source.name],
    ['Source sha256', source.sha256.slice(0, 12)],
  ]
  const items = entries
    .filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== '')
    .map(([label, value]) => item([paragraph(...inline(strong(`${label}:`), ` ${value}`))]))
  return [list(items, 'facts')]
}

/** The day on which the incident began: that of its start, else of its first impact or entry. */
export function incidentDay(incident: BlockInput['incident']): string {
  const { milestones, impact, timeline } = incident
  const moments = [
    milestones.started?.at,
    impact.windows[0]?.start,
    milestones.detected?.at,
    ...timeline.map(({ at }) => at),
  ]
  return moments.map((moment) => (moment === undefined ? '' : dayOf(moment))).find((day) => day !== '') ?? ''
}
