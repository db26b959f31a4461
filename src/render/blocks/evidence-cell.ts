import type { PhrasingContent, TableCell } from 'mdast'
import type { Evidence, IncidentEvent } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import { signedLength } from '../../time/signed-length.ts'
import { cell, link, text } from '../nodes.ts'

/** Clocks of people and machines differ by seconds, and a notification takes some. */
const sameMinute = 60

/**
 * The records that tell of an entry, each with its file and line, and the link to it where there is one:
 * `alerts.json:14, pager.json:3 (+1 min 32 s)`, `issue.json:1:4711` where a long line holds several. How far a record lies from the entry's time is told from a minute on.
 */
export function evidenceCell({ at, evidence = [] }: IncidentEvent, comma: string): TableCell {
  const own = epochOf(at)
  return cell(
    ...evidence.flatMap((one, index) => [
      ...(index === 0 ? [] : [comma]),
      named(one),
      own === null || own.bare ? '' : apart(one, own.ms),
    ]),
  )
}

function named({ source, line, column, link: url }: Evidence): PhrasingContent {
  const place = `${source}:${line}${column === undefined ? '' : `:${column}`}`
  return url === undefined ? text(place) : link(url, place)
}

function apart({ instant }: Evidence, own: number): string {
  const seconds = instant === null ? 0 : Math.round((Date.parse(instant) - own) / 1000)
  return Math.abs(seconds) < sameMinute ? '' : ` (${signedLength(seconds)})`
}
