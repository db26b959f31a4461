import { expect, test } from 'vitest'
import { messagesOn } from './run-rule.ts'

const rule = 'component-never-restored'

/** A report whose impact names two components in a sentence, and the last entries of its timeline. */
const told = (affected: string, ...entries: readonly string[]) =>
  `# Depot outage\n\n## Impact\n\n${affected}\n\n## Timeline\n\n2024-05-14, UTC\n\n${entries.map((entry) => `- ${entry}\n`).join('')}\n## Action items\n\n- Restore the nightly exports from backup.\n`

test.each([
  ['Impact', 'Label Printing and Route Planner were affected.', 'Timeline', 'Route Planner works again.'],
  [
    'Auswirkungen',
    'Die Platte war voll und wurde ersetzt. Label Printing und Route Planner waren betroffen.',
    'Zeitachse',
    'Route Planner läuft wieder.',
  ],
  [
    'Impacto',
    'O disco estava cheio e foi trocado. Label Printing e Route Planner foram afetados.',
    'Linha do tempo',
    'Route Planner voltou a funcionar.',
  ],
  [
    'Impacto',
    'El disco estaba lleno y fue cambiado. Label Printing y Route Planner se vieron afectados.',
    'Cronología',
    'Route Planner vuelve a funcionar.',
  ],
  ['影響', 'Label PrintingとRoute Plannerに影響がありました。', '経緯', 'Route Plannerが復旧。'],
])('a sentence of "%s" names both, the last entry one', (impact, affected, timeline, end) => {
  const report = `# Depot\n\n## ${impact}\n\n${affected}\n\n## ${timeline}\n\n- 2024-05-14 08:40 UTC ${end}\n`
  expect(messagesOn(rule, report)).toEqual([
    '"Label Printing" is said to be affected, and never to work again; "Route Planner" is',
  ])
})

test.each([
  ['all of them', '08:40 Route Planner works again.', '08:50 All services are back online.'],
  ['the incident', '08:40 Route Planner works again.', '08:50 The incident is resolved.'],
  ['the other one, too', '08:40 Route Planner works again.', '08:50 Label Printing is restored.'],
])('silent where an entry speaks of %s', (_, ...entries) => {
  const affected = 'Label Printing and Route Planner were affected.'
  expect(messagesOn(rule, told(affected, '08:02 Alert.', ...entries))).toEqual([])
})

test('silent where the sentence says more than which ones were affected', () => {
  const affected =
    'Label Printing and Route Planner were affected as both of them ask the depot register, which had lost its disk.'
  expect(messagesOn(rule, told(affected, '08:02 Alert.', '08:40 Route Planner works again.'))).toEqual([])
})

test('a word that two names share names neither', () => {
  const affected = 'Orders API and Stock API were affected.'
  const still = '08:50 Stock API is still unavailable.'
  expect(messagesOn(rule, told(affected, '08:40 Orders API works again.', still))).toHaveLength(1)
  const all = ['08:40 Orders API works again.', still, '09:10 The Stock server is restored.']
  expect(messagesOn(rule, told(affected, ...all))).toEqual([])
})

test('a labelled mitigation is of the incident, and restores nothing by name', () => {
  const affected = 'Label Printing and Route Planner were affected.'
  const keys = '## Key times\n\n- Detected: 2024-05-14 08:02 UTC\n- Mitigated: 2024-05-14 08:40 UTC\n'
  expect(messagesOn(rule, `${told(affected, '08:02 Alert.', '08:40 Route Planner works again.')}\n${keys}`)).toEqual([
    '"Label Printing" is said to be affected, and never to work again; "Route Planner" is',
  ])
})
