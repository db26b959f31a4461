import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extract } from '../../src/extract/extract.ts'
import { detectReader } from '../../src/readers/detect.ts'
import { read } from '../../src/readers/read.ts'

async function told(text: string, options: ExtractOptions = {}, name = 'chat.txt'): Promise<unknown[][]> {
  const [incident] = extract(await read(text, { name }), options)
  return (incident?.timeline ?? []).map(({ at, actor, text, key }) => [at.instant ?? at.local, actor, text, key])
}

const chats: Readonly<Record<string, string>> = {
  'WhatsApp on iOS': '[14/03/2026, 09:12:33] Ana: slow\n[14/03/2026, 09:13:00] Ben: yes\n',
  'WhatsApp on Android': '14.03.26, 09:12 - Ana: slow\n14.03.26, 09:13 - Ben: yes\n',
  irssi: '09:12 <@ana> slow\n09:13 < ben> yes\n',
  WeeChat: '2026-03-14 09:12:33\t@ana\tslow\n2026-03-14 09:13:00\tben\tyes\n',
  ZNC: '[09:12:33] <ana> slow\n[09:13:00] <ben> yes\n',
  HexChat: 'Mar 14 09:12:33 <ana>\tslow\nMar 14 09:13:00 <ben>\tyes\n',
  Slack: 'Ana Ruiz  9:12 AM\nslow\nBen  9:13 AM\nyes\n',
  'Slack, the time below': 'Ana Ruiz\n  9:12 AM\nslow\n\nBen\n  9:13 AM\nyes\n',
  Teams: '[14/03/2026 09:12] Ana Ruiz\nslow\n[14/03/2026 09:13] Ben\nyes\n',
  Discord: 'Ana — 03/14/2026 9:12 AM\nslow\nBen — 03/14/2026 9:13 AM\nyes\n',
}

describe('detection', () => {
  test.each(Object.entries(chats))('%s is a chat, whatever its name and line ends', (_name, text) => {
    for (const name of ['chat.txt', 'chat.md', '<stdin>', '#edge.log']) {
      expect(detectReader(text, name).name).toBe('chat')
      expect(detectReader(text.replaceAll('\n', '\r\n'), name).name).toBe('chat')
    }
  })

  test.each([
    ['one message', '[14/03/2026, 09:12:33] Ana: slow\n'],
    ['a notice first', '3/14/26, 9:12 AM - Messages are encrypted.\n3/14/26, 9:12 AM - Ana: slow\n'],
    ['a phone in Sweden', '2026-03-14, 09:12 - Ana: slow\n'],
    ['a phone in Mexico', '14/03/26, 9:12\u00a0a.\u00a0m. - Ana: slow\n'],
    ['a join first', '09:01 -!- ben [~b@h] has joined #edge\n09:12 <ana> slow\n'],
  ])('%s is a chat', (_name, text) => {
    expect(detectReader(text, 'chat.txt').name).toBe('chat')
  })

  test.each(Object.entries(chats))('%s below a title is part of a report', (_name, text) => {
    expect(detectReader(`Checkout was slow\n\n${text}`, 'report.txt').name).toBe('text')
    expect(detectReader(`# Checkout was slow\n\n## Timeline\n\n${text}`, 'report.md').name).toBe('markdown')
  })

  test.each([
    ['plain notes', '14:03 called Bob\n14:10 Bob restarts edge-proxy\n14:30 resolved\n'],
    ['notes with names', '14:03 ana: called Bob\n14:10 bob: restarts edge-proxy\n'],
    ['entries with days', '2026-03-14 14:03 called Bob\n2026-03-14 14:10 restarted\n'],
    ['entries with days and colons', '2026-03-14 14:03: called Bob\n2026-03-14 14:10: Bob: restarted\n'],
    ['entries with days and dashes', '2026-03-14 14:03 - called Bob\n2026-03-14 14:10 - Bob: restarted\n'],
    [
      'entries with days as phones write them',
      '14/03/2026, 14:03 - called Bob\n14/03/2026, 14:10 - Resolved: all is well\n',
    ],
    ['entries with stars', '14:03 * Called Bob\n14:10 * Restarted edge-proxy\n14:30 *** Resolved\n'],
    ['entries with dashes', '14:03 -- called Bob\n14:10 -- restarted edge-proxy\n'],
    ['entries in brackets', '[14:03] called Bob\n[14:10] Bob restarts edge-proxy\n'],
    ['status updates', 'Resolved  9:12 AM\n\nAll is well again for everybody.\n\nAll times are UTC.\n'],
    ['fields', 'Start: 9:12 AM\nEnd: 9:40 AM\n'],
    ['a table of texts', 'Time  Event\n09:12  slow\n09:13  restarted\n'],
    ['one line of a chat', 'Ana Ruiz  9:12 AM\nslow\n'],
  ])('%s are no chat', (_name, text) => {
    expect(detectReader(text, 'notes.txt').name).toBe('text')
  })
})

