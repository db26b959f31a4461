import type { Document } from '../../model/document.ts'
import type { Moment } from '../../model/moment.ts'
import { positionOf } from '../../model/passage.ts'
import { proseDates } from '../../time/prose-dates.ts'
import { type SettleContext, settle } from '../../time/settle.ts'
import type { TimeToken } from '../../time/token.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { UpdateBlock } from '../update-blocks/block.ts'
import type { ZoneLookup } from '../zone-lookup.ts'
import type { DocumentDay } from './document-day.ts'

/** A time expression with its reading: `at`, and `until` where it is a span. */
export interface Settled {
  readonly mention: Mention
  readonly at: Moment
  readonly until?: Moment
}

export interface SettleInput {
  readonly document: Document
  readonly outline: Outline
  readonly mentions: readonly Mention[]
  readonly blocks: readonly UpdateBlock[]
  readonly zones: ZoneLookup
  /** A day given by the user, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** The order of day and month, where it is known from elsewhere. */
  readonly dayFirst?: boolean | undefined
  /** Whether the document's clocks may count to twelve only; `settleAll` sees to it. */
  readonly halfDays?: boolean
}

/** What is known around a mention: its day, the zone that governs it, what was told before. */
export function contextOf(
  input: SettleInput,
  mention: Mention,
  day: DocumentDay,
  previous: string | undefined,
  posted?: Settled,
): SettleContext {
  const counted = mention.token.from.relative?.from === 'origin' ? day.origin : undefined
  const zone = input.zones.of(mention, posted?.at ?? counted)
  const known = day.day
  return {
    ...(known === undefined ? {} : { date: known, dateBasis: day.basis }),
    ...(zone === undefined ? {} : { zone: zone.zone, zoneBasis: zone.basis }),
    ...(previous === undefined ? {} : { previous: { local: previous } }),
    ...(day.year === undefined ? {} : { year: day.year }),
    ...(day.dayFirst === undefined ? {} : { dayFirst: day.dayFirst }),
    ...(day.orderOpen === true ? { orderOpen: true } : {}),
    ...(day.origin === undefined ? {} : { origin: { local: day.origin.local } }),
  }
}

/** A mention with its reading in a context; the day in another cell of its row counts as its own. */
export function settleOne(input: SettleInput, mention: Mention, context: SettleContext): Settled {
  const { token, passage } = mention
  const joined = mention.rowDate === undefined ? proseDated(mention, context) : withDate(token, mention.rowDate)
  const from = settle(joined, 'from', context)
  const position = positionOf(
    input.document,
    passage,
    token.from.start,
    token.to === undefined ? token.end : token.from.end,
  )
  const basis = mention.rowDate === undefined ? from.basis : { ...from.basis, date: 'stated' as const }
  const at: Moment = { ...from, basis, position }
  if (token.to === undefined) return { mention, at }
  const to = settle(joined, 'to', context)
  const until: Moment = { ...to, position: positionOf(input.document, passage, token.to.start, token.to.end) }
  return { mention, at, until }
}

/** 'Last Tuesday at 14:00': a weekday whose week its words tell. */
function proseDated({ token, passage }: Mention, { date: today }: SettleContext): TimeToken {
  const written = token.from.date
  if (written?.weekday === undefined || written.day !== undefined || today === undefined) return token
  const told = proseDates(passage.text, today).find(({ start, end }) => start < written.end && written.start < end)
  if (told === undefined) return token
  const [year, month, day] = told.date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return token
  return { ...token, from: { ...token.from, date: { ...written, year, month, day } } }
}

function withDate(token: TimeToken, date: TimeToken): TimeToken {
  const written = date.from.date
  return written === undefined ? token : { ...token, from: { ...token.from, date: written } }
}
