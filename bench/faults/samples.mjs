import { readFileSync } from 'node:fs'
import { planters } from './planters/all.mjs'

// The project's own samples, each changed by hand at one place. `at` is text of the lines at which an auditor would
// point; without it the fault is an absence.

const sound = 'sound-report.md'
const login = 'regional-login-outage.md'
const checkout = 'checkout-failures.md'
const page = 'partial-api-outage.txt'

const table = [
  {
    rule: 'out-of-order',
    sample: sound,
    change: [
      ['- 09:43 Root cause', '- 09:51 Root cause'],
      ['- 09:51 The change is rolled', '- 09:43 The change is rolled'],
    ],
    at: ['Root cause identified:', 'The change is rolled back'],
  },
  {
    rule: 'duration-mismatch',
    sample: sound,
    change: [['53 minutes', '1 hour and 35 minutes']],
    at: ['1 hour and 35'],
  },
  { rule: 'window-mismatch', sample: sound, change: [['from 09:12 to', 'from 09:32 to']], at: ['from 09:32'] },
  {
    rule: 'gap',
    sample: sound,
    change: [[/- 09:43[^\n]*\n- 09:51[^\n]*\n/, '']],
    at: ['- 09:24', '- 10:05'],
  },
  {
    rule: 'zone-missing',
    sample: sound,
    change: [
      [/All times are UTC, on/, 'On'],
      [' UTC', ''],
    ],
    at: ['- 09:12', '09:12 to'],
  },
  { rule: 'impossible-time', sample: sound, change: [['- 09:21', '- 09:71']], at: ['- 09:71'] },
  { rule: 'action-item-no-owner', sample: sound, change: [['Tom Lindqvist', '']], at: ['Start consumers'] },
  { rule: 'action-item-no-due', sample: sound, change: [['2026-03-13', '']], at: ['Check the partition'] },
  {
    rule: 'component-contradiction',
    sample: sound,
    change: [['Alerting was not affected', 'Dashboards were not affected']],
    at: ['Dashboards were not', 'saw delayed', 'dashboards showed'],
  },
  {
    rule: 'empty-section',
    sample: sound,
    change: [[/(## Root cause\n\n)[^#]*/, '$1TBD\n\n']],
    at: ['## Root cause', 'TBD'],
  },
  {
    rule: 'percent-over-100',
    sample: sound,
    change: [['Every customer in', 'More than 130 percent of the customers in']],
    at: ['130 percent'],
  },
  {
    rule: 'future-time',
    sample: sound,
    change: [['on 5 March 2026', 'on 2 March 2026']],
    at: ['2 March 2026', '- 09:'],
  },
  { rule: 'missing-milestone', sample: sound, change: [[/- 09:16[^#]*?(?=- 09:43)/, '']] },
  {
    rule: 'duplicate-entry',
    sample: sound,
    change: [[/(- 09:18[^\n]*\n)/, '$1$1']],
    at: ['- 09:18'],
  },
  {
    rule: 'zone-label-dst',
    sample: sound,
    change: [
      ['10:05 UTC', '10:05 CEST'],
      ['times are UTC', 'times are CEST'],
    ],
    at: ['CEST', '- 09:', '- 10:'],
  },
  {
    rule: 'reopened',
    sample: sound,
    change: [[/(- 10:25[^\n]*\n)/, '$1- 10:41 Dashboards lag again.\n']],
    at: ['- 10:41', '- 10:25'],
  },
  {
    rule: 'slow-detection',
    sample: sound,
    change: [
      ['- 09:12', '- 07:12'],
      ['from 09:12', 'from 07:12'],
      ['53 minutes', '2 hours and 53 minutes'],
    ],
    at: ['- 07:12', '- 09:16', 'from 07:12'],
  },
  {
    rule: 'action-item-vague',
    sample: sound,
    change: [['Start consumers without the missing partition, and alert', 'Improve monitoring']],
    at: ['Improve monitoring'],
  },
  {
    rule: 'counterfactual',
    sample: sound,
    change: [
      ['The consumer group was configured', 'We should have noticed it in February. The consumer group was configured'],
    ],
    at: ['should have'],
  },
  {
    rule: 'blame-language',
    sample: sound,
    change: [['The consumer group was configured by hand.', 'Tom Lindqvist carelessly broke the configuration.']],
    at: ['carelessly'],
  },
  { rule: 'outlier-date', sample: login, change: [['2025-07-15 10:34', '2024-07-15 10:34']], at: ['2024-07-15'] },
  { rule: 'gap', sample: login, change: [['10:58 CET', '11:18 CET']], at: ['10:34', '11:18'] },
  { rule: 'action-item-no-owner', sample: login, change: [['Lea Moser', '']], at: ['Alert at 80'] },
  {
    rule: 'future-time',
    sample: login,
    change: [['on 18 July 2025', 'on 14 July 2025']],
    at: ['14 July', '2025-07-15'],
  },
  {
    rule: 'severity-mismatch',
    sample: checkout,
    change: [['## Impact\n\n', '## Impact\n\nThis was a SEV-1 incident. ']],
    at: ['SEV-1', 'severity: SEV-2'],
  },
  {
    rule: 'late-update',
    sample: page,
    change: [['Next update at 16:05', 'Next update at 15:50']],
    at: ['at 15:50', '16:10 EDT'],
  },
  {
    rule: 'missed-estimate',
    sample: page,
    change: [['and we are replacing them now', 'and we expect a fix by 15:10']],
    at: ['by 15:10'],
  },
]

/** Reports in the form that generated ones have. */
export const sampleFaults = table.map(({ rule, sample, change, at }, index) => {
  const planter = planters.find((known) => known.rule === rule)
  const file = new URL(`../../samples/${sample}`, import.meta.url)
  const text = change.reduce((changed, [from, to]) => replaced(changed, from, to), readFileSync(file, 'utf8'))
  const lines = text.split('\n').flatMap((line, place) => (at?.some((part) => line.includes(part)) ? [place + 1] : []))
  return { name: `sample-${index}-${rule}-${sample}`, text, lines, planter: { ...planter, anywhere: at === undefined } }
})

function replaced(text, from, to) {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`the sample has no ${from}: mend bench/faults/samples.mjs`)
  return changed
}
