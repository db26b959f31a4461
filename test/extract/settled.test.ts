import { describe, expect, it } from 'vitest'
import { type As, incidentOf } from './reading.ts'

function locals(text: string, as: As = {}): string[] {
  return incidentOf(text, as)
    .timeline.toSorted((a, b) => a.order - b.order)
    .map(({ at }) => at.local)
}

const entries = '## Timeline\n\n- 10:00 up\n- 10:20 down\n'

describe('the day of bare clocks', () => {
  it.each([
    ['the title', `# Slow search on 4 March 2025\n\n${entries}`, {}],
    ['a field', `# Slow search\n\nDate: 2025-03-04\n\n${entries}`, {}],
    ['front matter', `---\ntitle: Slow\ndate: 2025-03-04\n---\n\n${entries}`, {}],
    ['the file’s name', `# Slow search\n\n${entries}`, { name: '2025-03-04-slow-search.md' }],
    ['a day heading', '# Slow\n\n## Timeline\n\n### 2025-03-04\n\n- 10:00 up\n- 10:20 down\n', {}],
    [
      'a day heading with its weekday',
      '---\ndate: 2025-03-09\n---\n\n# Slow\n\n### 2025-03-04 Tuesday\n\n- 10:00 up\n- 10:20 down\n',
      {},
    ],
    ['a marked day', '# Slow\n\n## Timeline\n\n**4 March 2025**\n\n- 10:00 up\n- 10:20 down\n', {}],
    ['the first entry', '## Timeline\n\n- 2025-03-04 10:00 up\n- 10:20 down\n', {}],
    [
      'a column',
      '| Date | Time | Event |\n|---|---|---|\n| 2025-03-04 | 10:00 | up |\n| 2025-03-04 | 10:20 | down |\n',
      {},
    ],
    ['the user', `# Slow search\n\n${entries}`, { date: '2025-03-04' }],
  ])('comes from %s', (_, text, as) => {
    expect(locals(text, as)).toEqual(['2025-03-04T10:00', '2025-03-04T10:20'])
  })

  it('stays open where nothing tells it', () => {
    const { timeline } = incidentOf(`# Slow search\n\nTimes in UTC.\n\n${entries}`)
    expect(timeline.map(({ at }) => [at.local, at.offset, at.instant, at.basis.date])).toEqual([
      ['T10:00', 'Z', null, 'unknown'],
      ['T10:20', 'Z', null, 'unknown'],
    ])
  })

  it('is not that of the report’s publication, nor of a look back', () => {
    expect(locals(`# Slow\n\n- Published: 2025-03-09\n- Date: 2025-03-04\n\n${entries}`)).toEqual([
      '2025-03-04T10:00',
      '2025-03-04T10:20',
    ])
    expect(
      locals(`# Slow on 4 March 2025\n\n## Background\n\nOn 12 January 2025 at 09:00 we had moved.\n\n${entries}`),
    ).toEqual(['2025-01-12T09:00', '2025-03-04T10:00', '2025-03-04T10:20'])
  })

  it('is not that of the last change, and not read from the order of day and month where another date shows it', () => {
    expect(locals(`# 2025-03-04 Slow search\n\nLast updated: 2025-03-09\n\n${entries}`)).toEqual([
      '2025-03-04T10:00',
      '2025-03-04T10:20',
    ])
    expect(locals('# Slow on March 28th, 2025\n\n- [03-05 16:21] up\n- [03-26 10:20] down\n')).toEqual([
      '2025-03-05T16:21',
      '2025-03-26T10:20',
    ])
  })

  it('is the one with which the paragraph opens', () => {
    const text =
      '# Two outages\n\nOn 4 March 2025, search was slow.\n\nAlso on 6 March 2025, mail was down. At 10:00 it failed.\n'
    expect(locals(text)).toEqual(['2025-03-06T10:00'])
  })

  it('is the one of the story, where the record gives the later one of its publication', () => {
    const text =
      '---\ndate: 2025-04-10\n---\n\n# Postmortem\n\nSearch was unavailable from 2025-03-04 17:45 UTC.\n\n## What happened\n\nAt 17:03 UTC on March 4th 2025, disks were added.\n\nAt 17:40 UTC, one of them failed.\n\nSo at 17:50 UTC, we restored it.\n'
    const days = locals(text, { name: '2025-04-10-postmortem.md' }).map((local) => local.slice(0, 16))
    expect(days).toEqual(expect.arrayContaining(['2025-03-04T17:40', '2025-03-04T17:50']))
    expect(days.filter((local) => !local.startsWith('2025-03-04'))).toEqual([])
  })

  it('is the title’s, unless that is a slip of the pen', () => {
    const named = (title: string) =>
      locals(`---\ntitle: ${title}\ndate: 2025-03-09\n---\n\n${entries}`, { name: '2025-03-09-slow.md' })
    expect(named('Slow search on 4 March 2025')).toEqual(['2025-03-04T10:00', '2025-03-04T10:20'])
    expect(named('Slow search on 4 March 2052')).toEqual(['2025-03-09T10:00', '2025-03-09T10:20'])
  })

  it('is that of the update for what it tells of today and of the update before', () => {
    const { commitments, timeline } = incidentOf(
      '# Outage\n\n#### [2025-05-01, 16:00] Resolved\n\nAll is well.\n\n#### [2025-05-01, 12:00] Update\n\nNo change since the update at 9:25 a.m.\n\nThe next update will be provided today at around 4 p.m.\n\n#### [2025-05-01, 09:25] Update\n\nWe are working on it.\n',
    )
    expect(commitments.map(({ due }) => due.local)).toEqual(['2025-05-01T16:00'])
    expect(timeline.map(({ at }) => at.local)).toEqual([
      '2025-05-01T09:25',
      '2025-05-01T09:25',
      '2025-05-01T12:00',
      '2025-05-01T16:00',
    ])
  })

  it('is the one that lines of a declaration give', () => {
    const list = '- 10:00 up\n- 10:20 down\n'
    for (const said of [
      'All times are of 4 March 2025 (UTC).',
      'Alle Zeitangaben beziehen sich auf den 4. März 2025 (UTC).',
      '모든 시각은 2025년 3월 4일 UTC 기준입니다.',
    ]) {
      const { timeline } = incidentOf(`# Report\n\n## Timeline\n\n${said}\n\n${list}`, { name: '2025-03-09-report.md' })
      expect(timeline.map(({ at }) => at.instant)).toEqual(['2025-03-04T10:00:00Z', '2025-03-04T10:20:00Z'])
    }
  })

  it('goes on from one phase of a timeline to the next', () => {
    const text =
      '# Outage on 2025-03-04\n\n## Timeline\n\n#### Phase 1\n\n- 23:15 UTC: slow\n- 23:50 UTC: down\n\n#### Phase 2\n\n- 00:30 UTC: restarted\n- 02:43 UTC: up\n'
    expect(locals(text)).toEqual(['2025-03-04T23:15', '2025-03-04T23:50', '2025-03-05T00:30', '2025-03-05T02:43'])
  })

  it('is the nearest one beside an entry in another zone', () => {
    const list = '- 15:02 UTC down\n- 08:49 PDT cause found\n- 15:54 UTC up\n'
    const { timeline } = incidentOf(`# Outage on 2025-07-03\n\n## Timeline\n\n${list}`)
    expect(timeline.map(({ at }) => at.instant)).toEqual([
      '2025-07-03T15:02:00Z',
      '2025-07-03T15:49:00Z',
      '2025-07-03T15:54:00Z',
    ])
  })

  it('has the year of the file’s name', () => {
    expect(locals('# Report\n\nOn 7 October at 20:00 it failed.\n', { name: '2014-10-outages.md' })).toEqual([
      '2014-10-07T20:00',
    ])
  })

  it('is the day that an update tells of', () => {
    const text =
      '# Outage\n\n### 3 June 2025, 15:02 – Resolved\n\nAt 13:40 on 19 May, power was lost.\n\nAt 14:09, power was back.\n\n### 19 May 2025, 14:00 – Investigating\n\nDown since 13:45.\n'
    expect(incidentOf(text).timeline.map(({ at }) => at.local)).toEqual([
      '2025-05-19T13:40',
      '2025-05-19T13:45',
      '2025-05-19T14:00',
      '2025-05-19T14:09',
      '2025-06-03T15:02',
    ])
  })

  it('changes with the day headings', () => {
    expect(locals('## Timeline\n\n### 4 March 2025\n\n- 10:00 up\n\n### 5 March 2025\n\n- 09:00 down\n')).toEqual([
      '2025-03-04T10:00',
      '2025-03-05T09:00',
    ])
  })

  it('is that of the entry which the text below a timeline of several days goes back to', () => {
    const days =
      '# Slow\n4 March 2025, 6 March 2025\n\n## Timeline\n\n### 4 March 2025\n\n- 10:00 up\n\n### 6 March 2025\n\n- 11:00 down\n'
    const told = (text: string) =>
      incidentOf(text)
        .timeline.filter(({ source }) => source === 'narrative')
        .map(({ at }) => at.local)
    const cause = (clock: string) => `\n## Root cause\n\nAt ${clock} the disk was full.\n`
    expect(told(days + cause('10:00'))).toEqual(['2025-03-04T10:00'])
    expect(told(days + cause('11:00'))).toEqual(['2025-03-06T11:00'])
    // Two days have an entry at ten: the last day told goes on.
    expect(told(`${days}- 10:00 up again\n${cause('10:00')}`)).toEqual(['2025-03-06T10:00'])
  })

  it('is the next one past midnight', () => {
    expect(locals('# Slow on 4 March 2025\n\n## Timeline\n\n- 23:50 up\n- 00:10 down\n- 00:30 up\n')).toEqual([
      '2025-03-04T23:50',
      '2025-03-05T00:10',
      '2025-03-05T00:30',
    ])
  })

  it('stays where an entry is out of order by less than six hours', () => {
    expect(locals('# Slow on 4 March 2025\n\n## Timeline\n\n- 10:50 up\n- 10:10 down\n- 11:30 up\n')).toEqual([
      '2025-03-04T10:50',
      '2025-03-04T10:10',
      '2025-03-04T11:30',
    ])
  })

  it('goes back where the newest stands first', () => {
    expect(locals('## Timeline\n\n- 5 March 2025 00:30 up\n- 00:10 down\n- 23:50 worse\n- 23:20 slow\n')).toEqual([
      '2025-03-05T00:30',
      '2025-03-05T00:10',
      '2025-03-04T23:50',
      '2025-03-04T23:20',
    ])
  })

  it('is told by other dates where day and month could be either', () => {
    expect(
      locals(
        '# Slow\n\nOn 25/03/2025 at 08:00 we deployed.\n\n## Timeline\n\n- 04/03/2025 10:00 up\n- 05/03/2025 10:20 down\n',
      ),
    ).toEqual(['2025-03-25T08:00', '2025-03-04T10:00', '2025-03-05T10:20'])
    const [open] = incidentOf('## Timeline\n\n- 04/03/2025 10:00 up\n- 05/03/2025 10:20 down\n').timeline
    expect(open?.at.alternatives).toHaveLength(1)
  })

  it('is told by a weekday beside a date that could be either', () => {
    const list = (day: string) => `## Timeline\n\n- ${day} 10/9/2008 10:00 up\n- 10/9/2008 10:20 down\n`
    expect(locals(list('Thursday'))).toEqual(['2008-10-09T10:00', '2008-10-09T10:20'])
    expect(locals(list('Wednesday'))).toEqual(['2008-09-10T10:00', '2008-09-10T10:20'])
  })

  it('is likelier the month where it stays the same from date to date', () => {
    const { timeline } = incidentOf('## Timeline\n\n- 10/7/2008 20:45 down\n- 10/9/2008 06:45 up\n')
    expect(timeline.map(({ at }) => [at.local, at.alternatives])).toEqual([
      ['2008-10-07T20:45', ['2008-07-10T20:45']],
      ['2008-10-09T06:45', ['2008-09-10T06:45']],
    ])
    expect(locals('## Timeline\n\n- 7/10/2008 20:45 down\n- 9/11/2008 06:45 up\n')).toEqual([
      '2008-10-07T20:45',
      '2008-11-09T06:45',
    ])
  })
})

