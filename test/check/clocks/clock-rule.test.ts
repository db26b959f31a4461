import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import type { Config } from '../../../src/check/config.ts'
import { extract } from '../../../src/extract/extract.ts'
import { clockWords } from '../../../src/languages/clock-words.ts'
import { readText } from '../../../src/readers/read.ts'
import { build } from '../../incident-builder.ts'

/** What the clocks of a configuration say of a report. */
function said(text: string, config: Config, now?: string): string[] {
  const document = readText(`# Payments were delayed\n\n${text}\n`, { name: 'report.md', format: 'markdown' })
  return extract(document)
    .flatMap((incident) => check(incident, document, config, now === undefined ? {} : { now }))
    .filter(({ rule }) => rule.startsWith('clock-'))
    .map(({ severity, message }) => `${severity}: ${message}`)
}

const gdpr: Config = { extends: 'gdpr' }
const dora: Config = { extends: 'eu-dora' }

test('each finding has both times, the length and the article', () => {
  expect(said('Aware: 2026-03-04 09:20 CET\nSupervisory authority notified: 2026-03-09 09:30 CET', gdpr)).toEqual([
    'error: the notification of the supervisory authority came at 2026-03-09 09:30, 2 d after it was due: within 72 h of 2026-03-04 09:20, when the controller became aware of the breach, by 2026-03-07 10:00 (Regulation (EU) 2016/679, Article 33(1))',
  ])
})

test('what is missing or not settled is said as information, and never guessed', () => {
  expect(said('Started at 10:00 UTC on 4 March 2026.', gdpr)).toEqual([
    'info: the notification of the supervisory authority cannot be checked: the report does not say when the controller became aware of the breach (Regulation (EU) 2016/679, Article 33(1))',
  ])
  expect(said('Aware: 2026-03-04 09:20\nSupervisory authority notified: 2026-03-09 09:30', gdpr)).toEqual([
    'info: the notification of the supervisory authority cannot be checked: when the controller became aware of the breach has no settled zone or date (Regulation (EU) 2016/679, Article 33(1))',
  ])
  // Words about awareness that label no time.
  expect(said('We became aware: the team saw it at 2026-03-04 09:20 CET', gdpr)).toEqual(
    said('Started at 10:00 UTC on 4 March 2026.', gdpr),
  )
})

test('what is due and not stated is said once its time is over', () => {
  const aware = 'Aware: 2026-03-04 09:20 CET'
  expect(said(aware, gdpr, '2026-03-07T09:30:00Z')).toEqual([
    'info: the notification of the supervisory authority was due by 2026-03-07 10:00, within 72 h of 2026-03-04 09:20, when the controller became aware of the breach, and none is stated (Regulation (EU) 2016/679, Article 33(1))',
  ])
  expect(said(aware, gdpr, '2026-03-07T08:30:00Z')).toEqual([])
  expect(said(aware, gdpr)).toEqual([])
})

test('an approximate time has a quarter of an hour more', () => {
  const report = (time: string) => `Aware: 2026-03-04 09:00 CET\nSupervisory authority notified: 2026-03-07 ${time} CET`
  expect(said(report('09:10'), gdpr)).toHaveLength(1)
  expect(said(report('~09:10'), gdpr)).toEqual([])
  expect(said(report('~09:20'), gdpr)).toHaveLength(1)
})

test('DORA: four hours from classification, a day from awareness, unless it was classified later than that', () => {
  const report = (classified: string, initial: string) =>
    [
      `Aware: 2026-03-04 09:00 UTC`,
      `Classified as major: ${classified} UTC`,
      `Initial notification: ${initial} UTC`,
    ].join('\n')
  const late = (text: string) => said(text, dora).map((message) => /within (\S+ \S+) of/.exec(message)?.[1])
  expect(late(report('2026-03-05 06:00', '2026-03-05 09:00'))).toEqual([])
  expect(late(report('2026-03-05 06:00', '2026-03-05 09:30'))).toEqual(['24 h'])
  expect(late(report('2026-03-05 04:00', '2026-03-05 08:30'))).toEqual(['4 h'])
  expect(late(report('2026-03-05 12:00', '2026-03-05 15:30'))).toEqual([])
})

