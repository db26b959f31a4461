import { expect, test } from 'vitest'
import { readIncidents, told } from '../read-incidents.ts'

const incident = {
  service_name: 'Nimbus Compute (Basel)',
  summary: '[RESOLVED] Launch errors',
  // 2024-03-01T07:50:41Z, still February on the Pacific coast.
  date: '1709279441',
  status: 1,
  details: '',
  description:
    '<div><span class="yellowfg">11:50 PM PST</span>&nbsp;We look into launch errors.</div><div><span class="yellowfg">12:20 AM PST</span>&nbsp;Between 11:30 PM and 12:05 AM PST launches failed.</div><div><span class="yellowfg"> 1:10 AM PST</span>&nbsp;The issue is resolved.</div>',
  service: 'compute-basel',
}

test('clock times take their day from the epoch seconds beside them, over midnight', async () => {
  const { incidents, cut } = await readIncidents({ archive: [incident], current: [] })
  const [found] = incidents
  if (found === undefined) throw new Error('none read')
  expect(told(found)).toEqual([
    ['2024-03-01T07:50:00Z', 'update', undefined, 'We look into launch errors.'],
    ['2024-03-01T08:20:00Z', 'update', undefined, 'Between 11:30 PM and 12:05 AM PST launches failed.'],
    ['2024-03-01T09:10:00Z', 'update', undefined, 'The issue is resolved.'],
  ])
  expect(found.timeline.map(({ at }) => [at.local, at.basis.date, cut(at.position)])).toEqual([
    ['2024-02-29T23:50', 'inferred', '11:50 PM PST'],
    ['2024-03-01T00:20', 'inferred', '12:20 AM PST'],
    ['2024-03-01T01:10', 'inferred', '1:10 AM PST'],
  ])
  expect(found.components.map(({ name }) => name)).toEqual(['Nimbus Compute (Basel)'])
  expect(found.title).toBe('[RESOLVED] Launch errors')
})

test('a description without clock times is one update, at the epoch seconds', async () => {
  const { incidents } = await readIncidents([{ ...incident, description: 'Launches fail.' }, incident])
  expect(incidents.map(({ timeline }) => timeline.length)).toEqual([1, 3])
  expect(incidents.map(told)[0]).toEqual([['2024-03-01T07:50:41Z', 'update', undefined, 'Launches fail.']])
})

test('a date that opens the text is no part of the stamp', async () => {
  const description = '<div><span>11:50 PM PST</span>&nbsp;On February 28, 2024 at 9:00 AM PST a deploy began.</div>'
  const { incidents } = await readIncidents([{ ...incident, description }])
  expect(incidents[0]?.timeline.find(({ source }) => source === 'update')).toMatchObject({
    at: { text: '11:50 PM PST', local: '2024-02-29T23:50' },
    text: 'On February 28, 2024 at 9:00 AM PST a deploy began.',
  })
})
