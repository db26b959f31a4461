import { expect, test } from 'vitest'
import { run } from './run-rule.ts'

const timeline = ['10:00 A node fails.', '10:40 It is replaced.']

test('a postmortem whose timeline says neither', () => {
  expect(run('missing-milestone', { timeline, sections: ['root-cause'] }).map(({ message }) => message)).toEqual([
    'no entry says when the incident was detected; the timeline begins with 10:00 "A node fails."',
    'no entry says when the incident was mitigated or resolved; the timeline ends with 10:40 "It is replaced."',
  ])
})

test('each is asked for by itself', () => {
  const told = { timeline: ['10:00 Alert. #detected', '10:40 Replaced.'], sections: ['lessons' as const] }
  expect(run('missing-milestone', told).map(({ data }) => data.milestone)).toEqual(['resolved'])
  expect(run('missing-milestone', told, { ended: false })).toEqual([])
  const ended = { timeline: ['10:00 Deployed.', '10:40 Fixed. #mitigated'], sections: ['lessons' as const] }
  expect(run('missing-milestone', ended).map(({ data }) => data.milestone)).toEqual(['detected'])
})

test('a postmortem in prose owes both, a note of one section none', () => {
  expect(run('missing-milestone', { sections: ['summary', 'root-cause'] }).map(({ message }) => message)).toEqual([
    'nothing says when the incident was detected',
    'nothing says when the incident was mitigated or resolved',
  ])
  expect(run('missing-milestone', { sections: ['root-cause'] })).toEqual([])
})

test('what is no postmortem, or a page of updates, owes none', () => {
  expect(run('missing-milestone', { timeline })).toEqual([])
  expect(
    run('missing-milestone', { sections: ['root-cause'], updates: ['10:00 update: a', '11:00 update: b'] }),
  ).toEqual([])
})

test('a stated end of the impact is an end', () => {
  const told = {
    windows: ['10:00-10:40'],
    timeline: ['10:05 Alert. #detected', '10:40 Replaced.'],
    sections: ['lessons' as const],
  }
  expect(run('missing-milestone', told)).toEqual([])
})
