import type { CheckOptions } from '../check/check.ts'
import { deadlinesOf } from '../check/clocks/deadlines.ts'
import { wallOf } from '../check/clocks/due.ts'
import type { ConfigSettings } from '../check/config.ts'
import type { Document } from '../model/document.ts'
import type { Incident, SectionKind } from '../model/incident.ts'
import { closingDay } from './closing.ts'
import { missingIn } from './missing.ts'
import { agedItems } from './open-items.ts'
import type { Deadline, Review } from './review-schema.ts'

export interface ReviewOptions extends CheckOptions {
  /** The present, RFC 3339: ages and days left are counted to it. */
  readonly now: string
  /** What the report's template asks for: of each section any of the kinds will do. Else what the configuration asks. */
  readonly sections?: readonly (readonly SectionKind[])[] | undefined
}

/**
 * What a report lacks before it is finished, how old its open action items are, and what the clocks that are on ask for
 * next. `config` has its presets resolved (`configFor`). Days are those of the report's own clock where it names one, and
 * of UTC elsewhere. Nothing is guessed: a deadline without the moment from which it counts is told as such.
 *
 * @throws {ConfigError} where the configuration sets a rule to something it does not know
 */
export function review(
  incident: Incident,
  document: Document,
  config: ConfigSettings,
  { now, ...options }: ReviewOptions,
): Review {
  const present = Date.parse(now)
  const today = wallOf(present, eastOf(incident.zone.offset)).slice(0, 10)
  const since = closingDay(incident)
  const { missing, findings } = missingIn(incident, document, config, { now, ...options })
  const clocks = deadlinesOf(incident, document, config, { holidays: options.holidays })
  const deadlines = clocks.open.map(({ due, anchor, ...rest }): Deadline => {
    const { position, ms, east } = anchor
    return {
      ...rest,
      due: new Date(due).toISOString(),
      local: wallOf(due, east),
      offset: offsetOf(east),
      from: new Date(ms).toISOString(),
      overdue: due < present,
      ...(position && { position }),
    }
  })
  const { sections, emptySections, prompts, milestones, owners, dueDays } = missing
  const lists = [sections, emptySections, prompts, milestones, deadlines.filter(({ overdue }) => overdue)]
  const counts = [owners, dueDays, findings.error, findings.warning, ...lists.map(({ length }) => length)]
  const { title, reference, severity } = incident
  return {
    schemaVersion: 1,
    file: document.name,
    ...(title !== undefined && { title }),
    ...(reference !== undefined && { reference }),
    ...(severity !== undefined && { severity }),
    now: new Date(present).toISOString(),
    finished: counts.every((count) => count === 0),
    missing,
    findings,
    ...(since && { since }),
    openItems: agedItems(incident, today, since?.day),
    deadlines,
    unanchored: clocks.unanchored.map((one) => ({ ...one, missing: [...one.missing] })),
  }
}

/** Minutes east of UTC. */
function eastOf(offset: string | null): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)/.exec(offset ?? '') ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function offsetOf(east: number): string {
  if (east === 0) return 'Z'
  const two = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.abs(east)
  return `${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