test('the configuration gives what the report does not state, and several clocks run beside each other', () => {
  const both: Config = {
    extends: ['eu-nis2', 'gdpr'],
    rules: {
      'clock-gdpr': ['error', { moments: { aware: '2026-03-01T09:00:00Z' } }],
      'clock-eu-nis2': ['warning', { moments: { aware: '2026-03-04T09:00:00Z' } }],
    },
  }
  const text = ['Supervisory authority notified: 2026-03-05 09:00 UTC', 'Early warning: 2026-03-06 09:00 UTC'].join(
    '\n',
  )
  expect(said(text, both).map((message) => message.slice(0, 51))).toEqual([
    'error: the notification of the supervisory authorit',
    'warning: the early warning came at 2026-03-06 09:00',
  ])
  expect(() => said(text, { rules: { 'clock-gdpr': ['error', { moments: { aware: 'yesterday' } }] } })).toThrow(
    'moments',
  )
})

test('CCADB: an update every seven days, unless a later one was promised', () => {
  const config: Config = {
    extends: 'ccadb',
    rules: { 'clock-ccadb': ['error', { moments: { disclosed: '2023-05-01T00:00:00Z' } }] },
  }
  const run = (updates: string[]) => {
    const { incident, document } = build({ updates })
    return check(incident, document, config).filter(({ message }) => message.includes('without an update'))
  }
  const week = [
    '2023-05-01 10:00 investigating: One.',
    '2023-05-08 10:00 update: Two.',
    '2023-05-16 10:00 update: Three.',
  ]
  expect(run(week).map(({ data, position }) => [data.length, position?.start.line])).toEqual([['8 d', 3]])
  const promised = week.map((line) => line.replace('Two.', 'Two. Next update at 2023-05-16 12:00'))
  expect(run(promised)).toEqual([])
  expect(run(week.map((line) => line.replace('update: Two', 'resolved: Two')))).toEqual([])
})

test("deadlines of one's own name milestones or labels, and say what promises them", () => {
  const deadlines = [
    { what: 'first answer', from: 'Ticket opened', to: 'First answer', within: 'PT1H', by: 'Contract, 4.1' },
  ]
  const config: Config = { rules: { 'clock-service-level': ['error', { deadlines }] } }
  const text = (answer: string) => `Ticket opened: 2026-03-04 10:05 UTC\nFirst answer: 2026-03-04 ${answer} UTC`
  expect(said(text('11:05'), config)).toEqual([])
  expect(said(text('11:06'), config)).toEqual([
    'error: the first answer came at 2026-03-04 11:06, 1 min after it was due: within 1 h of 2026-03-04 10:05, "Ticket opened", by 2026-03-04 11:05 (Contract, 4.1)',
  ])
  const wrong = {
    rules: { 'clock-service-level': ['error', { deadlines: [{ what: 'x', from: 'a', to: 'b', within: '1h' }] }] },
  } as const
  expect(() => said(text('11:06'), wrong)).toThrow('must be an ISO 8601 duration')
})

test('every expression for a moment is sound, and none is told in two moments of one language', () => {
  for (const moments of Object.values(clockWords)) {
    const all = Object.values(moments).flat()
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(() => new RegExp(`^(?:${word})$`, 'iu')).not.toThrow()
  }
})

test('SEC: four business days from the day of the judgment, over a weekend and a free day that the configuration names', () => {
  const filed = (at: string) => `Materiality determined: 2026-06-30 16:00 EDT\nForm 8-K filed: ${at} EDT`
  const sec: Config = { extends: 'sec-8k' }
  expect(said(filed('2026-07-06 17:00'), sec)).toEqual([])
  expect(said(filed('2026-07-07 17:00'), sec)).toEqual([
    'error: the Form 8-K came at 2026-07-07 17:00, 17 h after it was due: within 4 business days of 2026-06-30 16:00, when the incident was determined to be material, by 2026-07-06 23:59 (SEC Form 8-K, Item 1.05)',
  ])
  expect(said(filed('2026-07-07 17:00'), { ...sec, holidays: ['2026-07-03'] })).toEqual([])
})

test('NIS2: a day, three days and a month, whole hours counted from the next one, weekends included', () => {
  const report = (early: string, final: string) =>
    [
      'Aware: 2026-03-06 09:20 CET',
      `Early warning: 2026-03-07 ${early} CET`,
      'Incident notification: 2026-03-09 09:10 CET',
      `Final report: 2026-04-${final} 10:00 CEST`,
    ].join('\n')
  const nis2: Config = { extends: 'eu-nis2' }
  expect(said(report('09:55', '09'), nis2)).toEqual([])
  expect(said(report('10:05', '10'), nis2).map((message) => message.split(' came at ')[0])).toEqual([
    'error: the early warning',
    'error: the final report',
  ])
})
