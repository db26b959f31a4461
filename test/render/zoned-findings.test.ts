import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { outputZoneOf } from '../../src/render/output-zone.ts'
import { englishWording } from '../../src/render/wording.ts'
import { zonedFindings } from '../../src/render/zoned-findings.ts'
import { at, event, line, sampleIncident } from './sample-incident.ts'

const zone = outputZoneOf('Asia/Tokyo')
const tokyo = { ...englishWording, ...(zone && { zone }) }

const incident = sampleIncident({
  timeline: [
    event(1, '2024-02-06T14:34', 'Suspicion.', { at: at('2024-02-06T14:34', { position: line(26) }) }),
    event(2, '2024-02-06T23:26', 'Cause.', { at: at('2024-02-06T23:26', { position: line(27) }) }),
    event(3, '2024-02-07T14:34', 'A day later.', { at: at('2024-02-07T14:34', { offset: 'Z', position: line(40) }) }),
    event(4, '2024-02-06T09:00', 'No zone.', { at: at('2024-02-06T09:00', { offset: null, position: line(41) }) }),
  ],
  milestones: {},
  commitments: [],
  impact: { windows: [] },
})

function finding(message: string, places: readonly number[]): Finding {
  const [first = 1, ...others] = places
  return {
    rule: 'gap',
    severity: 'warning',
    file: 'report.md',
    message,
    position: line(first),
    related: others.map((number) => ({ message: 'the next entry at 23:26', position: line(number) })),
    data: {},
  }
}

const messageOf = (message: string, ...places: number[]) =>
  zonedFindings([finding(message, places)], [incident], tokyo)[0]?.message

test('the times of a finding stand in the zone of the output, too, and so do those of its lines', () => {
  const [zoned] = zonedFindings(
    [finding('nothing between 14:34 "Suspicion at 14:34" and 23:26', [26, 27])],
    [incident],
    tokyo,
  )
  expect(zoned?.message).toBe(
    'nothing between 14:34 (22:34 UTC+09:00) "Suspicion at 14:34" and 23:26 (2024-02-07 07:26 UTC+09:00)',
  )
  expect(zoned?.related[0]?.message).toBe('the next entry at 23:26 (2024-02-07 07:26 UTC+09:00)')
})

test('a day before the clock says which moment is meant', () => {
  expect(messageOf('it came at 2024-02-07 14:34 UTC', 26)).toBe('it came at 2024-02-07 14:34 UTC (23:34 UTC+09:00)')
})

test.each([
  ['no moment has this clock: 11:11', [26]],
  ['a time without a zone: 09:00', [41]],
  ['two moments in two zones have the clock 14:34', [90]],
  ['a ratio of 14:34:99 and a stamp 2024-02-06T14:34', [26]],
])('%j stays as it is', (message, places) => expect(messageOf(message, ...places)).toBe(message))

test('without a zone nothing changes', () => {
  const given = [finding('between 14:34 and 23:26', [26, 27])]
  expect(zonedFindings(given, [incident], englishWording)).toBe(given)
})
