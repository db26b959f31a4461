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
