import type { Basis } from '../model/basis.ts'
import type { Moment } from '../model/moment.ts'
import { addDays } from '../time/calendar.ts'
import { epochOf } from '../time/elapsed.ts'
import { cues, promises } from './cues.ts'
import { type DocumentDay, documentDay } from './document-day.ts'
import { partAround } from './groups.ts'
import { isRecordStamp, type Outline } from './lines.ts'
import type { Mention } from './mentions.ts'
import { afterNoon, countsToTwelve, descendingParts, midnight } from './midnight.ts'
import { isOfReport } from './report-days.ts'
import { contextOf, type Settled, type SettleInput, settleOne } from './settle-one.ts'
import { blocksByLine } from './update-blocks.ts'

/** What has been told so far in one part of the document. */
interface Track {
  day?: string
  /** The day is that of the part around it, and nothing in this one has told a day of its own. */
  inherited?: boolean
  /** The entry before counts on past midnight ('25:30'), on the day that it is named after. */
  late?: boolean
  basis: Basis
  /** Local time of the entry before, for the step past midnight. */
  last?: string
  /** The entry before, where its zone is known. */
  lastAt?: Moment
  /** The day that an update tells of, and the stamp of that update. */
  posted?: { readonly stamp: Settled; readonly day: string }
  /** Newest first: the step past midnight goes the other way. */
  descending: boolean
  /** Day told in the part's prose, where it is later than that of its entries. */
  proseDay?: string
  /** The day with which a paragraph opens ('On 15 April 2026, …'), and that paragraph. */
  opened?: { readonly block: number; readonly day: string }
  proseLast?: string
  /** The day after an evening, as soon as the prose has told of its small hours, and the last time of them. */
  night?: { readonly day: string; readonly last: string }
}

/**
 * Settles every mention to a reading. The day of a bare clock comes from its expression, its row, the day
 * heading or the entry above it, its part, the document, the file's name, in that order; its zone from the
 * lookup. Nothing is chosen where the document is silent.
 */
export function settleAll(given: SettleInput): Settled[] {
  const { mentions } = given
  const input = { ...given, halfDays: countsToTwelve(mentions) }
  let day = documentDay(input)
  const tracks = new Map<number, Track>()
  const settled = new SoFar()
  const blockOf = blocksByLine(input.blocks)
  for (const { stamp } of input.blocks)
    settled.add(settleOne(input, stamp, contextOf(input, stamp, withKnownDay(day, stamp), undefined)))
  const descending = descendingParts(mentions)
  let opened: Settled | undefined
  for (const mention of mentions) {
    if (settled.has(mention)) continue
    if (mention.line.recorded) {
      settled.add(recordStep(input, mention, day, opened))
      continue
    }
    if (isInstant(mention)) {
      opened = settleOne(input, mention, {})
      settled.add(opened)
      continue
    }
    const part = trackPart(mention, input.outline)
    let track = tracks.get(part)
    if (track === undefined) {
      track = { basis: 'inferred', descending: descending.has(part) }
      inherit(track, input.outline, part < 0 ? mention.line.section : part, tracks)
      tracks.set(part, track)
    }
    const stamp = blockOf.get(mention.line.index)
    const posted = stamp === undefined ? undefined : settled.get(stamp.stamp)
    const ofRecord = isRecordTime(mention, day)
    const one =
      ofRecord || day.dateline === mention.order
        ? aloneStep(input, mention, track, day)
        : step(input, mention, track, day, stamp?.status === 'postmortem' ? undefined : posted, settled)
    settled.add(one, ofRecord)
    if (mention.line.fact?.is === 'entry') opened = one
    if (leads(mention) && mention.line.kind !== 'code') carryUp(track, part, input.outline, tracks)
    if (day.origin === undefined && !ofRecord && startsStory(one)) day = { ...day, origin: one.at }
  }
  return mentions.map((mention) => settled.get(mention)).filter((one) => one !== undefined)
}

/** What is settled so far; a class only to keep its index of clocks with it. */
class SoFar {
  private readonly byMention = new Map<Mention, Settled>()
  /** The day of the first telling of a clock (THH:MM) with its date. */
  private readonly days = new Map<string, string>()
  /** The day of the one entry at a clock; '' where entries of two days have it. */
  private readonly entryDays = new Map<string, string>()

  has(mention: Mention): boolean {
    return this.byMention.has(mention)
  }

  get(mention: Mention): Settled | undefined {
    return this.byMention.get(mention)
  }

  dayOf(clock: string): string | undefined {
    return this.days.get(clock)
  }

  entryDayOf(clock: string): string | undefined {
    return this.entryDays.get(clock) || undefined
  }

