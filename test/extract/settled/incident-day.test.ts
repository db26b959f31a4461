import { describe, expect, it } from 'vitest'
import { type As, incidentOf, told, toldAs } from '../reading.ts'

const plain: As = { format: 'text' }

function days(text: string, as: As = {}): string[] {
  return incidentOf(text, as)
    .timeline.toSorted((a, b) => a.order - b.order)
    .map(({ at }) => at.local)
}

const log = '## Timeline\n\n- 10:00 queue stalls\n- 10:20 queue moves\n'
const onTheFourth = ['2025-03-04T10:00', '2025-03-04T10:20']

describe('the day of the incident', () => {
  it.each([
    [
      'a label that names it beside one of a meeting',
      'Date of outage: 4 March 2025\n\nReview meeting: 11 March 2025, 14:00\n\n',
    ],
    ['prose above a meeting’s day', 'Meeting: 11 March 2025, 10:00.\n\nOn 4 March 2025 parcels were late.\n\n'],
    [
      'prose below the day of issue',
      'Version 2 | Issued 11 March 2025\n\nOn Tuesday 4 March 2025 parcels were late.\n\n',
    ],
    [
      'prose under a letter’s own day',
      'From: Nils | To: all depots | Date: 11-03-2025\n\nParcels were late on 4 March 2025.\n\n',
    ],
    [
      'prose below the day of a byline',
      '*Posted by Rasa, platform team, March 11, 2025*\n\nThis Tuesday, March 4, parcels were late.\n\n',
    ],
    [
      'prose below a byline that begins with its day',
      '*11 March 2025 · by Rasa*\n\nOn 4 March 2025 parcels were late.\n\n',
    ],
    ['a quotation', '> Copied from the chat. All of it is from 4 March 2025.\n\n'],
  ])('comes from %s', (_, head) => {
    expect(days(`# Late parcels\n\n${head}${log}`).filter((local) => !local.startsWith('2025-03-11'))).toEqual(
      onTheFourth,
    )
  })

  it('is that of a plain date where no letter has it', () => {
    expect(days(`# Late parcels\n\nOwner: Nils\n\nDate: 4 March 2025\n\n${log}`)).toEqual(onTheFourth)
  })

  it('is the first of two in a title', () => {
    expect(days(`# The outages of 4 and 5 March 2025\n\n${log}`)).toEqual(onTheFourth)
    expect(days(`# Outage 17, 4 March 2025\n\n${log}`)).toEqual(onTheFourth)
  })

  it('stands in a column’s header', () => {
    const table = '| What | When (4 March 2025) |\n|---|---|\n| queue stalls | 10:00 |\n| queue moves | 10:20 |\n'
    expect(days(`# Late parcels\n\n${table}`)).toEqual(onTheFourth)
  })

  it('is that of a log in code where nothing else tells one', () => {
    const text =
      '# Late\n\nFrom 10:00 till 10:20 UTC nothing moved.\n\n## Timeline\n\n```\n2025-03-04T10:01Z  alarm\n2025-03-04T10:20Z  over\n```\n'
    expect(incidentOf(text).impact.windows.map(({ start, end }) => [start?.local, end?.local])).toEqual([onTheFourth])
  })

  it('has the year of the headings where no date gives one', () => {
    const page = (head: string) =>
      `${head}\n\nJun 11 22:08 UTC We are looking into slow uploads.\n\nJun 11 23:10 UTC Uploads are fine again.\n`
    expect(days(page('Slow uploads\nEvent log, June 2026'), plain)).toEqual(['2026-06-11T22:08', '2026-06-11T23:10'])
    expect(
      days('# Slow uploads\n\n## What happened when (2026, all UTC)\n\n- 11 June 22:08 slow\n- 11 June 23:10 fine\n'),
    ).toEqual(['2026-06-11T22:08', '2026-06-11T23:10'])
    expect(days(page('Slow uploads to Server 2022'), plain)).toEqual(['T22:08', 'T23:10'])
  })

  it('is written without blanks by airlines and ships', () => {
    expect(
      days('# Bulletin\n\nDATE 04MAR25. ALL TIMES ZULU.\n\nLOG\n1000Z QUEUE STALLS.\n1020Z QUEUE MOVES.\n', plain),
    ).toEqual(onTheFourth)
    expect(days('# Part 04MARK25\n\n- 10:00 up\n- 10:20 down\n')).toEqual(['T10:00', 'T10:20'])
  })
})

describe('clocks in prose', () => {
  it('are told from the beginning of a span that a summary gives', () => {
    const text = '# Late\n\nOrders hung from 04-03-2025 11:00 UTC till 05-03-2025 11:45 UTC. A shop wrote at 15:30.\n'
    expect(toldAs(incidentOf(text, { dayFirst: true }), 'narrative').map((one) => one.slice(0, 16))).toEqual([
      '2025-03-04T15:30',
    ])
  })

  it('go on after midnight, and come back to the evening', () => {
    const text =
      '# Late on 4 March 2025\n\n## Story\n\nAt 23:10 the hub fell silent. At 23:50 we met. We posted at 00:15 and saw at 00:38 why; it was over at 03:10. The guard had heard a bang at 22:55.\n'
    expect(days(text)).toEqual(
      ['04T23:10', '04T23:50', '05T00:15', '05T00:38', '05T03:10', '04T22:55'].map((one) => `2025-03-${one}`),
    )
  })
})

