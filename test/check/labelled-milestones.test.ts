import { expect, test } from 'vitest'
import { labelledMilestones } from '../../src/check/labelled-milestones.ts'
import { extract } from '../../src/extract/extract.ts'
import { readText } from '../../src/readers/read.ts'

const found = (...entries: string[]) => {
  const document = readText(`# Down\n\n${entries.join('\n')}\n`, { name: 'report', format: 'markdown' })
  return extract(document).flatMap((incident) =>
    [...labelledMilestones(incident, document)].map(([name, { at }]) => [name, at.local.slice(11)]),
  )
}
const day = '2024-05-06'

test('labels of a list, whatever the order of their times', () => {
  expect(
    found(
      `- Resolved: ${day} 10:00 UTC`,
      `- Detected: ${day} 10:10 UTC`,
      `- Escalated: ${day} 10:15 UTC`,
      `- Mitigated: ${day} 10:40 UTC`,
    ),
  ).toEqual([
    ['resolved', '10:00'],
    ['detected', '10:10'],
    ['escalated', '10:15'],
    ['mitigated', '10:40'],
  ])
})

test('a label before the colon of an entry', () => {
  expect(
    found(
      `- ${day} 10:00 UTC First alert: searches fail.`,
      `- ${day} 10:20 UTC Start of impact: customers see errors.`,
      `- ${day} 10:40 UTC A new version is rolled out.`,
    ),
  ).toContainEqual(['started', '10:20'])
})

test('a short sentence among others is no label, nor is a name that two entries bear', () => {
  const told = [
    `- ${day} 10:00 UTC Pages load slowly again.`,
    `- ${day} 10:10 UTC Ana looks into the logs of last night.`,
  ]
  expect(
    found(...told, `- ${day} 10:30 UTC Resolved`, `- ${day} 10:31 UTC Bo writes to all customers by mail.`),
  ).toEqual([])
  expect(found(`- Resolved: ${day} 10:00 UTC`, `- Resolved: ${day} 11:00 UTC`)).toEqual([])
})

test('what says that the fix is watched is no detection', () => {
  const told = [`- ${day} 10:00 UTC First alert: searches fail.`, `- ${day} 10:30 UTC The index is rebuilt.`]
  expect(found(...told, `- ${day} 10:40 UTC Monitoring: searches are watched until noon.`)).not.toContainEqual([
    'detected',
    '10:40',
  ])
})

test('of two labels for the end, the repair is the mitigation, and two for one name are none', () => {
  expect(
    found(
      `- 인지: ${day} 10:00 UTC`,
      `- 복구 완료: ${day} 11:10 UTC`,
      `- 종결: ${day} 11:00 UTC`,
      '',
      '서비스 장애였다.',
    ),
  ).toEqual([
    ['detected', '10:00'],
    ['resolved', '11:00'],
    ['mitigated', '11:10'],
  ])
  expect(
    found(`- Detected: ${day} 10:00 UTC`, `- Incident closed: ${day} 11:00 UTC`, `- Resolved: ${day} 11:20 UTC`),
  ).toEqual([['detected', '10:00']])
})

test('a start of the impact among labels is one of them, a start in a sentence is none', () => {
  const step = `- Acknowledged: ${day} 09:40 UTC`
  expect(found(`- Start of impact: ${day} 10:00 UTC`, step)).toEqual([
    ['started', '10:00'],
    ['acknowledged', '09:40'],
  ])
  expect(found(`The outage started at 10:00 UTC on ${day}.`, '', '## Timeline', '', step)).toEqual([
    ['acknowledged', '09:40'],
  ])
})
