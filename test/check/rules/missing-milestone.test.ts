import { expect, test } from 'vitest'
import { messagesOn, run } from './run-rule.ts'

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
  expect(run('missing-milestone', { updates: ['10:00 update: a', '11:00 update: b', '12:00 update: c'] })).toEqual([])
})

test('a stated end of the impact is an end', () => {
  const told = {
    windows: ['10:00-10:40'],
    timeline: ['10:05 Alert. #detected', '10:40 Replaced.'],
    sections: ['lessons' as const],
  }
  expect(run('missing-milestone', told)).toEqual([])
})

test('a start, and a resolution beside the mitigation, only where they are asked for', () => {
  const told = { timeline: ['10:00 Alert. #detected', '10:40 Fixed. #mitigated'], sections: ['lessons' as const] }
  expect(run('missing-milestone', told)).toEqual([])
  const asked = run('missing-milestone', told, { started: true, resolved: true })
  expect(asked.map(({ message }) => message)).toEqual([
    'no entry says when the impact began; the timeline begins with 10:00 "Alert."',
    'no entry says when the incident was resolved; the timeline ends with 10:40 "Fixed."',
  ])
  const window = { ...told, windows: ['09:50-10:40'] }
  expect(run('missing-milestone', window, { started: true }).map(({ data }) => data.milestone)).toEqual([])
})

const prose = `On 14 May 2024 the label printers of Norrvik Freight stopped at 06:10 UTC.
At 06:55 UTC the driver was rolled back on the first of them, and by 08:20 UTC all of them printed again.`

test('a report without headings is one where it tells its cause', () => {
  const caused = `${prose} The outage was caused by a driver that was installed in the night.\n`
  expect(messagesOn('missing-milestone', caused)).toEqual(['nothing says when the incident was detected'])
  expect(messagesOn('missing-milestone', `${prose}\n`)).toEqual([])
})

test('a list of incidents that lie weeks apart is no story of one', () => {
  const list = `In spring 2024 three outages were caused by one switch.

- 2024-03-02 06:10 UTC: the switch restarts.
- 2024-04-11 07:20 UTC: the switch restarts.
- 2024-05-20 09:00 UTC: the switch restarts.
`
  expect(messagesOn('missing-milestone', list)).toEqual([])
})

const nested = (heading: string) => `# Labels were not printed

## The short story

The printers of all depots stood still.

### ${heading}

A new driver refused the old printers.

## A word of thanks

To all who wrote labels by hand.
`

test('a report whose heading of the cause stands below another one', () => {
  const both = [
    'nothing says when the incident was detected',
    'nothing says when the incident was mitigated or resolved',
  ]
  expect(messagesOn('missing-milestone', nested('Root cause'))).toEqual(both)
  expect(messagesOn('missing-milestone', nested('The printers'))).toEqual([])
})

test('a label of the cause within a paragraph, and not a sentence that begins with the same words', () => {
  const labelled = (line: string) => nested('The printers').replace('A new driver', `${line}\nA new driver`)
  expect(messagesOn('missing-milestone', labelled('ROOT CAUSE:'))).toHaveLength(2)
  expect(messagesOn('missing-milestone', labelled('Root cause and more is not known to us.'))).toEqual([])
})
