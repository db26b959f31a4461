import type { RootContent } from 'mdast'
import type { ImpactWindow } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { formatDuration } from '../format-duration.ts'
import { formatMoment } from '../format-moment.ts'
import { item, list, paragraph } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** The impact windows: `Impact from … to … (2 h 1 min)`. */
export function windows({ incident }: BlockInput): RootContent[] {
  const told = incident.impact.windows.map(windowLine).filter((line) => line !== '')
  return told.length === 0 ? [] : [list(told.map((line) => item([paragraph(line)])))]
}

function windowLine({ start, end }: ImpactWindow): string {
  if (start !== undefined && end !== undefined) {
    const seconds = elapsed(start, end)
    const length = seconds === null ? '' : ` (${formatDuration(seconds)})`
    return `Impact from ${formatMoment(start)} to ${formatMoment(end)}${length}`
  }
  if (start !== undefined) return `Impact from ${formatMoment(start)}; no end is stated`
  return end === undefined ? '' : `Impact until ${formatMoment(end)}; no start is stated`
}
