import type { Measures } from '../measure/measures.ts'
import type { RecordedMeasures } from './record.ts'

/** Measures as a record holds them: events by their ids, and lengths without the moments between which they lie. */
export function recordedMeasures({ metrics, phases, gaps, impact }: Measures): RecordedMeasures {
  return {
    metrics: metrics.map(({ name, from, to, seconds, missing }) => ({
      name,
      from,
      to,
      seconds,
      missing: [...missing],
    })),
    phases: phases.map(({ name, from, to, seconds }) => ({ name, from, to, seconds })),
    gaps: gaps.map(({ from, to, seconds, atLeast }) => ({ from: from.id, to: to.id, seconds, atLeast })),
    impact: {
      seconds: impact.seconds,
      ...(impact.inferred !== undefined && { inferredSeconds: impact.inferred.seconds }),
    },
  }
}
