import type { Moment } from '../../model/moment.ts'
import { addDays } from '../../time/calendar.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { DocumentDay } from './document-day.ts'
import { afterNoon, midnight } from './midnight.ts'
import { contextOf, type Settled, type SettleInput, settleOne } from './settle-one.ts'
import type { SoFar } from './so-far.ts'
import { dayBefore, sameClockDay } from './told-before.ts'
import { countsFromCopying, type Track } from './track.ts'

/** Settles a time that opens an entry, and moves the story on to it. */
export function entryStep(
  input: SettleInput,
  mention: Mention,
  track: Track,
  day: DocumentDay,
  settled: SoFar,
): Settled {
  const copied = countsFromCopying(mention)
  const late = isLate(mention)
  const current = track.day !== undefined && track.late === true && !late ? addDays(track.day, 1) : track.day
  const known = copied
    ? day.day
    : (knownDay(mention) ?? current ?? sameClockDay(mention, settled) ?? track.proseDay ?? dayBefore(day, mention))
  const context = contextOf(
    input,
    mention,
    { ...day, ...(known === undefined ? {} : { day: known }) },
    copied ? undefined : track.last,
  )
  let one = settleOne(input, mention, context)
  const dated = mention.token.from.date !== undefined || mention.rowDate !== undefined
  if (
    !dated &&
    mention.token.from.relative === undefined &&
    track.last !== undefined &&
    current !== undefined &&
    !late &&
    mention.standing !== 'after'
  ) {
    const nearest = otherZone(track.lastAt, one.at)
    const shift = nearest ?? midnight(track.last, one.at.local, track.descending)
    const afternoon = shift === 1 && input.halfDays === true ? afterNoon(mention, track.last, one.at.local) : undefined
    if (afternoon !== undefined) {
      const same = settleOne(input, afternoon, contextOf(input, mention, { ...day, day: current }, track.last))
      const next = settleOne(
        input,
        mention,
        contextOf(input, mention, { ...day, day: addDays(current, 1) }, track.last),
      )
      one = { ...same, mention, at: { ...same.at, alternatives: [next.at.local] } }
    } else if (shift !== 0) {
      const moved = { ...day, day: addDays(current, shift) }
      one = settleOne(input, mention, contextOf(input, mention, moved, track.last))
      one = { ...one, at: { ...one.at, rollover: true } }
    }
  }
  const local = one.at.local
  if (/^\d/.test(local) && !isOverruled(mention, local, day, input.outline)) {
    track.day = late ? addDays(local, -1) : local.slice(0, 10)
    track.late = late
    track.inherited = false
    if (local.includes('T')) track.last = local
    else delete track.last
    if (one.at.instant !== null) track.lastAt = one.at
    else delete track.lastAt
  }
  return one
}

/** '24:10', '25:30': the morning after, counted with the day before. */
function isLate({ token }: Mention): boolean {
  return (token.from.clock?.hour ?? 0) >= 24
}

/** The day of the first heading, where that is the publication's and the document tells of another. */
function isOverruled({ line }: Mention, local: string, { whole }: DocumentDay, { lines }: Outline): boolean {
  if (line.kind !== 'heading' || whole === undefined || whole === local || local.includes('T')) return false
  return lines.find(({ kind }) => kind === 'heading') === line
}

/** 15:54 UTC, 08:57 PDT: beside an entry in another zone a clock means the nearest of its moments; in days. */
function otherZone(last: Moment | undefined, at: Moment): -1 | 0 | 1 | undefined {
  if (last?.instant == null || at.instant === null || last.offset === at.offset) return undefined
  const hours = (Date.parse(at.instant) - Date.parse(last.instant)) / 3_600_000
  return hours > 12 ? -1 : hours < -12 ? 1 : 0
}

/** The day that the record gives for a stamp without one. */
export function knownDay({ line: { fact } }: Mention): string | undefined {
  return fact !== undefined && 'day' in fact ? fact.day : undefined
}
