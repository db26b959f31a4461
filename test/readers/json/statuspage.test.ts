import { describe, expect, test } from 'vitest'
import { readIncidents, told } from '../read-incidents.ts'

const page = { id: 'p1', name: 'Larkmail', url: 'https://status.larkmail.example', time_zone: 'Europe/Berlin' }
const components = [
  { id: 'c1', name: 'Exports API', status: 'operational', group_id: 'g1' },
  { id: 'c2', name: 'Web app', status: 'operational', group_id: null },
]
const incident = {
  id: 'k3v9',
  name: 'Exports are late — "all" regions',
  status: 'postmortem',
  impact: 'major',
  created_at: '2024-03-05T09:12:40.000+01:00',
  updated_at: '2024-03-09T10:00:00.000+01:00',
  started_at: '2024-03-05T08:50:00.000+01:00',
  monitoring_at: '2024-03-05T10:05:00.000+01:00',
  resolved_at: '2024-03-05T11:00:00.000+01:00',
  shortlink: 'https://stspg.example/k3v9',
  incident_updates: [
    {
      id: 'u3',
      status: 'resolved',
      body: 'Exports run on time again.\r\n\r\nWe will publish a postmortem within 5 business days.',
      created_at: '2024-03-05T11:20:00.000+01:00',
      display_at: '2024-03-05T11:00:00.000+01:00',
      affected_components: null,
    },
    {
      id: 'u2',
      status: 'monitoring',
      body: 'A fix is out. Next update at 11:00.',
      created_at: '2024-03-05T10:05:00.000+01:00',
      display_at: '2024-03-05T10:05:00.000+01:00',
      affected_components: [
        {
          code: 'c1',
          name: 'Integrations - Exports API',
          old_status: 'major_outage',
          new_status: 'partial_outage',
        },
        { code: 'c2', name: 'Web app', old_status: 'operational', new_status: 'operational' },
      ],
    },
    {
      id: 'u1',
      status: 'investigating',
      body: 'We look into *late* exports.',
      created_at: '2024-03-05T09:12:40.000+01:00',
      display_at: '2024-03-05T09:12:40.000+01:00',
      affected_components: [],
    },
  ],
  components,
  postmortem_body:
    '## Timeline\n\n- 08:50 a deploy went out\n- 09:02 the queue `exports` was full\n\n## Root cause\n\nA *timeout* was \u00bd of what it had to be.',
  postmortem_published_at: '2024-03-09T09:30:00.000+01:00',
}
const groups = [{ id: 'g1', name: 'Integrations', group: true }, ...components]

describe('a single incident', async () => {
  const { incident: found, cut, document } = await readIncidents({ page, components: groups, incident })

  test('its head', () => {
    expect(document.format).toBe('json')
    expect(found.title).toBe('Exports are late — "all" regions')
    expect(found.organization).toBe('Larkmail')
    expect(found.reference).toBe('k3v9')
    expect(found.severity).toBe('major')
    expect(found.zone).toMatchObject({ label: 'Europe/Berlin', iana: 'Europe/Berlin', basis: 'stated' })
  })

  test('its updates, as they were shown, and the entries of its postmortem', () => {
    expect(told(found)).toEqual([
      ['2024-03-05T07:50:00Z', 'timeline', undefined, 'a deploy went out'],
      ['2024-03-05T08:02:00Z', 'timeline', undefined, 'the queue exports was full'],
      ['2024-03-05T08:12:40.000Z', 'update', 'investigating', 'We look into late exports.'],
      ['2024-03-05T09:05:00.000Z', 'update', 'monitoring', 'A fix is out. Next update at 11:00.'],
      [
        '2024-03-05T10:00:00.000Z',
        'update',
        'resolved',
        'Exports run on time again.\nWe will publish a postmortem within 5 business days.',
      ],
    ])
  })

  test('each fact where it stands', () => {
    for (const { at } of found.timeline) expect(cut(at.position)).toBe(at.text)
    expect(found.timeline.map(({ position }) => cut(position)).at(1)).toBe('09:02 the queue `exports` was full')
    expect(found.components.map(({ name, position }) => [name, cut(position)])).toEqual([
      ['Exports API', 'Exports API'],
      ['Web app', 'Web app'],
    ])
  })

  test('its components, with group and the status of the incident, not of today', () => {
    expect(found.components).toMatchObject([
      { name: 'Exports API', group: 'Integrations', affected: true, status: 'partial_outage' },
      { name: 'Web app', affected: true },
    ])
    expect(found.components[1]?.status).toBeUndefined()
    expect(found.components[0]?.mentions.map(({ name }) => name)).toEqual(['Exports API', 'Exports API'])
  })

  test('its impact, milestones, promises and publication', () => {
    expect(found.impact.windows.map(({ start, end }) => [start?.instant, end?.instant])).toEqual([
      ['2024-03-05T07:50:00.000Z', '2024-03-05T10:00:00.000Z'],
    ])
    expect(found.milestones.resolved?.at.instant).toBe('2024-03-05T10:00:00.000Z')
    expect(found.milestones.announced?.at.instant).toBe('2024-03-05T08:12:40.000Z')
    expect(found.commitments.map(({ kind, due, made }) => [kind, due.local, due.offset, made?.local])).toEqual([
      ['postmortem', '2024-03-12', '+01:00', '2024-03-05T11:00:00.000'],
      ['next-update', '2024-03-05T11:00', '+01:00', '2024-03-05T10:05:00.000'],
    ])
    expect(found.published?.instant).toBe('2024-03-09T08:30:00.000Z')
  })

  test('the sections of its postmortem, decoded, and none of the record', () => {
    expect(found.sections.map(({ kind, markdown }) => [kind, markdown])).toEqual([
      ['timeline', '- 08:50 a deploy went out\n- 09:02 the queue exports was full'],
      ['root-cause', 'A timeout was ½ of what it had to be.'],
    ])
  })
})