test('plain notes are entries of a timeline, as before', async () => {
  const [incident] = extract(await read('14:03 called Bob\n14:30 resolved\n', { name: 'notes.txt' }), {
    date: '2026-03-14',
  })
  expect(incident?.timeline.map(({ at, source, text }) => [at.local, source, text])).toEqual([
    ['2026-03-14T14:03', 'timeline', 'called Bob'],
    ['2026-03-14T14:30', 'timeline', 'resolved'],
  ])
})

describe('days', () => {
  const open = (first: string, second: string): string => `${first}, 09:12 - Ana: slow\n${second}, 09:13 - Ben: yes\n`

  test('a date that may be of April or of March stays open, with both readings', async () => {
    const [incident] = extract(await read(open('03/04/26', '03/04/26')), { zone: 'UTC' })
    expect(incident?.timeline.map(({ at }) => [at.local, at.alternatives])).toEqual([
      ['2026-04-03T09:12', ['2026-03-04T09:12']],
      ['2026-04-03T09:13', ['2026-03-04T09:13']],
    ])
  })

  test.each([
    ['13/04/26', '2026-04-03'],
    ['04/13/26', '2026-03-04'],
  ])('%s anywhere in the file settles all of its dates', async (later, day) => {
    const [incident] = extract(await read(open('03/04/26', later)))
    expect(incident?.timeline[0]?.at.local).toBe(`${day}T09:12`)
    expect(incident?.timeline[0]?.at.alternatives).toBeUndefined()
  })

  test('a log without a day has none until one is given, or its name tells it', async () => {
    const { irssi = '' } = chats
    expect(await told(irssi, { zone: 'UTC' })).toEqual([
      ['T09:12', 'ana', 'slow', undefined],
      ['T09:13', 'ben', 'yes', undefined],
    ])
    expect((await told(irssi, { zone: 'UTC', date: '2026-03-14' }))[0]?.[0]).toBe('2026-03-14T09:12:00Z')
    expect((await told(irssi, { zone: 'UTC' }, '#edge.2026-03-14.log'))[0]?.[0]).toBe('2026-03-14T09:12:00Z')
  })

  test('clocks go past midnight with and without a line that says so', async () => {
    const opened = '--- Log opened Fri Mar 13 22:00:00 2026\n'
    const lines = ['23:58 <ana> a', '00:02 <ana> b', '00:02 <ana> c']
    const expected = ['2026-03-13T23:58:00Z', '2026-03-14T00:02:00Z', '2026-03-14T00:02:00Z']
    for (const changed of ['', '--- Day changed Sat Mar 14 2026\n']) {
      const text = `${opened}${lines[0]}\n${changed}${lines[1]}\n${lines[2]}\n`
      expect((await told(text, { zone: 'UTC' })).map(([at]) => at)).toEqual(expected)
    }
    expect((await told(lines.join('\n'), { zone: 'UTC', date: '2026-03-13' })).map(([at]) => at)).toEqual(expected)
  })

  test('a day between messages that gives no year is told of', async () => {
    const text = `Saturday, March 14th\n${chats.Slack}`
    const document = await read(text)
    expect(document.notes).toEqual([
      "line 1: 'Saturday, March 14th' gives no year; the messages below take their day from elsewhere.",
    ])
  })

  test('a year at one day holds for the days without one below it', async () => {
    const text = `Thursday, December 31st, 2026\nAna  11:58 PM\na\nFriday, January 1st\nAna  12:02 AM\nb\n`
    expect((await told(text, { zone: 'UTC' })).map(([at]) => at)).toEqual([
      '2026-12-31T23:58:00Z',
      '2027-01-01T00:02:00Z',
    ])
  })

  test('no zone is guessed from what is said', async () => {
    const text = '14.03.26, 09:12 - Ana: next update at 09:30 UTC\n14.03.26, 09:13 - Ben: all times are UTC\n'
    const [incident] = extract(await read(text))
    expect(incident?.timeline.map(({ at }) => [at.local, at.instant])).toEqual([
      ['2026-03-14T09:12', null],
      ['2026-03-14T09:13', null],
    ])
    expect(incident?.commitments.map(({ due }) => due.instant)).toEqual(['2026-03-14T09:30:00Z'])
  })
})

