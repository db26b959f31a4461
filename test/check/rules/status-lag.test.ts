import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

const timeline = [
  '13:16 First alert. #detected',
  '14:31 A rotated key is found. #identified',
  '15:02 The old key is back. #mitigated',
  '15:41 Closed. #resolved',
]

test('one finding for each milestone that the page told late', () => {
  const built = build({
    timeline,
    updates: [
      '15:55 resolved: Over.',
      '15:20 monitoring: Better.',
      '14:50 identified: Found.',
      '14:09 investigating: We look. #announced',
    ],
  })
  const found = run('status-lag', built)
  expect(found.map(({ message }) => message)).toEqual([
    'detected at 13:16 "First alert.", first public word at 14:09: 53 min later',
    'identified at 14:31 "A rotated key is found.", posted as identified at 14:50: 19 min later',
    'mitigated at 15:02 "The old key is back.", posted as monitoring at 15:20: 18 min later',
    'resolved at 15:41 "Closed.", posted as resolved at 15:55: 14 min later',
  ])
  expect(found.map((finding) => marked(finding, built))).toEqual([
    ['13:16', '14:09'],
    ['14:31', '14:50'],
    ['15:02', '15:20'],
    ['15:41', '15:55'],
  ])
})

test('a page that speaks within the limit, or before the timeline, is not late', () => {
  const updates = [
    '15:41 resolved: Over.',
    '15:08 monitoring: Better.',
    '14:31 identified: Found.',
    '13:25 investigating: We look.',
  ]
  expect(run('status-lag', { timeline, updates })).toEqual([])
  expect(run('status-lag', { timeline, updates }, { minutes: 6 })).toHaveLength(2)
})

test('the first word counts, of the page or of the timeline', () => {
  const updates = ['14:20 update: Still.', '13:20 investigating: We look.']
  expect(run('status-lag', { timeline, updates })).toEqual([])
  const [found] = run('status-lag', { timeline: [...timeline, '13:40 Status page updated. #announced'] })
  expect(found?.message).toContain('first public word at 13:40: 24 min later')
})

test('without updates, or with milestones known only from them, nothing lags', () => {
  expect(run('status-lag', { timeline })).toEqual([])
  expect(
    run('status-lag', { updates: ['10:00 investigating: a #detected', '11:00 identified: b #identified'] }),
  ).toEqual([])
})

test('where no detection is known, the start stands in its place', () => {
  const [found] = run('status-lag', { windows: ['10:00-11:00'], updates: ['10:40 investigating: a'] })
  expect(found?.message).toBe('started at 10:00, first public word at 10:40: 40 min later')
})

test('of several first updates in one minute, the page’s order tells which came first', () => {
  const posted = ['15:41 resolved: Over.', '14:09 update: Still looking.', '14:09 investigating: We look.']
  const newestFirst = build({ timeline, updates: posted })
  expect(marked(run('status-lag', newestFirst)[0], newestFirst)).toEqual(['13:16', '14:09'])
  const lineOf = (built: typeof newestFirst) => run('status-lag', built)[0]?.related[0]?.position.start.line
  expect(newestFirst.document.text.split('\n')[(lineOf(newestFirst) ?? 0) - 1]).toContain('We look.')
  const oldestFirst = build({ timeline, updates: posted.toReversed() })
  expect(oldestFirst.document.text.split('\n')[(lineOf(oldestFirst) ?? 0) - 1]).toContain('We look.')
})

test('an update that gives only its day may have been the first word, so none is called late', () => {
  const updates = ['2023-05-11 10:00 update: Still looking.', '2023-05-10 update: We look.']
  expect(run('status-lag', { windows: ['09:00-'], updates })).toEqual([])
})
