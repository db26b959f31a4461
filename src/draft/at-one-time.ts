import { epochOf } from '../time/elapsed.ts'
import type { Source, SourceIncident } from './telling.ts'

/** A page is written to some time after an incident, and a pager some time before anybody notices. */
const room = 3_600_000

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A source may tell many incidents: the history of a status page, the export of a pager. Those at the time of which the
 * sources of a single incident tell are kept, and the others are given apart. Where no source has a single one, or none
 * of the many is at their time, nothing can be told apart, and all are kept.
 */
export function atOneTime(sources: readonly Source[]): { kept: Source[]; others: Source[] } {
  const single = sources.filter(({ incidents }) => incidents.length === 1)
  const recorded = single.filter(({ incidents }) => incidents.every(isRecorded))
  const spans = (recorded.length > 0 ? recorded : single).flatMap(({ incidents }) => incidents.flatMap(spanOf))
  if (spans.length === 0 || single.length === sources.length) return { kept: [...sources], others: [] }
  const from = Math.min(...spans.map((span) => span.from)) - room
  const to = Math.max(...spans.map((span) => span.to)) + room
  const kept: Source[] = []
  const others: Source[] = []
  for (const source of sources) {
    const near = source.incidents.filter((one) => spanOf(one).every((span) => span.from <= to && span.to >= from))
    const far = source.incidents.filter((one) => !near.includes(one))
    if (source.incidents.length === 1 || near.length === 0 || far.length === 0) kept.push(source)
    else {
      kept.push({ ...source, incidents: near })
      others.push({ ...source, incidents: far })
    }
  }
  return { kept, others }
}

/** A chat and a list of commits go on for weeks. */
function isRecorded({ timeline }: SourceIncident): boolean {
  return timeline.some(({ source }) => source !== 'chat' && source !== 'change')
}

function spanOf({ timeline }: SourceIncident): Span[] {
  const times = timeline.flatMap(({ at: { instant, local = '' } }) => epochOf({ instant, local })?.ms ?? [])
  if (times.length === 0) return []
  return [{ from: times.reduce((a, b) => Math.min(a, b)), to: times.reduce((a, b) => Math.max(a, b)) }]
}
