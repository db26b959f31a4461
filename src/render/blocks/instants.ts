import type { RootContent } from 'mdast'
import type { Moment } from '../../model/moment.ts'
import { cell, nowrap, table } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** Every time of the timeline as written, and the instant that it was taken for, with what each rests on. */
export function instants({ incident }: BlockInput): RootContent[] {
  const moments = incident.timeline.flatMap(({ at, until }) => (until === undefined ? [at] : [at, until]))
  if (moments.length === 0) return []
  const rows = moments
    .toSorted((a, b) => a.position.start.offset - b.position.start.offset)
    .map((moment) => [
      nowrap(String(moment.position.start.line)),
      cell(moment.text),
      nowrap(moment.instant ?? 'not settled'),
      cell(`day ${moment.basis.date}, zone ${moment.basis.zone}${besides(moment)}`),
    ])
  return [table('instants', ['Line', 'As written', 'Instant', 'Basis'], rows)]
}

function besides({ approximate, alternatives, zone }: Moment): string {
  const said = [
    ...(approximate ? ['approximate'] : []),
    ...(alternatives === undefined || alternatives.length === 0 ? [] : ['other readings of the date']),
    ...(zone?.problem === undefined ? [] : [`zone ${zone.problem.replaceAll('-', ' ')}`]),
  ]
  return said.map((word) => `; ${word}`).join('')
}