describe('a change of clocks', () => {
  it('skips an hour and doubles another', () => {
    const at = (day: string) =>
      incidentOf(`Times in Europe/Berlin.\n\n- ${day} 02:30 up\n- ${day} 04:30 down\n`).timeline[0]?.at
    expect(at('2025-03-30')?.zone?.problem).toBe('skipped')
    expect(at('2025-10-26')?.zone).toMatchObject({
      problem: 'doubled',
      otherOffsets: expect.arrayContaining([expect.any(String)]),
    })
    expect(at('2025-10-27')?.zone?.problem).toBeUndefined()
  })

  it('contradicts a label that is not in force', () => {
    const zone = (day: string) => incidentOf(`- ${day} 10:00 CET up\n- ${day} 10:10 CET down\n`).timeline[0]?.at.zone
    expect(zone('2025-07-15')).toMatchObject({ problem: 'contradicts-date', otherOffsets: ['+02:00'] })
    expect(zone('2025-01-15')?.problem).toBeUndefined()
  })
})

describe('bare clocks in an update posted after midnight', () => {
  const page = (text: string, stamp = 'Mar 6, 2024 - 00:20 UTC'): string =>
    `API errors\n\nInvestigating\n${text}\nPosted ${stamp}\n\nInvestigating\nWe look into errors of the API.\nPosted Mar 5, 2024 - 23:55 UTC\n`
  const localOf = (text: string, clock: string, stamp?: string): string | undefined => {
    const { timeline, impact, commitments } = incidentOf(page(text, stamp), { format: 'text' })
    const moments = [
      ...timeline.flatMap(({ at, until }) => [at, until]),
      ...impact.windows.flatMap(({ start, end }) => [start, end]),
      ...commitments.map(({ due }) => due),
    ]
    return moments.find((one) => one?.text.startsWith(clock))?.local
  }

  it.each([
    ['The API failed at 23:50 and we added capacity.', '23:50', '2024-03-05T23:50'],
    ['Requests have failed since 22:10 UTC.', '22:10', '2024-03-05T22:10'],
    ['The API failed between 23:50 and 00:10.', '00:10', '2024-03-06T00:10'],
    ['The API failed at 00:05 and we added capacity.', '00:05', '2024-03-06T00:05'],
    ['The next update follows at 20:30 UTC.', '20:30', '2024-03-06T20:30'],
    ['We expect a fix by 23:00.', '23:00', '2024-03-06T23:00'],
  ])('%s', (text, clock, local) => expect(localOf(text, clock)).toBe(local))

  it('an update of the evening keeps its day', () =>
    expect(localOf('The API failed at 21:50 and we added capacity.', '21:50', 'Mar 6, 2024 - 22:20 UTC')).toBe(
      '2024-03-06T21:50',
    ))
})