describe('T+…', () => {
  it('counts from what a heading says T is, in its zone', () => {
    const text =
      '# Late on 4 March 2025\n\n## Timeline (relative, T = 18:02 UTC)\n\n- T+0: queue stalls\n- T+31m: queue moves\n'
    expect(told(incidentOf(text))).toEqual(['2025-03-04T18:02 Z queue stalls', '2025-03-04T18:33 Z queue moves'])
  })
})

describe('lines of one paragraph', () => {
  it('are a timeline where three or more open with a clock, whatever heads them', () => {
    const text = 'Late\n\nCourse of events on 4 March 2025\n10:00 / queue stalls\n10:05 / alarm\n10:20 / queue moves\n'
    expect(toldAs(incidentOf(text, plain), 'timeline')).toEqual([
      '2025-03-04T10:00 queue stalls'.replace('queue', '/ queue'),
      '2025-03-04T10:05 / alarm',
      '2025-03-04T10:20 / queue moves',
    ])
  })

  it('are prose where a clock stands at the head of one by chance', () => {
    const text = 'Late on 4 March 2025\n\nThe queue stalled at\n10:00 and we saw it at\n10:05 from the stairs.\n'
    expect(toldAs(incidentOf(text, plain), 'timeline')).toEqual([])
  })
})

describe('code without a timeline beside it', () => {
  const block = (second: string) =>
    `# Late on 4 March 2025\n\n\`\`\`\n[10:00${second}] queue stalls\n[10:05${second}] @ana: on it\n[10:20${second}] queue moves\n\`\`\`\n`

  it('is one where people wrote hours and minutes, and evidence where a machine wrote seconds', () => {
    expect(toldAs(incidentOf(block('')), 'timeline')).toEqual([
      '2025-03-04T10:00 queue stalls',
      '2025-03-04T10:05 on it',
      '2025-03-04T10:20 queue moves',
    ])
    expect(toldAs(incidentOf(`${block(':07')}\nWe saw it at 10:06.\n`), 'timeline')).toEqual([])
  })
})

describe('labels', () => {
  it('are parted from their times by a tab or a gap of blanks, too', () => {
    const text =
      'Late parcels\n\nPrepared by\tHub team\nIncident date\t4 March 2025\nReview call\t11 March 2025, 16:00 CET\n\n10:00 queue stalls\n10:20 queue moves\n'
    expect(days(text, plain).filter((local) => !local.startsWith('2025-03-11'))).toEqual(onTheFourth)
  })
})

describe('clocks in four bare digits', () => {
  const log = (lines: string) => `Late parcels\n\nLog of 4 March 2025\n\n${lines}`

  it('are read where lines open with several of them', () => {
    const text = log('1000  Queue stalls.\n1005  Alarm.\n1020  Queue moves.\n')
    expect(toldAs(incidentOf(text, plain), 'timeline')).toEqual([
      '2025-03-04T10:00 Queue stalls.',
      '2025-03-04T10:05 Alarm.',
      '2025-03-04T10:20 Queue moves.',
    ])
    expect(
      days('# Late on 4 March 2025\n\n| Time | Event |\n|---|---|\n| 1000 | up |\n| 1005 | alarm |\n| 1020 | down |\n'),
    ).toEqual(['2025-03-04T10:00', '2025-03-04T10:05', '2025-03-04T10:20'])
  })

  it.each([
    ['two numbers', '1000  parcels.\n1020  letters.\n'],
    ['years', '2019  First hub.\n2021  Second hub.\n2023  Third hub.\n'],
    ['numbers that go up and down', '1200  parcels\n0900  letters\n1100  cards\n0800  sacks\n'],
  ])('are not read from %s', (_, lines) => {
    expect(toldAs(incidentOf(log(lines), plain), 'timeline')).toEqual([])
  })
})

it('takes offsets in a table’s column for entries, from the moment that the text calls T0', () => {
  const text =
    '# Late\n\nT0 = 2025-03-04 10:00 UTC, the first stall.\n\n## Relative timeline\n\n| Offset | Note |\n|---|---|\n| T+0 | stalls |\n| T+20m | moves |\n'
  expect(toldAs(incidentOf(text), 'timeline')).toEqual(['2025-03-04T10:00 Z stalls', '2025-03-04T10:20 Z moves'])
})

it('leaves the day of writing in a line of several fields', () => {
  expect(
    days(
      'Late parcels\nSite: K2    Written: 11 March 2025    Author: desk\n\nEvent log, Tuesday 4 March 2025\n10:00\tup\n10:05\talarm\n10:20\tdown\n',
      plain,
    ),
  ).toEqual(['2025-03-04T10:00', '2025-03-04T10:05', '2025-03-04T10:20'])
})

describe('a weekday in the title or the opening', () => {
  const post = (opening: string) =>
    `---\ntitle: Slow tills\ndate: 2025-10-15\n---\n\n${opening}\n\nAt 10:40 the tills began to crawl.\n`

  it('is the last one before the day on which the report came out', () => {
    expect(days(post('On Tuesday our tills were slow.'))).toEqual(['2025-10-14T10:40'])
    expect(days(post('On Wednesday our tills were slow.'))).toEqual(['2025-10-15T10:40'])
    expect(days(post('Am letzten Samstag waren unsere Kassen langsam.'))).toEqual(['2025-10-11T10:40'])
  })

  it('is left where there are two, or where it is part of a date', () => {
    expect(days(post('On Tuesday our tills were slow, as on Friday.'))).toEqual(['2025-10-15T10:40'])
    expect(days(post('On Tuesday 7 October 2025 our tills were slow.'))).toEqual(['2025-10-07T10:40'])
  })
})
