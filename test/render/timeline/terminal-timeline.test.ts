import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/measure/measure.ts'
import { cellWidth } from '../../../src/render/cell-width.ts'
import { terminalTimeline } from '../../../src/render/timeline/terminal-timeline.ts'
import { at, event, line, sampleIncident } from '../sample-incident.ts'

const incident = sampleIncident()
/** The entries alone. */
const drawn = (more: Parameters<typeof sampleIncident>[0] = {}, options = {}) => {
  const told = sampleIncident({ impact: { windows: [] }, commitments: [], ...more })
  return terminalTimeline(told, measure(told), options)
}

test('draws phases, entries, milestones, updates and gaps in 80 columns', () => {
  expect(terminalTimeline(incident, measure(incident)).join('\n')).toBe(`2024-02-06 · times in CET (UTC+01:00)

  ██░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒▒█████████████████████
  █ Detection 5 min  ░ Acknowledgement 6 min  ▓ Diagnosis 1 h 17 min
  ▒ Repair 22 min  █ Monitoring 42 min

  ▬ Impact from 2024-02-06 13:58 CET to 2024-02-06 16:25 CET (2 h 27 min)

 13:52 │ · Release 2024.6 of the booking service goes out to all regions.
 13:58 █ ◆ Started – Queue depth of the ticket printer service begins to rise.
 14:03 ░ ◆ Detected – Alert: ticket confirmations take longer than 30 s.
 14:09 ▓ ◆ Acknowledged – Mira Aalto: On-call engineer acknowledges and joins
       ▓   the call.
 14:21 ▓ ◆ Announced – [investigating] We are looking into delayed ticket
       ▓   confirmations. Next update by 14:50.
 14:34 ▓ · Jon Østby: The release is suspected: its new retry policy asks the
       ▓   printer service three times.
       ┊
       ┊ 52 min without an entry
       ┊
 15:26 ▒ ◆ Identified – Cause confirmed: retries fill the connection pool of the
       ▒   printer service.
 15:31 ▒ ● [identified] The cause is known and a rollback has begun.
 15:48 █ ◆ Mitigated – Rollback complete in all regions; queue depth falls.
 16:10 █ · Backlog of 4 120 confirmations is sent. (until 16:25)
 16:30 │ ◆ Resolved – [resolved] All confirmations are sent on time again.

Promises
 ? Next update 2024-02-06 14:50 CET – Promise without a known outcome`)
})

test('tells which promises were kept and which were not, in their order', () => {
  const [promise] = incident.commitments
  const made = (start: string, due: string, number: number) => ({
    ...(promise as NonNullable<typeof promise>),
    made: at(start),
    due: at(due),
    position: line(number),
  })
  const commitments = [
    made('2024-02-06T15:31', '2024-02-06T16:00', 90),
    made('2024-02-06T14:21', '2024-02-06T15:40', 91),
  ]
  const late = { rule: 'late-update', severity: 'error' as const, file: 'x', message: 'late', related: [], data: {} }
  expect(drawn({ commitments }, { findings: [{ ...late, position: line(90) }] }).slice(-3)).toEqual([
    'Promises',
    ' ✓ Next update 2024-02-06 15:40 CET – Promise kept',
    ' ✗ Next update 2024-02-06 16:00 CET – Promise broken',
  ])
})

test('marks what was said in the chat', () => {
  const timeline = [event(1, '2024-02-06T14:00', 'Shall we roll back?', { source: 'chat' })]
  expect(drawn({ timeline, milestones: {} }).at(-1)).toBe(' 14:00 │ ▪ Shall we roll back?')
})

test('a milestone of which no entry tells stands by its name alone', () => {
  const { started } = incident.milestones
  const timeline = [event(1, '2024-02-06T14:10', 'Alert.')]
  const lines = drawn({ timeline, milestones: { started: { ...started, event: undefined } as never } })
  expect(lines.slice(-2)).toEqual([' 13:58 │ ◆ Started', ' 14:10 │ · Alert.'])
})

