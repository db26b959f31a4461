import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'
import { messagesOn, run } from './run-rule.ts'

test.each([
  ['en', 'On 3 May 2024, 130% of all users saw errors.', 1],
  ['en', 'On 3 May 2024, 100% of all users saw errors.', 0],
  ['en', 'The error rate reached 112.5 %.', 1],
  ['en', 'Errors rose by 130% of requests compared to April.', 0],
  ['en', 'The disk was at 104% of its quota.', 0],
  ['de', 'Am 3. Mai 2024 schlugen 130 % aller Anfragen fehl. Die Kunden und wir haben das nicht bemerkt.', 1],
  ['fr', 'Le 3 mai 2024, 130 % des requêtes ont échoué. Nous avons rétabli le service avec une équipe.', 1],
  ['ja', '2024年5月3日、130%のユーザーに影響がありました。', 1],
  ['zh', '2024年5月3日，130% 的请求失败。', 1],
] as const)('%s: %s', (_, text, count) => {
  expect(messagesOn('percent-over-100', `# Outage\n\n${text}\n`)).toHaveLength(count)
})

const timeline = ['08:00 Alert. #detected', '08:25 Cause found. #identified', '09:00 Rolled back. #mitigated']

test('a post may be behind by as long as the option says', () => {
  const told = (at: string) => ({ timeline, updates: [`${at} investigating: We look into it.`] })
  expect(run('status-contradiction', told('08:29'))).toEqual([])
  expect(run('status-contradiction', told('08:34'), { minutes: 10 })).toEqual([])
  expect(run('status-contradiction', told('08:35')).map(({ message }) => message)).toEqual([
    'posted as investigating at 08:35, 10 min after the timeline has it identified at 08:25 "Cause found."',
  ])
  expect(run('status-contradiction', told('08:30'))).toHaveLength(1)
})

test('a post that comes before the milestone, or is as far as the timeline, contradicts nothing', () => {
  const updates = ['08:20 investigating: We look.', '08:50 identified: We know.', '09:30 monitoring: We watch.']
  expect(run('status-contradiction', { timeline, updates })).toEqual([])
})

test('where a post is taken for the milestone, the entry before it that tells the same is what a later post denies', () => {
  const page = (cause: string) =>
    `# Outage\n\n## Timeline (UTC)\n\n- 2024-05-02 10:05 Alert: requests fail.\n- 2024-05-02 10:20 ${cause}\n\n## Status page\n\n**Investigating** - We do not know the cause yet.\n2024-05-02 10:40 UTC\n\n**Identified** - The cause of the errors has been identified.\n2024-05-02 10:24 UTC\n\n**Investigating** - We look into errors.\n2024-05-02 10:09 UTC\n`
  expect(messagesOn('status-contradiction', page('Cause found: the disk is full.'))).toEqual([
    'posted as investigating at 10:40, 20 min after the timeline has it identified at 10:20 "Cause found: the disk is full."',
  ])
  expect(messagesOn('status-contradiction', page('Logs are read.'))).toEqual([])
})

test('work after the end may be posted', () => {
  const resolved = [...timeline, '09:20 Over. #resolved']
  const updates = ['10:30 identified: It is back, we know why.']
  expect(run('status-contradiction', { timeline: resolved, updates })).toHaveLength(1)
  expect(run('status-contradiction', { timeline: [...resolved, '10:10 Errors again.'], updates })).toEqual([])
})

test('severities are compared on one scale, and fields of words by their label', () => {
  const report = (head: string) =>
    `# Outage\n\n${head}\n\n## Timeline (UTC, 2024-05-03)\n\n- 10:00 Alert.\n- 10:20 Fixed.\n`
  expect(messagesOn('severity-mismatch', report('**Severity:** SEV-2\n\n**Priority:** P1'))).toEqual([])
  expect(messagesOn('severity-mismatch', report('**Severity:** SEV-2\n\n**Severity:** Sev 1'))).toEqual([
    'the severity is "SEV-2" here and "Sev 1" there',
  ])
  expect(messagesOn('severity-mismatch', report('| | |\n|-|-|\n| Severity | high |\n| Priority | low |'))).toEqual([])
  expect(messagesOn('severity-mismatch', report('**Severity:** high\n\n**Severity:** low'))).toHaveLength(1)
  const front = (severity: string, said: string) =>
    `---\ntitle: Outage\nseverity: ${severity}\n---\n\n${report(`We ranked this as a ${said} incident at once.`)}`
  expect(messagesOn('severity-mismatch', front('SEV-3', 'SEV-1'))).toEqual([
    'the severity is "SEV-3" here and "SEV-1" there',
  ])
  expect(messagesOn('severity-mismatch', front('"SEV-3"', 'sev 3'))).toEqual([])
  expect(messagesOn('severity-mismatch', front('high', 'SEV-1'))).toEqual([])
  expect(messagesOn('severity-mismatch', report('**Severity:** SEV-2\n\nAll SEV-1 incidents are reviewed.'))).toEqual(
    [],
  )
})

