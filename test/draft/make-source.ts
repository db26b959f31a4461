import type { Source } from '../../src/draft/telling.ts'
import { lineStartsOf, positionAt } from '../../src/model/document.ts'
import type { EventSource, Incident, IncidentEvent, MilestoneName, Status } from '../../src/model/incident.ts'

export interface Told {
  /** `07:02:11`, `07:02`, or a day and a clock; '' where nothing settles when. All in UTC, on 24 March 2026. */
  readonly at: string
  readonly text: string
  readonly kind?: EventSource
  readonly actor?: string
  readonly key?: string
  readonly link?: string
  readonly milestone?: MilestoneName
  readonly status?: Status
}

/** A source of one incident with a record on each line. */
export function sourceOf(name: string, kind: EventSource, told: readonly Told[], head: Partial<Incident> = {}): Source {
  const text = told.map((one) => `${one.at} ${one.text.replaceAll('\n', ' ')}`).join('\n')
  const lineStarts = lineStartsOf(text)
  const timeline = told.map((one, order): IncidentEvent => {
    const start = lineStarts[order] ?? 0
    const position = positionAt({ lineStarts, shift: 0 }, start, (lineStarts[order + 1] ?? text.length + 1) - 1)
    const { at, text: words, kind: own, ...more } = one
    const local = at.length > 8 || at === '' ? at.replace(' ', 'T') : `2026-03-24T${at}`
    const isDay = local.length === 10
    return {
      id: `e${order + 1}`,
      at: {
        text: at,
        local,
        offset: isDay || at === '' ? null : 'Z',
        instant: isDay || at === '' ? null : new Date(`${local}Z`).toISOString().replace('.000Z', 'Z'),
        precision: isDay ? 'day' : local.length > 16 ? 'second' : 'minute',
        approximate: false,
        basis: { date: 'stated', zone: 'stated' },
        position,
      },
      text: words,
      source: own ?? kind,
      ...more,
      order,
      position,
    }
  })
  const marked = Object.fromEntries(
    timeline.flatMap(({ milestone, at, id, position }) =>
      milestone === undefined
        ? []
        : [[milestone, { at, event: id, basis: 'stated', reason: `"${id}": marked so in the timeline`, position }]],
    ),
  )
  const incident: Incident = {
    schemaVersion: 1,
    source: { name, format: 'json', sha256: '0'.repeat(64) },
    zone: { label: 'UTC', offset: 'Z', iana: null, basis: 'stated' },
    timeline,
    milestones: marked,
    impact: { windows: [] },
    durations: [],
    components: [],
    commitments: [],
    actionItems: [],
    sections: [],
    ...head,
  }
  return { name, sha256: '0'.repeat(64), incidents: [incident] }
}
