import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { marked, run } from './run-rule.ts'

test('an update a minute after its promised time is late', () => {
  const built = build({
    updates: ['09:40 monitoring: Better.', '09:00 investigating: We look. Next update at 09:39'],
  })
  const found = run('late-update', built)
  expect(found.map(({ message }) => message)).toEqual([
    'the next update was promised for 09:39 and came at 09:40, 1 min late',
  ])
  expect(marked(found[0], built)).toEqual(['Next update at 09:39', '09:40'])
  expect(found[0]?.data).toMatchObject({ minutes: 1 })
})

test('in time is not late, also where it only just was', () => {
  const first = '09:00 investigating: We look. Next update at 09:40'
  expect(run('late-update', { updates: ['09:40 monitoring: Better.', first] })).toEqual([])
  expect(run('late-update', { updates: ['10:30 resolved: Over.', '09:30 update: Still looking.', first] })).toEqual([])
})

test('how late is an option', () => {
  const updates = ['09:44 monitoring: Better.', '09:00 investigating: We look. Next update at 09:40']
  expect(run('late-update', { updates }, { minutes: 5 })).toEqual([])
  expect(run('late-update', { updates }, { minutes: 4 })).toHaveLength(1)
})

test('a promise that a later one replaces in time is broken once, by the later one', () => {
  const built = build({
    updates: [
      '11:02 monitoring: A fix is in.',
      '10:35 identified: Found. Next update at 11:00',
      '10:20 update: Still looking. Next update at 11:00',
    ],
  })
  const found = run('late-update', built)
  expect(found).toHaveLength(1)
  expect(found[0]?.position?.start.line).toBe(built.incident.commitments[0]?.position.start.line)
  expect(built.document.text.split('\n')[(found[0]?.position?.start.line ?? 0) - 1]).toContain('identified')
})

test('a filler right after the promise does not keep it, progress does', () => {
  const first = '09:00 investigating: We look. Next update at 10:00'
  const end = '10:20 resolved: Over.'
  expect(run('late-update', { updates: [end, '09:01 update: We look further.', first] })).toHaveLength(1)
  expect(run('late-update', { updates: [end, '09:01 identified: It is the cache.', first] })).toEqual([])
  expect(run('late-update', { updates: ['09:20 resolved: Over.', first] })).toEqual([])
})

test('a promise after which nothing came is broken, unless the page ends before it fell due', () => {
  const updates = ['09:00 investigating: We look. Next update at 10:00']
  const [never] = run('late-update', { updates, timeline: ['10:30 Closed. #resolved'] })
  expect(never?.message).toBe('the next update was promised for 10:00 and never came')
  expect(never?.related).toEqual([])
  expect(run('late-update', { updates })).toEqual([])
  expect(run('late-update', { updates }, undefined, '2023-05-10T09:30:00Z')).toEqual([])
  expect(run('late-update', { updates }, undefined, '2023-05-10T10:30:00Z')).toHaveLength(1)
})

test('other promises are none of its business', () => {
  expect(
    run('late-update', { postmortem: '2023-05-10 09:00 | 5 business days | 2023-05-17', published: '2023-06-01' }),
  ).toEqual([])
})