test('a record is held against all stated spans together', () => {
  const updates = ['09:00 investigating: We look.', '17:00 resolved: Over.']
  const told = (...windows: string[]) => run('paperwork-duration', { windows, updates })
  expect(told('09:00-10:30')[0]?.data).toMatchObject({ recordMinutes: 480, impactMinutes: 90 })
  expect(told('09:00-10:30', '12:00-13:30')).toEqual([])
  expect(run('paperwork-duration', { windows: ['09:00-09:10'], updates: updates.slice(0, 1) })).toEqual([])
  const mitigated = ['09:40 Rolled back. #mitigated', '08:50 It fails. #started']
  expect(run('paperwork-duration', { timeline: mitigated, updates })[0]?.data).toMatchObject({ impactMinutes: 50 })
  expect(
    run('paperwork-duration', { windows: ['09:00-09:10'], updates: ['09:00 investigating: a', '09:59 resolved: b'] }),
  ).toEqual([])
})

test('the span that a status page gives for its own record is no impact', async () => {
  const post = (status: string, at: string, body: string) => ({
    id: status,
    status,
    body,
    created_at: at,
    display_at: at,
  })
  const record = (closed: string, told: string) =>
    JSON.stringify({
      page: { name: 'Alder Post', time_zone: 'Europe/Vienna' },
      incidents: [
        {
          id: 'a1',
          name: 'Parcel labels are late',
          status: 'resolved',
          started_at: '2024-03-05T09:20:00Z',
          resolved_at: closed,
          incident_updates: [
            post('resolved', closed, `${told} All is well.`),
            post('monitoring', '2024-03-05T10:40:00Z', 'Labels are printed again.'),
            post('investigating', '2024-03-05T09:20:00Z', 'Labels are late.'),
          ],
        },
      ],
    })
  const next = '2024-03-06T08:00:00Z'
  const found = async (closed: string, told: string) => {
    const document = await read(new TextEncoder().encode(record(closed, told)), { name: 'history.json' })
    const [incident] = extract(document)
    return incident ? run('paperwork-duration', { incident, document }).map(({ message }) => message) : undefined
  }
  expect(await found(next, 'On 5 March 2024, labels were late between 09:10 and 10:25 UTC.')).toEqual([
    'the record was open for 22 h 40 min, from 09:20:00 to 2024-03-06 08:00:00, the impact lasted 1 h 15 min',
  ])
  expect((await found(next, 'We thank you for your patience.'))?.[0]).toMatch(/the impact lasted 1 h 20 min$/)
  expect(await found('2024-03-05T12:00:00Z', 'On 5 March 2024, labels were late between 09:10 and 10:25 UTC.')).toEqual(
    [],
  )
})

test('a time of repair that is replaced while it holds does not count, one replaced too late does', () => {
  const report = (second: string) =>
    `Network down\n\nResolved\nThe network is restored.\nPosted Jan 23, 2024 - 17:00 UTC\n\nUpdate\nWe expect the network to be restored by 17:00 UTC.\nPosted Jan 23, 2024 - ${second} UTC\n\nInvestigating\nWe expect the network to be restored by 14:00 UTC.\nPosted Jan 23, 2024 - 12:00 UTC\n`
  expect(messagesOn('missed-estimate', report('13:50'), {}, 'text')).toEqual([])
  expect(messagesOn('missed-estimate', report('14:30'), {}, 'text')).toEqual([
    'the repair was announced for 14:00 and came at 17:00, 3 h late',
  ])
})

test('sums and means allow for rounding, and are silent where a cell holds no figure', () => {
  const table = (a: string, b: string, total: string) =>
    `# Outages\n\n| Month | Share |\n|-|-|\n| May | ${a} |\n| June | ${b} |\n| Total | ${total} |\n`
  expect(messagesOn('aggregate-mismatch', table('33.3 %', '66.6 %', '100.0 %'))).toEqual([])
  expect(messagesOn('aggregate-mismatch', table('33.3 %', '56.6 %', '100.0 %'))).toEqual([
    '"Total" is said to be 100.0 %, but the 2 figures above make 89.9%',
  ])
  expect(messagesOn('aggregate-mismatch', table('33.3 %', 'unknown', '100.0 %'))).toEqual([])
  expect(messagesOn('aggregate-mismatch', table('12 min', '4 %', '20 min'))).toEqual([])
})

test('business hours are offered for a response, never for an outage', () => {
  const told = (of: string) => ({
    zone: 'UTC',
    timeline: ['2023-05-10 12:15 Alert. #detected', '2023-05-11 10:00 Over. #resolved'],
    durations: [`${of}: 5 hours 45 minutes = PT5H45M`],
  })
  expect(run('duration-mismatch', told('resolution')).map(({ severity, message }) => [severity, message])).toEqual([
    [
      'info',
      'resolution is said to be 5 hours 45 minutes: from detected (2023-05-10 12:15) to resolved (2023-05-11 10:00) it is 21 h 45 min by the clock, and only counted in business hours (9:00–17:00) that long',
    ],
  ])
  expect(run('duration-mismatch', told('outage')).map(({ severity }) => severity)).toEqual(['error'])
})

