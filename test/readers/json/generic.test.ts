import { describe, expect, test } from 'vitest'
import { read } from '../../../src/readers/read.ts'
import { readIncidents, told } from '../read-incidents.ts'

test('updates under any of the usual keys', async () => {
  const forms = [
    {
      name: 'Mail is late',
      impact: 'major',
      updates: [{ content: 'We look.', status: 'investigating', date: '2024-01-05T10:00:00Z' }],
    },
    {
      title: 'Mail is late',
      severity: 'major',
      updates: [{ at: '2024-01-05T10:00:00Z', status: 'Investigating', message: 'We look.' }],
    },
    {
      incidentTitle: 'Mail is late',
      priority: 'major',
      history: [{ createdAt: '2024-01-05T10:00:00Z', state: 'INVESTIGATING', body: 'We look.' }],
    },
    {
      subject: 'Mail is late',
      level: 'major',
      messages: [{ timestamp: 1704448800, status: 'investigating', text: 'We look.' }],
    },
  ]
  for (const form of forms) {
    const { incident } = await readIncidents(form)
    expect([incident.title, incident.severity, ...told(incident)]).toEqual([
      'Mail is late',
      'major',
      [expect.stringMatching(/^2024-01-05T10:00:00/), 'update', 'investigating', 'We look.'],
    ])
  }
})

test('messages that people wrote are a chat; those of a status page, and those of nobody, are updates', async () => {
  const at = '2024-01-05T10:00:00Z'
  const kinds = async (messages: readonly unknown[]) =>
    (await readIncidents({ channel: { name: 'mail' }, messages })).incident.timeline.map((event) => [
      event.source,
      ...(event.actor === undefined ? [] : [event.actor]),
    ])
  expect(await kinds([{ timestamp: at, author: { name: 'Ana' }, content: 'Mail is late' }])).toEqual([['chat', 'Ana']])
  expect(await kinds([{ date: at, from: 'Ana', text: 'Mail is late' }])).toEqual([['chat', 'Ana']])
  expect(await kinds([{ date: at, author: 'Ana', text: 'We look.', status: 'investigating' }])).toEqual([['update']])
  expect(await kinds([{ date: at, text: 'We look.' }])).toEqual([['update']])
})

test('a postmortem of fields, prose, entries and action items', async () => {
  const { incident, cut } = await readIncidents({
    company: 'Larkmail',
    title: 'Mail is late',
    id: 'INC-77',
    times: { started_at: '2024-01-05 09:40', resolved_at: '2024-01-05 11:15' },
    timezone: 'Europe/Berlin',
    detected_at: '2024-01-05 09:55',
    created: '2024-01-08 12:00',
    services: ['Sending', { name: 'Search', status: 'degraded' }],
    summary: 'Mail was late by up to an hour.',
    timeline: [
      { time: '2024-01-05 10:05', event: 'Queue found full', who: { name: 'Ana' } },
      { time: '2024-01-05 10:30', event: 'Workers doubled', who: 'Ben' },
    ],
    root_cause: 'The queue had **one** worker,\nand nobody knew.\n\nIt was never watched.',
    action_items: [
      { action: 'Watch the queue', owner: 'Ana', done: false },
      { action: 'Add workers', owner: 'Ben', done: true },
    ],
    flags: ['a', 'b'],
  })
  expect([incident.title, incident.organization, incident.reference, incident.summary]).toEqual([
    'Mail is late',
    'Larkmail',
    'INC-77',
    'Mail was late by up to an hour.',
  ])
  expect(incident.timeline.map(({ at, actor, source, text }) => [at.instant, actor, source, text])).toEqual([
    ['2024-01-05T08:55:00Z', undefined, 'timeline', 'detected at'],
    ['2024-01-05T09:05:00Z', 'Ana', 'timeline', 'Queue found full'],
    ['2024-01-05T09:30:00Z', 'Ben', 'timeline', 'Workers doubled'],
  ])
  expect(incident.milestones.detected?.at.local).toBe('2024-01-05T09:55')
  expect(incident.impact.windows.map(({ start, end }) => [start?.instant, end?.instant])).toEqual([
    ['2024-01-05T08:40:00Z', '2024-01-05T10:15:00Z'],
  ])
  expect(incident.components.map(({ name, status }) => [name, status])).toEqual([
    ['Sending', undefined],
    ['Search', 'degraded'],
  ])
  expect(incident.actionItems.map(({ text, owner, done }) => [text, owner, done])).toEqual([
    ['Watch the queue', 'Ana', false],
    ['Add workers', 'Ben', true],
  ])
  expect(incident.sections.map(({ kind, heading, markdown }) => [kind, heading, markdown])).toContainEqual([
    'root-cause',
    'root cause',
    'The queue had one worker,\nand nobody knew.\n\nIt was never watched.',
  ])
  const section = incident.sections.find(({ kind }) => kind === 'root-cause')
  expect(section && cut(section.position)).toContain('root_cause": "The queue had **one** worker')
})

