import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from '../../../src/measure/measure.ts'
import { pictureOf } from '../../../src/render/timeline/timeline-picture.ts'
import { mermaid } from '../../../src/render/writers/mermaid.ts'
import { event, sampleIncident } from '../sample-incident.ts'

function figure(more: Parameters<typeof sampleIncident>[0] = {}): string[] {
  const incident = sampleIncident(more)
  return mermaid(pictureOf(incident, measure(incident))).split('\n')
}

test('draws phases, impact, gaps, promises and the entries of each track in wall-clock time', () => {
  const lines = figure()
  expect(lines.slice(0, 7)).toEqual([
    'gantt',
    '  title Times in CET (UTC+01#58;00)',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    '  axisFormat %H:%M',
    '  todayMarker off',
    '  section Phases',
    '  Detection 5 min :active, 2024-02-06 13:58:00, 2024-02-06 14:03:00',
  ])
  expect(lines.filter((line) => line.startsWith('  section'))).toEqual([
    '  section Phases',
    '  section Impact',
    '  section Milestones',
    '  section Timeline',
    '  section Status page',
    '  section Without an entry',
    '  section Promises',
  ])
  expect(lines).toContain('  2 h 27 min :crit, 2024-02-06 13:58:00, 2024-02-06 16:25:00')
  expect(lines.at(-1)).toBe(
    '  Next update 14#58;50 – Promise without a known outcome :active, 2024-02-06 14:21:00, 2024-02-06 14:50:00',
  )
  expect(lines).toContain('  52 min :done, 2024-02-06 14:34:00, 2024-02-06 15:26:00')
  expect(lines).toContain('  14#58;03 Detected :milestone, 2024-02-06 14:03:00, 0s')
  expect(lines).toContain('  15#58;31 The cause is known and a rollback has begun. :milestone, 2024-02-06 15:31:00, 0s')
})

test.each([
  ['a: b; c # d % e', 'a#58; b#59; c #35; d #37; e'],
  ['%%{init: x}%%', '#37;#37;#123;init#58; x#125;#37;#37;'],
  ['<b>"x"</b>', '#60;b#62;#34;x#34;#60;/b#62;'],
])('writes %j as %j', (text, coded) => {
  expect(figure({ timeline: [event(1, '2024-02-06T14:00', text)], milestones: {}, commitments: [] }).at(-1)).toBe(
    `  14#58;00 ${coded} :milestone, 2024-02-06 14:00:00, 0s`,
  )
})

test('no text adds a line, a colon or a semicolon that Mermaid would read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lines = figure({ timeline: [event(1, '2024-02-06T14:00', text)], milestones: {}, commitments: [] })
      expect(lines.at(-2)).toBe('  section Timeline')
      const label = /^ {2}(.*) :milestone, 2024-02-06 14:00:00, 0s$/.exec(lines.at(-1) ?? '')?.[1] ?? ''
      expect(label).toMatch(/^14#58;00/)
      expect(label.replace(/#\d+;/g, '')).not.toMatch(/[:;#%{}<>"`\n\r]/)
    }),
  )
})
