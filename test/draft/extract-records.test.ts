import { expect, test } from 'vitest'
import { extractPieces, extractRecords } from '../../src/draft/extract-records.ts'
import { extract } from '../../src/extract/extract.ts'
import type { Commitment, Incident, IncidentEvent } from '../../src/model/incident.ts'
import { readJsonPieces } from '../../src/readers/json/read-json.ts'
import { read } from '../../src/readers/read.ts'

const said = [
  'The queue of orders is full',
  'Next update in 30 minutes',
  '*done*\nand a second line',
  'Root cause identified: the limit is 80',
]

/** Newest first, as the Web API gives them, with two of one instant. */
const messages = Array.from({ length: 60 }, (_, index) => ({
  type: 'message',
  user: `U0${index % 7}ABCDEF`,
  ts: `${1774335600 - Math.floor(index / 2) * 30}.000100`,
  text: `${said[index % said.length]} (${index})`,
}))

/** What is kept of an event of a log. */
const lean = ({ at: { instant, precision, approximate }, text, source, actor, order, position }: IncidentEvent) => ({
  at: { instant, precision, approximate },
  text,
  source,
  actor,
  order,
  position: { start: position.start, end: position.start },
})

/** Where the record begins in which something was promised. */
function placeIn({ timeline }: Incident, { position: { start } }: Commitment) {
  const own = timeline.find(
    ({ position }) => position.start.offset <= start.offset && start.offset <= position.end.offset,
  )
  return { start: own?.position.start, end: own?.position.start }
}

const readMessages = () => read(JSON.stringify(messages, null, 1), { name: 'chat.json' })

test('a long log is read in pieces as it is read in one', async () => {
  const [whole] = extract(await readMessages())
  const [pieced, ...more] = extractRecords(await readMessages(), {}, 25)
  expect(more).toEqual([])
  expect(pieced?.timeline.length).toBe(messages.length)
  expect(pieced?.timeline).toEqual(whole?.timeline.map(lean))
  expect(pieced?.commitments).toEqual(whole?.commitments.map((one) => ({ ...one, position: placeIn(whole, one) })))
  expect(pieced?.commitments.length).toBe(messages.length / said.length)
  expect(pieced?.source).toEqual(whole?.source)
})

test('a log that is read in pieces is the same as one that is read at once', async () => {
  const text = JSON.stringify(messages, null, 1)
  const { root, ...rest } = await readMessages()
  const pieces = [...((await readJsonPieces(text, {}, 25)) ?? [])].map((piece) => ({ ...rest, ...piece }))
  expect(pieces.length).toBe(3)
  expect(extractPieces(pieces)).toEqual({ incidents: extractRecords({ root, ...rest }, {}, 25), notes: [] })
  expect(extractPieces([...pieces, { ...rest, root: { ...root, children: [] } }])).toBeUndefined()
})

test('a log may have a title, or be a table; its words wait for what the draft shows of it', async () => {
  const updates = messages.map(({ text }, index) => ({
    at: new Date(1774335600000 + index * 1000).toISOString(),
    author: 'ana',
    text,
  }))
  const table = `time,message\n${updates.map(({ at, text }) => `${at},"${text}"`).join('\n')}\n`
  const forms = [
    [JSON.stringify({ title: 'Orders fail', messages: updates }), 'chat.json', 'Orders fail', 'chat'],
    [table, 'rows.csv', undefined, 'timeline'],
  ] as const
  for (const [text, name, title, source] of forms) {
    const [pieced] = extractRecords(await read(text, { name }), {}, 25)
    const [whole] = extract(await read(text, { name }))
    expect([pieced?.title, pieced?.timeline.length, pieced?.milestones]).toEqual([title, messages.length, {}])
    expect(pieced?.timeline.map((one) => [one.source, one.text])).toEqual(
      whole?.timeline.map((one) => [source, one.text]),
    )
  }
})

test.each([
  ['day first', (day: number) => `[${day}/03/2026, 09:12:33]`, '2026-03-02T09:12:33'],
  ['month first, AM and PM', (day: number) => `[3/${day}/26, 9:12:33 PM]`, '2026-03-02T21:12:33'],
])('a day anywhere in a chat tells the order of day and month for all of it: %s', async (_, stamp, first) => {
  const log = (last: number): string =>
    Array.from(
      { length: 60 },
      (_, index) => `${stamp(index === 59 ? last : 2 + (index % 3))} Ana: line ${index}\n`,
    ).join('')
  const times = (incident: { timeline: readonly { at: { instant: string | null; local?: string | undefined } }[] }) =>
    incident.timeline.map(({ at }) => at.instant ?? at.local)
  for (const zone of [undefined, 'UTC']) {
    const chat = () => read(log(14), { name: 'chat.txt' })
    const [pieced] = extractRecords(await chat(), { zone }, 25)
    const [whole] = extract(await chat(), { zone })
    expect(pieced?.milestones).toEqual({})
    expect(pieced && times(pieced)).toEqual(whole && times(whole))
    expect(pieced && times(pieced)[0]).toBe(zone === undefined ? first : `${first}Z`)
  }
  const open = () => read(log(5), { name: 'chat.txt' })
  expect(extractRecords(await open(), {}, 25)).toEqual(extract(await open()))
})

test('what has milestones of its own, or times that need the rest of it, is read in one', async () => {
  const alerts = messages.map((_, index) => ({
    status: 'firing',
    labels: { alertname: `Disk${index}Full` },
    annotations: {},
    startsAt: new Date(1774335600000 + index * 1000).toISOString(),
    fingerprint: `f${index}`,
  }))
  const form = () => read(JSON.stringify({ version: '4', alerts }), { name: 'alerts.json' })
  expect(extractRecords(await form(), {}, 25)).toEqual(extract(await form()))
  const log = messages.map((_, index) => `0${index % 10}:00 <ana> line ${index}`).join('\n')
  const chat = () => read(`${log}\n`, { name: 'irc.log' })
  expect(extractRecords(await chat(), {}, 25)).toEqual(extract(await chat()))
})