test('the time at which an update was entered stands beside the one it shows', async () => {
  const { document } = await readIncidents({ page, incident })
  const records = document.root.children
    .filter(({ data }) => data?.fact?.is === 'record-time')
    .map((node) => node.data?.fact && 'children' in node && node.children[0])
  expect(records.map((text) => text && 'value' in text && text.value)).toEqual([
    '2024-03-05T10:05:00.000+01:00',
    '2024-03-05T09:12:40.000+01:00',
    '2024-03-09T10:00:00.000+01:00',
    '2024-03-05T11:20:00.000+01:00',
  ])
})

test('an update that repeats the postmortem is read once', async () => {
  const postmortem = {
    status: 'postmortem',
    body: incident.postmortem_body,
    display_at: '2024-03-09T09:30:00.000+01:00',
  }
  const twice = { ...incident, incident_updates: [postmortem, ...incident.incident_updates] }
  const { incident: found } = await readIncidents({ page, incident: twice })
  expect(found.timeline.map(({ text }) => text).filter((text) => text === 'a deploy went out')).toHaveLength(1)
  expect(found.published?.instant).toBe('2024-03-09T08:30:00.000Z')
})

describe('lists', () => {
  const second = {
    ...incident,
    id: 'k4',
    name: 'Logins fail',
    backfilled: true,
    postmortem_body: null,
    postmortem_published_at: null,
  }
  const planned = {
    id: 'm1',
    name: 'Database upgrade',
    status: 'scheduled',
    impact: 'maintenance',
    scheduled_for: '2024-04-01T02:00:00Z',
    scheduled_until: '2024-04-01T04:00:00Z',
    incident_updates: [{ status: 'scheduled', body: 'We upgrade.', display_at: '2024-03-20T09:00:00Z' }],
  }

  test.each([
    ['incidents.json', { page, incidents: [incident, second] }, ['k3v9', 'k4']],
    [
      'summary.json',
      { page, components: groups, incidents: [second], scheduled_maintenances: [planned] },
      ['k4', 'm1'],
    ],
    ['a bare list', [incident, second], ['k3v9', 'k4']],
    ['a bare incident', second, ['k4']],
  ])('%s', async (_name, value, references) => {
    const { incidents } = await readIncidents(value)
    expect(incidents.map(({ reference }) => reference)).toEqual(references)
  })

  test('each incident has only its own facts', async () => {
    const { incidents } = await readIncidents({ page, incidents: [second, planned] })
    expect(incidents.map(told).at(1)).toEqual([['2024-03-20T09:00:00Z', 'update', 'scheduled', 'We upgrade.']])
    expect(incidents[1]?.impact.windows).toEqual([])
    expect(incidents[0]?.published).toBeUndefined()
  })

  test('says which incident was entered afterwards', async () => {
    const { document } = await readIncidents({ page, incidents: [second] })
    expect(document.notes).toEqual(['"Logins fail" was backfilled: its times were entered afterwards.'])
  })

  test('a page without incidents has none', async () => {
    const { incidents, document } = await readIncidents({ page, components, incidents: [], scheduled_maintenances: [] })
    expect(incidents).toEqual([])
    expect(document.notes).toEqual(['this file lists no incident.'])
  })
})

test('members of another type are left out, and said to be', async () => {
  const broken = {
    name: 7,
    impact: ['minor'],
    started_at: true,
    components: 'all',
    incident_updates: [
      null,
      5,
      { status: {}, body: 'We know.', display_at: '2024-01-02T03:04:05Z' },
      { body: 'No time.' },
    ],
  }
  const { incident: found, document } = await readIncidents(broken)
  expect(told(found)).toEqual([['2024-01-02T03:04:05Z', 'update', undefined, 'We know.']])
  expect(document.notes).toEqual([
    'line 3: "impact" should be a text, and is a list; it is left out.',
    'line 6: "started_at" should be a text, and is true or false; it is left out.',
    'line 12: "status" should be a text, and is an object; it is left out.',
    'line 1: an update without a time.',
  ])
})

test('a record that was closed as it was opened states no end: its text alone tells when it was over', async () => {
  const at = '2024-03-05T10:00:00.000Z'
  const late = (resolved_at: string) =>
    readIncidents({
      id: 'k1',
      name: 'Logins fail',
      status: 'resolved',
      created_at: at,
      started_at: at,
      resolved_at,
      incident_updates: [
        {
          status: 'resolved',
          body: 'Logins failed until 12:05 UTC.',
          created_at: '2024-04-01T08:00:00Z',
          display_at: at,
        },
      ],
    })
  const spans = async (resolved: string) =>
    (await late(resolved)).incident.impact.windows.map(({ start, end }) => [start?.instant, end?.instant])
  expect((await spans(at)).filter(([, end]) => end === at)).toEqual([])
  expect((await spans('2024-03-05T09:59:00.000Z')).filter(([, end]) => end?.startsWith('2024-03-05T09:59'))).toEqual([])
  expect(await spans('2024-03-05T12:10:00.000Z')).toContainEqual([at, '2024-03-05T12:10:00.000Z'])
})
