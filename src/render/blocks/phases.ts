import type { RootContent } from 'mdast'
import type { MilestoneName } from '../../model/incident.ts'
import { capitalized } from '../clean-text.ts'
import { formatDuration } from '../format-duration.ts'
import { cell, nowrap, table } from '../nodes.ts'
import { nameOf, sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/**
 * What happened between neighbouring milestones, and for how long. The milestones' times stand in the timeline only:
 * told twice, they would be read back as entries of their own.
 */
export function phases({ measures, wording }: BlockInput): RootContent[] {
  if (measures.phases.length === 0) return []
  const { texts, milestones, phases: names } = wording.words
  const rows = measures.phases.map(({ name, from, to, seconds }) => [
    cell(nameOf(names, name)),
    cell(capitalized(milestones[from])),
    cell(capitalized(milestones[to])),
    nowrap(formatDuration(seconds, wording)),
  ])
  return [table('phases', [texts.phase, texts.from, texts.to, texts.duration], rows)]
}

/** The metrics, nothing where none can be worked out; those that lack a milestone say which. */
export function metrics({ measures, wording }: BlockInput): RootContent[] {
  if (!measures.metrics.some(({ seconds }) => seconds !== null)) return []
  const { texts, milestones, metrics: names } = wording.words
  const rows = measures.metrics.map(({ name, from, to, seconds, missing }) => [
    cell(nameOf(names, name)),
    cell(capitalized(milestones[from])),
    cell(capitalized(milestones[to])),
    nowrap(seconds === null ? unknown(missing, wording) : formatDuration(seconds, wording)),
  ])
  return [table('metrics', [texts.metric, texts.from, texts.to, texts.duration], rows)]
}

function unknown(missing: readonly MilestoneName[], wording: Wording): string {
  const { texts, milestones, comma } = wording.words
  if (missing.length === 0) return texts.notKnown
  return sentence(wording, 'notStated', { milestones: missing.map((name) => milestones[name]).join(comma) })
}
