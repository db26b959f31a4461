import { addDays } from '../time/calendar.ts'
import { epochOf } from '../time/elapsed.ts'
import { cues, promises } from './cues.ts'
import { isRecordStamp } from './lines.ts'
import type { Mention } from './mentions.ts'
import { type DocumentDay, documentDay } from './settled/document-day.ts'
import { entryStep, knownDay } from './settled/entry-step.ts'
import { countsToTwelve, descendingParts } from './settled/midnight.ts'
import { proseStep } from './settled/prose-step.ts'
import { isOfReport } from './settled/report-days.ts'
import { contextOf, type Settled, type SettleInput, settleOne } from './settled/settle-one.ts'
import { SoFar } from './settled/so-far.ts'
import { dayBefore, openingDay } from './settled/told-before.ts'
import { carryUp, inherit, leads, type Track, trackPart } from './settled/track.ts'
import { blocksByLine } from './update-blocks.ts'

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

function withKnownDay(day: DocumentDay, mention: Mention): DocumentDay {
  const known = knownDay(mention)
  return known === undefined ? day : { ...day, day: known, year: Number(known.slice(0, 4)) }
}
