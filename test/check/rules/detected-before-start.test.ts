import { expect, test } from 'vitest'
import { run } from './run-rule.ts'

const told = (alert: string) => ({ timeline: [`10:00 ${alert} #detected`, '10:20 Uploads fail. #started'] })
const found = (alert: string) =>
  run('detected-before-start', told(alert)).map(({ severity, message }) => [severity, message])

test('a detection before the start', () => {
  expect(found('Alert: uploads fail.')).toEqual([['warning', 'detected at 10:00, 20 min before the start at 10:20']])
})

test.each([
  'Early warning: the disk is filling.',
  'The certificate is about to expire.',
  'Forecast: no space by noon.',
])('one that foretells is information only: %s', (alert) => {
  expect(found(alert)).toEqual([['info', 'foretold at 10:00, 20 min before the start at 10:20']])
})

test('a stated span is rounded; how far may be set', () => {
  const span = (start: string) => ({ windows: [`${start}-11:00`], timeline: ['10:00 Alert. #detected'] })
  expect(run('detected-before-start', span('10:05'))).toEqual([])
  expect(run('detected-before-start', span('10:06'))).toHaveLength(1)
  expect(run('detected-before-start', span('10:06'), { spanMinutes: 6 })).toEqual([])
})
