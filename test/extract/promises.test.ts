import { expect, it } from 'vitest'
import { incidentOf } from './reading.ts'

const post = (sentence: string) =>
  incidentOf(`# Störung\n\n### 4. März 2025, 10:00 CET – Behoben\n\n${sentence}\n`).commitments.map(
    ({ kind, due, allowance }) => [kind, due.local, allowance],
  )

it.each([
  'Innerhalb von 5 Werktagen veröffentlichen wir einen Nachbericht.',
  'Ein Nachbericht folgt innerhalb von 5 Werktagen.',
])('a promised report: %s', (sentence) => {
  expect(post(sentence)).toEqual([['postmortem', '2025-03-11', '5 Werktagen']])
})

it('no promise in what a report says', () => {
  expect(post('Der Nachbericht von gestern nennt die Ursache.')).toEqual([])
})