test('a gap of the list is drawn after all rows of its first minute, and not where an update stands in it', () => {
  const update = (order: number, local: string) => event(order, local, `Update ${order}.`, { source: 'update' })
  const list = [event(1, '2024-02-06T14:00', 'One.'), event(3, '2024-02-06T15:00', 'Two.')]
  const gap = /without an entry/
  const shown = (updates: ReturnType<typeof update>[]) => {
    const timeline = [...list, ...updates].sort((a, b) =>
      a.at.local < b.at.local ? -1 : a.at.local > b.at.local ? 1 : 0,
    )
    return drawn({ timeline, milestones: {} })
      .slice(2)
      .filter((line) => !line.includes('┊') || gap.test(line))
  }
  expect(shown([update(2, '2024-02-06T14:00'), update(4, '2024-02-06T15:00')])).toEqual([
    ' 14:00 │ · One.',
    ' 14:00 │ ● Update 2.',
    '       ┊ 1 h without an entry',
    ' 15:00 │ · Two.',
    ' 15:00 │ ● Update 4.',
  ])
  expect(shown([update(2, '2024-02-06T14:20')])).toEqual([' 14:00 │ · One.', ' 14:20 │ ● Update 2.', ' 15:00 │ · Two.'])
})

test.each([40, 60, 80, 132])('keeps to %d columns, wide characters counted as two', (width) => {
  const timeline = [
    event(1, '2024-02-06T14:00', '予約サービスの新しい版がすべての地域に公開され、確認の送信が遅れ始めた。'),
    event(2, '2024-02-06T14:10', 'x'.repeat(300)),
    ...incident.timeline,
  ]
  for (const row of drawn({ timeline }, { width })) expect(cellWidth(row)).toBeLessThanOrEqual(width)
})

test('paints with the colours that it is given, and only then', () => {
  const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
  const painter = Object.fromEntries(
    ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan'].map((name) => [name, tag(name)]),
  ) as never
  const lines = drawn({}, { painter })
  expect(lines).toContain(
    ' 13:58 <red>█</red> <bold>◆</bold> <bold>Started</bold> – Queue depth of the ticket printer service begins to rise.',
  )
  expect(lines).toContain('       <dim>┊</dim> <yellow>52 min without an entry</yellow>')
  expect(lines.join('\n')).toContain('<green>█</green> <cyan>●</cyan> [identified]')
})

test('obeys no control character of the source', () => {
  const timeline = [
    event(1, '2024-02-06T14:00', '\u001b[2J\u001b]0;title\u0007 gone\r\nnext \u202Eline', { actor: '\u009bA' }),
  ]
  const lines = drawn({ timeline, milestones: {} })
  expect(lines.at(-1)).toBe(' 14:00 │ · A: [2J]0;title gone next line')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
})

describe('days', () => {
  test('are shown where the timeline has several', () => {
    const timeline = [event(1, '2024-02-06T23:50', 'Late.'), event(2, '2024-02-07T00:10', 'Early.')]
    expect(drawn({ timeline, milestones: {} })).toEqual([
      '2024-02-06 to 2024-02-07 · times in CET (UTC+01:00)',
      '',
      '6 Feb 2024',
      ' 23:50 │ · Late.',
      '',
      '7 Feb 2024',
      ' 00:10 │ · Early.',
    ])
  })

  test('may be unknown, as may the zone and the clock', () => {
    const timeline = [
      event(1, 'T14:00', 'When?', { at: at('T14:00', { offset: null, approximate: true }) }),
      event(2, '2024-02-07', 'Some time.'),
    ]
    const zone = { label: null, offset: null, iana: null, basis: 'unknown' } as const
    expect(drawn({ timeline, zone, milestones: {} })).toEqual([
      '2024-02-07 · time zone not known',
      '',
      'day not known',
      ' ~14:00 │ · When?',
      '',
      '7 Feb 2024',
      '      – │ · Some time.',
    ])
  })
})
