import { expect, test } from 'vitest'
import type { Account } from '../../src/compare/account.ts'
import { type Comparison, compare } from '../../src/compare/compare.ts'
import { sameIncident } from '../../src/compare/same-incident.ts'
import { extract } from '../../src/extract/extract.ts'
import { readText } from '../../src/readers/read.ts'
import { build, type Told } from '../incident-builder.ts'

/** An account told in few words, under a name of its own. */
function account(name: string, told: Told): Account {
  const { incident, document } = build(told)
  return { incident: { ...incident, source: { ...incident.source, name } }, document: { ...document, name } }
}

const entries = [
  '09:12 Consumer group stops after a change.',
  '09:43 Missing partition found in the list.',
  '09:51 Change rolled back by the ingest team.',
  '10:25 Dashboards show fresh data again.',
]

const moved = (from: string, to: string) => entries.map((entry) => entry.replace(from, to))

const said = ({ findings }: Comparison) => findings.map(({ rule, message }) => `${rule}: ${message}`)

test('accounts that agree give rows told by all, and no findings', () => {
  const { rows, shifts, findings } = compare([account('a', { timeline: entries }), account('b', { timeline: entries })])
  expect(rows.map((row) => row.map(({ account: of, event }) => `${of} ${event.at.local.slice(11)}`))).toEqual([
    ['0 09:12', '1 09:12'],
    ['0 09:43', '1 09:43'],
    ['0 09:51', '1 09:51'],
    ['0 10:25', '1 10:25'],
  ])
  expect(shifts).toEqual([])
  expect(findings).toEqual([])
})

test('equal instants under different labels agree', () => {
  const later = entries.map((entry) => entry.replace(/^(\d\d)/, (hour) => String(Number(hour) + 1).padStart(2, '0')))
  const { findings } = compare([account('a', { timeline: entries }), account('b', { timeline: later, zone: 'CET' })])
  expect(findings).toEqual([])
})

test('a shift of whole hours is one finding, and what differs besides is told with the shift taken off', () => {
  const comparison = compare([
    account('a', { timeline: entries }),
    account('b', { timeline: moved('09:51', '09:57'), zone: 'CEST' }),
  ])
  expect(
    comparison.shifts.map(({ seconds, settled, among, pairs }) => [seconds, settled, among, pairs.length]),
  ).toEqual([[-7200, true, 4, 3]])
  expect(said(comparison)).toEqual([
    'label-shift: 3 of 4 events told in both lie 2 h earlier than in a (the first: 09:12 CEST here, 09:12 UTC there): one of the two zones is wrong',
    'time-differs: "Change rolled back by the ingest team." at 09:51 UTC, but in b at 09:57 CEST: 6 min later (the shift of 2 h between the two taken off)',
  ])
})

test('a shift that only a minority of the events shows is no wrong label', () => {
  const two = ['09:12 Consumer group stops after a change.', '09:43 Missing partition found in the list.']
  const others = ['08:51 Change rolled back by the ingest team.', '12:25 Dashboards show fresh data again.']
  const { shifts } = compare([account('a', { timeline: entries }), account('b', { timeline: [...two, ...others] })])
  expect(shifts).toEqual([])
})

test('a day mistyped throughout is a wrong date', () => {
  const comparison = compare([
    account('a', { timeline: entries }),
    account('b', { timeline: entries, day: '2023-05-11' }),
  ])
  expect(said(comparison)).toEqual([
    'label-shift: 4 of 4 events told in both lie 1 d from those in a (the first: 2023-05-11 09:12 UTC here, 2023-05-10 09:12 UTC there): one of the two dates is wrong',
  ])
})

test('times without a zone are compared with none, and what would make them fit is said', () => {
  const east = entries.map((entry) => entry.replace(/^(\d\d)/, (hour) => String(Number(hour) + 2).padStart(2, '0')))
  const comparison = compare([account('a', { timeline: entries }), account('b', { timeline: east, zone: null })])
  expect(said(comparison)).toEqual([
    'not-comparable: 4 of 4 times are in no known zone, and were compared with no other account (at +02:00, 4 events would fall together with a): say it with --zone',
  ])
  expect(comparison.rows.map((row) => row.length)).toEqual([2, 2, 2, 2])
})

