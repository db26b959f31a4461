import type { RootContent } from 'mdast'
import { dayOf } from '../../time/moment-day.ts'
import { formatDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { formatMoment, formatZone } from '../format-moment.ts'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import { sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

type Entry = readonly [label: string, value: string | undefined]

/** The key facts, and what the report was made from: a list of `**Label:** value`. */
export function facts(input: BlockInput): RootContent[] {
  const { source } = input.incident
  const { texts } = input.wording.words
  const made: readonly Entry[] = [
    [texts.source, source.name],
    [texts.sourceHash, source.sha256.slice(0, 12)],
  ]
  return factList([...entriesOf(input), ...made], input.wording)
}

/** The key facts alone, for readers to whom the source means nothing. */
export function keyFacts(input: BlockInput): RootContent[] {
  return factList(entriesOf(input), input.wording)
}

function entriesOf({ incident, measures, wording }: BlockInput): readonly Entry[] {
  const { published } = incident
  const { texts } = wording.words
  return [
    [texts.organisation, incident.organization],
    [texts.reference, incident.reference],
    [texts.severity, incident.severity],
    [texts.date, formatDay(incidentDay(incident), wording)],
    [texts.timeZone, formatZone(incident.zone)],
    [
      texts.durationOfImpact,
      measures.impact.seconds === null ? undefined : formatDuration(measures.impact.seconds, wording),
    ],
    [texts.published, published === undefined ? undefined : formatMoment(published, wording)],
  ]
}

function factList(entries: readonly Entry[], wording: Wording): RootContent[] {
  const items = entries
    .filter((entry): entry is [string, string] => (entry[1] ?? '').trim() !== '')
    .map(([label, value]) => item([paragraph(...inline(strong(sentence(wording, 'label', { label })), ` ${value}`))]))
  return items.length === 0 ? [] : [list(items, 'facts')]
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
