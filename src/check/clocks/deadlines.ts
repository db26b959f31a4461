import { type ClockMoment, clockLabels } from '../../languages/clock-words.ts'
import type { Document } from '../../model/document.ts'
import { type Incident, milestoneNameSchema } from '../../model/incident.ts'
import { type ConfigSettings, settingOf } from '../config.ts'
import { type HolidayCalendar, holidaysOf } from '../country-holidays.ts'
import type { RuleHead } from '../rule.ts'
import { clockServiceLevel, type ServiceLevels, serviceLimits } from '../rules/clock-service-level.ts'
import { rules } from '../rules.ts'
import type { Clock } from './clock.ts'
import { type ClockOptions, isEnd, momentsOf, promisedAt, settledUpdates } from './clock-rule.ts'
import { clocks } from './clocks.ts'
import { type Labelled, labelledIn, momentNamed } from './labelled.ts'
import { knownOf } from './limits.ts'
import { type OpenLimit, openLimits, type Unanchored } from './open-limits.ts'

/** What the clocks that are on still ask for. */
export interface Deadlines {
  /** What is due and not stated to have come, the next first. */
  readonly open: readonly Of<OpenLimit>[]
  /** What is due at a time that cannot be known, since the moment from which it counts is missing or not settled. */
  readonly unanchored: readonly Of<Unanchored>[]
}

type Of<What> = What & { readonly rule: string; readonly clock: string }

export interface DeadlineOptions {
  /** Of the country that the configuration names. */
  readonly holidays?: HolidayCalendar | undefined
}

/**
 * The deadlines of the clocks that a configuration turns on (its presets resolved, as `configFor` does): those of laws,
 * and those of one's own.
 */
export function deadlinesOf(
  incident: Incident,
  document: Document,
  config: ConfigSettings,
  options: DeadlineOptions = {},
): Deadlines {
  const holidays = holidaysOf(config.holidays, incident, options.holidays)
  const labelled = labelledIn(incident, document)
  const all = [...clocks.map((clock) => ofClock(clock)), ofContract()].flat()
  const open = all.flatMap(({ open }) => open)
  return { open: open.toSorted((a, b) => a.due - b.due), unanchored: all.flatMap(({ unanchored }) => unanchored) }

  function ofClock(clock: Clock): Deadlines[] {
    const options = optionsOf<ClockOptions>(clock.id, config)
    if (options === undefined) return []
    const { open, unanchored } = openLimits<ClockMoment>({
      limits: clock.limits,
      moment: momentsOf(options, labelled),
      describe: (name) => clock.moments[name] ?? name,
      label: (name) => clockLabels[name],
      due: { holidays, fromNextHour: clock.fromNextHour === true, significant: options.significant },
    })
    return [named([...open, ...nextUpdate(clock, incident)], unanchored, clock.id, clock.name)]
  }

  function ofContract(): Deadlines[] {
    const options = optionsOf<ServiceLevels>(clockServiceLevel.id, config)
    if (options === undefined) return []
    const { open, unanchored } = openLimits({
      limits: serviceLimits(options),
      moment: (name) => knownIn(incident, labelled, name),
      describe: (name) => `"${name}"`,
      label: (name) => (milestoneNameSchema.safeParse(name).success ? undefined : name),
      due: { holidays, fromNextHour: false, significant: false },
    })
    return [named(open, unanchored, clockServiceLevel.id, 'service level')]
  }
}

function named(open: readonly OpenLimit[], unanchored: readonly Unanchored[], rule: string, clock: string): Deadlines {
  const of = <What>(one: What): Of<What> => ({ ...one, rule, clock })
  return { open: open.map(of), unanchored: unanchored.map(of) }
}

/** Undefined where the rule is off. */
function optionsOf<Options>(id: string, config: ConfigSettings): Options | undefined {
  const rule: RuleHead | undefined = rules.find((each) => each.id === id)
  const setting = rule && settingOf(rule, config)
  return setting === undefined || setting.severity === 'off' ? undefined : (setting.options as Options)
}

function knownIn(incident: Incident, labelled: readonly Labelled[], name: string) {
  const told = momentNamed(incident, labelled, name)
  return told && knownOf(told)
}

/** The update that is due after the last one, by the clock or by its own promise. */
function nextUpdate({ updatesEvery }: Clock, incident: Incident): OpenLimit[] {
  const last = settledUpdates(incident).at(-1)
  const known = last && knownOf(last.at)
  if (!updatesEvery || !last || isEnd(last) || typeof known !== 'object') return []
  const { days, article } = updatesEvery
  const promised = promisedAt(last, incident).flatMap(({ instant }) => (instant === null ? [] : [Date.parse(instant)]))
  const due = Math.max(known.ms + days * 86_400_000, ...promised)
  return [{ what: 'status update', due, anchor: known, within: `${days} days`, since: 'the last update', article }]
}
