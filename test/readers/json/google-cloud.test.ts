import { expect, test } from 'vitest'
import { readIncidents, told } from '../read-incidents.ts'

const latest = {
  created: '2024-05-02T12:05:00+00:00',
  modified: '2024-05-02T12:06:00+00:00',
  when: '2024-05-02T12:00:00+00:00',
  text: '**Summary**\nQueues drain again.\n\n- Workers run\n- Callers see no errors',
  status: 'AVAILABLE',
  affected_locations: [],
}
const earlier = {
  created: '2024-05-02T10:00:00+00:00',
  modified: '2024-05-02T10:00:00+00:00',
  when: '2024-05-02T10:00:00+00:00',
  text: 'We are looking into slow queues. We will provide an update by Thursday, 2024-05-02 03:30 PDT.',
  status: 'SERVICE_DISRUPTION',
  affected_locations: [{ title: 'Basel (eu-b1)', id: 'eu-b1' }],
}
const incident = {
  id: 'Zk9',
  number: '7781',
  begin: '2024-05-02T09:40:00+00:00',
  created: '2024-05-02T10:00:00+00:00',
  end: '2024-05-02T11:50:00+00:00',
  modified: '2024-05-02T12:06:00+00:00',
  external_desc: 'Slow queues in Basel',
  updates: [latest, earlier],
  most_recent_update: latest,
  status_impact: 'SERVICE_DISRUPTION',
  severity: 'medium',
  service_key: 'x',
  service_name: 'Cumulus Queues',
  affected_products: [
    { title: 'Cumulus Queues', id: 'q' },
    { title: 'Cumulus Functions', id: 'f' },
  ],
  uri: 'incidents/Zk9',
  currently_affected_locations: [],
  previously_affected_locations: [{ title: 'Basel (eu-b1)', id: 'eu-b1' }],
}

test('a history, its latest update once', async () => {
  const { incidents, cut } = await readIncidents([incident, { ...incident, id: 'Zk8' }])
  expect(incidents.map(({ reference }) => reference)).toEqual(['Zk9', 'Zk8'])
  const [first] = incidents
  if (first === undefined) throw new Error('none read')
  expect(told(first)).toEqual([
    ['2024-05-02T10:00:00Z', 'update', 'update', earlier.text],
    ['2024-05-02T12:00:00Z', 'update', 'resolved', 'Summary\nQueues drain again.\nWorkers run\nCallers see no errors'],
  ])
  expect(first.timeline.map(({ at }) => cut(at.position))).toEqual([earlier.when, latest.when])
  expect(first.impact.windows.map(({ start, end }) => [start?.local, end?.local])).toEqual([
    ['2024-05-02T09:40:00', '2024-05-02T11:50:00'],
  ])
  expect(first.components.map(({ name, group, affected }) => [name, group, affected])).toEqual([
    ['Cumulus Queues', undefined, true],
    ['Cumulus Functions', undefined, true],
    ['Basel (eu-b1)', 'location', true],
  ])
  expect(first.commitments.map(({ due }) => due.instant)).toEqual(['2024-05-02T10:30:00Z'])
  expect([first.title, first.severity]).toEqual(['Slow queues in Basel', 'medium'])
})

test('a latest update that the list lacks is read', async () => {
  const { incident: found } = await readIncidents({ ...incident, updates: [earlier] })
  expect(found.timeline.map(({ at }) => at.text)).toEqual([earlier.when, latest.when])
})

test('without products the service is the component', async () => {
  const { incident: found } = await readIncidents({
    ...incident,
    affected_products: [],
    previously_affected_locations: null,
  })
  expect(found.components.map(({ name }) => name)).toEqual(['Cumulus Queues'])
})