  add(one: Settled, ofRecord = false): void {
    const { at, mention } = one
    this.byMention.set(mention, one)
    if (ofRecord) return
    const clock = at.local.slice(10, 16)
    if (mention.line.kind === 'code' || !/^\d/.test(at.local)) return
    const day = at.local.slice(0, 10)
    if (at.basis.date === 'stated' && !this.days.has(clock)) this.days.set(clock, day)
    if (!leads(mention)) return
    const told = this.entryDays.get(clock)
    this.entryDays.set(clock, told === undefined || told === day ? day : '')
  }
}

/** Headings that are entries run on in the part above them; what stands below a heading is in its own. */
function trackPart(mention: Mention, outline: Outline): number {
  const { line } = mention
  // Code is a world of its own: a date in a log says nothing of the text around it.
  return line.kind === 'code' ? -1 - line.list : partAround(line, outline)
}

/** A part inside a dated one (a heading an entry, a day heading) goes on where its parent stands. */
function inherit(track: Track, outline: Outline, part: number, tracks: ReadonlyMap<number, Track>): void {
  for (let at = outline.parts[part]?.parent ?? -1; at >= 0; at = outline.parts[at]?.parent ?? -1) {
    const parent = tracks.get(at)
    if (parent?.day === undefined) continue
    track.day = parent.day
    track.inherited = true
    track.basis = 'inferred'
    if (parent.last !== undefined) track.last = parent.last
    return
  }
}

/** A timeline told in phases goes on from one to the next. */
function carryUp(track: Track, part: number, { parts }: Outline, tracks: Map<number, Track>): void {
  if (track.day === undefined) return
  for (let at = parts[part]?.parent ?? -1; parts[at]?.kind === 'timeline'; at = parts[at]?.parent ?? -1) {
    const above = tracks.get(at) ?? { basis: 'inferred', descending: false }
    above.day = track.day
    if (track.last !== undefined) above.last = track.last
    tracks.set(at, above)
  }
}

function leads(mention: Mention): boolean {
  const { standing, line } = mention
  if (countsFromCopying(mention)) return true
  return (standing === 'opens' || standing === 'after' || standing === 'labelled') && line.kind !== 'field'
}

/** A time that the story does not go on with, and that goes on with none. */
function aloneStep(input: SettleInput, mention: Mention, track: Track, day: DocumentDay): Settled {
  const known = track.day ?? dayBefore(day, mention)
  const own = withKnownDay({ ...day, ...(known === undefined ? {} : { day: known }) }, mention)
  return settleOne(input, mention, contextOf(input, mention, own, undefined))
}

function step(
  input: SettleInput,
  mention: Mention,
  track: Track,
  day: DocumentDay,
  posted: Settled | undefined,
  settled: SoFar,
): Settled {
  const lead = leads(mention)
  const { token } = mention
  // 'today at 4 p.m.' counts from the day of the update that says it, and so does 'since the update at 9:25'.
  const own = token.from.date !== undefined && token.from.date.dayOffset === undefined
  if (posted !== undefined && !own && (!lead || mention.standing === 'labelled')) {
    // 'At 13:40 on 19 May … At 14:09 …': posted later, the update goes on with the day that it tells of.
    const relative = token.from.date !== undefined
    const told =
      (relative ? undefined : openingDay(input, mention, settled, posted)) ??
      (!relative && track.posted?.stamp === posted ? track.posted.day : undefined) ??
      // A stamp whose year nobody told has no day to give.
      (/^\d/.test(posted.at.local) ? posted.at.local.slice(0, 10) : undefined)
    const on = (date: string | undefined): Settled => {
      const known = date === undefined ? day : { ...day, day: date }
      return settleOne(input, mention, contextOf(input, mention, known, undefined, posted))
    }
    const one = on(told)
    return told !== undefined && isEveningBefore(one, posted) ? on(addDays(told, -1)) : one
  }
  const one = lead ? entryStep(input, mention, track, day, settled) : proseStep(input, mention, track, day, settled)
  if (posted !== undefined && own && token.from.clock !== undefined && /^\d/.test(one.at.local))
    track.posted = { stamp: posted, day: one.at.local.slice(0, 10) }
  return one
}

/** A record's stamp in seconds since 1970: nothing around it has a say in it. */
function isInstant({ line, token }: Mention): boolean {
  return token.from.epoch !== undefined && token.to === undefined && isRecordStamp(line)
}

/**
 * A time in a record's text: on the day of its stamp, or the next for a promise past midnight, and in the zone in which
 * the stamp was written. Seconds since 1970 and 'Z' are the machine's, and say nothing of the clock of who wrote.
 */
