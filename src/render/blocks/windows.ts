import type { RootContent } from 'mdast'
import type { ImpactWindow } from '../../model/incident.ts'
import { elapsed } from '../../time/elapsed.ts'
import { formatDuration } from '../format-duration.ts'
import { besideSpan, formatMoment, ownMoment } from '../format-moment.ts'
import { item, list, paragraph } from '../nodes.ts'
import { filled, sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The impact windows: `Impact from … to … (2 h 1 min)`. */
export function windows({ incident, wording }: BlockInput): RootContent[] {
  const told = incident.impact.windows.map((window) => windowLine(window, wording)).filter((line) => line !== '')
  return told.length === 0 ? [] : [list(told.map((line) => item([paragraph(line)])))]
}

function windowLine({ start, end }: ImpactWindow, wording: Wording): string {
  const { aside, semicolon } = wording.words
  if (start !== undefined && end !== undefined) {
    const seconds = elapsed(start, end)
    const length = seconds === null ? '' : formatDuration(seconds, wording)
    const text = [besideSpan(start, end, wording), length].filter((part) => part !== '').join(semicolon)
    const told = sentence(wording, 'impactFromTo', { start: ownMoment(start, wording), end: ownMoment(end, wording) })
    return told + (text === '' ? '' : filled(aside, { text }))
  }
  if (start !== undefined) return sentence(wording, 'impactFrom', { start: formatMoment(start, wording) })
  return end === undefined ? '' : sentence(wording, 'impactUntil', { end: formatMoment(end, wording) })
}
