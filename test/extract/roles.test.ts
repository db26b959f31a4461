import { describe, expect, it } from 'vitest'
import { incidentOf, told, toldAs, windows } from './reading.ts'

const head = '# Slow search on 4 March 2025\n\nAll times are in UTC.\n\n'
const day = '2025-03-04'
const read = (text: string) => incidentOf(head + text)

describe('an entry', () => {
  it.each([
    ['an item', '- 10:00 up\n- 10:10 down\n'],
    ['a row', '| Time | Event |\n|---|---|\n| 10:00 | up |\n| 10:10 | down |\n'],
    ['a paragraph', '10:00 up\n\n10:10 down\n'],
    ['a line', '10:00 up\n10:10 down\n'],
    ['a heading', '### 10:00 up\n\n### 10:10 down\n'],
    ['a line of code', '```\n10:00 up\n10:10 down\n```\n'],
    ['an item with a lead', '- At 10:00, up\n- At 10:10, down\n'],
  ])('is %s', (_, text) => {
    expect(toldAs(read(`## Timeline\n\n${text}`), 'timeline')).toEqual([`${day}T10:00 Z up`, `${day}T10:10 Z down`])
  })

  it('is any item of a list that a line announces as the timeline', () => {
    const list = '* On March 4 at 10:00, it was deployed.\n* We looked.\n* We asked.\n* At 10:30 it was back.\n'
    expect(toldAs(read(`## Details\n\nHere is the timeline of what happened:\n\n${list}`), 'timeline')).toEqual([
      `${day}T10:00 Z it was deployed.`,
      `${day}T10:30 Z it was back.`,
    ])
    expect(toldAs(read(`## Details\n\nHere is what we know:\n\n${list}`), 'timeline')).toEqual([])
  })

  describe('in a table of samples', () => {
    const told = '## Timeline\n\n- 10:05 The alarm rings.\n- 10:40 All is well.\n\n'
    const rows = (...cells: string[]) => `| a | b | c |\n|---|---|---|\n${cells.map((row) => `| ${row} |\n`).join('')}`
    const entries = (text: string) => read(text).timeline.map(({ at }) => at.local.slice(11))

    it.each([
      ['values', ['10:00 | 120 ms | 0', '10:01 | 950 ms | 14', '10:02 | 980 ms | 22']],
      ['numbers before the time', ['7001 | 10:00 | north', '7002 | 10:01 | north', '7003 | 10:02 | south']],
      [
        'full stamps',
        [
          '7001 | 2025-03-04 10:00:11 | {A,B_C}',
          '7004 | 2025-03-04 10:00:35 | {A}',
          '7009 | 2025-03-04 10:02:11 | {A}',
        ],
      ],
    ])('is no entry beside a timeline: %s', (_, cells) => {
      expect(entries(`${told}## Lost orders\n\n${rows(...cells)}`)).toEqual(['10:05', '10:40'])
    })

    it.each([
      [
        'it is all there is',
        `## Lost orders\n\n${rows('10:00 | 120 ms | 0', '10:01 | 950 ms | 14', '10:02 | 980 ms | 22')}`,
        3,
      ],
      [
        'it stands under the timeline',
        `${told}${rows('10:00 | 120 ms | 0', '10:01 | 950 ms | 14', '10:02 | 980 ms | 22')}`,
        5,
      ],
      [
        'its rows tell what befell',
        `${told}## Night shift\n\n${rows('20:00 | disk 3 fails | 1', '20:10 | disk 3 is replaced | 1', '21:00 | all is well | 2')}`,
        5,
      ],
      [
        'one word tells it, without figures',
        `${told}## Night shift\n\n${rows('20:00 | alarm | Ada', '20:10 | restart | Ada', '21:00 | closed | Bo')}`,
        5,
      ],
      [
        'two words of a script without blanks tell it',
        `${told}## 夜\n\n${rows('20:00 | 二号机停止 | 1', '20:10 | 重新启动完成 | 1', '21:00 | 恢复正常运行 | 2')}`,
        5,
      ],
      ['it has two rows', `${told}## Night shift\n\n${rows('20:00 | 120 ms | 0', '20:10 | 950 ms | 14')}`, 4],
    ])('is one where %s', (_, text, count) => expect(entries(text)).toHaveLength(count))
  })

  it('is a day as a heading with its words below it, and no day above clock times', () => {
    const merged = '#### [2025-03-01]\nThe fault is merged.\n\n#### [2025-03-04]\nSomebody notices it.\n'
    expect(toldAs(read(`## Timeline\n\n${merged}`), 'timeline')).toEqual([
      '2025-03-01 The fault is merged.',
      `${day} Somebody notices it.`,
    ])
    expect(toldAs(read(`## Timeline\n\n#### ${day}\n\nIt was a Tuesday.\n\n- 10:00 up\n`), 'timeline')).toEqual([
      `${day}T10:00 Z up`,
    ])
    expect(toldAs(read(`## Notes\n\n${merged}`), 'timeline')).toEqual([])
  })

  it('is one that opens with the word of a status, under a timeline', () => {
    const text =
      '## Timeline\n\n**10:00** Search is down.\n\n**10:05** – Identified: a certificate.\n\n**10:20** Monitoring: it is watched.\n'
    expect(read(text).timeline.map(({ source, at }) => `${source} ${at.local}`)).toEqual([
      `timeline ${day}T10:00`,
      `timeline ${day}T10:05`,
      `timeline ${day}T10:20`,
    ])
  })

  it('is a field of a list of times, beside the posts', () => {
    const text =
      'Search outage\n\nKey times\n• Detected: 4 March 2025 08:23 CET\n• Resolved: 4 March 2025 09:10 CET\n\n4 March 2025 09:15 CET - Resolved\nSearch is back.\n\n4 March 2025 08:30 CET - Investigating\nSearch is slow.\n'
    const { timeline } = incidentOf(text, { format: 'text' })
    expect(timeline.map(({ source, status, at, text }) => [source, status, at.local.slice(11), text])).toEqual([
      ['timeline', undefined, '08:23', 'Detected'],
      ['update', 'investigating', '08:30', 'Search is slow.'],
      ['timeline', undefined, '09:10', 'Resolved'],
      ['update', 'resolved', '09:15', 'Search is back.'],
    ])
  })

  it('opens with an hour alone, where the script has other words for lengths', () => {
    expect(
      told(read('## 타임라인\n\n- 12시 – 경보\n- 19時: 復旧\n- 3시간 – 복구\n')).map((one) => one.slice(0, 18)),
    ).toEqual([`${day}T12:00 Z`, `${day}T19:00 Z`])
  })

  it('stands below a framed heading of a plain text', () => {
    const text = '障害報告 2025年3月4日\n\n【概要】\n遅延がありました。\n\n【対応】\n16:30 再起動\n17:10 復旧\n'
    expect(incidentOf(text, { format: 'text' }).timeline.map(({ source, at }) => `${source} ${at.local}`)).toEqual([
      'timeline 2025-03-04T16:30',
      'timeline 2025-03-04T17:10',
    ])
  })

  it('takes the lines of its item and what is nested in it', () => {
    const { timeline } = read('## Timeline\n\n- 10:00 up\n  and slow\n\n  very\n  - one node\n- 10:10 down\n')
    expect(timeline.map(({ text }) => text)).toEqual(['up\nand slow\nvery\none node', 'down'])
  })

  it('several times told on one line are several', () => {
    expect(told(read('## Timeline\n\n- 10:00, 10:05 and 10:10: retries\n'))).toEqual([
      `${day}T10:00 Z retries`,
      `${day}T10:05 Z retries`,
      `${day}T10:10 Z retries`,
    ])
  })

  it('names who acted, in a chat or in a column', () => {
    expect(
      read('## Timeline\n\n- 10:00 \\<ada\\> it is up\n- 10:10 @bo: down\n- 10:20 Cause: disk\n').timeline.map(
        ({ actor, text }) => [actor, text],
      ),
    ).toEqual([
      ['ada', 'it is up'],
      ['bo', 'down'],
      [undefined, 'Cause: disk'],
    ])
    expect(
      read('| Time | Who | Event |\n|---|---|---|\n| 10:00 | Ada | up |\n| 10:10 | | down |\n').timeline.map(
        ({ actor, text }) => [actor, text],
      ),
    ).toEqual([
      ['Ada', 'up'],
      [undefined, 'down'],
    ])
  })

  it('a time in brackets behind another is the same moment', () => {
    expect(told(read('## Timeline\n\n- 10:00 UTC (11:00 CET) up\n'))).toHaveLength(1)
  })

  it('a span has an end', () => {
    expect(told(read('## Timeline\n\n- 10:00 – 10:20 failover\n'))).toEqual([`${day}T10:00 Z/${day}T10:20 Z failover`])
  })

  it('keeps the words beside figures in cells', () => {
    const { timeline } = read(
      '| Time | Event | Where | # |\n|---|---|---|---|\n| 10:00 | up | node 12 | 3 |\n| 10:10 | down | May 4 | 4 |\n',
    )
    expect(timeline.map(({ text }) => text)).toEqual(['up – node 12', 'down'])
  })

  it.each([
    [
      'an action item’s due date',
      '## Action items\n\n| Action | Due |\n|---|---|\n| a | 2025-04-01 |\n| b | 2025-04-02 |\n| c | 2025-04-03 |\n| d | 2025-04-04 |\n',
    ],
    ['a log outside the timeline', '## Background\n\n```\n10:00 GET /\n```\n'],
    ['a date of the record', 'Date: 2025-03-04\n'],
    ['office hours', 'We are there during working hours (09:00 to 17:00).\n'],
  ])('is not %s', (_, text) => expect(toldAs(read(text), 'timeline')).toEqual([]))
})

