import { expect, test } from 'vitest'
import { assumptionsOf } from '../../src/cli/reading-options.ts'

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['US/Pacific', 'US/Pacific'],
  ['utc', 'UTC'],
  ['Z', 'Z'],
  ['cet', 'CET'],
  ['UTC+5:30', 'UTC+5:30'],
  ['+02:00', '+02:00'],
  ['-0330', '-03:30'],
  ['+2', '+02:00'],
])('--zone %s is %s', (given, zone) => {
  expect(assumptionsOf({ zone: given })).toEqual({ zone })
})

test.each([
  ['Mars/Olympus', /^unknown --zone: Mars\/Olympus: give an IANA name such as Europe\/Berlin/],
  ['Europe/Berln', /did you mean Europe\/Berlin\?/],
  ['Berlin', /did you mean Europe\/Berlin\?/],
  ['New York', /did you mean America\/New_York\?/],
  ['+25:00', /give an IANA name/],
  ['+02:75', /give an IANA name/],
  ['', /give an IANA name/],
  ['CST', /^ambiguous --zone: CST: it stands for .*-06:00/],
])('--zone %s is refused', (given, message) => {
  expect(() => assumptionsOf({ zone: given })).toThrow(message)
})

test('--date is a day of the calendar', () => {
  expect(assumptionsOf({ date: '2024-02-29' })).toEqual({ date: '2024-02-29' })
  for (const given of ['2025-02-29', '2026-13-01', '24/03/2026', 'yesterday', '2026-3-4', '']) {
    expect(() => assumptionsOf({ date: given })).toThrow(`not a --date: ${given}`)
  }
})

test('--now is a time with its offset, or a day', () => {
  for (const now of ['2026-03-24', '2026-03-24T08:30Z', '2026-03-24T08:30:15.5+01:00']) {
    expect(assumptionsOf({ now })).toEqual({ now })
  }
  for (const given of ['now', '08:30', '2026-03-24T08:30', '2026-03-24T25:00Z', '2026-02-30T08:30Z']) {
    expect(() => assumptionsOf({ now: given })).toThrow(given)
  }
})

test('what is not given is not assumed', () => {
  expect(assumptionsOf({})).toEqual({})
})
