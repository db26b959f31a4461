import { expect, test } from 'vitest'
import { build } from '../../incident-builder.ts'
import { run } from './run-rule.ts'

const labelled = (label: string, words = '') => {
  const built = build({ timeline: [`10:00 Alert. ${words}`, '10:20 Fixed.'], zone: 'UTC' })
  const text = built.document.text.replace('All times are in UTC.', '')
  for (const { at } of built.incident.timeline) at.zone = { label }
  return { ...built, document: { ...built.document, text } }
}

test('a label with several readings, all of them given', () => {
  expect(run('zone-ambiguous', labelled('IST')).map(({ message }) => message)).toEqual([
    '"IST" may be India Standard Time (+05:30), Irish Standard Time (+01:00) or Israel Standard Time (+02:00): nothing in the report says which; 2 times are so labelled',
  ])
  expect(run('zone-ambiguous', labelled('cst'))).toHaveLength(1)
})

test.each(['PST', 'CET', 'UTC', 'constructor'])('%s is not open', (label) => {
  expect(run('zone-ambiguous', labelled(label))).toEqual([])
})

test.each(['in Dublin', '(UTC+5:30)', '09:30 GMT', 'Indian customers'])('settled by "%s"', (words) => {
  expect(run('zone-ambiguous', labelled('IST', words))).toEqual([])
})
