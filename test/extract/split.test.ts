import { expect, it } from 'vitest'
import { readingOf, written } from './reading.ts'

const story = (day: string, title: string) =>
  `## ${day}\n\n### ${title}\n\n### Impact\n\nSearch was slow.\n\n### Timeline\n\n- 10:00 up\n- 10:10 down\n\n`

it('a log of incidents is as many', () => {
  const { incidents } = readingOf(
    `# Incidents of 2025\n\nAll times are in CET.\n\n${story('4 March 2025', 'Slow search')}${story('9 May 2025', 'Slow maps')}`,
  )
  expect(incidents.map(({ title, timeline }) => [title, timeline.map(({ at }) => written(at))])).toEqual([
    ['Slow search', ['2025-03-04T10:00 +01:00', '2025-03-04T10:10 +01:00']],
    ['Slow maps', ['2025-05-09T10:00 +01:00', '2025-05-09T10:10 +01:00']],
  ])
})

it('numbered headings part them too', () => {
  const text = story('INC-1', 'Slow search') + story('INC-2', 'Slow maps')
  expect(readingOf(`# Log\n\n${text}`).incidents).toHaveLength(2)
})

it('of such a log, one with nothing but its timeline is an incident too', () => {
  const short = '## 7 June 2025\n\n### Timeline\n\n- 10:00 up\n- 10:10 down\n'
  const log = `# Log\n\n${story('4 March 2025', 'Slow search')}${story('9 May 2025', 'Slow maps')}`
  expect(readingOf(log + short).incidents).toHaveLength(3)
  expect(readingOf(`${log}## Planned on 7 June 2025\n\nWe move the maps.\n`).incidents).toHaveLength(2)
})

it.each([
  [
    'the days of one timeline',
    '# Slow\n\n## Timeline\n\n### 4 March 2025\n\n- 10:00 up\n- 10:10 down\n\n### 5 March 2025\n\n- 09:00 up\n- 09:10 down\n',
  ],
  [
    'the sections of one report',
    '# Slow on 4 March 2025\n\n## Summary\n\nSlow.\n\n## Impact\n\nAll.\n\n## Timeline\n\n- 10:00 up\n',
  ],
  [
    'days without a story',
    '# Slow\n\n## 4 March 2025\n\nIt was slow.\n\n## 5 March 2025\n\nIt was slow again.\n\nAnd more.\n',
  ],
])('%s are one', (_, text) => expect(readingOf(text).incidents).toHaveLength(1))

const brief = (head: string) => `## ${head}\n\n- 10:00 UTC the API failed\n- 10:40 UTC resolved\n\n`

it.each([
  ['numbered', '# March\n\n', ['Incident 1: API errors', 'Incident 2: Slow maps']],
  ['numbered in German', '# März\n\n', ['Störung 1: Anmeldung', 'Störung 2: Suche']],
  ['with keys', '# Log\n\n', ['INC-7 API errors', 'INC-9 Slow maps']],
  ['dated, under a title that says so', '# Incidents of 2024\n\n', ['2024-03-05 – API slow', '2024-05-07 – Maps slow']],
  [
    'dated, under a sentence that says so',
    '# May\n\nWe had three incidents.\n\n',
    ['May 5 00:45 UTC (lasting 2 hours)', 'May 22 16:41 UTC'],
  ],
  ['dated, each with its trouble', '# Log\n\n', ['March 5, 2024: API outage', 'June 7, 2024: Login outage']],
  ['linked', '# Outages\n\n', ['[2024-03-05 API](https://a.example/1)', '[2024-05-05 Maps](https://a.example/2)']],
])('short accounts that are %s are as many incidents', (_, preface, heads) => {
  const { incidents } = readingOf(preface + heads.map(brief).join(''))
  expect(incidents).toHaveLength(2)
  for (const { timeline } of incidents) expect(timeline.filter(({ text }) => text === 'resolved')).toHaveLength(1)
})

it.each([
  ['its days', '# API outage\n\n', ['2024-03-05: The outage', '2024-03-06: The outage goes on', '2024-03-07: Repair']],
  ['its phases', '# API outage on 2024-03-05\n\n', ['Phase 1: The API fails', 'Phase 2: Failover', 'Phase 3: Repair']],
  [
    'its events',
    '# API outage\n\n',
    ['2024-03-05 10:00 Deploy', '2024-03-05 10:20 API outage', '2024-03-05 11:00 Repair'],
  ],
  ['its steps', '# API outage\n\n', ['Step 1', 'Step 2', 'Step 3']],
  ['causes told by days', '# API outage\n\n', ['2024-01-05: The setting changes', '2024-03-05: The API fails']],
  [
    'sections beside dated ones',
    '# API outage\n\n## Summary\n\nDown.\n\n',
    ['2024-03-05: First outage', '2024-03-09: Second outage'],
  ],
  ['tickets beside a root cause', '# API outage\n\n## Root cause\n\nA bug.\n\n', ['INC-1: A disk', 'INC-2: A network']],
])('one incident with headings for %s stays one', (_, preface, heads) =>
  expect(readingOf(preface + heads.map(brief).join('')).incidents).toHaveLength(1),
)

it('titles that are links or pictures, each with its day below, head an incident each', () => {
  const text = `# Past incidents

## [API errors](https://status.example/1)

March 5, 2024

- 10:00 UTC investigating

## [![Login outage](x.png)](https://status.example/2)

May 7, 2024

- 12:00 UTC investigating
`
  const { incidents } = readingOf(text)
  expect(incidents.map(({ title, timeline }) => [title, timeline[0]?.at.instant])).toEqual([
    ['API errors', '2024-03-05T10:00:00Z'],
    ['Login outage', '2024-05-07T12:00:00Z'],
  ])
})

it('days below the heading of a timeline are no incidents', () =>
  expect(
    readingOf(
      `# Outages of the API\n\n## Timeline\n\n${['5 March 2024: outage', '9 March 2024: outage'].map((head) => `#${brief(head)}`).join('')}`,
    ).incidents,
  ).toHaveLength(1))
