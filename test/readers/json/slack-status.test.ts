import { expect, test } from 'vitest'
import { readIncidents, told } from '../read-incidents.ts'

const incident = {
  id: 913,
  date_created: '2024-02-06T08:40:10-08:00',
  date_updated: '2024-02-06T10:02:00-08:00',
  title: 'Trouble with uploads',
  type: 'incident',
  status: 'active',
  url: 'https://status.chirp.example/913',
  services: ['Files', 'Search'],
  notes: [
    {
      date_created: '2024-02-06T10:02:00-08:00',
      body: '<p>Uploads &amp; previews work again.</p><p>We will follow up in 30 minutes.</p>',
    },
    { date_created: '2024-02-06T08:40:10-08:00', body: 'Uploads fail for some.' },
  ],
}

test.each([
  ['what is going on', { status: 'active', date_created: incident.date_created, active_incidents: [incident] }],
  ['the history', [incident]],
])('%s', async (_name, value) => {
  const { incidents, cut } = await readIncidents(value)
  expect(incidents).toHaveLength(1)
  const [found] = incidents
  if (found === undefined) throw new Error('none read')
  expect(told(found)).toEqual([
    ['2024-02-06T16:40:10Z', 'update', undefined, 'Uploads fail for some.'],
    ['2024-02-06T18:02:00Z', 'update', undefined, 'Uploads & previews work again.\nWe will follow up in 30 minutes.'],
  ])
  expect(found.timeline.map(({ position }) => cut(position)).at(1)).toContain('Uploads &amp; previews work again.')
  expect(found.components.map(({ name }) => name)).toEqual(['Files', 'Search'])
  expect([found.title, found.reference, found.severity]).toEqual(['Trouble with uploads', '913', 'incident'])
})

test('no active incident is none', async () => {
  const { incidents } = await readIncidents({
    status: 'ok',
    date_created: '2024-02-06T08:40:10-08:00',
    active_incidents: [],
  })
  expect(incidents).toEqual([])
})
