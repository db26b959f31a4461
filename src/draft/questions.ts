import type { Incident, IncidentEvent, MilestoneName } from '../model/incident.ts'
import { milestoneNameSchema } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { besideMoment, ownMoment } from '../render/format-moment.ts'
import { sentence, type Wording } from '../render/wording.ts'
import { epochOf } from '../time/elapsed.ts'
import { placeOf, type Telling, type Unplaced } from './telling.ts'
import { timesOf } from './written-time.ts'

/** A stretch without events that is as long is asked about. */
export const DEFAULT_GAP_SECONDS = 1_800

/** Farther back, a change is seldom what set an incident off. */
const changeWithin = 24 * 3_600_000

/** Nobody escalates or acknowledges every incident. */
const asked: ReadonlySet<MilestoneName> = new Set(['started', 'detected', 'identified', 'mitigated', 'resolved'])

/**
 * What the records leave open, as questions to whoever finishes the draft: stretches in which nothing is told, milestones
 * that nothing tells, and whether the last change before it was noticed had set it off.
 */
export function questionsOf(
  incident: Incident,
  wording: Wording,
  gapSeconds = DEFAULT_GAP_SECONDS,
  outside: readonly (Telling | Unplaced)[] = [],
): string[] {
  const missing = milestoneNameSchema.options.filter(
    (name) => asked.has(name) && incident.timeline.length > 0 && incident.milestones[name] === undefined,
  )
  return [
    ...changeBefore(incident, outside).map((change) => askAboutChange(change, wording)),
    ...missing.map((name) => sentence(wording, 'askWhen', { milestones: wording.words.reached[name] })),
    ...gapsIn(incident, gapSeconds).map(([from, to]) =>
      sentence(wording, 'askGap', { start: told(from, wording), end: told(to, wording) }),
    ),
  ]
}

interface Change {
  readonly at: Moment
  readonly text: string
  readonly place: string
}

function askAboutChange({ at, text, place }: Change, wording: Wording): string {
  const [line = ''] = text.split('\n')
  return sentence(wording, 'askChange', {
    text: line.length > 120 ? `${line.slice(0, 119)}…` : line,
    time: told({ at }, wording),
    place,
  })
}

function told({ at }: Pick<IncidentEvent, 'at'>, wording: Wording): string {
  const beside = besideMoment(at, wording)
  return beside === '' ? ownMoment(at, wording) : `${ownMoment(at, wording)} (${beside})`
}

/** The last change before the incident was noticed, be it in the timeline or hours before everything else. */
function changeBefore({ timeline, milestones }: Incident, outside: readonly (Telling | Unplaced)[]): Change[] {
  const noticed = milestones.detected ?? milestones.announced
  const before = noticed === undefined ? null : epochOf(noticed.at)
  if (before === null) return []
  const isNear = (ms: number): boolean => ms <= before.ms && ms >= before.ms - changeWithin
  const shown = timeline.findLast(({ source, at }) => source === 'change' && isNear(epochOf(at)?.ms ?? Number.NaN))
  if (shown !== undefined) {
    const [first] = shown.evidence ?? []
    return [{ at: shown.at, text: shown.text, place: first === undefined ? '' : placeOf(first) }]
  }
  const earlier = outside.findLast((one): one is Telling => one.kind === 'change' && 'at' in one && isNear(one.at))
  if (earlier === undefined) return []
  const { position } = earlier.event
  return [{ at: { ...timesOf(earlier).at, position }, text: earlier.text, place: placeOf(earlier) }]
}

/** Neighbours that lie far apart, from when it began or was noticed until it was over. */
function gapsIn({ timeline, milestones }: Incident, gapSeconds: number): [IncidentEvent, IncidentEvent][] {
  const edge = (...names: MilestoneName[]): number | undefined =>
    names.map((name) => milestones[name]).flatMap((one) => (one ? (epochOf(one.at)?.ms ?? []) : []))[0]
  const from = edge('started', 'detected', 'acknowledged', 'announced') ?? Number.NEGATIVE_INFINITY
  const to = edge('resolved') ?? Number.POSITIVE_INFINITY
  const found: [IncidentEvent, IncidentEvent][] = []
  let last: { readonly event: IncidentEvent; readonly end: number } | undefined
  for (const event of timeline) {
    const at = epochOf(event.at)?.ms
    if (at === undefined || at < from || at > to) continue
    if (last !== undefined && at - last.end >= gapSeconds * 1000) found.push([last.event, event])
    const end = Math.max(last?.end ?? at, at, (event.until && epochOf(event.until)?.ms) ?? at)
    last = { event, end }
  }
  return found
}
