import { addDays } from '../../time/calendar.ts'
import { cues } from '../cues.ts'
import type { Mention } from '../mentions.ts'
import type { DocumentDay } from './document-day.ts'
import { afterNoon, midnight } from './midnight.ts'
import { contextOf, type Settled, type SettleInput, settleOne } from './settle-one.ts'
import type { SoFar } from './so-far.ts'
import { dayBefore, retoldDay, sameClockDay, sentenceDay } from './told-before.ts'
import type { Track } from './track.ts'

/** '오후 5시 5분에 …, 5시 18분에 …': told behind a time of the afternoon, a clock of twelve hours goes on after noon. */
function afterNoonBefore(
  { halfDays, mentions }: SettleInput,
  mention: Mention,
  last: string | undefined,
  local: string,
): Mention | undefined {
  const before = mentions[mention.order - 1]?.token
  if (halfDays !== true || last === undefined || mention.token.from.date !== undefined) return undefined
  if (((before?.to ?? before?.from)?.clock?.hour ?? 0) < 12 && Number(last.slice(11, 13)) < 12) return undefined
  return midnight(last, local, false) === 1 ? afterNoon(mention, last, local) : undefined
}

/** Settles a time told inside a text. */
export function proseStep(
  input: SettleInput,
  mention: Mention,
  track: Track,
  day: DocumentDay,
  settled: SoFar,
): Settled {
  const inSentence = sentenceDay(input, mention, settled)
  const known =
    inSentence ??
    (track.opened?.block === mention.line.block ? track.opened.day : undefined) ??
    track.proseDay ??
    (track.inherited === true ? retoldDay(mention, settled) : undefined) ??
    track.day ??
    sameClockDay(mention, settled) ??
    retoldDay(mention, settled) ??
    dayBefore(day, mention)
  const night = pastMidnight(mention, track.proseLast, known) || goesOnAtNight(mention, track.night)
  const next = known !== undefined && known !== track.night?.day && night ? addDays(known, 1) : known
  const context = contextOf(
    input,
    mention,
    { ...day, ...(next === undefined ? {} : { day: next }) },
    track.proseLast ?? track.last,
  )
  const read = settleOne(input, mention, context)
  const later = afterNoonBefore(input, mention, track.proseLast ?? track.last, read.at.local)
  const one = later === undefined ? read : { ...settleOne(input, later, context), mention }
  const local = one.at.local
  if (declaresDay(mention) && /^\d/.test(local)) {
    track.day = local.slice(0, 10)
    track.inherited = false
    delete track.last
  }
  const base = track.day ?? day.day
  if (opensParagraph(mention) && /^\d/.test(local))
    track.opened = { block: mention.line.block, day: local.slice(0, 10) }
  const story = mention.line.kind !== 'field' && mention.token.from.clock !== undefined
  if (story && /^\d/.test(local)) {
    const told = local.slice(0, 10)
    // A look back ('on Jan 12 a change …') does not move the story; a step forward does.
    const dated = mention.token.from.date !== undefined || (inSentence !== undefined && !night)
    if (dated && (base === undefined || told >= base) && !endsSpan(mention, input)) track.proseDay = told
    // 'On 21 March … On the morning of the 22nd at 7:47 … In the afternoon at 14:51 …'
    if (track.opened?.block === mention.line.block && told > track.opened.day)
      track.opened = { ...track.opened, day: told }
    track.proseLast = one.until?.local ?? local
    if (night) track.night = { day: told, last: local }
  }
  return one
}

/** 'From 9 March 11:00 till 10 March 11:45': what is told next may lie anywhere between, and is told from the beginning. */
function endsSpan({ token, line, order }: Mention, { mentions }: SettleInput): boolean {
  const before = mentions[order - 1]
  if (token.lead !== 'until' || before?.line !== line || before.token.from.date === undefined) return false
  return before.token.lead === 'from' || before.token.lead === 'since'
}

/** 'All times are of 15 December 2024 (UTC).': the day of the clocks that follow. */
function declaresDay({ line, token, passage }: Mention): boolean {
  if (line.kind === 'field' || token.from.clock !== undefined || token.to !== undefined) return false
  if (token.from.date?.day === undefined || passage.text.length > LONGEST_DECLARATION) return false
  return cues.words.zoneDeclaration.test(passage.text)
}

const LONGEST_DECLARATION = 160

/** 'On 15 April 2026, we …', 'Also on 15 April …': a day that the paragraph goes on to tell of. */
function opensParagraph({ line, token, passage }: Mention): boolean {
  if (line.kind !== 'text' || !line.first || token.from.clock !== undefined || token.from.date?.month === undefined)
    return false
  return token.lead !== undefined && passage.text.slice(0, token.start).trim().split(/\s+/).length <= 3
}

/** 'Down at 18:55 … recovered at 19:40 … I fixed it at about 01:00': small hours told after an evening. */
function pastMidnight({ token }: Mention, last: string | undefined, day: string | undefined): boolean {
  const { clock, date, relative } = token.from
  if (clock === undefined || date !== undefined || relative !== undefined || last === undefined) return false
  if (day !== undefined && last.slice(0, 10) < day) return false
  return clock.hour < 6 && Number(/T(\d\d)/.exec(last)?.[1] ?? 0) >= 18
}

/** '… at 23:50 … at 00:15 … at 01:04 … and at 03:10': the small hours go on, each later than the one before. */
function goesOnAtNight({ token }: Mention, night: Track['night']): boolean {
  const { clock, date, relative } = token.from
  if (clock === undefined || date !== undefined || relative !== undefined || night === undefined) return false
  return clock.hour < 12 && clock.hour * 60 + (clock.minute ?? 0) >= minutesInto(night.last)
}

function minutesInto(local: string): number {
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
}