describe('prose', () => {
  it('narrates a moment, over the wraps of its lines', () => {
    const { timeline } = read('We saw errors and at\n10:05 called the\nteam. Then we waited.\n')
    expect(timeline.map(({ at, source }) => [at.local, source])).toEqual([[`${day}T10:05`, 'narrative']])
  })

  it('goes on behind the date that opens a summary', () => {
    const list = '## Timeline\n\n- 10:05 Search fails\n- 10:45 Search is back\n'
    const sources = (text: string) => read(`## Summary\n\n${text}\n\n${list}`).timeline.map(({ source }) => source)
    expect(sources('2025-03-04 10:05 UTC (11:05 CET), search failed for all.')).toEqual([
      'narrative',
      'timeline',
      'timeline',
    ])
    expect(sources('2025-03-04 10:01 UTC: search failed for all.')).toEqual(['timeline', 'timeline', 'timeline'])
  })

  it('gives windows of impact', () => {
    expect(windows(read('Between 10:00 and 10:45, search was down.\n'))).toEqual([`${day}T10:00 Z/${day}T10:45 Z`])
    expect(windows(read('The outage began at 10:00. Search was unavailable until 10:45.\n'))).toEqual([
      `${day}T10:00 Z/${day}T10:45 Z`,
    ])
    expect(windows(read('- Impact start: 10:00\n- Impact end: 10:45\n'))).toEqual([`${day}T10:00 Z/${day}T10:45 Z`])
    expect(windows(read('The outage began at 10:00.\n'))).toEqual([`${day}T10:00 Z/`])
  })

  it('gives each of several spans below one label, and the end of the last as that of the impact', () => {
    const spans = ['2025-03-04 10:00 - 10:45', '2025-03-04 11:00 - 11:20']
    const expected = [`${day}T10:00 Z/${day}T10:45 Z`, `${day}T11:00 Z/${day}T11:20 Z`]
    for (const [first, second] of [
      ['', ''],
      ['①', '②'],
      ['(1) ', '(2) '],
    ] as const) {
      const incident = read(`Times of the outage:\n\n${first}${spans[0]}\n${second}${spans[1]}\n`)
      expect(windows(incident)).toEqual(expected)
      expect(incident.timeline).toEqual([])
      expect(incident.milestones.started?.at.local).toBe(`${day}T10:00`)
      expect(incident.milestones.mitigated?.at.local).toBe(`${day}T11:20`)
    }
    // Told apart, the second may be a part of the first.
    const apart = read(`Between 10:00 and 10:45, search was down.\n\nBetween 11:00 and 11:20, mail was slow.\n`)
    expect(apart.milestones.mitigated?.at.local).toBe(`${day}T10:45`)
  })

  it('takes the head of a mail for nothing that happened', () => {
    expect(read('Sent: 4 March 2025 16:48\n\nDear customer,\n\nsearch was slow.\n').timeline).toEqual([])
    expect(read('Gesendet: 04.03.2025 16:48\n\nGuten Tag,\n\ndie Suche war langsam.\n').timeline).toEqual([])
  })

  it('is read from labels that are the words of a span', () => {
    expect(
      windows(
        read('> Von: 04.03.2025 / 08:10 Uhr\n>\n> Bis: 04.03.2025 / 15:00 Uhr\n\nDie Suche war nicht erreichbar.\n'),
      ),
    ).toEqual([`${day}T08:10 Z/${day}T15:00 Z`])
  })

  it('does not end where something came late, nor belong to a meeting where users were hit', () => {
    expect(windows(read('Search was down, and the page was not set to red until 10:32.\n'))).toEqual([])
    expect(windows(read('All packets were lost until 10:32.\n'))).toEqual([`/${day}T10:32 Z`])
    expect(windows(read('Search was down and not restored until 10:32.\n'))).toEqual([`/${day}T10:32 Z`])
    expect(windows(read('From 15:05 to 15:09 some users experienced delays in joining meetings.\n'))).toEqual([
      `${day}T15:05 Z/${day}T15:09 Z`,
    ])
    expect(windows(read('From 15:05 to 15:09 we had a meeting.\n'))).toEqual([])
  })

  it('gives none where it tells of something else', () => {
    expect(windows(read('Ada joined at 10:00.\n'))).toEqual([])
    expect(windows(read('The log has 12,000 entries between 10:00 and 10:45.\n'))).toEqual([])
  })

  it('a window told again in a list is one; two of one paragraph stay two', () => {
    const span = 'from 10:00 to 10:45'
    expect(windows(read(`Search was down ${span}.\n\n- Impact ${span} (45 min)\n`))).toHaveLength(1)
    expect(windows(read(`Search was down ${span}.\n\nMail was down ${span}.\n`))).toHaveLength(2)
    expect(windows(read('- Impact from 10:00; no end is stated\n- Impact until 12:00; no start is stated\n'))).toEqual([
      `${day}T10:00 Z/`,
      `/${day}T12:00 Z`,
    ])
  })

  it('that opens its line is read by that line alone', () => {
    const text = '## Timeline\n\n10:00 search is down\n10:10 a fix is being built\n10:20 the first node is up\n'
    const { timeline, commitments } = read(text)
    expect(timeline.map(({ at }) => at.local.slice(11))).toEqual(['10:00', '10:10', '10:20'])
    expect(commitments).toEqual([])
  })

  it('in a log beside a timeline of words is evidence', () => {
    const log = '  ```\n  10:06:01 node-3 refused\n  10:06:02 node-3 refused\n  ```\n'
    const words = `## Timeline\n\n- 10:00 search is down\n${log}- 10:20 node-3 is up\n`
    expect(read(words).timeline.map(({ at }) => at.local.slice(11))).toEqual(['10:00', '10:20'])
    expect(read(`## Timeline\n\n${log.replaceAll(/^ {2}/gm, '')}`).timeline).toHaveLength(2)
  })

  it('in the brackets of a heading is no entry', () => {
    const text = '### Public pages (2025-03-04 22:15 UTC)\n\nAll of them answer.\n\n### 10:20 Restart\n\nDone.\n'
    expect(read(text).timeline.map(({ at }) => at.local.slice(11))).toEqual(['10:20'])
  })

  it('says when the report was published', () => {
    const published = (text: string) => read(text).published?.local
    expect(published('Published by Quarry Maps on 9 March 2025.\n')).toBe('2025-03-09')
    expect(published('Incident report of Quarry Maps, published on 9 March 2025.\n')).toBe('2025-03-09')
    expect(published('- **Published:** 2025-03-09 12:00 UTC\n')).toBe('2025-03-09T12:00')
    expect(published('The broken package was published on 9 March 2025.\n')).toBeUndefined()
  })
})