function recordStep(input: SettleInput, mention: Mention, day: DocumentDay, opened: Settled | undefined): Settled {
  const stamp = opened?.at.local
  if (opened === undefined || stamp === undefined || !/^\d/.test(stamp))
    return settleOne(input, mention, contextOf(input, mention, day, undefined))
  const { epoch, zone } = opened.mention.token.from
  const posted = epoch !== undefined || zone?.label === 'Z' ? undefined : opened
  const on = (date: string): Settled =>
    settleOne(input, mention, contextOf(input, mention, { ...day, day: date }, undefined, posted))
  const today = on(stamp.slice(0, 10))
  const { date, clock } = mention.token.from
  if (date !== undefined || clock === undefined || today.at.offset !== opened.at.offset) return today
  const hours = (Date.parse(`${today.at.local}Z`) - Date.parse(`${stamp}Z`)) / 3_600_000
  return hours < -12 ? on(addDays(stamp.slice(0, 10), 1)) : today
}

function entryStep(input: SettleInput, mention: Mention, track: Track, day: DocumentDay, settled: SoFar): Settled {
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

/** '24:10', '25:30': the morning after, counted with the day before. */
function isLate({ token }: Mention): boolean {
  return (token.from.clock?.hour ?? 0) >= 24
}

function proseStep(input: SettleInput, mention: Mention, track: Track, day: DocumentDay, settled: SoFar): Settled {
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

/** The day of the first heading, where that is the publication's and the document tells of another. */
function isOverruled({ line }: Mention, local: string, { whole }: DocumentDay, { lines }: Outline): boolean {
  if (line.kind !== 'heading' || whole === undefined || whole === local || local.includes('T')) return false
  return lines.find(({ kind }) => kind === 'heading') === line
}

/** 'Yesterday at 11:50 PM' over a message counts from the day on which the chat was copied, whatever stands above. */
function countsFromCopying({ line: { fact }, token }: Mention): boolean {
  return fact?.is === 'entry' && fact.source !== undefined && token.from.date?.dayOffset !== undefined
}

/** 'All times are of 15 December 2024 (UTC).': the day of the clocks that follow. */
function declaresDay({ line, token, passage }: Mention): boolean {
  if (line.kind === 'field' || token.from.clock !== undefined || token.to !== undefined) return false
  if (token.from.date?.day === undefined || passage.text.length > LONGEST_DECLARATION) return false
  return cues.words.zoneDeclaration.test(passage.text)
}

const LONGEST_DECLARATION = 160

/** 'Failing since 23:50', posted at 00:20: a clock that would be far ahead, and told as past, is that of the evening before. */
function isEveningBefore({ at, mention }: Settled, posted: Settled): boolean {
  const { token, passage } = mention
  if (token.from.clock === undefined || token.from.relative !== undefined) return false
  const [told, stamp] = [epochOf(at), epochOf(posted.at)]
  if (told === null || stamp === null || told.bare !== stamp.bare) return false
  const before = passage.text.slice(Math.max(0, token.start - 200), token.start)
  // 'It became unavailable at 22:36', posted at 10:55: what failed has failed, but for what was planned.
  const past = token.to === undefined && cues.words.affected.test(before) && !isPlanned(passage.text)
  const hours = past ? 6 : 18
  if (told.ms - stamp.ms < hours * 3_600_000) return false
  if (token.lead === 'by' || token.lead === 'until' || token.lead === 'before') return false
  return !promises(before)
}

function isPlanned(text: string): boolean {
  return cues.statuses.some(([status, words]) => status === 'scheduled' && words.test(text))
}

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

/** 15:54 UTC, 08:57 PDT: beside an entry in another zone a clock means the nearest of its moments; in days. */
function otherZone(last: Moment | undefined, at: Moment): -1 | 0 | 1 | undefined {
  if (last?.instant == null || at.instant === null || last.offset === at.offset) return undefined
  const hours = (Date.parse(at.instant) - Date.parse(last.instant)) / 3_600_000
  return hours > 12 ? -1 : hours < -12 ? 1 : 0
}

/** The day of the same clock told before with its date: a list opens with the moment that the summary has dated. */
function sameClockDay(mention: Mention, settled: SoFar): string | undefined {
  const clock = bareClock(mention)
  return clock === undefined ? undefined : settled.dayOf(clock)
}

/** The day of the entry that a text below the timeline goes back to: 'At 18:30 the disk filled up'. */
function retoldDay(mention: Mention, settled: SoFar): string | undefined {
  const clock = bareClock(mention)
  return clock === undefined ? undefined : settled.entryDayOf(clock)
}

/** The clock of a time without a day, as THH:MM. */
function bareClock({ token: { from } }: Mention): string | undefined {
  if (from.clock === undefined || from.date !== undefined) return undefined
  return `T${String(from.clock.hour).padStart(2, '0')}:${String(from.clock.minute ?? 0).padStart(2, '0')}`
}

/** One sentence tells no more times than so. */
const MOST_IN_SENTENCE = 50

/** The day of a time before in the same sentence: 'on 12 March at 10:00 …, and at 10:20 …'. */
function sentenceDay(input: SettleInput, mention: Mention, settled: SoFar): string | undefined {
  if (mention.token.from.date !== undefined) return undefined
  const first = Math.max(0, mention.order - MOST_IN_SENTENCE)
  for (let order = mention.order - 1; order >= first; order -= 1) {
    const other = input.mentions[order]
    if (other === undefined || other.line.block !== mention.line.block || other.cell !== mention.cell) return undefined
    if (other.line !== mention.line) {
      if (endsSentence(other.passage.text.slice(other.token.end))) return undefined
    } else if (endsSentence(mention.passage.text.slice(other.token.end, mention.token.start))) return undefined
    const told = settled.get(other)
    const local = told?.until?.local ?? told?.at.local
    if (told !== undefined && local !== undefined && /^\d/.test(local))
      return liesWithin(mention, told) ? told.at.local.slice(0, 10) : local.slice(0, 10)
  }
  return undefined
}

/** '22:10 – 01:30 (mail from 22:40 on)': a clock within a span past midnight is of the day on which that begins. */
function liesWithin({ token }: Mention, { at, until }: Settled): boolean {
  const { clock } = token.from
  if (until === undefined || clock === undefined || !/^\d/.test(at.local)) return false
  const local = `${at.local.slice(0, 10)}T${String(clock.hour).padStart(2, '0')}:${String(clock.minute ?? 0).padStart(2, '0')}`
  return at.local <= local && local <= until.local
}

/** 'On 5 December, requests failed between 07:50 and 09:12': the day with which the sentence of an update opens. */
function openingDay(input: SettleInput, mention: Mention, settled: SoFar, posted: Settled): string | undefined {
  if (mention.token.from.clock === undefined) return undefined
  const first = Math.max(0, mention.order - MOST_IN_SENTENCE)
  for (let order = mention.order - 1; order >= first; order -= 1) {
    const other = input.mentions[order]
    if (other === undefined || other.line !== mention.line) return undefined
    const { text } = mention.passage
    if (endsSentence(text.slice(other.token.end, mention.token.start))) return undefined
    const { clock, date } = other.token.from
    if (clock !== undefined || date?.day === undefined || date.dayOffset !== undefined) continue
    const before = text.slice(0, other.token.start)
    const opening = before.slice(before.search(/[^.!?;。]*$/))
    const day = settled.get(other)?.at.local.slice(0, 10)
    const past = day !== undefined && /^\d/.test(day) && day <= posted.at.local.slice(0, 10)
    return past && opening.trim().split(/\s+/).length <= 3 ? day : undefined
  }
  return undefined
}

function endsSentence(text: string): boolean {
  return /[.!?;。](?:\s|$)/.test(text)
}

/** The document's day where it is told before the mention, or holds for all of it. */
function dayBefore(day: DocumentDay, mention: Mention): string | undefined {
  if (day.whole !== undefined) return day.whole
  // In order: the last one told before the mention is found by halving.
  let low = 0
  let high = day.tolds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((day.tolds[middle]?.order ?? 0) < mention.order) low = middle + 1
    else high = middle
  }
  return day.tolds[low - 1]?.day ?? day.day
}

/** The first full moment of the story: `T+5m` counts from it. */
function startsStory({ mention: { line, token }, at }: Settled): boolean {
  return line.kind !== 'field' && token.from.relative === undefined && /^\d.*T/.test(at.local)
}

/** A time of the record, not of the story: it does not move the day on which the story goes on. */
function isRecordTime(mention: Mention, { letter }: DocumentDay): boolean {
  const { fact } = mention.line
  // '- Published: 12 February' says nothing of the day that the report tells.
  const { label } = mention
  const { published, authored, revised } = cues.words
  if (label !== undefined && [published, authored, revised].some((word) => word.exec(label)?.[0] === label)) return true
  if (fact === undefined && mention.line.kind !== 'field' && isOfReport(mention, letter)) return true
  return fact?.is === 'published' || fact?.is === 'record-time' || fact?.is === 'start' || fact?.is === 'end'
}

/** The day that the record gives for a stamp without one. */
function knownDay({ line: { fact } }: Mention): string | undefined {
  return fact !== undefined && 'day' in fact ? fact.day : undefined
}

function withKnownDay(day: DocumentDay, mention: Mention): DocumentDay {
  const known = knownDay(mention)
  return known === undefined ? day : { ...day, day: known, year: Number(known.slice(0, 4)) }
}