test('a time or two without a zone hide no shift of the others', () => {
  const b = account('b', { timeline: entries, zone: 'CET' })
  for (const event of b.incident.timeline.slice(0, 1)) event.at = { ...event.at, instant: null, offset: null }
  expect(said(compare([account('a', { timeline: entries }), b])).map((message) => message.slice(0, 42))).toEqual([
    'not-comparable: 1 of 4 times are in no kno',
    'label-shift: 3 of 3 events told in both li',
  ])
})

test('both without a zone: nothing is claimed of their times, and no offset is proposed', () => {
  const zoneless = { timeline: moved('09:51', '09:57'), zone: null }
  const comparison = compare([account('a', { timeline: entries, zone: null }), account('b', zoneless)])
  expect(said(comparison)).toEqual(
    ['a', 'b'].map(
      () =>
        'not-comparable: 4 of 4 times are in no known zone, and were compared with no other account: say it with --zone',
    ),
  )
})

test('accounts that share nothing are said to', () => {
  const other = { timeline: ['18:00 Printer on fire.', '18:30 Extinguished.'], day: '2023-07-01' }
  const comparison = compare([account('a', { timeline: entries }), account('b', other)])
  expect(said(comparison)).toEqual([
    'not-comparable: no event is told in any of the other accounts: they may tell of different incidents',
    'not-comparable: no event is told in any of the other accounts: they may tell of different incidents',
  ])
})

test('approximate times have more room, and the tolerances are options', () => {
  const rough = [account('a', { timeline: entries }), account('b', { timeline: moved('09:51', '~10:00') })]
  expect(compare(rough).findings).toEqual([])
  const strict = { rules: { 'time-differs': ['error', { approximateMinutes: 5 }] as const } }
  expect(compare(rough, strict).findings.map(({ rule, severity, data }) => [rule, severity, data.minutes])).toEqual([
    ['time-differs', 'error', 9],
  ])
  const wide = { rules: { 'time-differs': ['warning', { minutes: 10 }] as const } }
  const exact = [account('a', { timeline: entries }), account('b', { timeline: moved('09:51', '10:00') })]
  expect(compare(exact, wide).findings).toEqual([])
})

test('of three accounts, who tells what is named, each place with its file', () => {
  const short = entries.filter((entry) => !entry.startsWith('09:51'))
  const [finding] = compare([
    account('a', { timeline: short }),
    account('b', { timeline: entries }),
    account('c', { timeline: entries }),
  ]).findings
  expect(finding).toMatchObject({
    rule: 'only-in',
    severity: 'info',
    file: 'b',
    message: '09:51 UTC "Change rolled back by the ingest team." is told in b, c and not in a',
    position: { start: { line: 4 } },
    related: [
      { message: 'told here too', file: 'c', position: { start: { line: 4 } } },
      { message: 'it would stand after this', file: 'a', position: { start: { line: 3 } } },
    ],
  })
})

test('what lies outside the time that an account covers is not missing from it', () => {
  const { findings } = compare([account('a', { timeline: entries }), account('b', { timeline: entries.slice(1, 3) })])
  expect(findings).toEqual([])
})

test('a status update posted after the event is no contradiction, one posted before it is', () => {
  const timeline = ['09:12 Consumers stop.', '09:51 Root cause found. #identified', '10:25 Over. #resolved']
  const page = (time: string) => account('page', { updates: [`${time} identified: The cause is known. #identified`] })
  expect(said(compare([account('a', { timeline }), page('10:05')]))).toEqual([])
  expect(said(compare([account('a', { timeline }), page('09:31')]))).toEqual([
    'milestone-differs: posted as identified at 09:31 UTC, 20 min before a has it identified at 09:51 UTC',
  ])
})

