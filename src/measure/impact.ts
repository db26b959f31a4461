import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { elapsed, epochOf } from '../time/elapsed.ts'
import type { Measures } from './measures.ts'

type Window = Measures['impact']['windows'][number]

/** The stated windows, and how long customers were affected in all: overlapping windows count once. */
export function impact({ impact: { windows }, milestones }: Incident): Measures['impact'] {
  const closed = windows.flatMap(({ start, end }) => windowOf(start, end) ?? [])
  if (windows.length > 0) return { seconds: closed.length > 0 ? union(closed) : null, windows: closed }
  const inferred = windowOf(milestones.started?.at, milestones.mitigated?.at)
  return { seconds: null, windows: [], ...(inferred ? { inferred } : {}) }
}

function windowOf(start: Moment | undefined, end: Moment | undefined): Window | null {
  if (!start || !end) return null
  const seconds = elapsed(start, end)
  return seconds === null || seconds < 0 ? null : { start, end, seconds }
}

function union(windows: readonly Window[]): number | null {
  const spans = windows.map(({ start, seconds }) => ({ from: epochOf(start), seconds }))
  // Windows in known and in unknown zones cannot be laid over each other.
  if (new Set(spans.map(({ from }) => from?.bare)).size > 1) return null
  spans.sort((a, b) => (a.from?.ms ?? 0) - (b.from?.ms ?? 0))
  let total = 0
  let covered = Number.NEGATIVE_INFINITY
  for (const { from, seconds } of spans) {
    const start = (from?.ms ?? 0) / 1000
    total += Math.max(0, start + seconds - Math.max(start, covered))
    covered = Math.max(covered, start + seconds)
  }
  return total
}
