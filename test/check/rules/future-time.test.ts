import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('an entry after the publication', () => {
  const timeline = ['10:00 Errors. #started', '2023-05-20 12:00 Fixed. #mitigated']
  const built = build({ timeline, published: '2023-05-12 09:00' })
  const found = run('future-time', built)
  expect(found.map(({ message }) => message)).toEqual([
    '2023-05-20 12:00 "Fixed." lies 8 d 3 h after the publication on 2023-05-12',
  ])
  expect(marked(found[0], built)).toEqual(['2023-05-20 12:00', '2023-05-12 09:00'])
  expect(run('future-time', { timeline, published: '2023-05-20 11:30' })).toEqual([])
  expect(run('future-time', { timeline, published: '2023-05-21' })).toEqual([])
  expect(run('future-time', { timeline, published: '2023-05-19' })).toHaveLength(1)
})

test('several entries after the publication are one finding', () => {
  const timeline = ['10:00 a', '2023-05-20 12:00 b', '2023-05-20 12:10 c']
  const [found, ...more] = run('future-time', { timeline, published: '2023-05-12' })
  expect(more).toEqual([])
  expect(found?.message).toBe('2023-05-20 12:00 "b" lies 8 d after the publication on 2023-05-12; 1 more entry does so')
  expect(found?.related).toHaveLength(2)
})

test('a report dated with the day of the incident says when it happened', () => {
  const timeline = ['22:00 Errors. #started', '2023-05-11 02:00 Fixed. #mitigated']
  expect(run('future-time', { timeline, published: '2023-05-10' })).toEqual([])
})

test('an entry in the future, where the present is known', () => {
  const told = { timeline: ['10:00 Errors.'] }
  expect(run('future-time', told, undefined, '2023-05-01T00:00:00Z').map(({ message }) => message)).toEqual([
    '2023-05-10 10:00 "Errors." lies 9 d 10 h in the future',
  ])
  expect(run('future-time', told, undefined, '2023-05-10T10:00:00Z')).toEqual([])
  expect(run('future-time', told)).toEqual([])
})

test('announced work may lie ahead', () => {
  const told = { updates: ['2023-05-20 10:00 scheduled: We move the database.'] }
  expect(run('future-time', told, undefined, '2023-05-12T00:00:00Z')).toEqual([])
})
