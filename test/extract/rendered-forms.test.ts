import { describe, expect, test } from 'vitest'
import { at, incidentIn, recordOf } from './facts-of.ts'

const timeline = `All times are in UTC.

| Time | What happened | Milestone |
| - | - | - |
| 2024-02-06 13:58 | Queues grow. ([graph](https://graphs.example/q_\\(a\\)?x=1)) | **Started** |
| 2024-02-06 15:26 | Cause found (again) | **Identified** |
| 2024-02-06 15:48 | Rolled back. | **Mitigated** |
`

describe('a row of a timeline', () => {
  test('has the link in brackets at its end as its evidence', async () => {
    const { timeline: events } = await incidentIn(`# Queues\n\n## Timeline\n\n${timeline}`)
    expect(events.map(({ text, link }) => [text, link])).toEqual([
      ['Queues grow.', 'https://graphs.example/q_(a)?x=1'],
      ['Cause found (again)', undefined],
      ['Rolled back.', undefined],
    ])
  })

  test('has it in HTML, too', async () => {
    const row = '<td>10:04</td><td>Alert fires (<a href="https://a.example/?a=1&amp;b=2">alert</a>)</td>'
    const table = `<table><tr><th>Time (UTC)</th><th>Event</th></tr><tr>${row}</tr></table>`
    const html = `<!doctype html><h1>Queues on 4 March 2025</h1><h2>Timeline</h2>${table}`
    const [event] = (await incidentIn(html, 'html')).timeline
    expect([event?.text, event?.link]).toEqual(['Alert fires', 'https://a.example/?a=1&b=2'])
  })
})

describe('a field that names a moment', () => {
  const fields = '- **Start of trouble:** 2024-02-06 13:58 UTC\n- **First call:** 2024-02-06 14:30 UTC\n'

  test('with the same in another zone tells it a second time, too', async () => {
    const zoned = fields.replace('13:58 UTC', '13:58 UTC (14:58 CET)')
    const { timeline: events } = await incidentIn(`# Queues\n\n## Summary\n\n${zoned}\n## Timeline\n\n${timeline}`)
    expect(events.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('Start of trouble'))
  })

  test('of a timeline that marks its milestones tells it a second time; another is an entry', async () => {
    const { timeline: events } = await incidentIn(`# Queues\n\n## Summary\n\n${fields}\n## Timeline\n\n${timeline}`)
    expect(events.map(({ at: when, text }) => [at(when), text])).toEqual([
      ['2024-02-06T13:58 Z', 'Queues grow.'],
      ['2024-02-06T14:30 Z', 'First call'],
      ['2024-02-06T15:26 Z', 'Cause found (again)'],
      ['2024-02-06T15:48 Z', 'Rolled back.'],
    ])
  })

  test('beside a timeline that marks none stays an entry', async () => {
    const plain = timeline.replace(/ \|[^|\n]*\|$/gm, ' |')
    const { timeline: events } = await incidentIn(`# Queues\n\n## Summary\n\n${fields}\n## Timeline\n\n${plain}`)
    expect(events.map(({ text }) => text)).toContain('Start of trouble')
  })
})

test('an impact without an end that a list names again is one', async () => {
  const summary = '- Impact from 2024-02-06 13:58 UTC; no end is stated\n'
  const again = '## Key times\n\n- Start of impact: 2024-02-06 13:58 UTC\n- Cause identified: 2024-02-06 15:26 UTC\n'
  const { windows } = recordOf(
    await incidentIn(`# Queues\n\n## Impact\n\n${summary}\n${again}\n## Timeline\n\n${timeline}`),
  )
  expect(windows).toEqual(['2024-02-06T13:58 Z / -'])
})

describe('an action item', () => {
  const itemsOf = async (text: string) =>
    recordOf(await incidentIn(`# Queues\n\n## Action items\n\n${text}\n`)).actionItems

  test('keeps the year of its date, behind a comma', async () => {
    expect(await itemsOf('- [ ] Alert on full disks (owner: Rob Okafor; due: August 7, 2025)')).toEqual([
      { text: 'Alert on full disks', owner: 'Rob Okafor', due: 'August 7, 2025', done: false, link: undefined },
    ])
    expect(await itemsOf('- [ ] Alert on full disks (owner: Rob, due: 7 August)')).toEqual([
      { text: 'Alert on full disks', owner: 'Rob', due: '7 August', done: false, link: undefined },
    ])
  })

  test.each(['29. September 2024', '3. Okt. 2024', '29 de sept. de 2024', '7 Aug. 2025', '2024. 2. 6.', '2024-02-16'])(
    'keeps all of %s',
    async (due) => {
      expect(await itemsOf(`- [ ] Alert on full disks (due: ${due}; owner: Rob Okafor)`)).toEqual([
        { text: 'Alert on full disks', owner: 'Rob Okafor', due, done: false, link: undefined },
      ])
    },
  )

  test('that stands open in East Asian words is not done', async () => {
    const row = (state: string) => `| 项目 | 负责人 | 状态 |\n| - | - | - |\n| 自动更新证书 | 王磊 | ${state} |`
    expect((await itemsOf(row('未完成'))).map(({ done }) => done)).toEqual([false])
    expect((await itemsOf(row('已完成'))).map(({ done }) => done)).toEqual([true])
  })

  test('in a row has the address of its link, and not the word that bears it', async () => {
    const row = '| Rehearse ([link](https://t.example/4)) | N/A | 2025-08-07 | done |'
    expect(await itemsOf(`| Action item | Owner | Due | Status |\n| - | - | - | - |\n${row}`)).toEqual([
      { text: 'Rehearse', owner: undefined, due: '2025-08-07', done: true, link: 'https://t.example/4' },
    ])
  })
})

test('of a mitigation and the updates that tell of it, the mitigation is the milestone', async () => {
  const rows = [
    '| 2024-02-06 15:40 UTC | A fix is in place, we watch it. | update: monitoring | Mitigated |',
    '| 2024-02-06 15:31 UTC | Traffic moved away. | timeline | Mitigated |',
  ]
  const head = '| Time | What happened | Source | Milestone |\n| - | - | - | - |\n'
  const { milestones } = await incidentIn(`# Queues\n\n## Timeline\n\n${head}${rows.join('\n')}\n`)
  expect(milestones.mitigated?.at.local).toBe('2024-02-06T15:31')
})

test('the stamp of a postmortem above its updates is no word of its last section', async () => {
  const updates = 'Resolved\nAll is well again since the rollback.\nPosted June 13, 2025 5:38 p.m. UTC\n'
  const postmortem =
    'Postmortem\n\nWhat we learned\n\nChanges went out unchecked.\n\nPosted June 15, 2025 2:30 p.m. UTC\n'
  const { sections, published } = await incidentIn(`Search refused requests\n\n${postmortem}\n${updates}`, 'text')
  expect(sections.map(({ heading, markdown }) => [heading, markdown])).toEqual([
    ['What we learned', 'Changes went out unchecked.'],
  ])
  expect(at(published)).toBe('2025-06-15T14:30 Z')
})

test('the name of a file is no component', async () => {
  const { components } = await incidentIn(
    '# Queues\n\n- **Source:** checkout-failures.md\n\nSearch was down, see outage.txt.\n',
  )
  expect(components.map(({ name }) => name)).toEqual(['Search'])
})
