import { describe, expect, test } from 'vitest'
import { incidentOf, readingOf } from './reading.ts'

function lengthsIn(text: string): string[] {
  const { incidents, cut } = readingOf(text)
  return incidents.flatMap(({ durations }) => durations.map(({ of, position }) => `${of}: ${cut(position)}`))
}

const told = (sentence: string) => lengthsIn(`# Incident report\n\n${sentence}\n`)

test('a length set off in the title', () => {
  expect(lengthsIn('# Orchid unavailable, ~40 minutes, found by a customer\n\nText.\n')).toEqual(['outage: 40 minutes'])
  expect(lengthsIn('# Orchid raises its timeout, 40 minutes at most\n\nText.\n')).toEqual([])
})

describe('a length told in a sentence', () => {
  test.each([
    ['The Orchid API was down for 40 minutes.', ['outage: 40 minutes']],
    ['Users of Orchid saw errors for 40 minutes.', ['phase: 40 minutes']],
    ['Users of the Orchid dashboard saw errors\nfor 40 minutes before the rollback was done.', ['phase: 40 minutes']],
    ['The Orchid API was unavailable to\nall customers for\n\\~40 minutes.', ['outage: 40 minutes']],
    ['For 40 minutes, the Orchid API was unavailable.', ['phase: 40 minutes']],
    ['On Sunday, 20 May 2018 for 4 hours, many requests to\nOrchid failed.', ['phase: 4 hours']],
    ['Mail was delayed for another two hours.', ['phase: two hours']],
    ['This caused disruptions of Orchid for an additional two hours.', ['phase: two hours']],
    ['Orchid was broken for 50 minutes before we noticed.', ['detection: 50 minutes']],
    ['The page was sent eight minutes after the outage began.', ['phase: eight minutes']],
    ['Reverting the change took 15+ minutes.', ['phase: 15+ minutes']],
    ['It took 25 minutes for us to find a reviewer.', ['phase: 25 minutes']],
    ['The incident lasted overall around 26 minutes.', ['outage: 26 minutes']],
    ['The Orchid outage lasted far too long (five hours).', ['phase: five hours']],
    ['The 95-minute resolution time was within our limit.', ['outage: 95-minute']],
    ['Customers had 22 hours of downtime.', ['outage: 22 hours']],
    ['**Period:** March 4th 2025 18:50 UTC to 19:20 (30 minutes)', ['phase: 30 minutes']],
    ['Orchid was down for up to 45 minutes.', ['outage: 45 minutes']],
    ['Sessions last up to 45 minutes.', []],
    ['We had Orchid back to normal within an hour.', ['resolution: an hour']],
    ['Orchid could not be reached during those nine hours.', ['phase: nine hours']],
    ['The editor stayed read-only for 25 minutes.', ['phase: 25 minutes']],
    ['Orchid had errors and high latency for a period of 62 minutes.', ['outage: 62 minutes']],
    ['Orchid was unreachable. The router was replaced within half an hour.', ['resolution: half an hour']],
    ['Orchid failed; the repair itself was done within 45 minutes.', ['resolution: 45 minutes']],
    ['We spent two hours debugging the wrong node.', ['phase: two hours']],
    ['I was paged 4 minutes after our monitors first saw the Orchid fault.', ['phase: 4 minutes']],
    ['Ada joined almost 20 minutes into the outage.', ['phase: 20 minutes']],
    ['Orchid showed odd behaviour for 30 minutes.', ['phase: 30 minutes']],
    ['October 29, 2021: 8:15am - 11:45am (3hours and 30 minutes)', ['phase: 3hours and 30 minutes']],
    ['Orchid\n\n3일 중 총 9시간에 걸친 장애가 발생했습니다.', ['outage: 9시간']],
    ['Orchid\n\n合計9時間にわたる障害が発生しました。', ['outage: 9時間']],
    ['Started\nMarch 4, 2025, 09:44 UTC\nDuration\n1h 17m', ['outage: 1h 17m']],
  ])('%s', (sentence, lengths) => expect(told(sentence)).toEqual(lengths))

  test.each([
    'The Orchid API failed. We retry every 5 minutes.',
    'Requests failed with a latency of 5 minutes.',
    'Orchid was slow, with response times of 40 seconds.',
    'Clients see errors when the cache was kept for 5 minutes.',
    'Logs of failed requests are retained for 30 days.',
    'Errors were cleared after 10 minutes of work.',
    'We spent 40 minutes on the new logo.',
    'Certificates are replaced in 30 days.',
    'The film was 20 minutes into the second half.',
    'Shelf life\n1h 17m',
    'We answer reports of errors within 30 days.',
    'We had 3 incidents in one day.',
    'For 40 minutes, we talked about lunch.',
    'Nine hours after the outage began, Ada found the cause.',
    'The nightly export took 40 minutes.',
    'We would have taken too long (45 minutes).',
    'Our contract allows 22 minutes of downtime per month.',
    'We talked for another two hours.',
    'The page should fail for 10 minutes at most.',
    'The start was slow.\n\nWe slept for 8 hours.',
  ])('not in: %s', (sentence) => expect(told(sentence)).toEqual([]))

  test('labels below each other are no sentence', () =>
    expect(told('Impact: Orchid was slow\nStaff: worked on this for 3 hours')).toEqual([]))

  test('symptoms in lessons are of other days', () => {
    const sentence = 'The Orchid cache had errors for 3 days.'
    expect(told(sentence)).toEqual(['phase: 3 days'])
    expect(lengthsIn(`# Report\n\n## Lessons learned\n\n${sentence}\n`)).toEqual([])
  })
})

