import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { measure } from '../../src/measure/measure.ts'
import { findingSchema } from '../../src/model/finding.ts'
import { milestoneNameSchema } from '../../src/model/incident.ts'
import { build, type Told } from '../incident-builder.ts'

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
const day = fc.constantFrom('2023-10-28', '2023-11-04', '2023-11-05', '2023-11-10', '2023-11-20')
const clock = fc.tuple(two(23), two(59)).map((parts) => parts.join(':'))
const label = fc.constantFrom('', '', ' UTC', ' CET', ' CEST', ' PST')
const time = fc.oneof(
  fc.tuple(clock, label).map((parts) => parts.join('')),
  fc.tuple(day, clock, label).map(([on, at, zone]) => `${on} ${at}${zone}`),
  day,
)
const words = fc.constantFrom('Alert.', 'Alert.', '{{from}} $&', '__proto__', '障害', '')
const mark = fc.constantFrom('', '', ...milestoneNameSchema.options.map((name) => ` #${name}`))
const list = fc.constantFrom('', '', ' (list 1)', ' (list 2)')
const entry = fc.tuple(time, words, list, mark).map(([at, text, where, what]) => `${at} ${text}${where}${what}`)
const update = fc
  .tuple(time, fc.constantFrom('investigating', 'identified', 'resolved', 'update'), clock)
  .map(([at, status, next]) => `${at} ${status}: We look. Next update at ${next}`)

const told: fc.Arbitrary<Told> = fc.record({
  day: fc.constantFrom('2023-11-05', null),
  zone: fc.constantFrom('UTC', 'CET', null),
  windows: fc.array(
    fc.tuple(clock, clock).map((ends) => ends.join('-')),
    { maxLength: 2 },
  ),
  timeline: fc.array(entry, { maxLength: 8 }),
  updates: fc.array(update, { maxLength: 5 }),
  durations: fc.constantFrom([], ['outage: about 2 hours = PT2H'], ['other: 1 day = P1D']),
  sections: fc.constantFrom([], ['root-cause' as const]),
})

test('whatever an incident tells, the rules end, and their findings are findings', () => {
  fc.assert(
    fc.property(told, (some) => {
      const { incident, document } = build(some)
      const findings = check(incident, document, {}, { now: '2023-11-12T00:00:00Z' })
      expect(() => findings.map((finding) => findingSchema.parse(finding))).not.toThrow()
      for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|\[object/)
    }),
    { numRuns: 300 },
  )
})

test('whatever the order of the milestones, phases and gaps have no negative length', () => {
  fc.assert(
    fc.property(told, (some) => {
      const { phases, gaps, impact } = measure(build(some).incident, { gapMinutes: 1 })
      for (const { seconds } of [...phases, ...gaps, ...impact.windows]) expect(seconds).toBeGreaterThanOrEqual(0)
      expect(impact.seconds ?? 0).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 300 },
  )
})

test('a timeline of ten thousand entries is checked', () => {
  const base = build({ timeline: ['10:00 a', '10:01 b'] })
  const [first] = base.incident.timeline
  const many = Array.from({ length: 10_000 }, (_, index) => {
    const instant = new Date(Date.UTC(2023, 0, 1) + index * 60_000).toISOString()
    const local = instant.slice(0, 16)
    return { ...first, id: `e${index}`, order: index, text: `entry ${index}`, at: { ...first?.at, instant, local } }
  })
  const incident = { ...base.incident, timeline: many as typeof base.incident.timeline }
  expect(check(incident, base.document)).toEqual([])
})
