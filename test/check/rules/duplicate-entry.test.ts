import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { proof, run } from './run-rule.ts'

test('the same text twice within minutes', () => {
  const built = build({
    updates: ['09:31 update: We are looking.', '09:30 update:  We are  looking', '09:00 investigating: Errors.'],
  })
  const found = run('duplicate-entry', built)
  expect(found.map(({ message }) => message)).toEqual([
    '"We are looking." stands twice, at 09:31 and at 09:30, 1 min apart',
  ])
  expect(proof(found[0], built)).toEqual(['- 09:31 update: We are looking.', '- 09:30 update:  We are  looking'])
})

test('hours apart, in another list, or between page and timeline it is no slip', () => {
  expect(
    run('duplicate-entry', { updates: ['12:30 update: We are looking.', '09:30 update: We are looking.'] }),
  ).toEqual([])
  expect(run('duplicate-entry', { timeline: ['10:00 Alert. (list 1)', '10:00 Alert. (list 2)'] })).toEqual([])
  expect(run('duplicate-entry', { timeline: ['10:00 Alert.'], updates: ['10:00 update: Alert.'] })).toEqual([])
  expect(run('duplicate-entry', { timeline: ['10:00 Alert.', '10:01 Second alert.'] })).toEqual([])
})

test('how far apart is an option', () => {
  const updates = ['10:00 update: We are looking.', '09:30 update: We are looking.']
  expect(run('duplicate-entry', { updates }, { minutes: 30 })).toHaveLength(1)
})

test('what a page sets below a post makes it no other one', () => {
  const updates = ['09:31 update: We are looking.', '09:30 update: We are looking.\nAffected services: Search']
  expect(run('duplicate-entry', { updates })).toHaveLength(1)
  const more = ['09:31 update: We are looking.', '09:30 update: We are looking.\nThe cause is found.']
  expect(run('duplicate-entry', { updates: more })).toEqual([])
})
