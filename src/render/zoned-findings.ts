import type { Finding } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'
import { dayOf } from '../time/moment-day.ts'
import { besideMoment, clockOf } from './format-moment.ts'
import type { Wording } from './wording.ts'

/** A day and a clock, or a clock alone, as messages write them, with the zone that may follow. */
const written =
  /(?<![\d:.T])(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?!\d|:\d)( (?:UTC(?:[+-]\d\d:\d\d)?|[A-Z]{3,5}|[+-]\d\d:\d\d)(?![\p{L}\d]))?/gu

/** Between quotation marks stand the words of the report, which are left as they are. */
const quotes = /"[^"]{0,400}"/g

/**
 * Findings with each time of their messages in the zone of the output, too. A clock alone is that of a moment at the
 * places that the finding compares; where there is none, or where several would differ in the other zone, it stays as
 * it is.
 */
export function zonedFindings(
  findings: readonly Finding[],
  incidents: readonly Incident[],
  wording: Wording,
): readonly Finding[] {
  if (wording.zone === undefined) return findings
  const moments = incidents.flatMap(momentsOf)
  return findings.map((finding) => {
    const places = [finding.position, ...finding.related.map(({ position }) => position)]
    const near = moments.filter((moment) => places.some((place) => place !== undefined && touches(place, moment)))
    const zoned = (text: string) => inZone(text, near, moments, wording)
    return {
      ...finding,
      message: zoned(finding.message),
      related: finding.related.map((line) => ({ ...line, message: zoned(line.message) })),
    }
  })
}

function inZone(text: string, near: readonly Moment[], all: readonly Moment[], wording: Wording): string {
  const quoted = [...text.matchAll(quotes)].map(({ index, 0: words }) => [index, index + words.length] as const)
  return text.replace(written, (whole: string, day: string | undefined, clock: string, ...rest) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0
    if (quoted.some(([start, end]) => at > start && at < end)) return whole
    const same = (moment: Moment) => clockOf(moment) === clock && (day === undefined || dayOf(moment) === day)
    const here = near.filter(same)
    const found = here.length > 0 ? here : all.filter(same)
    const [beside = '', ...others] = new Set(found.map((moment) => besideMoment(moment, wording)))
    return beside === '' || others.length > 0 ? whole : `${whole} (${beside})`
  })
}

function momentsOf({ timeline, impact, milestones, commitments, published }: Incident): Moment[] {
  return [
    ...timeline.flatMap(({ at, until }) => [at, until]),
    ...impact.windows.flatMap(({ start, end }) => [start, end]),
    ...Object.values(milestones).map((milestone) => milestone?.at),
    ...commitments.flatMap(({ made, due }) => [made, due]),
    published,
  ].filter((moment) => moment !== undefined)
}

/** Whether a moment stands in the lines of a place: a promise names its own time and not that of its update. */
function touches({ start, end }: Position, { position }: Moment): boolean {
  return position.start.line >= start.line && position.start.line <= end.line
}