describe('a length over two lines', () => {
  test.each([
    ['The outage lasted approximately one\nhour.', ['outage: one\nhour']],
    ['Orchid was down for twenty\nfour hours and more.', ['outage: twenty\nfour hours']],
    ['The outage lasted 1 hour and 20\nminutes.', ['outage: 1 hour and 20\nminutes']],
    [
      'The issue went undetected for seven hours and ten\nminutes, at night.',
      ['detection: seven hours and ten\nminutes'],
    ],
    ['Orchid was down for 40\nminutes. The outage was over.', ['outage: 40\nminutes']],
    ['Orchid was down for 40\nmails were lost.', []],
    ['Orchid retries for 40\nminutes.', []],
    ['Orchid was down for 40\n\nminutes', []],
  ])('%s', (sentence, lengths) => expect(told(sentence)).toEqual(lengths))
})

describe('a length in more words', () => {
  test.each([
    ['This led to an outage bounded to at maximum 16 hours.', ['outage: 16 hours']],
    ['In total, this led to 2 hours of disruptions on March 4th.', ['outage: 2 hours']],
    ['We had three hours of intermittent outages.', ['outage: three hours']],
    ['The provider reported resolution within 10 minutes.', ['resolution: 10 minutes']],
    ['The downtime amounted to a full 3 hours.', ['outage: 3 hours']],
    ['All stations were closed for 17 hours.', ['phase: 17 hours']],
    ['Block production was halted for close to 3 hours.', ['phase: 3 hours']],
    ['The outage has not recurred for 70 hours.', []],
    ['There was an outage, and no further errors for 5 days.', []],
    ['The outage was bad; it has been stable for 3 days.', []],
  ])('%s', (sentence, lengths) => expect(told(sentence)).toEqual(lengths))
})

describe('a row of lengths', () => {
  const row = (cells: string) => lengthsIn(`# Incident report\n\n| | May 4 | May 5 |\n|---|---|---|\n| ${cells} |\n`)

  test.each([
    ['Duration | 22m | 2h7m', ['outage: 22m', 'outage: 2h7m']],
    ['Time to detect | 3 min | 5 min', ['detection: 3 min', 'detection: 5 min']],
    ['Longest block | 23s | 17s', []],
    ['Timeout of the proxy | 5 min | 9 min', []],
  ])('has what it is of in its first cell: %s', (cells, lengths) => expect(row(cells)).toEqual(lengths))
})