describe('a clock in an update of the day after', () => {
  const page = (body: string) =>
    `Labels are late\n\nResolved\n${body}\nPosted Mar 5, 2025 - 09:00 UTC\n\nInvestigating\nWe look.\nPosted Mar 4, 2025 - 10:10 UTC\n`
  const windows = (body: string) =>
    incidentOf(page(body), { format: 'text' }).impact.windows.map(({ start, end }) => [start?.local, end?.local])

  it('is of the day with which its sentence opens', () => {
    expect(windows('On March 4, labels failed to print between 10:02 and 11:15 UTC. All is well.')).toEqual([
      ['2025-03-04T10:02', '2025-03-04T11:15'],
    ])
  })

  it('is of its own day where that date belongs to another sentence or is yet to come', () => {
    const own = [['2025-03-05T08:02', '2025-03-05T08:40']]
    expect(windows('This began on March 4. Labels failed to print again between 08:02 and 08:40 UTC.')).toEqual(own)
    expect(windows('Until March 9 we watch, as labels failed to print between 08:02 and 08:40 UTC.')).toEqual(own)
  })
})

describe('entries above the first heading that is a day', () => {
  const list = (...above: string[]) =>
    locals(
      `# Slow labels in January 2025\n\n## Timeline\n\n${above.map((one) => `- ${one}\n`).join('')}\n**January 11, 2025**\n\n- 06:20 UTC labels print again\n- 07:00 UTC all is well\n`,
    )

  it('are of the day before where their clocks are later', () => {
    expect(list('22:10 UTC labels are late', '23:40 UTC labels stop')).toEqual([
      '2025-01-10T22:10',
      '2025-01-10T23:40',
      '2025-01-11T06:20',
      '2025-01-11T07:00',
    ])
  })

  it('are of no day of their own where they are not', () => {
    expect(list('02:10 UTC labels are late', '03:40 UTC labels stop')).not.toContain('2025-01-10T02:10')
  })
})