test('a rule can be turned off, and an unknown option is refused', () => {
  const apart = [account('a', { timeline: entries }), account('b', { timeline: moved('09:51', '10:00') })]
  expect(compare(apart, { rules: { 'time-differs': 'off' } }).findings).toEqual([])
  expect(() => compare(apart, { rules: { 'time-differs': ['error', { hours: 1 }] } })).toThrow(
    'unknown option "hours" of rule "time-differs"',
  )
})

test('the words of languages without blanks are told apart', () => {
  const japanese = [
    '09:12 設定変更の後、コンシューマーが停止。',
    '09:43 パーティションの欠落を特定。',
    '10:25 復旧を確認。',
  ]
  const late = japanese.map((entry) => entry.replace('09:43', '09:49'))
  expect(said(compare([account('a', { timeline: japanese }), account('b', { timeline: late })]))).toEqual([
    'time-differs: "パーティションの欠落を特定。" at 09:43 UTC, but in b at 09:49 UTC: 6 min later',
  ])
})

test('of a history of several incidents, the one of the other account is taken, or none where that is open', () => {
  const candidate = (name: string, ...told: Told[]) => {
    const accounts = told.map((one) => account(name, one))
    const document = accounts[0]?.document ?? build({}).document
    return { document, incidents: accounts.map(({ incident }) => incident) }
  }
  const other = candidate('a', { timeline: entries })
  const history = candidate('h', { timeline: entries, day: '2023-01-01' }, { timeline: entries })
  expect(sameIncident(history, [other, history])).toBe(history.incidents[1])
  const twice = candidate('h', { timeline: entries }, { timeline: entries })
  expect(sameIncident(twice, [other, twice])).toBeUndefined()
})

test('thousands of events are compared in seconds, and hostile words do no harm', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0')
    const hour = String(Math.floor(index / 60) % 24).padStart(2, '0')
    return `- ${hour}:${minute} Host ${'__proto__ constructor '.repeat(index % 3)}worker${index} failed ${index}% of calls.`
  })
  const text = `# Report\n\nAll times are UTC, on 3 March 2026.\n\n${lines.join('\n')}\n`
  const accounts = ['a.md', 'b.md'].map((name) => {
    const document = readText(text, { name, format: 'markdown' })
    const [incident] = extract(document)
    if (!incident) throw new Error('no incident')
    return { document, incident }
  })
  const { findings, rows } = compare(accounts)
  expect(rows.filter((row) => row.length === 2).length).toBeGreaterThan(2900)
  expect(findings.filter(({ rule }) => rule === 'time-differs')).toEqual([])
})

test('a comment ignores what is found in its own account, and names checks and comparisons alike', () => {
  const report = (note: string, clock: string) => {
    const told = entries.map((entry) => `- ${entry.replace('09:51', clock)}\n`).join('')
    return `# Dashboards were stale\n\n2024-05-02, times in UTC.\n\n${note}\n\n${told}`
  }
  const comparing = (note: string, comments: boolean) => {
    const accounts = [report(note, '09:51'), report('', '09:59')].map((text, index) => {
      const document = readText(text, { name: `${index}.md` })
      const [incident] = extract(document)
      if (incident === undefined) throw new Error('no incident')
      return { incident, document }
    })
    const { findings, ignored } = compare(accounts, {}, { comments })
    return [findings, ignored].map((found) =>
      found.map(({ rule, ignored: by }) => `${rule} ${by?.reason ?? ''}`.trim()),
    )
  }
  const note = '<!-- postmortem-ignore-file gap, time-differs: the clock of b runs late -->'
  expect(comparing('', true)).toEqual([['time-differs'], []])
  expect(comparing(note, true)).toEqual([[], ['time-differs the clock of b runs late']])
  expect(comparing(note, false)).toEqual([['time-differs'], []])
  expect(comparing('<!-- postmortem-ignore-file time-differs -->', true)).toEqual([['time-differs'], []])
})