describe('fields in one line', () => {
  it.each([' | ', '; ', ', ', ' - ', ' – ', ' / '])('are parted by "%s"', (by) => {
    const row = ['Start: 2025-03-04 10:00', 'End: 2025-03-04 10:40', 'Duration: 40 minutes'].join(by)
    const found = read(`${row}\n`)
    expect(windows(found)).toEqual([`${day}T10:00 Z/${day}T10:40 Z`])
    expect(found.durations.map(({ of }) => of)).toEqual(['outage'])
  })

  it('end with what was mended beside the start', () => {
    expect(windows(read('Start date: 2025-03-04 10:00 - Resolution date: 2025-03-04 10:40\n'))).toEqual([
      `${day}T10:00 Z/${day}T10:40 Z`,
    ])
    expect(windows(read('Noticed: 2025-03-04 10:00 - Resolution date: 2025-03-04 10:40\n'))).toEqual([])
  })
})

describe('spans behind labels', () => {
  const spans = '- Cluster A: 10:02 – 10:12\n- Cluster B: 10:04 – 10:31 (27 min)\n'

  it('tell in a list how long each part was hit', () => {
    expect(windows(read(`The clusters were down as follows.\n\n${spans}`))).toEqual([
      `${day}T10:02 Z/${day}T10:12 Z`,
      `${day}T10:04 Z/${day}T10:31 Z`,
    ])
  })

  it('are entries in a timeline, and one alone', () => {
    expect(windows(read(`## Timeline\n\n${spans}`))).toEqual([])
    expect(windows(read('- Cluster A: 10:02 – 10:12\n- Cluster B was fine.\n'))).toEqual([])
  })
})

