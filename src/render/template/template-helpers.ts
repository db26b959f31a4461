import Handlebars from 'handlebars'
import type { SectionKind } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { isoOfSeconds } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { dayOf } from '../../time/moment-day.ts'
import { cleanText } from '../clean-text.ts'
import { formatDay, longDay, shortDay } from '../format-day.ts'
import { formatDuration } from '../format-duration.ts'
import { clockOf, formatMoment, formatSpan, zoneSuffix } from '../format-moment.ts'
import { clockIn, outputZoneOf } from '../output-zone.ts'
import type { Wording } from '../wording.ts'
import type { SectionAsked } from './section.ts'
import type { LengthValue, MomentValue } from './shape.ts'
import { type Holder, held, type Place, TemplateLimit, type Token, type Tokens } from './tokens.ts'

/** How often the loops of one run may turn, all together. */
const MOST_TURNS = 1_000_000

interface Options {
  readonly loc: { readonly start: Place }
  readonly hash: Readonly<Record<string, unknown>>
  readonly data: object
  readonly fn: (context: unknown, more?: object) => string
  readonly inverse: (context: unknown) => string
}

type Printed = Pick<Holder, 'toHTML'> | undefined

/** The helpers of one run of a template, by their names; `helperShapes` says what they take. */
export function helpersOf({ write, text }: Tokens, wording: Wording): Record<string, Handlebars.HelperDelegate> {
  let turns = 0
  const block = (token: Token): Printed => ({ toHTML: () => write(token) })

  /** In a scope that has a field of the helper's name, the name alone is the field. */
  function orField(name: string, make: (values: readonly unknown[], options: Options) => Printed) {
    return function (this: unknown, ...given: unknown[]): unknown {
      const options = given.at(-1) as Options
      if (given.length === 1) return Object.hasOwn(Object(this), name) ? (this as Record<string, unknown>)[name] : ''
      return make(given.slice(0, -1).map(held), options)
    }
  }

  return {
    block: (name: string, options: Options) => block({ kind: 'block', name, place: placeOf(options) }),
    own: (options: Options) => block({ kind: 'own', place: placeOf(options) }),
    rest: (options: Options) => block({ kind: 'rest', place: placeOf(options) }),
    todo: (value: unknown, options: Options) => {
      const prompt = textOf(value)
      return prompt === '' ? '' : block({ kind: 'todo', value: prompt, place: placeOf(options) })
    },
    section(this: unknown, ...given: unknown[]) {
      const options = given.at(-1) as Options
      const { title, ask, none, page, level = 2 } = options.hash
      const asked: SectionAsked = {
        kinds: given.slice(0, -1) as SectionKind[],
        title: textOf(title),
        ask: textOf(ask),
        none: textOf(none),
        level: level as SectionAsked['level'],
        newPage: page === 'new',
      }
      const place = placeOf(options)
      return write({ kind: 'section', asked, place }) + options.fn(this) + write({ kind: 'section-end', place })
    },
    each(this: unknown, entries: unknown, options: Options) {
      if (!Array.isArray(entries) || entries.length === 0) return options.inverse(this)
      let written = ''
      for (const [index, entry] of entries.entries()) {
        turns += 1
        if (turns > MOST_TURNS || written.length > MOST_TURNS) throw new TemplateLimit()
        const data = Object.assign(Handlebars.createFrame(options.data), {
          index,
          first: index === 0,
          last: index === entries.length - 1,
        })
        written += options.fn(entry, { data, blockParams: [entry, index] })
      }
      return written
    },
    zone: orField('zone', () => undefined),
    time: orField('time', ([value], { hash }) => text(timeText(value as MomentValue | undefined, hash, wording))),
    date: orField('date', ([value], { hash }) => text(dateText(value as MomentValue | undefined, hash, wording))),
    duration: orField('duration', ([from, to], { hash }) => text(durationText(from, to, hash, wording))),
    list: orField('list', ([entries, field], { hash: { by = wording.words.comma } }) => {
      const members = Array.isArray(entries) ? entries : []
      const texts = members.map((member) => textOf(field === undefined ? member : member?.[field as string]))
      return text(texts.filter((one) => one !== '').join(String(by)))
    }),
    eq: (a: unknown, b: unknown) => held(a) === held(b),
    ne: (a: unknown, b: unknown) => held(a) !== held(b),
    and: (...values: unknown[]) => values.slice(0, -1).every(present),
    or: (...values: unknown[]) => values.slice(0, -1).some(present),
    not: (value: unknown) => !present(value),
  }
}

type Named = Readonly<Record<string, unknown>>

/** On the clocks of the zone asked for; as it stands where its instant is not known. */
function timeText(value: MomentValue | undefined, { zone, form }: Named, wording: Wording): string {
  if (value === undefined) return ''
  const at = inZone(value.at, zone)
  const until = value.until && inZone(value.until, zone)
  // A zone that is asked for here stands in place of the original, not beside it.
  const { zone: _, ...plain } = wording
  const alone = zone === undefined ? wording : plain
  switch (form) {
    case 'clock':
      return [clockOf(at) || formatDay(dayOf(at), wording), zoneSuffix(at)].filter((part) => part !== '').join(' ')
    case 'day':
      return formatDay(dayOf(at), wording)
    case 'iso':
      return at.local + (clockOf(at) === '' ? '' : (at.offset ?? ''))
    default:
      return until === undefined ? formatMoment(at, alone) : formatSpan(at, until, alone)
  }
}

function dateText(value: MomentValue | undefined, { zone, form }: Named, wording: Wording): string {
  if (value === undefined) return ''
  const write = { iso: (day: string) => day, short: shortDay, long: longDay }[String(form)] ?? formatDay
  return write(dayOf(inZone(value.at, zone)), wording)
}

function inZone(at: Moment, name: unknown): Moment {
  const zone = name === undefined ? undefined : outputZoneOf(String(name))
  const there = zone && clockIn(zone, at)
  if (zone === undefined || there === undefined) return at
  const { day, clock, offset } = there
  return { ...at, local: `${day}T${clock}`, offset, zone: { label: zone.label || zone.name } }
}

function durationText(from: unknown, to: unknown, { form }: Named, wording: Wording): string {
  const seconds = secondsOf(from as MomentValue | LengthValue | undefined, to as MomentValue | undefined)
  if (seconds === null) return ''
  switch (form) {
    case 'minutes':
      return String(Math.round(seconds / 60))
    case 'seconds':
      return String(seconds)
    case 'iso':
      return isoOfSeconds(seconds)
    default:
      return formatDuration(seconds, wording)
  }
}

/** A length, the length of a span, or the time from one moment to another; null where it is not known. */
function secondsOf(from: MomentValue | LengthValue | undefined, to: MomentValue | undefined): number | null {
  if (from === undefined) return null
  if ('seconds' in from) return from.seconds
  const end = to?.at ?? from.until
  return end === undefined ? null : elapsed(from.at, end)
}

function placeOf({ loc }: Options): Place {
  return { line: loc.start.line, column: loc.start.column + 1 }
}

/** A value as it is shown, in one line. */
function textOf(value: unknown): string {
  const shown = typeof value === 'object' && value !== null && Object.hasOwn(value, 'shown')
  return cleanText(String((shown ? (value as Holder).shown : value) ?? ''))
}

function present(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
