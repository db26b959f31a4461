import { z } from 'zod'
import { type Incident, type MilestoneName, milestoneNameSchema, type StatedDuration } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { businessSeconds, formatSeconds, secondsOfIso } from '../../time/calendar.ts'
import { elapsed } from '../../time/elapsed.ts'
import { scanDurations } from '../../time/scan-durations.ts'
import { counted } from '../fixes/counted.ts'
import { defineRule } from '../rule.ts'
import { unitOf } from '../stated-length.ts'
import { clockOf } from '../wording.ts'

/** From and to which milestones a length of this kind may be counted; the first pair is the one named first. */
const readings: readonly (readonly [RegExp, readonly MilestoneName[], readonly MilestoneName[]])[] = [
  [
    /outage|impact|degradation|disruption|downtime|incident|interruption/,
    ['started', 'detected'],
    ['mitigated', 'resolved'],
  ],
  [/detect/, ['started'], ['detected']],
  [/acknowledge|response|engage/, ['detected', 'started'], ['acknowledged', 'escalated']],
  [/escalat|declar/, ['detected', 'started'], ['escalated']],
  [/diagnos|identif/, ['detected', 'started', 'acknowledged', 'escalated'], ['identified']],
  [
    /mitigat|repair|recover|restor|fix/,
    ['detected', 'started', 'acknowledged', 'escalated', 'identified'],
    ['mitigated', 'resolved'],
  ],
  [/resol/, ['started', 'detected', 'acknowledged', 'escalated', 'identified'], ['resolved', 'mitigated']],
]

/** What lasts for customers, who have no office hours. */
const clocked = /outage|impact|degradation|disruption|downtime|interruption/

interface Span {
  readonly start: Moment
  readonly end: Moment
  readonly seconds: number
  readonly from: string
  readonly to: string
}

export const durationMismatch = defineRule({
  id: 'duration-mismatch',
  severity: 'error',
  summary: 'A stated length that neither the stated span nor the milestones give.',
  why: 'Stated lengths are copied into statistics and contracts; their own times often do not give them.',
  options: z.strictObject({
    minutes: z.number().nonnegative().default(1).describe('how far an exact length may be off'),
    approximatePercent: z.number().nonnegative().default(10).describe('how far "about two hours" may be off'),
    businessHours: z
      .tuple([z.number().min(0).max(24), z.number().min(0).max(24)])
      .array()
      .default([
        [9, 17],
        [10, 17],
        [9, 18],
        [8, 17],
        [8, 18],
      ])
      .describe('business hours in which a length may be counted without saying so; then it is only remarked'),
    approximateMinutes: z.number().nonnegative().default(5).describe('the same, at least'),
  }),
  messages: {
    mismatch: '{{of}} is said to be {{text}}, but from {{from}} to {{to}} it is {{length}}',
    business:
      '{{of}} is said to be {{text}}: from {{from}} to {{to}} it is {{length}} by the clock, and only counted in business hours ({{hours}}) that long',
  },
  check({ incident, document, measures, options, holidays, report }) {
    const same = new Map<string, StatedDuration[]>()
    for (const stated of incident.durations) {
      const key = `${stated.of.toLowerCase()} ${stated.iso} ${stated.approximate}`
      same.set(key, [...(same.get(key) ?? []), stated])
    }
    for (const [stated, ...again] of same.values()) {
      if (!stated || countedOtherwise(document.text, stated, document.shift)) continue
      const seconds = secondsOfIso(stated.iso)
      const spans = spansOf(incident, stated.of.toLowerCase())
      const nearest = spans.toSorted((a, b) => Math.abs(a.seconds - seconds) - Math.abs(b.seconds - seconds))[0]
      const agreed = (counted: number) => agrees(seconds, counted, stated, options)
      if (!nearest || spans.some((span) => agreed(span.seconds)) || betweenEntries(incident).some(agreed)) continue
      // Several spans together.
      if (incident.impact.windows.length > 1 && agreed(measures.impact.seconds ?? 0)) continue
      const exact = !stated.approximate && !clocked.test(stated.of.toLowerCase())
      const business = exact ? businessReading(spans, options.businessHours, holidays, agreed) : undefined
      const shown = business?.span ?? nearest
      report({
        message: business ? 'business' : 'mismatch',
        ...(business ? { severity: 'info' as const } : {}),
        data: {
          of: stated.of,
          text: stated.text,
          from: `${shown.from} (${clockOf(shown.start, shown.end)})`,
          to: `${shown.to} (${clockOf(shown.end, shown.start)})`,
          length: formatSeconds(shown.seconds),
          minutes: shown.seconds / 60,
          statedMinutes: seconds / 60,
          iso: stated.iso,
          ...(business ? { hours: business.hours } : {}),
        },
        position: stated.position,
        related: [
          ...again.map(({ position }) => ({ message: 'stated again', position })),
          { message: 'counted from here', position: shown.start.position },
          { message: 'to here', position: shown.end.position },
        ],
        // What the finding says is what the fix writes.
        fix:
          business || onlyLength(spans) !== shown.seconds
            ? undefined
            : counted([stated, ...again], shown.seconds, document),
      })
    }
  },
})

