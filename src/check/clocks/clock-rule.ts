import { z } from 'zod'
import type { ClockMoment } from '../../languages/clock-words.ts'
import type { Incident, IncidentEvent, Status } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { formatSeconds } from '../../time/calendar.ts'
import { defineRule, type Rule } from '../rule.ts'
import type { Clock } from './clock.ts'
import { lengthOf } from './due.ts'
import { type Labelled, labelledIn, momentLabelled } from './labelled.ts'
import { checkLimits, instantOf, type Known, knownOf, messages } from './limits.ts'

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
      checkLimits({
        limits: clock.limits,
        moment: momentsOf(options, labelledIn(incident, document)),
        describe: (name) => clock.moments[name] ?? name,
        due: { holidays, fromNextHour: clock.fromNextHour === true, significant: options.significant },
        now,
        report,
      })
      if (!clock.updatesEvery) return
      const { days, article } = clock.updatesEvery
      const updates = settledUpdates(incident)
      for (const [index, next] of updates.slice(1).entries()) {
        const last = updates[index]
        const seconds = last ? (instantOf(next.at) - instantOf(last.at)) / 1000 : 0
        // A promised later update replaces the weekly one.
        const promised = promisedAt(last, incident).some((due) => due.local.slice(0, 10) >= next.at.local.slice(0, 10))
        // What comes after the end is no update that was due.
        if (!last || isEnd(last) || promised || seconds <= days * 86_400) continue
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

/** As the options of such a rule are parsed. */
export interface ClockOptions {
  readonly moments: Readonly<Partial<Record<ClockMoment, string>>>
  readonly significant: boolean
}

/** The moments of a clock: those that the configuration gives, and those that the report labels. */
export function momentsOf({ moments }: ClockOptions, labelled: readonly Labelled[]) {
  return (name: ClockMoment): Known | 'unsettled' | undefined => {
    const told = moments[name] ?? momentLabelled(labelled, name)
    return told === undefined ? undefined : knownOf(told)
  }
}

export const settledUpdates = ({ timeline }: Incident): IncidentEvent[] =>
  timeline.filter(({ source, at }) => source === 'update' && at.instant !== null)

/** By when an update says that the next one comes. */
export const promisedAt = (update: IncidentEvent | undefined, { commitments }: Incident): Moment[] =>
  commitments
    .filter(({ kind, made }) => kind === 'next-update' && made?.instant === update?.at.instant)
    .map(({ due }) => due)

const ended: ReadonlySet<Status> = new Set(['resolved', 'completed', 'postmortem'])

/** Whether nothing is due after an update. */
export const isEnd = ({ status }: IncidentEvent): boolean => status !== undefined && ended.has(status)

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
