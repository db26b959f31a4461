import { describe, expect, it } from 'vitest'
import { type As, incidentOf, readingOf, written } from './reading.ts'

const head = '# Slow search on 4 March 2025\n\nAll times are in UTC.\n\n'

describe('stated durations', () => {
  const durations = (text: string) =>
    incidentOf(head + text).durations.map(({ iso, of, approximate }) => `${approximate ? '~' : ''}${iso} ${of}`)

  it.each([
    ['The outage lasted 45 minutes.', ['PT45M outage']],
    ['Search was down for about 2 hours and 1 minute.', ['~PT2H1M outage']],
    ['Duration: 45 minutes', ['PT45M outage']],
    ['Time to detect: 5 minutes', ['PT5M detection']],
    ['A 10-minute outage followed.', ['PT10M outage']],
    ['| Duration | 45 min |\n|---|---|\n| Time to detect | 5 min |', ['PT45M outage', 'PT5M detection']],
    ['Clients retry after 5 minutes.', []],
    ['Results are cached for 5 minutes.', []],
    ['We checked it every 10 minutes.', []],
    ['| Phase | From | To | Duration |\n|---|---|---|---|\n| Repair | Identified | Mitigated | 43 min |', []],
  ])('%s', (text, expected) => expect(durations(`${text}\n`)).toEqual(expected))
})

describe('commitments', () => {
  const page = (words: string) => `Investigating\n\n${words}\nPosted Mar 6, 2025 - 10:10 UTC\n`
  const promises = (text: string, as: As = { format: 'text' }) =>
    incidentOf(text, as).commitments.map(({ kind, made, due, allowance }) =>
      [kind, made === undefined ? '-' : written(made), written(due), allowance].join(' '),
    )

  it.each([
    ['Next update at 10:40', ['next-update 2025-03-06T10:10 Z 2025-03-06T10:40 Z ']],
    ['We will post an update by 10.40 UTC.', ['next-update 2025-03-06T10:10 Z 2025-03-06T10:40 Z ']],
    ['We will provide an update in the next 2 hours.', ['next-update 2025-03-06T10:10 Z 2025-03-06T12:10 Z 2 hours']],
    [
      'A postmortem will follow within 5 business days.',
      ['postmortem 2025-03-06T10:10 Z 2025-03-13 Z 5 business days'],
    ],
    ['Searches failed within 5 minutes.', []],
    ['We would like to give more information on the outage that occurred at 09:00.', []],
  ])('%s', (words, expected) => expect(promises(page(words))).toEqual(expected))

  it('stand in a table of them, not in one of dues', () => {
    const table = (name: string) =>
      `${head}| ${name} | Made | Due |\n|---|---|---|\n| Next update | 2025-03-04 10:00 | 2025-03-04 10:30 |\n`
    expect(promises(table('Promise'), {})).toEqual(['next-update 2025-03-04T10:00 Z 2025-03-04T10:30 Z '])
    expect(promises(table('Item'), {})).toEqual([])
  })
})

describe('action items', () => {
  const items = (text: string) =>
    incidentOf(text).actionItems.map(({ text: words, owner, due, done, link, kind }) =>
      [words, owner, due, done, link, kind].join(' | '),
    )

  it('of a section, with what stands beside them', () => {
    expect(
      items(
        '## Action items\n\n- [x] Cap the queue (owner: Ada, due: 1 May)\n- [ ] Alert on latency (p99)\n- Move the cache, owner: Bo\n- See [QM-12](https://example.com/12)\n',
      ),
    ).toEqual([
      'Cap the queue | Ada | 1 May | true |  | ',
      'Alert on latency (p99) |  |  | false |  | ',
      'Move the cache, owner: Bo | Bo |  | false |  | ',
      'See QM-12 |  |  | false | https://example.com/12 | ',
    ])
  })

  it('are known by their state wherever they stand', () => {
    expect(items('## Who was there\n\n- Status: TODO Add a limit\n- Status: Done Add an alarm\n- Ada\n')).toEqual([
      'Status: TODO Add a limit |  |  | false |  | ',
      'Status: Done Add an alarm |  |  | true |  | ',
    ])
    expect(items('**DONE**: Ada added an alarm.\n')).toEqual(['DONE: Ada added an alarm. |  |  | true |  | '])
    expect(items('Open: the search page\n')).toEqual([])
  })

  it('are numbered headings below that of the section', () => {
    const text = '## Future work\n\n### 1. Alert on full disks\n\nBy the end of May.\n\n### 2. Add a limit\n\nSoon.\n'
    expect(items(text)).toEqual(['Alert on full disks |  |  | false |  | ', 'Add a limit |  |  | false |  | '])
  })

  it('are not what readers are called to do', () => {
    expect(items('## Call to action\n\n- Change your password\n')).toEqual([])
  })

  it('of a table, a label, a task list', () => {
    expect(
      items(
        '## Follow-up\n\n| Action | Owner | Due | Status | Type |\n|---|---|---|---|---|\n| Cap it | Ada | 1 May | done | prevent |\n| - | | | | |\n',
      ),
    ).toEqual(['Cap it | Ada | 1 May | true |  | prevent'])
    expect(items('## Summary\n\nShort.\n\n**Action items:**\n\n- Cap it\n- Alert\n')).toEqual([
      'Cap it |  |  | false |  | ',
      'Alert |  |  | false |  | ',
    ])
    expect(items('## Resolution\n\n- [ ] Cap it\n- no task\n')).toEqual(['Cap it |  |  | false |  | '])
  })

  it.each([
    '## Action items\n\nNone.\n',
    '## Action items\n\n- None\n',
    '## Action items\n\n> To do: list them\n',
    '## Action items\n\n_Made by a program._\n',
    '## Lessons\n\n- Cap it\n',
  ])('none in %j', (text) => expect(items(text)).toEqual([]))
})

