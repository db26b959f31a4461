import { describe, expect, it } from 'vitest'
import { milestonesIn, promiseColumns } from '../../src/extract/table-columns.ts'
import { incidentOf } from './reading.ts'

function rows(columns: string, ...cells: string[]) {
  const bars = columns.replace(/[^|]+/g, '---')
  return incidentOf(`# Slow on 4 March 2025\n\n${columns}\n${bars}\n${cells.join('\n')}\n`).timeline.map(
    ({ text, actor, source, status, milestone }) => [text, actor, source, status, milestone],
  )
}

it('columns tell who, from where, and in what state', () => {
  expect(
    rows(
      '| Time | Event | By | Source | Status |',
      '| 10:00 | up | Ada | Slack | Investigating |',
      '| 10:10 | back | | Bulletin | fine |',
    ),
  ).toEqual([
    ['up', 'Ada', 'chat', 'investigating', undefined],
    ['back – Bulletin – fine', undefined, 'timeline', undefined, undefined],
  ])
})

it('a column of another name is part of the words', () => {
  expect(
    rows('| Time | Event | Region |', '| 10:00 | up | EU |', '| 10:10 | down | US |').map(([text]) => text),
  ).toEqual(['up – EU', 'down – US'])
})

describe('a time told again in another zone', () => {
  const times = (columns: string, ...cells: string[]) => {
    const bars = columns.replace(/[^|]+/g, '---')
    const { timeline } = incidentOf(`# Slow on 4 March 2025\n\n${columns}\n${bars}\n${cells.join('\n')}\n`)
    return timeline.map(({ at: { local, offset }, text }) => `${local} ${offset} ${text}`)
  }

  it('is no time of its own, and moves no day', () => {
    const expected = ['2025-03-04T16:00 +09:00 up', '2025-03-04T17:16 +09:00 down', '2025-03-04T17:40 +09:00 back']
    expect(
      times(
        '| Time (KST) | Time (UTC) | Event |',
        '| 16:00~ | 07:00~ | up |',
        '| 17:16 | 08:16 | down |',
        '| 17:40 | 08:40 | back |',
      ),
    ).toEqual(expected)
    expect(times('| KST | Local time | Event |', '| 16:00 | 08:00 | up |', '| 17:16 | 09:16 | down |')).toEqual(
      expected.slice(0, 2),
    )
  })

  it('leaves the times to the column whose zone is known', () => {
    expect(times('| Local | UTC | Event |', '| 18:00 | 01:00 | up |', '| 19:16 | 02:16 | down |')).toEqual([
      '2025-03-04T01:00 Z up',
      '2025-03-04T02:16 Z down',
    ])
  })

  it('is not a second column in the same zone, or one that says more', () => {
    expect(
      times('| Start (UTC) | End (UTC) | Event |', '| 10:00 | 10:45 | slow |', '| 11:00 | 11:20 | down |'),
    ).toContain('2025-03-04T10:45 Z 10:45')
    expect(
      times('| Time (UTC) | Local team | Event |', '| 10:00 | at 12:00 lunch | slow |', '| 11:00 | Ada | down |'),
    ).toEqual(expect.arrayContaining([expect.stringContaining('12:00')]))
  })
})

it('milestones are named by themselves', () => {
  expect(milestonesIn('Detected, acknowledged')).toEqual(['detected', 'acknowledged'])
  expect(milestonesIn('Resolution')).toEqual(['resolved'])
  expect(milestonesIn('Detected by Ada')).toEqual([])
  expect(milestonesIn('')).toEqual([])
})

it('a table of promises has a promise and a deadline', () => {
  expect(promiseColumns(['Promise', 'Words', 'Made', 'Due'])).toEqual({ promise: 0, words: 1, made: 2, due: 3 })
  expect(promiseColumns(['Action', 'Owner', 'Due'])).toBeUndefined()
  expect(promiseColumns(undefined)).toBeUndefined()
})
