import type { Incident } from '../model/incident.ts'
import { gaps } from './gaps.ts'
import { impact } from './impact.ts'
import type { Measures } from './measures.ts'
import { type MetricPairs, metrics } from './metrics.ts'
import { phases } from './phases.ts'

export interface MeasureOptions {
  /** Adds metrics, or redefines those of `standardMetrics`: each from one milestone to another. */
  readonly metrics?: MetricPairs | undefined
  /** The shortest stretch without entries that counts as a gap, in minutes. */
  readonly gapMinutes?: number
}

/** Phases, metrics, customer impact and gaps of one incident; all lengths in seconds. */
export function measure(incident: Incident, options: MeasureOptions = {}): Measures {
  return {
    phases: phases(incident),
    metrics: metrics(incident, options.metrics),
    gaps: gaps(incident, options.gapMinutes),
    impact: impact(incident),
  }
}