describe('the head', () => {
  const of = (text: string, as: As = {}) => {
    const { title, organization, reference, severity, summary } = incidentOf(text, as)
    return { title, organization, reference, severity, summary }
  }

  it('is read from headings, fields and sections', () => {
    expect(
      of(
        '# Slow search\n\nCompany: Quarry Maps\nReference: QM-2025-3\nSeverity: SEV-2\n\n## Summary\n\nSearch was slow.\n\n## Impact\n\nAll.\n',
      ),
    ).toEqual({
      title: 'Slow search',
      organization: 'Quarry Maps',
      reference: 'QM-2025-3',
      severity: 'SEV-2',
      summary: 'Search was slow.',
    })
    expect(of('---\ntitle: Slow\nseverity: down\n---\n\nText.\n')).toMatchObject({ title: 'Slow', severity: 'down' })
    expect(of('# INC-42: Slow search\n\nIncident Report for Quarry Maps\n')).toMatchObject({
      organization: 'Quarry Maps',
      reference: 'INC-42',
    })
  })

  it('a heading that names the kind of paper, a section or a status is no title', () => {
    expect(of('# Incident report\n\n## Slow search\n\nText.\n').title).toBe('Slow search')
    expect(of('# Outage report\n\nText.\n\n## Slow search\n').title).toBeUndefined()
    expect(of('## Timeline\n\n- 10:00 up\n').title).toBeUndefined()
    expect(of('# Postmortem: slow search\n').title).toBe('Postmortem: slow search')
  })

  it('says nothing that the text does not', () => {
    expect(of('# Slow search\n\nShort.\n')).toEqual({ title: 'Slow search' })
  })
})

describe('sections', () => {
  const sections = (text: string) =>
    incidentOf(text).sections.map(({ kind, heading, markdown }) => [kind, heading, markdown])

  it('are the outermost, with their Markdown', () => {
    expect(
      sections('# Slow\n\n## Root cause\n\nThe **disk**.\n\n### Why\n\nLogs.\n\n## Lessons\n\n- Check.\n'),
    ).toEqual([
      ['root-cause', 'Root cause', 'The **disk**.\n\n### Why\n\nLogs.'],
      ['lessons', 'Lessons', '- Check.'],
    ])
  })

  it('are not status updates, prompts, nor what is counted up from the rest', () => {
    expect(
      sections(
        '# Slow\n\n## Root cause\n\n> To do: explain it.\n\n## Findings\n\n- **error** bad (`gap`, line 1)\n\n## Lessons\n\nCheck.\n',
      ),
    ).toEqual([['lessons', 'Lessons', 'Check.']])
    expect(sections('# Slow\n\n## Findings\n\nThe disk was full.\n')).toEqual([
      ['other', 'Findings', 'The disk was full.'],
    ])
  })

  it('lie where they stand', () => {
    const { incidents, cut } = readingOf('# Slow\n\n## Lessons\n\nCheck.\n')
    expect(incidents[0]?.sections.map(({ position }) => cut(position))).toEqual(['## Lessons\n\nCheck.\n'])
  })
})

it('takes the rows of a table with owners and states for action items under whatever heading', () => {
  const table = (columns: string) =>
    `# Late parcels\n\n## Remediation\n\n| ${columns} |\n|---|---|---|\n| Second hub | Nils | Open |\n`
  const items = (columns: string) =>
    incidentOf(table(columns)).actionItems.map(({ text, owner, done }) => [text, owner, done])
  expect(items('Task | Owner | Status')).toEqual([['Second hub', 'Nils', false]])
  expect(items('Step | Time | Result')).toEqual([])
})