describe('a length in brackets', () => {
  test.each([
    ['The outage (40 minutes) hit Orchid.', ['outage: 40 minutes']],
    ['The downtime (~25 minutes in total) hit Orchid.', ['outage: 25 minutes']],
    ['The outage went on from 21:33 until 13:22 (16 hours).', ['outage: 16 hours']],
    ['In the maintenance window (~25 minutes) Orchid was read-only.', ['phase: 25 minutes']],
    ['We promoted the replica (25 minutes read-only).', ['phase: 25 minutes']],
  ])('%s', (sentence, lengths) => expect(told(sentence)).toEqual(lengths))

  test.each([
    'The job (40 minutes) runs at night.',
    'The night shift is from 21:00 until 05:00 (8 hours).',
    'In the maintenance window (~25 minutes) the disks are swapped.',
    'We announced works (5 hour window, outage expected).',
    'The replica took over (5 minutes after the outage).',
  ])('not in: %s', (sentence) => expect(told(sentence)).toEqual([]))

  test('not where a rendered report counts it from the span', () => {
    expect(lengthsIn('# Report\n\n- Impact from 2025-02-10 10:00 CET to 2025-02-10 10:45 CET (45 min)\n')).toEqual([])
    expect(lengthsIn('# Report\n\n- Impact of the Orchid outage: 10:00 to 10:45 (45 min)\n')).toEqual([
      'outage: 45 min',
    ])
  })

  test('in a heading with a span', () => {
    expect(lengthsIn('# Orchid outage 4 May 2024 21:33 until 5 May 2024 13:22 (16 hours)\n')).toEqual([
      'outage: 16 hours',
    ])
    expect(lengthsIn('# Workshop on outages\n\n## Lunch (1 hour)\n')).toEqual([])
  })
})

describe('a length in brackets that its label names, behind a span', () => {
  test.each([
    ['The relay was down from 7:07 to 7:17 (duration: 10 minutes).', 'outage: 10 minutes'],
    ['The relay was down from 7:07 to 7:17 (downtime:10 minutes).', 'outage: 10 minutes'],
    ['Das Relais war von 7:07 bis 7:17 ausgefallen (Ausfallzeit: 10 Minuten).', 'outage: 10 Minuten'],
    ['Le relais ne répondait pas de 7h07 à 7h17 (durée : 10 minutes).', 'outage: 10 minutes'],
    ['El relé cayó de 7:07 a 7:17 (duración: 10 minutos).', 'outage: 10 minutos'],
    ['リレーは 2024年5月23日 7:07 ～ 7:17 に停止しました（停止時間:10分）。', 'outage: 10分'],
    ['릴레이가 2024년 5월 23일 7:07 ~ 7:17 중단되었습니다 (중단 시간: 10분).', 'outage: 10분'],
    ['中继于 2024年5月23日 7:07 ~ 7:17 中断（中断时间：10分钟）。', 'outage: 10分钟'],
  ])('%s', (sentence, length) => expect(told(sentence)).toEqual([length]))

  test.each([
    'We tested it from 7:07 to 7:17 (10 minutes).',
    'It was up from 7:07 to 7:17 (limit of a job: 10 minutes).',
  ])('none: %s', (sentence) => expect(told(sentence)).toEqual([]))
})

test('every length of a very long line is found', () => {
  const words = 'errors for 5 minutes '.repeat(4000)
  expect(told(words)).toHaveLength(4000)
})

describe('the last row of a table of lengths', () => {
  const table = (head: string, ...rows: string[]) =>
    lengthsIn(`# Report\n\n## Impact\n\n| ${head} |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`)

  test.each([
    ['Service | Outage', 'Orchid | 40 minutes', 'Tulip | 25 minutes', 'Total | 1 hour 5 minutes'],
    ['Dienst | Stillstand', 'Orchidee | 40 Minuten', 'Tulpe | 25 Minuten', 'Summe | 65 Minuten'],
    ['製品 | 長さ', 'Orchid | 40分', 'Tulip | 25分', '合計 | 65分'],
  ])('sums up things, and is no length of the incident: %s', (head, ...rows) => {
    expect(table(head, ...rows)).toEqual([])
  })

  test('is the length of the incident where the rows are its phases', () => {
    expect(
      table(
        'Phase | Took',
        'Detection | 5 minutes',
        'Diagnosis | 20 minutes',
        'Repair | 40 minutes',
        'Total | 65 minutes',
      ),
    ).toContain('outage: 65 minutes')
  })
})

