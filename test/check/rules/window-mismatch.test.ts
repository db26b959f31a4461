import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, messagesOn, run } from './run-rule.ts'

const timeline = ['13:16 First alert. #detected', '15:02 Key is back. #mitigated', '15:41 Closed. #resolved']

test('a span that starts after the first entry of impact', () => {
  const built = build({ windows: ['13:16-15:02'], timeline: ['13:00 Payments fail. #started', ...timeline] })
  const found = run('window-mismatch', built)
  expect(found.map(({ message }) => message)).toEqual([
    'the impact is said to start at 13:16, 16 min after 13:00 "Payments fail."',
  ])
  expect(marked(found[0], built)).toEqual(['13:16', '13:00'])
})

test('a span that starts after the first alert is left to the order of detection and start', () => {
  const told = { windows: ['13:40-15:02'], timeline }
  expect(run('window-mismatch', told)).toEqual([])
  expect(run('detected-before-start', told)).toHaveLength(1)
})

test.each([
  ['before the mitigation', '13:10-14:30', 'the impact is said to end at 14:30, 32 min before 15:02 "Key is back."'],
  ['after the resolution', '13:10-16:10', 'the impact is said to end at 16:10, 29 min after 15:41 "Closed."'],
  [
    'where no entry is',
    '13:10-15:25',
    'the impact is said to end at 15:25, but no entry says so: 15:02 "Key is back." is 23 min off',
  ],
])('a span that ends %s', (_, window, message) => {
  expect(run('window-mismatch', { windows: [window], timeline }).map((finding) => finding.message)).toEqual([message])
})

test('a span whose mitigation is told for the next morning', () => {
  const told = { windows: ['13:10-15:02'], timeline: ['13:16 Alert. #detected', '2023-05-11 09:00 Fixed. #mitigated'] }
  expect(run('window-mismatch', told).map(({ data }) => data.minutes)).toEqual([17 * 60 + 58])
})

test('a span of another month, at the times of the timeline', () => {
  const told = { windows: ['2023-04-10 13:10-2023-04-10 15:02'], timeline }
  expect(run('window-mismatch', told).map(({ message }) => message)).toEqual([
    'the impact is said to end at 2023-04-10 15:02, 30 d before 2023-05-10 15:02 "Key is back."',
  ])
})

test.each([
  ['the alert a few minutes after the start', { windows: ['13:10-15:02'], timeline }],
  ['a first alert long after the start: that is slow detection', { windows: ['11:00-15:02'], timeline }],
  ['within the tolerance at both ends', { windows: ['13:20-14:58'], timeline }],
  ['the end at the resolution', { windows: ['13:10-15:41'], timeline }],
  ['a recovery shortly after the mitigation', { windows: ['13:10-15:15'], timeline }],
  [
    'an end that some other entry has',
    { windows: ['13:10-15:25'], timeline: [...timeline, '15:25 Queues are empty.'] },
  ],
  ['a mitigation after which nothing is told', { windows: ['13:10-17:00'], timeline: timeline.slice(0, 2) }],
  [
    'what is repaired weeks after a span of two hours',
    { windows: ['13:10-15:02'], timeline: [...timeline.slice(0, 1), '2023-06-02 10:30 All is checked. #mitigated'] },
  ],
  ['the parts of several spans', { windows: ['13:10-13:30', '14:40-15:02'], timeline }],
  ['no timeline', { windows: ['13:10-15:02'] }],
  ['an update that retells the end', { windows: ['13:10-14:30'], updates: ['15:02 monitoring: Better. #mitigated'] }],
])('silent: %s', (_, told) => {
  expect(run('window-mismatch', told)).toEqual([])
})

test('spans by days are compared by days', () => {
  const days = {
    windows: ['2023-05-08-2023-05-12'],
    timeline: ['2023-05-08 Slow. #started', '2023-05-10 14:35 Closed. #resolved'],
  }
  expect(run('window-mismatch', days).map(({ message }) => message)).toEqual([
    'the impact is said to end at 2023-05-12, 2 d after 2023-05-10 14:35 "Closed."',
  ])
})

test('a span that ends before the one entry that tells the end, which need not be unmistakable', () => {
  const found = (end: string, ...entries: readonly string[]) =>
    messagesOn(
      'window-mismatch',
      `# Biglietteria ferma\n\n## Sintesi\n\nIl 5 gennaio 2024, tra le 11:46 e le ${end} CET, la biglietteria non funzionava.\n\n## Cronologia\n\n- 11:46 CET Il disco è pieno, le vendite falliscono.\n- 11:50 CET Primo allarme.\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
    )
  const told = ['12:28 CET Il servizio è ripristinato.', '12:51 CET Incidente chiuso.']
  expect(found('12:18', ...told)).toEqual([
    'the impact is said to end at 12:18, 10 min before 12:28 "Il servizio è ripristinato."',
  ])
  expect(found('12:25', ...told)).toEqual([])
  expect(found('11:58', '13:28 CET Il servizio di stampa è ripristinato.', '13:51 CET Incidente chiuso.')).toEqual([])
})