describe('lines', () => {
  test('a long file within a message does not change what the log is', async () => {
    const text = `[14/03/2026, 09:12:33] Ana: slow\n${'[14/03/2026, 09:12:34] Ben: yes\n'.repeat(3_000)}${'{ "a": 1 }\n'.repeat(20_000)}`
    const events = await told(text, { zone: 'UTC' })
    expect(events).toHaveLength(3_001)
    expect(String(events.at(-1)?.[2]).split('\n')).toHaveLength(20_001)
  })

  test('what stands below a day alone is told of', async () => {
    const text = `Thursday, March 12th, 2026\nAna  11:58 PM\na\nFriday, March 13th, 2026\nNew\nmessages\nAna  12:02 AM\nb\n`
    const document = await read(text)
    expect(document.notes).toEqual(['line 5: stands below no message, as do 1 more; left out.'])
    expect((await told(text)).map((event) => event[2])).toEqual(['a', 'b'])
  })

  test.each(['chat', 'changes'])('a text that is no %s, read as one, is refused in one line', async (format) => {
    await expect(read('It was down from 10:00 to 10:30.', { name: 'a.txt', format })).rejects.toThrow(
      /^a\.txt: no [^\n]*$/,
    )
  })

  test('a message keeps all of its lines, blank ones as a break, and what looks like markup', async () => {
    const text =
      '[14/03/2026, 09:12:33] Ana: # Plan\r\n- *one*\r\n\r\n> 10:02 two\r\n[14/03/2026, 09:13:00] Ben: Resolved\r\n'
    expect(await told(text, { zone: 'UTC' })).toEqual([
      ['2026-03-14T09:12:33Z', 'Ana', '# Plan\n- *one*\n> 10:02 two', undefined],
      ['2026-03-14T09:13:00Z', 'Ben', 'Resolved', undefined],
    ])
  })

  test('an event stands where its lines do', async () => {
    const text = '[14/03/2026, 09:12:33] Ana: slow\nvery slow\n[14/03/2026, 09:13:00] Ben: yes\n'
    const [incident] = extract(await read(text))
    const cut = incident?.timeline.map(({ position: { start, end } }) => text.slice(start.offset, end.offset))
    expect(cut).toEqual(['14/03/2026, 09:12:33] Ana: slow\nvery slow', '14/03/2026, 09:13:00] Ben: yes'])
  })

  test.each([
    ['09:01 -!- ben [~ben@h] has joined #edge', 'ben', 'irc:join'],
    ['09:01 -!- ben [~ben@h] has quit [Ping timeout]', 'ben', 'irc:quit'],
    ['09:01 -!- ben is now known as ben_', 'ben', 'irc:nick'],
    ['09:01 -!- mode/#edge [+o ben] by ana', undefined, 'irc:mode'],
    ['09:01 -!- ana changed the topic of #edge to: 502s', undefined, 'irc:topic'],
    ['09:01 -!- Irssi: #edge: Total of 3 nicks', undefined, 'irc:event'],
    ['09:01 -ChanServ- hello', 'ChanServ', undefined],
    ['09:01  * ben restarts it', 'ben', undefined],
  ])('%s', async (line, actor, key) => {
    const [first] = await told(`${line}\n09:02 <ana> x\n`)
    expect([first?.[1], first?.[3]]).toEqual([actor, key])
  })

  test('what stands in an IRC log and is no line of it goes on with the line above', async () => {
    expect(await told(`${chats.irssi}09:14 <ana> a\n${chats.irssi}wrapped by hand\n`)).toHaveLength(5)
  })
})
