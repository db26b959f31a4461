import { expect, it } from 'vitest'
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