describe('lists', () => {
  const entries = [
    { ts: '1704448800.000200', user: 'ana', text: 'Mail is late' },
    { ts: '1704449400.000300', user: 'ben', text: 'I look' },
  ]

  test('a log of entries is one timeline', async () => {
    const { incident } = await readIncidents(entries)
    expect(
      incident.timeline.map(({ at, actor, source, text }) => [at.instant?.slice(0, 19), actor, source, text]),
    ).toEqual([
      ['2024-01-05T10:00:00', 'ana', 'timeline', 'Mail is late'],
      ['2024-01-05T10:10:00', 'ben', 'timeline', 'I look'],
    ])
  })

  test('so is one an line', async () => {
    const { incident } = await readIncidents(entries.map((entry) => JSON.stringify(entry)).join('\n'))
    expect(incident.timeline.map(({ text }) => text)).toEqual(['Mail is late', 'I look'])
  })

  test.each([
    ['bare', (list: unknown) => list],
    ['in a wrapper', (list: unknown) => ({ data: { incidents: list }, organization: 'Larkmail' })],
  ])('incidents, %s', async (_name, wrap) => {
    const list = [
      { title: 'A', started_at: '2024-01-05T10:00:00Z', status: 'resolved', description: 'Mail was late.' },
      { title: 'B', started_at: '2024-01-06T10:00:00Z', description: 'Search was slow.' },
    ]
    const { incidents } = await readIncidents(wrap(list))
    expect(incidents.map(({ title, impact }) => [title, impact.windows[0]?.start?.instant])).toEqual([
      ['A', '2024-01-05T10:00:00Z'],
      ['B', '2024-01-06T10:00:00Z'],
    ])
  })
})

test('Markdown and HTML in texts are read as such; a word in angle brackets is a word', async () => {
  const at = '2024-01-05T10:00:00Z'
  const { incident } = await readIncidents({
    title: 'T',
    updates: [
      { at, message: 'Mail of **all** `users` is late: <https://x.example>, from <alice>' },
      { at, message: '<p>Mail &lt;all&gt; is<br>late</p><ul><li>a</li><li>b</li></ul>' },
      { at, message: '1 < 2 & 3 * 4' },
    ],
  })
  expect(incident.timeline.map(({ text }) => text)).toEqual([
    'Mail of all users is late: https://x.example, from <alice>',
    'Mail <all> is\nlate\na\nb',
    '1 < 2 & 3 * 4',
  ])
})

test('a text that an update has already is not read again', async () => {
  const message = 'All mail that was held back for an hour is out, and no mail was lost.'
  const form = { title: 'T', updates: [{ at: '2024-01-05T12:00:00Z', message }] }
  const headings = async (impact_notes: string): Promise<string[]> => {
    const { incident } = await readIncidents({ ...form, impact_notes })
    return incident.sections.map(({ heading }) => heading)
  }
  expect(await headings(message)).toEqual([])
  expect(await headings('Some two thousand customers waited an hour for mail.')).toEqual(['impact notes'])
})

test('JSON without an incident is refused with what would be understood', async () => {
  await expect(read('{"version": 1, "rows": [1, 2]}', { name: 'x.json' })).rejects.toThrow(
    /^x\.json: JSON without an incident in it \(its keys: version, rows\); understood are the tools that postmortem sources lists/,
  )
  await expect(read('{"rows":\n [1, 2', { name: 'x.json' })).rejects.toThrow(
    'x.json: line 2: the file ends inside its JSON; what stands before is JSON without an incident in it (its keys: rows)',
  )
  await expect(read('["a", "b"]', { format: 'json' })).rejects.toThrow('JSON without an incident in it;')
})

test('hostile shapes are read or refused, never a crash', async () => {
  const updates = [{ at: '2024-01-05T10:00:00Z', message: 'x', __proto__: null }]
  const text = `{"__proto__": {"title": "no"}, "constructor": "x", "toString": 1, "title": "T", "updates": ${JSON.stringify(updates)}}`
  expect(await readIncidents(text).then(({ incident }) => incident.title)).toBe('T')
  await expect(read('['.repeat(100_000), { format: 'json' })).rejects.toThrow('at most 200 levels')
  const long = await readIncidents({
    title: 'T',
    updates: [{ at: '2024-01-05T10:00:00Z', message: '*a [b](<'.repeat(20_000) }],
  })
  expect(long.incident.timeline).toHaveLength(1)
})