describe('a paragraph that opens with its day', () => {
  const told = (next: string) =>
    locals(
      `# Labels\n\nOn 21 March 2025 at 22:15 UTC the printer failed. ${next} at 07:47 UTC it failed again. In the afternoon at 14:51 UTC labels were printed again.\n`,
    )

  it('goes on with a later day that it tells', () => {
    expect(told('On the morning of 22 March 2025')).toEqual([
      '2025-03-21T22:15',
      '2025-03-22T07:47',
      '2025-03-22T14:51',
    ])
  })

  it('keeps its day beside one that it looks back on', () => {
    expect(told('On 2 March 2025').at(-1)).toBe('2025-03-21T14:51')
  })
})

describe('the day of a title', () => {
  const story = (day: string) => `At 07:10 UTC ${day} labels failed.\n\nAt 08:01 UTC the printer was replaced.\n`

  it('is that of the publication where the text tells of the day before alone', () => {
    expect(locals(`# Report of March 5, 2025\n\n${story('March 4')}`)).toEqual(['2025-03-04T07:10', '2025-03-04T08:01'])
  })

  it('holds where the text tells it as well, or one further back', () => {
    const both = `# Report of March 5, 2025\n\n${story('March 4')}\nOn March 5 we wrote this.\n`
    expect(locals(both)).toContain('2025-03-05T08:01')
    expect(locals(`# Report of March 5, 2025\n\n${story('March 2')}`)).toContain('2025-03-05T08:01')
  })

  it('goes before a day alone that stands over it', () => {
    const page = (title: string) =>
      `Thursday 6th March 2025\n\n${title}\n\nWe are sorry.\n\nTimeline:\n\n10:00 – labels fail\n\n10:20 – all is well\n`
    const expected = ['2025-03-04T10:00', '2025-03-04T10:20']
    expect(locals(`# 6 March 2025\n\n## Labels failed on 4 March 2025\n\n### Timeline\n\n${entries}`)).toEqual(expected)
    expect(locals(page('Orchid Labels - Report on the failure of 4 March 2025'), { format: 'text' })).toEqual(expected)
    expect(locals(`# 6 March 2025\n\n## Labels failed\n\n### Timeline\n\n${entries}`)).toEqual([
      '2025-03-06T10:00',
      '2025-03-06T10:20',
    ])
  })
})

