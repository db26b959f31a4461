import { expect, test } from 'vitest'
import { build, type Told } from '../../incident-builder.ts'
import { marked, messagesOn, run } from './run-rule.ts'

const findings = (told: Told) => run('outlier-date', told).map(({ message }) => message)
const near = ['2023-05-10 10:00 a', '2023-05-10 10:20 b', '2023-05-10 10:40 c']

test('a year that is another than that of all other dates, with the reading that fits', () => {
  const built = build({ timeline: [...near, '2022-05-10 11:00 d'] })
  const found = run('outlier-date', built)
  expect(found.map(({ message }) => message)).toEqual([
    '2022-05-10 11:00 lies 365 d before the only other date, 2023-05-10; 2023-05-10 would fit',
  ])
  expect(marked(found[0], built)).toEqual(['2022-05-10 11:00', '2023-05-10 10:00'])
})

test('two dates may be mistyped, each its own finding', () => {
  const timeline = [...near, '2023-05-10 10:50 d', '2033-05-10 11:00 e', '2013-05-10 11:05 f']
  expect(findings({ timeline })).toHaveLength(2)
})

test.each([
  ['month', '2023-03-10 10:30 x', '2023-05-10'],
  ['day', '2023-05-30 10:30 x', '2023-05-10'],
  ['day and month changed about', '2023-10-05 10:30 x', '2023-05-10'],
])('a slip in the %s, where the entry stands against its order', (_, entry, fits) => {
  const timeline = [near[0] ?? '', near[1] ?? '', entry, near[2] ?? '']
  const [found, ...more] = run('outlier-date', { timeline })
  expect(more).toEqual([])
  expect(found?.data.readings).toContain(fits)
})

test.each([
  ['a change made weeks before stands first', ['2023-03-10 10:30 Change.', ...near]],
  ['a follow-up weeks later stands last', [...near, '2023-06-10 10:30 Audit done.']],
  ['no single slip leads there', [...near.slice(0, 2), '2021-07-23 10:30 x', ...near.slice(2)]],
  ['as many far off as near', [...near.slice(0, 2), '2022-05-10 11:00 c', '2022-05-10 11:05 d']],
  ['close by', [...near.slice(0, 2), '2023-05-29 10:30 x', ...near.slice(2)]],
  ['one long story', ['2023-05-10 10:00 a', '2023-05-28 10:00 b', '2023-06-15 10:00 c', '2023-07-02 10:00 d']],
])('silent: %s', (_, timeline) => {
  expect(findings({ timeline })).toEqual([])
})

test('over the turn of the year', () => {
  const timeline = ['2023-12-31 23:10 a', '2023-12-31 23:30 b', '2023-12-31 23:50 c', '2023-01-01 00:10 d']
  expect(findings({ timeline })).toEqual([
    '2023-01-01 00:10 lies 364 d before the only other date, 2023-12-31; 2024-01-01 would fit',
  ])
})

test('what a mistyped date brings with it is not reported again', () => {
  const timeline = [
    '2023-05-10 10:00 a #started',
    '2023-05-10 10:20 b #detected',
    '2022-05-10 10:30 c #mitigated',
    '2023-05-10 10:40 d #resolved',
  ]
  for (const rule of ['out-of-order', 'milestone-order', 'gap', 'resolved-before-start', 'window-mismatch'])
    expect(run(rule, { timeline, windows: ['10:00-10:40'] }), rule).toEqual([])
})

test('a post of a status page stands between its neighbours, too', () => {
  const page = (...months: readonly string[]) =>
    months.map((month, at) => `## Update – 2024-${month}-06 ${14 - at}:10 UTC\n\nWe look.\n`).join('\n')
  const found = (...months: readonly string[]) => messagesOn('outlier-date', `# Late labels\n\n${page(...months)}`)
  expect(found('05', '05', '03', '05')).toEqual([
    '2024-03-06 12:10 UTC lies 61 d before the only other date, 2024-05-06; 2024-05-06 would fit',
  ])
  expect(found('07', '05', '05', '05')).toEqual([])
})
