import { describe, expect, test } from 'vitest'
import { fixture, readIncidents, records } from '../read-incidents.ts'

const issue = JSON.parse(fixture('jira-issue.json'))

describe('an issue with changelog and comments', async () => {
  const { incident, document } = await readIncidents(fixture('jira-issue.json'))

  test('its head and description', () => {
    expect([incident.title, incident.reference, incident.severity, incident.summary]).toEqual([
      'Checkout returns errors',
      'OPS-88',
      'Highest',
      'Customers cannot pay.',
    ])
    expect(incident.components.map(({ name }) => name)).toEqual(['Checkout'])
    expect(document.notes).toBeUndefined()
  })

  test('every change and comment is an event', () => {
    expect(records(incident)).toEqual([
      '14:05:30 ticket @Ana Ferreira: Opened OPS-88: Checkout returns errors',
      '14:06:00 ticket @Ana Ferreira: status: Open → In Progress',
      '14:20:00 ticket @Bo Lindqvist: priority: Medium → Highest',
      '14:31:00 ticket @Bo Lindqvist: Update\n@Ana Ferreira 15:29 rollback started\nsee https://ci.quillhaven.example/runs/9\ntax service to v41',
      '14:55:00 ticket @Bo Lindqvist resolved: status: In Progress → Resolved',
      '14:55:00 ticket @Bo Lindqvist: resolution: none → Fixed',
    ])
    expect(incident.timeline.find(({ text }) => text.startsWith('Update'))?.link).toBe(
      'https://quillhaven.atlassian.net/browse/OPS-88?focusedCommentId=501',
    )
  })
})

test('what ends another kind of issue ends no incident', async () => {
  const task = { ...issue, fields: { ...issue.fields, issuetype: { name: 'Task' } } }
  const { milestones } = (await readIncidents(task)).incident
  expect(Object.values(milestones).filter(({ reason }) => reason.includes('marked so'))).toEqual([])
})

test('a search gives its issues; what is on further pages is told of', async () => {
  const second = {
    ...issue,
    key: 'OPS-89',
    changelog: { ...issue.changelog, total: 40 },
    fields: { summary: 'Refunds are late', created: '2026-03-11T09:00:00.000+0100', description: 'h2. Old *markup*' },
  }
  const { incidents, document } = await readIncidents({ issues: [issue, second], isLast: true })
  expect(incidents.map(({ reference, summary }) => [reference, summary])).toEqual([
    ['OPS-88', 'Customers cannot pay.'],
    ['OPS-89', 'h2. Old *markup*'],
  ])
  expect(document.notes).toEqual(['OPS-89: 3 of 40 changes or comments are in this file; fetch the other pages, too.'])
})

test('pages of comments and of the changelog, behind their issue or alone', async () => {
  const { comment, ...fields } = issue.fields
  const pages = [
    { ...issue, fields, changelog: undefined },
    { comments: comment.comments, total: 1 },
    { values: issue.changelog.histories, isLast: true },
  ].map((page) => JSON.stringify(page))
  expect((await readIncidents(pages.join('\n'))).incident.timeline.filter(({ key }) => key === 'OPS-88')).toHaveLength(
    6,
  )
  const alone = await readIncidents(pages.slice(1).join('\n'))
  expect(alone.incident.timeline.filter(({ source }) => source === 'ticket')).toHaveLength(5)
})

test('documents: marks fall away, dates and panels are kept, and what a node lacks is nothing', async () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const description = {
    type: 'doc',
    version: 1,
    content: [
      {
        type: 'panel',
        content: [
          { type: 'paragraph', content: [text('By '), { type: 'date', attrs: { timestamp: '1773100800000' } }] },
        ],
      },
      { type: 'codeBlock', content: [text('a < b')] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [text('cell')] }] }],
          },
        ],
      },
      { type: 'blockCard', attrs: { url: 'https://quillhaven.example/x' } },
      { type: 'rule' },
      { type: 'paragraph' },
      7,
    ],
  }
  const { incident } = await readIncidents({ ...issue, fields: { ...issue.fields, description } })
  expect(incident.sections.map(({ markdown }) => markdown)).toEqual([
    'By 2026-03-10\n\na < b\n\ncell\n\nhttps://quillhaven.example/x',
  ])
})
