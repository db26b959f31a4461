import type { RootContent } from 'mdast'
import type { Moment } from '../../model/moment.ts'
import { cell, nowrap, table } from '../nodes.ts'
import { sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** Every time of the timeline as written, and the instant that it was taken for, with what each rests on. */
export function instants({ incident, wording }: BlockInput): RootContent[] {
  const moments = incident.timeline.flatMap(({ at, until }) => (until === undefined ? [at] : [at, until]))
  if (moments.length === 0) return []
  const { texts, bases } = wording.words
  const rows = moments
    .toSorted((a, b) => a.position.start.offset - b.position.start.offset)
    .map((moment) => [
      nowrap(String(moment.position.start.line)),
      cell(moment.text),
      nowrap(moment.instant ?? texts.notSettled),
      cell(
        sentence(wording, 'basisOf', { date: bases[moment.basis.date], zone: bases[moment.basis.zone] }) +
          besides(moment, wording),
      ),
    ])
  return [table('instants', [texts.line, texts.asWritten, texts.instant, texts.basis], rows)]
}

function besides({ approximate, alternatives, zone }: Moment, wording: Wording): string {
  const { texts, zoneProblems, semicolon } = wording.words
  const said = [
    ...(approximate ? [texts.approximate] : []),
    ...(alternatives === undefined || alternatives.length === 0 ? [] : [texts.severalReadings]),
    ...(zone?.problem === undefined ? [] : [sentence(wording, 'zoneProblem', { problem: zoneProblems[zone.problem] })]),
  ]
  return said.map((word) => semicolon + word).join('')
}