test('a length may be that of several spans together', () => {
  const told = (minutes: number) => ({
    windows: ['10:00-10:20', '11:00-11:30'],
    durations: [`outage: ${minutes} minutes = PT${minutes}M`],
  })
  expect(run('duration-mismatch', told(50))).toEqual([])
  expect(run('duration-mismatch', told(64))).toHaveLength(1)
})

test.each([
  ['de', 'Wir hätten den Alarm früher einrichten müssen. Das ist und war nicht gut.', 1],
  ['fr', "Nous aurions dû tester la restauration avec l'équipe et les outils.", 1],
  ['es', 'Deberíamos haber probado la restauración con el equipo y las herramientas.', 1],
  ['ja', '事前に確認すべきだった。', 1],
  ['en', 'We should have tried it, and somebody should at least have asked.', 2],
  ['en', 'The alert should never have been silenced.', 1],
  ['en', 'If only we had known of the disk.', 1],
  ['en', 'The pods failed to start, and the disk should be larger.', 0],
  ['en', 'Workers should have more priority than crawlers, and the disk should have a limit.', 0],
  ['en', 'This should have been resolved for all customers as of 02:40.', 0],
  ['en', 'Pages answer, if only some servers do, even if only in English.', 0],
] as const)('%s: %s tells what did not happen %i times', (_, text, count) => {
  expect(messagesOn('counterfactual', `# Outage\n\n${text}\n`)).toHaveLength(count)
})

test('a person is one whom the report knows, a handle, or a part played', () => {
  const report = (text: string) => `# Outage\n\n${text}\n\n## Action items\n\n- [ ] Add a check (owner: Rob)\n`
  expect(messagesOn('blame-language', report('Rob forgot to renew the key.'))).toHaveLength(1)
  expect(messagesOn('blame-language', report('@rob forgot to renew the key.'))).toHaveLength(1)
  expect(messagesOn('blame-language', report('Terraform incorrectly removed the key.'))).toEqual([])
  expect(messagesOn('blame-language', report('An operator mistakenly removed the key.'))).toHaveLength(1)
  expect(messagesOn('blame-language', report('An operator mistakenly removed the key.'), { roles: false })).toEqual([])
})

describe('a list of key events', () => {
  const report = (keys: readonly string[], entries: readonly string[]) =>
    `# Outage\n\n## Key times\n\n${keys.map((key) => `- **${key.slice(6)}:** 2024-05-03 ${key.slice(0, 5)} UTC`).join('\n')}\n\n## Timeline (UTC, 2024-05-03)\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`
  const entries = [
    '10:00 The disk fills up.',
    '10:06 First page: writes fail.',
    '10:09 Ana takes the page.',
    '10:14 Escalated to the storage team.',
    '10:40 Cause identified: old logs fill the disk.',
    '10:52 Logs removed, writes succeed.',
  ]

  test('is held against the entry that opens with the same label', () => {
    const keys = ['10:06 Detected', '10:33 Cause identified', '10:52 Mitigated']
    expect(messagesOn('key-events-mismatch', report(keys, entries))).toHaveLength(1)
    expect(messagesOn('key-events-mismatch', report(keys.with(1, '10:40 Cause identified'), entries))).toEqual([])
  })

  test('is held against the only entry that opens with another label for the same step', () => {
    const keys = ['10:06 Detected', '10:33 Root cause found', '10:52 Mitigated']
    const also = [...entries, '10:58 Cause identified: the rotation of logs had stopped.']
    expect(messagesOn('key-events-mismatch', report(keys, entries))).toEqual([
      'the key events have 10:33 "Root cause found", the timeline has 10:40 "Cause identified: old logs fill the disk.": 7 min apart',
    ])
    expect(messagesOn('key-events-mismatch', report(keys, also))).toEqual([])
    expect(messagesOn('key-events-mismatch', report(keys.with(1, '10:40 Root cause found'), entries))).toEqual([])
    const alarm = ['10:00 Alert: the disk fills up.', ...entries.slice(1)]
    expect(messagesOn('key-events-mismatch', report(['10:06 Detected', '10:52 Mitigated'], alarm))).toEqual([])
  })

  test('may have one astray behind the next, though another stands there', () => {
    const keys = [
      '10:00 Start of impact',
      '10:14 Detected',
      '10:09 Acknowledged',
      '10:14 Escalated',
      '10:40 Cause identified',
    ]
    expect(messagesOn('key-events-mismatch', report(keys, entries))).toHaveLength(1)
    const inOrder = ['10:14 Escalated', '10:14 Customers informed', '10:40 Cause identified', '10:52 Mitigated']
    expect(messagesOn('key-events-mismatch', report(inOrder, entries))).toEqual([])
  })
})
