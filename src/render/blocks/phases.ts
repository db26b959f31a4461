import type { RootContent } from 'mdast'
import type { MilestoneName } from '../../model/incident.ts'
import { capitalized } from '../clean-text.ts'
import { formatDuration } from '../format-duration.ts'
import { cell, nowrap, table } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/**
 * What happened between neighbouring milestones, and for how long. The milestones' times stand in the timeline only:
 * told twice, they would be read back as entries of their own.
 */
export function phases({ measures }: BlockInput): RootContent[] {
  if (measures.phases.length === 0) return []
  const rows = measures.phases.map(({ name, from, to, seconds }) => [
    cell(capitalized(name)),
    cell(capitalized(from)),
    cell(capitalized(to)),
    nowrap(formatDuration(seconds)),
  ])
  return [table('phases', ['Phase', 'From', 'To', 'Duration'], rows)]
}

/** The metrics, nothing where none can be worked out; those that lack a milestone say which. */
export function metrics({ measures }: BlockInput): RootContent[] {
  if (!measures.metrics.some(({ seconds }) => seconds !== null)) return []
  const rows = measures.metrics.map(({ name, from, to, seconds, missing }) => [
    cell(capitalized(name.replaceAll('-', ' '))),
    cell(capitalized(from)),
    cell(capitalized(to)),
    nowrap(seconds === null ? unknown(missing) : formatDuration(seconds)),
  ])
  return [table('metrics', ['Metric', 'From', 'To', 'Duration'], rows)]
}

function unknown(missing: readonly MilestoneName[]): string {
  return missing.length === 0 ? 'not known' : `${missing.join(', ')} not stated`
}