describe('the day of a report in fields', () => {
  const list = '## Timeline\n\n- 10:00 告警\n- 10:20 恢复した\n'

  it.each([
    ['- 発生日: 2025-03-04（火）\n- 作成者: 林（運用） / 作成日: 2025-03-06\n'],
    ['報告日　令和7年3月6日\n\n発生日：令和7年3月4日\n'],
    ['| 항목 | 내용 |\n|---|---|\n| 등급 | 심각 |\n| 발생일 | 2025-03-04 (화) |\n| 작성일 | 2025-03-06 |\n'],
    ['作成：2025/3/6\n\n## 概要\n\n- 日時：2025/3/4\n'],
    ['- 填報日期：114 年 3 月 6 日\n- 事故日期：114 年 3 月 4 日\n'],
    ['**复盘人**：林　**复盘日期**：2025-03-06\n\n**故障日期**：2025-03-04\n'],
  ])('is that of the incident, not of its writing: %s', (fields) => {
    expect(locals(`# 障害报告\n\n${fields}\n${list}`)).toEqual(['2025-03-04T10:00', '2025-03-04T10:20'])
  })
})

describe('hours counted on past midnight', () => {
  it('are of the day after the one on which they are counted', () => {
    const list = '- 21:52 警報\n- 23:45 散水\n- 24:15 再起動\n- 27:40 全台起動\n- 9:00 終息\n'
    expect(locals(`# 2025年3月4日の障害\n\n## 時系列\n\n${list}`)).toEqual([
      '2025-03-04T21:52',
      '2025-03-04T23:45',
      '2025-03-05T00:15',
      '2025-03-05T03:40',
      '2025-03-05T09:00',
    ])
  })
})

describe('a day alone below the title', () => {
  const story = '5月12日の夜、止まった。\n\n## 流れ\n\n23:01 失敗が始まる。\n\n23:22 気づく。\n'
  const expected = ['2025-05-12T23:01', '2025-05-12T23:22']

  it.each(['2025-05-14 / 個人開発', '> 2025.05.14 · ふりかえり'])('is that of the report: %s', (line) => {
    expect(locals(`# 止めた話\n\n${line}\n\n${story}`)).toEqual(expected)
  })

  it('is that of the story where the text tells no other, one long before, or clock times right below it', () => {
    expect(locals(`# 話\n\n2025-05-14 / 記録\n\n${story.replace('5月12日の夜、', '')}`)[0]).toBe('2025-05-14T23:01')
    expect(locals(`# 話\n\n2025-05-14 / 記録\n\n${story.replace('5月12日', '1月2日')}`)[0]).toBe('2025-01-02T23:01')
    expect(locals('# 話\n\n2025-05-14\n10:00 停止\n10:20 復旧した\n\n2025-05-12に設定した。\n')[0]).toBe(
      '2025-05-14T10:00',
    )
  })
})

describe('clocks of twelve hours in prose', () => {
  const clocks = (text: string) =>
    incidentOf(`# 2025년 5월 12일 장애\n\n${text}\n`).timeline.map(({ at }) => at.local.slice(11))

  it('go on in the half of the day in which the story is', () => {
    expect(clocks('오후 5시 5분에 바꿨고, 5시 18분에 알았습니다. 6시 2분에 고쳤습니다.')).toEqual([
      '17:05',
      '17:18',
      '18:02',
    ])
    expect(clocks('오전 9시 5분에 바꿨고, 9시 18분에 알았습니다.')).toEqual(['09:05', '09:18'])
    expect(clocks('오후 5시 5분에 바꿨고, 05시 18분에 알았습니다.')).toEqual(['05:18', '17:05'])
  })
})
