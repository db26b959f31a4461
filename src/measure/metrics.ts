import type { Incident, MilestoneName } from '../model/incident.ts'
import { elapsed } from '../time/elapsed.ts'
import type { Metric } from './measures.ts'

export type MetricPairs = Readonly<Record<string, { readonly from: MilestoneName; readonly to: MilestoneName }>>

/** Tools define these differently; a configuration may name other pairs. */
export const standardMetrics = {
  'time-to-detect': { from: 'started', to: 'detected' },
  'time-to-acknowledge': { from: 'detected', to: 'acknowledged' },
  'time-to-escalate': { from: 'detected', to: 'escalated' },
  'time-to-announce': { from: 'detected', to: 'announced' },
  'time-to-identify': { from: 'detected', to: 'identified' },
  'time-to-mitigate': { from: 'detected', to: 'mitigated' },
  'time-to-resolve': { from: 'started', to: 'resolved' },
} as const satisfies MetricPairs

export function metrics({ milestones }: Incident, own: MetricPairs = {}): Metric[] {
  return Object.entries<MetricPairs[string]>({ ...standardMetrics, ...own }).map(([name, { from, to }]) => {
    const start = milestones[from]
    const end = milestones[to]
    return {
      name,
      from,
      to,
      seconds: start && end ? elapsed(start.at, end.at) : null,
      missing: [from, to].filter((milestone) => milestones[milestone] === undefined),
    }
  })
}
