import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../../src/model/passage.ts'
import { csvRows } from '../../src/readers/csv/csv-cells.ts'
import { detectReader } from '../../src/readers/detect.ts'
import { readIncidents } from './read-incidents.ts'

const told = async (text: string, name = 'a.csv') => {
  const { incident } = await readIncidents(text, name)
  return incident.timeline.map(({ at, source, actor, text }) => [at.instant ?? at.local, source, actor, text])
}

describe('cells', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a;b', 'x,y', 'say "hi"', 'two\nlines', '\t', ' '))
  const plain = cell.map((text) =>
    text.replaceAll('\r', '').replace(/[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/g, ''),
  )

  test.each([',', ';', '\t'])('read as csv-parse reads them: %j', (delimiter) => {
    const rows = fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\n')
        const expected = parse(text, { delimiter, relax_column_count: true }) as string[][]
        const { rows: found } = csvRows(text, delimiter)
        expect(found.map(({ cells }) => cells.map((one) => one.text))).toEqual(
          expected.map((row) =>
            row.map((one) => one.replace(/[\v\f\u0085\u00a0\u1680\u2000-\u200a\u205f\u3000]/g, ' ')),
          ),
        )
      }),
    )
  })

  test('each knows its place and its line', () => {
    const text = 'a,"b ""c"""\r\n\r\n"d\ne",f'
    const { rows } = csvRows(text, ',')
    expect(rows.map(({ line }) => line)).toEqual([1, 3])
    const spans = rows.flatMap(({ cells }) => cells.map((one) => sourceSpan(one, 0, one.text.length)))
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b ""c""', 'd\ne', 'f'])
  })

  test('a quote that nothing closes takes no rows with it', async () => {
    const text = 'time,message\n2026-03-14T09:12:00Z,"slow\n2026-03-14T09:13:00Z,ok\n'
    const { incident, document } = await readIncidents(text, 'a.csv')
    expect(incident.timeline.map((event) => event.text)).toEqual(['"slow', 'ok'])
    expect(document.notes).toEqual(['line 2: a quote that nothing closes; it is read as a character.'])
  })
})

describe('columns', () => {
  test.each([
    ['a byte order mark and CRLF', '\ufeffTime,Message\r\n2026-03-14 09:12,slow\r\n'],
    ['in other words, in another order', 'What,When\nslow,2026-03-14 09:12\n'],
    ['day and clock apart', 'Date,Time,Summary\n2026-03-14,09:12,slow\n'],
    ['clock before day', 'Time,Date,Summary\n09:12,2026-03-14,slow\n'],
    ['heads of no known name', 'Zeit,Vorfall\n2026-03-14 09:12,slow\n'],
    ['days first, as another row shows', 'when;event\n14/03/2026 09:12;slow\n'],
  ])('%s', async (_name, text) => {
    expect(await told(text)).toEqual([['2026-03-14T09:12', 'timeline', undefined, 'slow']])
  })

  test.each([
    ['1773479520', '2026-03-14T09:12:00Z'],
    ['1773479520000', '2026-03-14T09:12:00Z'],
    ['2026-03-14T10:12:00+01:00', '2026-03-14T09:12:00Z'],
    ['"Mar 14, 2026 9:12 AM UTC"', '2026-03-14T09:12:00Z'],
  ])('%s', async (time, instant) => {
    expect((await told(`timestamp,message\n${time},slow\n`))[0]?.[0]).toBe(instant)
  })

  test('a zone beside each row goes before that of the head', async () => {
    const text = 'Time (UTC),tz,Event\n2026-03-14 09:12,,a\n2026-03-14 09:12,EST,b\n'
    expect((await told(text)).map(([at, , , event]) => [at, event])).toEqual([
      ['2026-03-14T09:12:00Z', 'a'],
      ['2026-03-14T14:12:00Z', 'b'],
    ])
  })

  test.each([
    ['Slack', 'chat'],
    ['PagerDuty', 'alert'],
    ['Deployment', 'change'],
    ['Jira', 'ticket'],
    ['dashboard', 'metric'],
    ['gut feeling', 'timeline'],
  ])('the source %s is %s', async (word, source) => {
    expect((await told(`time,source,message\n2026-03-14T09:12:00Z,${word},x\n`))[0]?.[1]).toBe(source)
  })

  test('a milestone is what its column says', async () => {
    const text = 'time,milestone,message\n2026-03-14T09:12:00Z,Detected,a\n2026-03-14T09:20:00Z,,b\n'
    const { incident } = await readIncidents(text, 'a.csv')
    expect(incident.milestones.detected?.at.instant).toBe('2026-03-14T09:12:00Z')
    expect(incident.timeline.map(({ milestone }) => milestone)).toEqual(['detected', undefined])
  })

  test('what cannot be read is told of, row by row and column by column', async () => {
    const rows = ['2026-03-14T09:12:00Z,a,1', 'soon,b,2', '2026-03-14T09:13:00Z,c']
    const { incident, document } = await readIncidents(`time,message,host\n${rows.join('\n')}\n`, 'a.csv')
    expect(incident.timeline.map(({ text }) => text)).toEqual(['a', 'c'])
    expect(document.notes).toEqual([
      'line 4: 2 cells under 3 heads.',
      'columns that are left out: "host".',
      'line 3: a row without a time that can be read.',
    ])
  })
})

describe('detection', () => {
  test.each([
    ['heads that say it', 'time,message\n2026-03-14T09:12:00Z,slow\n', 'export.txt', 'csv'],
    ['times under other heads, by the name of the file', 'Zeit;Vorfall\n2026-03-14 09:12;langsam\n', 'a.csv', 'csv'],
    ['times under other heads, without it', 'Zeit;Vorfall\n2026-03-14 09:12;langsam\n', 'a.txt', 'text'],
    ['prose with commas', 'On Monday, it was down.\nAt 10:00, we rolled back.\n', 'a.txt', 'text'],
    ['a table of Markdown', '| time | message |\n|---|---|\n| 2026-03-14T09:12:00Z | slow |\n', 'a.txt', 'markdown'],
    ['lines without a head', '2026-03-14 09:12,slow\n2026-03-14 09:13,ok\n', 'a.txt', 'text'],
  ])('%s', (_name, text, name, format) => {
    expect(detectReader(text, name).name).toBe(format)
  })

  test.each([
    [
      'no rows',
      'time,message\n',
      'a.csv: line 1: a table needs a row of heads and rows below it, as in "time,message".',
    ],
    [
      'no times',
      'name,message\nAna,slow\n',
      'a.csv: line 1: no column of times and one of texts (its heads: "name", "message"); name them "time" and "message".',
    ],
  ])('%s: one clear line', async (_name, text, message) => {
    await expect(readIncidents(text, 'a.csv')).rejects.toThrow(message)
  })
})
