import type { RootContent } from 'mdast'
import type { ImpactWindow } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { elapsed } from '../../time/elapsed.ts'
import { formatDuration } from '../format-duration.ts'
import { formatMoment } from '../format-moment.ts'
import { item, list, paragraph } from '../nodes.ts'
import { filled, sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The impact windows: `Impact from … to … (2 h 1 min)`. */
export function windows({ incident, wording }: BlockInput): RootContent[] {
  const told = incident.impact.windows.map((window) => windowLine(window, wording)).filter((line) => line !== '')
  return told.length === 0 ? [] : [list(told.map((line) => item([paragraph(line)])))]
}

function windowLine({ start, end }: ImpactWindow, wording: Wording): string {
  const told = (moment: Moment) => formatMoment(moment, wording)
  if (start !== undefined && end !== undefined) {
    const seconds = elapsed(start, end)
    const length = seconds === null ? '' : filled(wording.words.aside, { text: formatDuration(seconds, wording) })
    return sentence(wording, 'impactFromTo', { start: told(start), end: told(end) }) + length
  }
  if (start !== undefined) return sentence(wording, 'impactFrom', { start: told(start) })
  return end === undefined ? '' : sentence(wording, 'impactUntil', { end: told(end) })
}
