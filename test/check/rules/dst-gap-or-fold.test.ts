import { expect, test } from 'vitest'
import { build, type Told } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

const withLabels = (told: Told, ...zones: NonNullable<ReturnType<typeof zoneOf>>[]) => {
  const built = build(told)
  for (const [index, zone] of zones.entries()) {
    const event = built.incident.timeline[index]
    if (event) event.at.zone = zone
  }
  return built
}
const zoneOf = (label: string, problem?: 'skipped' | 'doubled' | 'contradicts-date', other: string[] = []) => ({
  label,
  ...(problem ? { problem } : {}),
  ...(other.length > 0 ? { otherOffsets: other } : {}),
})

test('a time that the clocks skipped, and those that they showed twice', () => {
  const built = withLabels(
    { zone: 'CET', day: '2023-03-26', timeline: ['02:30 a', '03:10 b', '03:20 c'] },
    zoneOf('Europe/Paris', 'skipped'),
    zoneOf('Europe/Paris', 'doubled', ['+02:00']),
    zoneOf('Europe/Paris', 'doubled', ['+02:00']),
  )
  const found = run('dst-gap-or-fold', built)
  expect(found.map(({ message }) => message)).toEqual([
    '2023-03-26 02:30 Europe/Paris was never on the clock: it was put forward over that time',
    '2023-03-26 03:10 Europe/Paris was on the clock twice, +01:00 and +02:00: the report does not say which is meant; 1 more such time',
  ])
  expect(marked(found[1], built)).toEqual(['03:10', '03:20'])
})

test.each([
  ['CET', '2024-03-31', '02:30'],
  ['CEST', '2024-03-31', '02:00'],
  ['PST', '2024-03-10', '02:59'],
])('no clock showed it, under either label: %s %s %s', (zone, day, clock) => {
  expect(run('dst-gap-or-fold', { zone, day, timeline: [`${clock} a`] })).toHaveLength(1)
})

test.each([
  ['CET', '2024-03-31', '01:59'],
  ['CEST', '2024-03-31', '03:00'],
  ['UTC', '2024-03-31', '02:30'],
  ['CET', '2024-10-27', '02:30'],
  ['JST', '2024-03-31', '02:30'],
])('a clock showed it: %s %s %s', (zone, day, clock) => {
  expect(run('dst-gap-or-fold', { zone, day, timeline: [`${clock} a`] })).toEqual([])
})

test('a label that also stands where clocks are not changed shows nothing', () => {
  const built = withLabels({ zone: 'UTC', day: '2024-03-10', timeline: ['02:30 a'] }, zoneOf('MST'))
  expect(run('dst-gap-or-fold', built)).toEqual([])
})
