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