test('clocks behind the label of a length are no lengths', () => {
  expect(lengthsIn('# Report\n\n**Duration:** 11:01 PM – 11:08 PM\n')).toEqual([])
  expect(lengthsIn('# Report\n\n**Duration:** 7 minutes (11:01 PM – 11:08 PM)\n')).toEqual(['outage: 7 minutes'])
})

describe('a length that no word names', () => {
  const report = (sentence: string) =>
    `# Late parcels on 4 March 2025\n\nFrom 13:37 till 14:26 UTC parcels stood still.\n\n${sentence}\n\n## Timeline\n\n- 13:37 UTC the incident starts\n- 13:48 UTC first alert\n`
  const named = (sentence: string) => incidentOf(report(sentence)).durations.map(({ text, of }) => [text, of])

  test('is of what the report tells to be as long', () => {
    expect(named('Some talk of worse than 49 minutes.')).toEqual([['49 minutes', 'outage']])
    expect(named('Nobody looked up before, 11 minutes on.')).toEqual([['11 minutes', 'detection']])
  })

  test('is of nothing where it is another, or one that all use', () => {
    expect(named('Some talk of worse than 47 minutes, or of 51.')).toEqual([])
    expect(incidentOf(report('A retry comes after 50 minutes.').replace('14:26', '14:27')).durations).toEqual([])
  })
})

describe('a range of two lengths', () => {
  test.each([
    ['**Duration**: ~5-10 minutes', ['outage: 5-10 minutes']],
    ['The pumps were down for two to three hours.', ['outage: two to three hours']],
    ['The pumps were down for between 20 and 30 min.', ['outage: 20 and 30 min']],
    ['Die Pumpen waren 20 bis 30 Minuten lang nicht erreichbar.', ['phase: 20 bis 30 Minuten']],
    ['The nozzle sprays every 30-60 minutes.', []],
    ['The wait grew from 5 to 10 minutes.', []],
    ['The gate answers in 0.5 to 1s instead of 5 to 8s.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))

  test('is its upper end, and approximate', () => {
    const [length] = incidentOf('# Report\n\nDuration: 10–15 min\n').durations
    expect([length?.iso, length?.approximate]).toEqual(['PT15M', true])
  })
})

describe('a length before what lasted', () => {
  test.each([
    ['At noon the pumps had a 7 minute cascading failure.', ['outage: 7 minute']],
    ['Nobody could water during the ~3h45m valve control halt.', ['outage: 3h45m']],
    ['It brought a 12-hour additional pressure outage.', ['outage: 12-hour']],
    ['There were 5 minutes of data loss.', ['outage: 5 minutes']],
    ['The records of this 5-minute window are lost.', ['phase: 5-minute']],
    ['We saw a 30 second timeout of the pump failure probe.', []],
    ['We test in 12 hours of any failure.', []],
    ['The meter counts over a 5-minute window.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('a length of a step', () => {
  test.each([
    ['It took about one hour to work through the queue.', ['phase: one hour']],
    ['It took us 20 minutes to find the valve.', ['phase: 20 minutes']],
    ['This maintenance took 42 minutes.', ['phase: 42 minutes']],
    ['All pumps recovered automatically within ~60 seconds.', ['resolution: 60 seconds']],
    ['It was found 14.4 minutes (TTD) later by a gardener.', ['detection: 14.4 minutes']],
    ['It was set right in 2.5 hours (time to restore).', ['mitigation: 2.5 hours']],
    ['The siren rang within 5 minutes of the outage.', ['detection: 5 minutes']],
    ['Nobody could water from 05:01 to 17:05 UTC (about 12 hours).', ['phase: 12 hours']],
    ['It prevented all gardeners from watering from 05:01 to 17:05 UTC (about 12 hours).', ['phase: 12 hours']],
    ['It takes 5 minutes to water a bed.', []],
    ['The mower (15 minutes away) was fetched.', []],
    ['Watering would be from 05:01 to 17:05 UTC (about 12 hours).', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

test('minutes as a letter alone below a label', () => {
  const card = (label: string) => lengthsIn(`# Pump\n\nStarted\nDec 15, 2021, 08:02 PM UTC\n${label}\n44m\n`)
  expect(card('Duration')).toEqual(['outage: 44m'])
  expect(card('Depth')).toEqual([])
})
