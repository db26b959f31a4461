import { expect, test } from 'vitest'
import { incidentOf, readingOf } from '../reading.ts'

const sectionsOf = (text: string, format: 'text' | 'markdown' = 'text') =>
  incidentOf(text, { format }).sections.map(({ kind, heading }) => `${kind}: ${heading}`)
const actionsOf = (text: string, format: 'text' | 'markdown' = 'text') =>
  incidentOf(text, { format }).actionItems.map(({ text: words }) => words)

const report = `Parcel search was slow
Summary of impact: Between 07:15 and 09:40 UTC on 3 Mar 2024, some shops could not search for parcels.
Preliminary root cause: A cache of the index was full and nobody had been told.
It had been full for a week.
Next steps: We apologize for the trouble. We work on this all the time. Among the repairs are the following:
Add an alert for full caches. Do not fill caches by hand.
Better tests of the index under load.
Please help us improve by taking our survey.`

test('known labels before sentences open sections that reach to the next', () => {
  expect(sectionsOf(report)).toEqual([
    'summary: Summary of impact',
    'root-cause: Preliminary root cause',
    'action-items: Next steps',
  ])
})

test('labels within one paragraph open sections too', () => {
  const text = `Login failed
Summary of impact: Some users of Ferry could not log in for an hour. Root cause and mitigation: A key had expired and we put a new one in. Next steps: We are sorry. This includes: 1. Watch the age of keys. 2. Renew them by machine. Provide feedback: Tell us in our survey.`
  expect(sectionsOf(text)).toEqual([
    'summary: Summary of impact',
    'root-cause: Root cause and mitigation',
    'action-items: Next steps',
  ])
  const { incidents, cut } = readingOf(text, { format: 'text' })
  expect(incidents[0]?.actionItems.map(({ position }) => cut(position))).toEqual([
    'Watch the age of keys.',
    'Renew them by machine.',
  ])
})

test('a single label speaks for its own paragraph', () => {
  const text = `Mail was late

Action: restart the relay by hand.

The relay then sent what had waited for it through the night.`
  expect(actionsOf(text, 'markdown')).toEqual(['restart the relay by hand.'])
})

test('labels that come again and fields without sentences are no sections', () => {
  const again = `Notes

Impact: some mails came late to their readers today.

Resolution: we restarted the relay and saw it recover.

Impact: some mails came late to their readers again.

Next steps: look at the relay together with its makers.

The weather was fine.`
  expect(actionsOf(again, 'markdown')).toEqual(['look at the relay together with its makers.'])
  const fields = 'Mail was late\n\nImpact: high\nResolution: restart\nNext steps: none\n\nThe relay slept.'
  expect(actionsOf(fields, 'markdown')).toEqual([])
})

test('notes, addresses and times are no labels of sections', () => {
  const text = `${report.split('\nNext')[0]}
Note: The cache is now twice as large as it was.
Update: It has held since, as https://example.org/cache shows.`
  expect(sectionsOf(text)).toEqual(['summary: Summary of impact', 'root-cause: Preliminary root cause'])
})

test('items follow the lead: lines and verbs, without apology and survey', () => {
  expect(actionsOf(report)).toEqual([
    'Add an alert for full caches.',
    'Do not fill caches by hand.',
    'Better tests of the index under load.',
  ])
})
