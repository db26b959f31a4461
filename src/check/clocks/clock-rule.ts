import { z } from 'zod'
import type { ClockMoment } from '../../languages/clock-words.ts'
import type { Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import type { Position } from '../../model/position.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { defineRule, type Report, type Rule } from '../rule.ts'
import type { Clock, Limit } from './clock.ts'
import { type DueOptions, dueAt, lengthOf, wallOf } from './due.ts'
import { labelledIn, momentLabelled } from './labelled.ts'

/** An instant as the report or the configuration gives it. */
export interface Known {
  readonly ms: number
  readonly east: number
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

/** The rule that holds a report to one law's clocks. It is off unless asked for: a law is not everybody's. */
export function clockRule(clock: Clock): Rule {
  const names = Object.keys(clock.moments) as ClockMoment[]
  return defineRule({
    id: clock.id,
    severity: 'off',
    summary: `A deadline of ${clock.name} that was not kept, by the times that the report labels.`,
    why: `${clock.source}.`,
    details: tableOf(clock),
    options: z.strictObject({
      moments: z
        .partialRecord(z.enum(names), z.iso.datetime({ offset: true }))
        .default({})
        .describe(`moments that the report does not state, with their offset: ${names.join(', ')}`),
      significant: z
        .boolean()
        .default(false)
        .describe(
          'whether deadlines on free days stay as they are, save that of the last report (where the law says so)',
        ),
    }),
    messages,
    check({ incident, document, options, holidays, now, report }) {
      const labelled = labelledIn(incident, document)
      const given = new Map(Object.entries(options.moments))
      const moment = (name: ClockMoment): Known | 'unsettled' | undefined => {
        const told = given.get(name) ?? momentLabelled(labelled, name)
        return told === undefined ? undefined : knownOf(told)
      }
      checkLimits({
        limits: clock.limits,
        moment,
        describe: (name) => clock.moments[name] ?? name,
        due: { holidays, fromNextHour: clock.fromNextHour === true, significant: options.significant },
        now,
        report,
      })
      if (!clock.updatesEvery) return
      const { days, article } = clock.updatesEvery
      const updates = incident.timeline.filter(({ source, at }) => source === 'update' && at.instant !== null)
      for (const [index, next] of updates.slice(1).entries()) {
        const last = updates[index]
        const seconds = last ? (instantOf(next.at) - instantOf(last.at)) / 1000 : 0
        // A promised later update replaces the weekly one.
        const promised = incident.commitments.some(
          ({ kind, made, due }) =>
            kind === 'next-update' &&
            made?.instant === last?.at.instant &&
            due.local.slice(0, 10) >= next.at.local.slice(0, 10),
        )
        // What comes after the end is no update that was due.
        const over = last?.status !== undefined && ended.has(last.status)
        if (!last || over || promised || seconds <= days * 86_400) continue
        report({
          message: 'updates',
          data: { length: formatSeconds(seconds), days, article },
          position: last.at.position,
          related: [{ message: 'the next update', position: next.at.position }],
        })
      }
    },
  })
}

const ended: ReadonlySet<Status> = new Set(['resolved', 'completed', 'postmortem'])

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
  if (!(late > 0)) return []
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

const instantOf = ({ instant }: Moment): number => Date.parse(instant ?? '')

/** A moment of the report, or `2026-03-04T10:00+01:00` of the configuration. */
export function knownOf(told: Moment | string): Known | 'unsettled' {
  if (typeof told === 'string') {
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(told) ?? []
    return { ms: Date.parse(told), east: (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) }
  }
  if (told.instant === null || told.precision === 'day') return 'unsettled'
  const ms = Date.parse(told.instant)
  return { ms, east: Math.round((Date.parse(`${told.local}Z`) - ms) / 60_000), position: told.position }
}

function tableOf({ limits, updatesEvery }: Clock): string {
  const rows = limits.map(({ what, within, from, article, unlessLater, noonOfWorkingDay }) => {
    const besides = [
      ...(unlessLater === undefined ? [] : [`not where \`${unlessLater}\` came later than that`]),
      ...(noonOfWorkingDay === undefined
        ? []
        : [
            `on a free day: noon of the next working day${noonOfWorkingDay === 'always' ? '' : ', unless `significant`'}`,
          ]),
    ]
    return `| ${what} | ${lengthOf(within)} after \`${from}\`${besides.map((one) => `; ${one}`).join('')} | ${article} |`
  })
  const updates = updatesEvery
    ? [`| status updates | every ${updatesEvery.days} days, unless a later one is promised | ${updatesEvery.article} |`]
    : []
  return ['| what is due | when | by |', '|---|---|---|', ...rows, ...updates].join('\n')
}
