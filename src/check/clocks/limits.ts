import type { Moment } from '../../model/moment.ts'
import type { Position } from '../../model/position.ts'
import { formatSeconds } from '../../time/calendar.ts'
import type { Report } from '../rule.ts'
import type { Limit } from './clock.ts'
import { type DueOptions, dueAt, lengthOf, wallOf } from './due.ts'

/** An instant as the report or the configuration gives it. */
export interface Known {
  readonly ms: number
  readonly east: number
  /** How far it may be off by the way it is written, in milliseconds. */
  readonly slack: number
  /** Absent where the configuration gives it. */
  readonly position?: Position | undefined
}

export const messages = {
  late: 'the {{what}} came at {{came}}, {{length}} after it was due: within {{within}} of {{anchor}}, by {{due}} ({{article}})',
  overdue: 'the {{what}} was due by {{due}}, within {{within}} of {{anchor}}, and none is stated ({{article}})',
  unanchored: 'the {{what}} cannot be checked: the report does not say {{missing}} ({{article}})',
  unsettled: 'the {{what}} cannot be checked: {{anchor}} has no settled zone or date ({{article}})',
  updates: '{{length}} without an update, where one is due every {{days}} days ({{article}})',
} as const

export type ClockMessage = keyof typeof messages

interface Limits<Name extends string> {
  readonly limits: readonly Limit<Name>[]
  readonly moment: (name: Name) => Known | 'unsettled' | undefined
  /** `when it was classified as major`. */
  readonly describe: (name: Name) => string
  readonly due: DueOptions
  readonly now: Moment | undefined
  readonly report: (report: Report<ClockMessage>) => void
}

/** Holds each limit to the moments that are known; what is not known is said once for each thing that is due. */
export function checkLimits<Name extends string>({ limits, moment, describe, due, now, report }: Limits<Name>): void {
  for (const what of new Set(limits.map((limit) => limit.what))) {
    const own = limits.filter((limit) => limit.what === what)
    const judged = own.flatMap((limit) => judge(limit, { moment, describe, due, now }))
    // Of several limits for one thing, the one that was missed by most.
    const [worst] = judged.toSorted((a, b) => b.rank - a.rank)
    if (worst) {
      report(worst.report)
      continue
    }
    // What should have been sent before, and was not, has been said already.
    const first = own.find(({ from }) => moment(from) === undefined && !limits.some((other) => other.due === from))
    if (!first) continue
    report({
      message: 'unanchored',
      severity: 'info',
      data: { what, missing: describe(first.from), moment: first.from, article: first.article },
      position: known(moment(first.due))?.position,
    })
  }
}

const known = (told: Known | 'unsettled' | undefined) => (typeof told === 'object' ? told : undefined)

interface Judged {
  /** By how much it was missed, in milliseconds; what cannot be judged comes last. */
  readonly rank: number
  readonly report: Report<ClockMessage>
}

function judge<Name extends string>(
  limit: Limit<Name>,
  { moment, describe, due: options, now }: Pick<Limits<Name>, 'moment' | 'describe' | 'due' | 'now'>,
): Judged[] {
  const { what, article, within } = limit
  const anchor = moment(limit.from)
  const came = moment(limit.due)
  const stated = { what, article, within: lengthOf(within) }
  const open = (name: Name): Judged[] => [
    { rank: -1, report: { message: 'unsettled', severity: 'info', data: { ...stated, anchor: describe(name) } } },
  ]
  if (anchor === undefined) return []
  if (anchor === 'unsettled') return open(limit.from)
  if (came === 'unsettled') return open(limit.due)
  const due = dueAt(limit, anchor, options)
  const later = limit.unlessLater === undefined ? undefined : moment(limit.unlessLater)
  if (later === 'unsettled' || (later !== undefined && later.ms > due)) return []
  const end = came?.ms ?? (now ? instantOf(now) : Number.NaN)
  const late = end - due
  if (!(late > anchor.slack + (came?.slack ?? 0))) return []
  const data = {
    ...stated,
    anchor: `${wallOf(anchor.ms, anchor.east).replace('T', ' ')}, ${describe(limit.from)}`,
    due: wallOf(due, anchor.east).replace('T', ' '),
    dueInstant: new Date(due).toISOString(),
    minutes: late / 60_000,
    length: formatSeconds(late / 1000),
  }
  const place = anchor.position ? [{ message: describe(limit.from), position: anchor.position }] : []
  if (came === undefined) {
    return [{ rank: late, report: { message: 'overdue', severity: 'info', data, position: anchor.position } }]
  }
  const shown = { ...data, came: wallOf(came.ms, anchor.east).replace('T', ' ') }
  return [{ rank: late, report: { message: 'late', data: shown, position: came.position, related: place } }]
}

export const instantOf = ({ instant }: Moment): number => Date.parse(instant ?? '')

/** A moment of the report, or `2026-03-04T10:00+01:00` of the configuration. */
export function knownOf(told: Moment | string): Known | 'unsettled' {
  if (typeof told === 'string') {
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(told) ?? []
    const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
    return { ms: Date.parse(told), east, slack: 0 }
  }
  if (told.instant === null || told.precision === 'day') return 'unsettled'
  const ms = Date.parse(told.instant)
  const east = Math.round((Date.parse(`${told.local}Z`) - ms) / 60_000)
  const slack = told.approximate ? 15 * 60_000 : told.precision === 'hour' ? 60 * 60_000 : 0
  return { ms, east, slack, position: told.position }
}
