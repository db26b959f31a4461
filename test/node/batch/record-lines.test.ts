import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWithRecord, type LineRecord, recordLines } from '../../../src/node/batch/record-lines.ts'
import { build } from '../../incident-builder.ts'

const { incident } = build({ timeline: ['09:00 Errors rise. #started', '10:00 Over. #resolved'] })
const finding = { rule: 'gap', severity: 'warning', file: 'a.md', message: 'x', related: [], data: {} }

async function recordsOf(text: string, size = 7): Promise<LineRecord[]> {
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  const records: LineRecord[] = []
  for await (const record of recordLines(Readable.from(pieces))) records.push(record)
  return records
}

test('records of batch and incidents of extract are read alike, with findings where there are some', async () => {
  const lines = [
    { kind: 'incident', document: { name: 'a.md' }, ordinal: 0, incident, findings: [finding], notes: [] },
    { kind: 'incident', incident },
    incident,
    { kind: 'none', document: { name: 'b.md' }, notes: [] },
    { kind: 'error', document: { name: 'c.md' }, error: { code: 'empty', message: 'c.md: the input is empty' } },
  ]
  const text = `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n\n')}`
  expect(await recordsOf(text)).toEqual([
    { kind: 'incident', incident, findings: [finding] },
    { kind: 'incident', incident, findings: undefined },
    { kind: 'incident', incident, findings: undefined },
    { kind: 'none' },
    { kind: 'error', code: 'empty' },
  ])
})

test('what tells of no incident is none, as for batch', async () => {
  const empty = { ...incident, timeline: [], milestones: {}, title: 'Holiday plans' }
  expect(await recordsOf(JSON.stringify(empty))).toEqual([{ kind: 'none' }])
})

test('a line that is no record is named, and the others still come', async () => {
  const records = await recordsOf(
    `{"kind":"none"}\n{"kind":\n[1]\n"x"\n{"kind":"incident","incident":{}}\n{"kind":"none"}`,
  )
  expect(records.map((record) => (record.kind === 'fault' ? `${record.line} ${record.message}` : record.kind))).toEqual(
    [
      'none',
      '2 it is no JSON: was the file cut off?',
      expect.stringMatching(/^3 no record as batch or extract writes it: /),
      expect.stringMatching(/^4 no record as batch or extract writes it: /),
      expect.stringMatching(/^5 no record as batch or extract writes it: incident\./),
      'none',
    ],
  )
})

test.each([
  ['{"kind":"incident","x":1}', true],
  ['\uFEFF {"kind" : "error"', true],
  ['{"schemaVersion":1,"title":"x"}', true],
  ['{"schemaVersion":12', false],
  ['{\n  "schemaVersion": 1', false],
  ['[{"schemaVersion":1}]', false],
  ['{"kind":"page"}', false],
  ['# Outage', false],
  ['', false],
])('whether %j begins as records do: %s', (text, expected) => {
  expect(beginsWithRecord(text)).toBe(expected)
})

test('no line stops the reading', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant('{"kind":"none"}'))),
      async (lines) => {
        const text = lines.map((line) => line.replace(/[\r\n]/g, ' ')).join('\n')
        const records = await recordsOf(text, 64)
        expect(records.length).toBe(text.split('\n').filter((line) => line.replace(/^\uFEFF/, '').trim() !== '').length)
      },
    ),
  )
})
