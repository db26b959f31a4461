import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

const postmortem = '2023-05-10 09:32 | 5 business days | 2023-05-17'

test('published after the promised day', () => {
  const built = build({ postmortem, published: '2023-05-19 17:31' })
  const [found, ...more] = run('late-postmortem', built)
  expect(found?.message).toBe(
    'the postmortem was promised within 5 business days, by 2023-05-17, and published on 2023-05-19 17:31: 2 business days late',
  )
  expect(proof(found, built)).toEqual(['A postmortem follows within 5 business days.', 'Posted 2023-05-19 17:31'])
  expect(more).toEqual([])
})

test('published on the day or before, or not dated at all', () => {
  expect(run('late-postmortem', { postmortem, published: '2023-05-17 23:59' })).toEqual([])
  expect(run('late-postmortem', { postmortem, published: '2023-05-12' })).toEqual([])
  expect(run('late-postmortem', { postmortem })).toEqual([])
  expect(run('late-postmortem', { published: '2023-06-12' })).toEqual([])
})

test('where nothing else dates it, the postmortem among the updates does', () => {
  expect(run('late-postmortem', { postmortem, updates: ['2023-05-18 10:00 postmortem: What happened.'] })).toHaveLength(
    1,
  )
})

test('business days leave out the configured holidays, other days do not', () => {
  const { incident, document } = build({ postmortem, published: '2023-05-19 17:31' })
  const found = (holidays: string[]) =>
    check(incident, document, { holidays }).filter(({ rule }) => rule === 'late-postmortem')
  expect(found(['2023-05-15'])[0]?.message).toContain(
    'by 2023-05-18, and published on 2023-05-19 17:31: 1 business day late',
  )
  expect(found(['2023-05-15', '2023-05-16'])).toEqual([])
  const week = run('late-postmortem', { postmortem: '2023-05-10 09:32 | 7 days | 2023-05-17', published: '2023-05-19' })
  expect(week[0]?.message).toBe(
    'the postmortem was promised within 7 days, by 2023-05-17, and published on 2023-05-19: 2 d late',
  )
})