type Options = { minutes: number; approximatePercent: number; approximateMinutes: number }

function agrees(
  stated: number,
  counted: number,
  { approximate, iso, text }: StatedDuration,
  options: Options,
): boolean {
  if (approximate) {
    // '5-10 minutes': any length between the two.
    const least = scanDurations(text, { ranges: true })[0]?.least
    if (least !== undefined && counted >= least && counted <= stated) return true
    const tolerance = Math.max((counted * options.approximatePercent) / 100, options.approximateMinutes * 60)
    if (Math.abs(stated - counted) <= tolerance) return true
  }
  // '8 hours' without minutes is rounded, or cut, to the hour.
  const unit = unitOf(iso)
  if (unit > 60 && counted >= stated - unit / 2 && counted < stated + unit) return true
  return Math.abs(stated - counted) <= options.minutes * 60
}

/** The length that a stated window gives, or else all milestones alike; NaN where they leave a choice. */
function onlyLength(spans: readonly Span[]): number {
  const windows = spans.filter(({ from }) => from === 'start')
  const lengths = new Set((windows.length > 0 ? windows : spans).map(({ seconds }) => seconds))
  const [length] = lengths
  return lengths.size === 1 && length !== undefined ? length : Number.NaN
}

/** The span, and the business hours, in which the stated length comes out; only of spans that leave the hours. */
function businessReading(
  spans: readonly Span[],
  hours: readonly (readonly [number, number])[],
  holidays: readonly string[],
  agreed: (seconds: number) => boolean,
): { span: Span; hours: string } | undefined {
  for (const [opens, closes] of hours) {
    for (const span of spans) {
      if (span.seconds <= (closes - opens) * 3600 || !/^\d{4}/.test(span.start.local)) continue
      if (!agreed(businessSeconds(span.start.local, span.end.local, [opens, closes], holidays))) continue
      return { span, hours: `${opens}:00–${closes}:00` }
    }
  }
  return undefined
}

/** All spans that a length of this kind may mean; none where the kind is not known. */
function spansOf(incident: Incident, of: string): Span[] {
  const reading = readings.find(([words]) => words.test(of))
  if (!reading) return []
  const [kind, starts, ends] = reading
  const windows = kind.test('outage')
    ? incident.impact.windows.flatMap(({ start, end }) => span(start, end, 'start', 'end') ?? [])
    : []
  const pairs = starts.flatMap((from) =>
    ends.flatMap((to) =>
      momentsOf(incident, from).flatMap((start) =>
        momentsOf(incident, to).flatMap((end) => span(start, end, from, to) ?? []),
      ),
    ),
  )
  return [...windows, ...pairs]
}

/** The milestone, and every further entry that marks it. */
function momentsOf({ milestones, timeline }: Incident, name: MilestoneName): Moment[] {
  const chosen = milestones[milestoneNameSchema.parse(name)]?.at
  const others = timeline.filter(({ milestone }) => milestone === name).map(({ at }) => at)
  return chosen ? [chosen, ...others] : others
}

/**
 * Between any two entries of the timeline: which of them a length is counted from is the author's to say, and a
 * length that some two give is not shown to be wrong.
 */
function betweenEntries({ timeline }: Incident): number[] {
  const entries = timeline.filter(({ source }) => source === 'timeline').slice(0, 200)
  return entries.flatMap((from, index) => entries.slice(index + 1).flatMap((to) => elapsed(from.at, to.at) ?? []))
}

function span(start: Moment | undefined, end: Moment | undefined, from: string, to: string): Span | null {
  const seconds = start && end ? elapsed(start, end) : null
  return start && end && seconds !== null && seconds >= 0 ? { start, end, seconds, from, to } : null
}

/** '7 h (during support hours)': not counted by the clock. */
function countedOtherwise(text: string, { position }: StatedDuration, shift: number): boolean {
  const behind = text.slice(position.end.offset - shift, position.end.offset - shift + 40).split('\n')[0] ?? ''
  return /\b(?:support|office|working|business|opening|service) hours\b/i.test(behind)
}
