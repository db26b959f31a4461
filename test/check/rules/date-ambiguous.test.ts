import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { run } from './run-rule.ts'

const open = (...alternatives: string[]) => {
  const built = build({ day: '2024-04-03', timeline: ['10:00 a', '10:20 b', '10:40 c'] })
  for (const [index, { at }] of built.incident.timeline.entries()) {
    const other = alternatives[index]
    if (other !== undefined) at.alternatives = [other]
  }
  return run('date-ambiguous', built)
}

test('a date with two readings, with all its places', () => {
  const [found, ...more] = open('2024-03-04T10:00', '2024-03-04T10:20')
  expect(found?.message).toBe('"10:00" is 2024-04-03 or 2024-03-04: nothing in the report says which; 1 more such time')
  expect(found?.related).toHaveLength(1)
  expect(more).toEqual([])
})

test('a clock with two readings is another finding', () => {
  const found = open('2024-04-03T22:00', '2024-03-04T10:20')
  expect(found.map(({ message }) => message)).toEqual([
    '"10:00" is 2024-04-03 10:00 or 2024-04-03 22:00: the report does not say whether its clocks count to 12 or to 24',
    '"10:20" is 2024-04-03 or 2024-03-04: nothing in the report says which',
  ])
})

test('one reading is no choice', () => {
  expect(open()).toEqual([])
})