describe('in reports of East Asia', () => {
  const timeline = (text: string) => toldAs(incidentOf(`# 2025年3月4日の障害\n\n${text}`), 'timeline')

  it('a field of the start begins the impact; the end is a step of the response where others stand beside it', () => {
    const start = '発生：2025-03-04 10:00\n'
    expect(timeline(`${start}検知：2025-03-04 10:05\n復旧：2025-03-04 10:40\n`)).toHaveLength(2)
    const alone = incidentOf(`# 障害のお知らせ\n\n${start}復旧：2025-03-04 10:40\n`)
    expect([toldAs(alone, 'timeline'), windows(alone)]).toEqual([[], ['2025-03-04T10:00/2025-03-04T10:40']])
  })

  it('opening hours, the stamp of the page and the day of the signature are none', () => {
    const text =
      '2025/03/05 15:00 掲載\n\n## 経過\n\n10:00 停止した\n\n10:20 復旧した\n\n【お問い合わせ】窓口 0120-555-010(平日9:00～17:00)\n\n2025年3月6日、運営一同\n'
    expect(timeline(text).map((entry) => entry.slice(0, 16))).toEqual(['2025-03-04T10:00', '2025-03-04T10:20'])
  })

  it('times behind numbers of the script open entries', () => {
    const lines = '1、09:02，监控告警；\n2、09:15，开始排查；\n3、09:40，恢复正常。\n'
    expect(timeline(`## 处理经过\n\n${lines}`)).toHaveLength(3)
    expect(toldAs(incidentOf(`二、处理经过\n${lines}`, { format: 'text' }), 'timeline')).toHaveLength(3)
  })

  it('a paragraph of lines with times below a header is a timeline, a story in one line is none', () => {
    expect(timeline('## 経過\n\n時刻｜内容\n６：２０｜満杯になる\n８：３５｜連絡あり\n９：１０｜確認\n')).toHaveLength(
      3,
    )
    expect(timeline('## 経過\n\n10:00、警報が鳴った。10:20に調べ、10:40に直した。\n')).toEqual([])
  })
})
