import type { Document } from '../model/document.ts'
import type { Commitment } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import { positionOf } from '../model/passage.ts'
import { addBusinessDays, addDays } from '../time/calendar.ts'
import { scan } from '../time/scan.ts'
import { scanDurations } from '../time/scan-durations.ts'
import { cues } from './cues.ts'
import { isRecordStamp, type Line, type Outline } from './lines.ts'
import { isAllowance, promiseRows } from './promise-rows.ts'
import { noBlanks } from './report-words.ts'
import type { Told } from './roles.ts'
import { sentenceSpan } from './sentence.ts'
import { tidy } from './timeline/shape.ts'

/** Promises with a deadline: a moment ('Next update at 09:30') or a length of time ('within 5 business days'). */
export function commitmentsOf(tolds: readonly Told[], outline: Outline, document: Document): Commitment[] {
  const found: Commitment[] = promiseRows(tolds, document, kindOf)
  const stamps = new Map<number, Told>()
  let byLine: ReadonlyMap<number, Told> | undefined
  for (const told of tolds) {
    if (told.block === undefined || (told.role !== 'update' && told.role !== 'published')) continue
    for (let line = told.block.from; line <= told.block.to; line += 1) stamps.set(line, told)
  }
  for (const told of tolds) {
    if (told.role !== 'commitment') continue
    const { passage, token, line } = told.mention
    const sentence = sentenceSpan(passage.text, token.start, token.end)
    const text = passage.text.slice(sentence.from, sentence.to)
    const made = madeAt(line)
    found.push({
      kind: kindOf(text),
      ...(made === undefined ? {} : { made }),
      due: told.at,
      text: tidy(text),
      position: positionOf(document, passage, sentence.from, sentence.to),
    })
  }
  for (const line of outline.lines) {
    if (line.kind === 'code' || line.kind === 'field' || line.cells !== undefined || isRecordStamp(line)) continue
    const { text } = line.passage
    if (!cues.words.postmortemPromise.test(text) && !cues.words.nextUpdate.test(text)) continue
    const lengths: readonly Allowed[] = scanDurations(text)
    for (const token of [...lengths, ...laterIn(text)]) {
      const sentence = sentenceSpan(text, token.start, token.end)
      const told = text.slice(sentence.from, sentence.to)
      const led =
        token.later === true || isAllowance(text.slice(sentence.from, token.start), text.slice(token.end, sentence.to))
      if (!led || (!cues.words.postmortemPromise.test(told) && !cues.words.nextUpdate.test(told))) continue
      const made = madeAt(line)
      if (made === undefined || !/^\d/.test(made.local)) continue
      found.push({
        kind: kindOf(told),
        made,
        due: deadline(made, token.seconds, token.business, {
          text: token.text,
          position: positionOf(document, line.passage, token.start, token.end),
        }),
        allowance: token.text,
        text: tidy(told),
        position: positionOf(document, line.passage, sentence.from, sentence.to),
      })
    }
  }
  return found.sort((a, b) => a.position.start.offset - b.position.start.offset)

  /** The stamp of the update or the record in which a line stands. */
  function madeAt(line: Line): Moment | undefined {
    if (!line.recorded) return stamps.get(line.index)?.at
    byLine ??= new Map(tolds.map((told) => [told.mention.line.index, told]))
    let at = line.index
    while (outline.lines[at]?.recorded) at -= 1
    return byLine.get(at)?.at
  }
}

interface Allowed {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly seconds: number
  readonly business: boolean
  readonly later?: boolean
}

/** '30分後', '30분 후': from when the promise was made. */
function laterIn(text: string): Allowed[] {
  if (!noBlanks.test(text)) return []
  return scan(text).flatMap(({ start, end, text: words, from: { relative } }) =>
    relative?.from === 'previous' && relative.seconds > 0
      ? [{ start, end, text: words, seconds: relative.seconds, business: false, later: true }]
      : [],
  )
}

function kindOf(text: string): Commitment['kind'] {
  if (cues.words.postmortemPromise.test(text)) return 'postmortem'
  if (cues.words.nextUpdate.test(text)) return 'next-update'
  return 'fix'
}

/** Whole days count to the end of a day, so their deadline is a day; shorter lengths count from the instant. */
function deadline(
  made: Moment,
  seconds: number,
  business: boolean,
  written: Pick<Moment, 'text' | 'position'>,
): Moment {
  const rest = {
    ...written,
    offset: made.offset,
    approximate: false,
    basis: { date: 'inferred' as const, zone: made.basis.zone },
    ...(made.zone === undefined ? {} : { zone: made.zone }),
  }
  const day = made.local.slice(0, 10)
  if (business || seconds >= 86_400) {
    const days = Math.round(seconds / 86_400)
    const local = business ? addBusinessDays(day, days) : addDays(day, days)
    return { ...rest, local, instant: null, precision: 'day' }
  }
  const wall = new Date(
    Date.parse(`${made.local.includes('T') ? made.local : `${day}T00:00`}Z`) + seconds * 1000,
  ).toISOString()
  const instant =
    made.instant === null
      ? null
      : new Date(Date.parse(made.instant) + seconds * 1000).toISOString().replace('.000Z', 'Z')
  return { ...rest, local: wall.slice(0, 16), instant, precision: 'minute' }
}
