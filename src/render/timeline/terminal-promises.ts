import type { Measures } from '../../measure/measures.ts'
import { type PromiseOutcome, promiseOutcome } from '../../measure/promise-outcome.ts'
import type { Finding } from '../../model/finding.ts'
import type { Commitment, Incident } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import { wrapCells } from '../cell-width.ts'
import { formatDuration } from '../format-duration.ts'
import { formatMoment } from '../format-moment.ts'
import { filled, outcomeWords, sentence, type Wording } from '../wording.ts'
import type { Painter } from './terminal-timeline.ts'

interface Terminal {
  readonly paint: Painter
  readonly width: number
  readonly wording: Wording
}

/** From when to when customers were hit, a line a window; then a blank one. */
export function impactLines({ impact }: Measures, { paint, width, wording }: Terminal): string[] {
  const lines = impact.windows.flatMap(({ start, end, seconds }) => {
    const [from, to] = [formatMoment(start, wording), formatMoment(end, wording)]
    const length = filled(wording.words.aside, { text: formatDuration(seconds, wording) })
    return wrapCells(sentence(wording, 'impactFromTo', { start: from, end: to }) + length, width - 4)
  })
  return lines.length === 0 ? [] : [...lines.map((line) => `  ${paint.red('▬')} ${line}`), '']
}

const signs: Readonly<Record<PromiseOutcome, string>> = { kept: '✓', broken: '✗', open: '?' }

/** What was promised, by when, and what became of it. */
export function promiseLines(incident: Incident, findings: readonly Finding[], terminal: Terminal): string[] {
  const { paint, width, wording } = terminal
  const { texts, promises } = wording.words
  const colour = { kept: paint.green, broken: paint.red, open: paint.dim }
  const dueAt = ({ due }: Commitment) => epochOf(due)?.ms ?? Number.POSITIVE_INFINITY
  const inOrder = [...incident.commitments].sort((a, b) => dueAt(a) - dueAt(b) || 0)
  const lines = inOrder.flatMap((commitment) => {
    const outcome = promiseOutcome(commitment, incident, findings)
    const told = `${promises[commitment.kind]} ${formatMoment(commitment.due, wording)} – ${outcomeWords(outcome, wording)}`
    const [first = '', ...further] = wrapCells(told, width - 5)
    return [` ${colour[outcome](signs[outcome])} ${first}`, ...further.map((line) => `   ${line}`)]
  })
  return lines.length === 0 ? [] : ['', paint.bold(texts.promises), ...lines]
}
