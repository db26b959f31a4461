import { expect, test } from 'vitest'
import type { Config } from '../../src/check/config.ts'
import { configFor } from '../../src/check/config-for.ts'
import { extract } from '../../src/extract/extract.ts'
import { readText } from '../../src/readers/read.ts'
import { type ReviewOptions, review } from '../../src/review/review.ts'
import { type Review, reviewSchema } from '../../src/review/review-schema.ts'
import { byUrgency } from '../../src/review/urgency.ts'

function reviewOf(text: string, config: Config = {}, options: Partial<ReviewOptions> = {}): Review {
  const document = readText(text, { name: 'report.md', format: 'markdown' })
  const [incident] = extract(document)
  if (!incident) throw new Error('no incident')
  const settings = configFor([{ config }], 'report.md')
  return reviewSchema.parse(review(incident, document, settings, { now: '2026-03-20T09:00:00Z', ...options }))
}

const whole = `# Slow search

## Impact

From 2026-03-10 09:00 to 09:30 UTC one search in five took over ten seconds. 300 shops were hit.

## Timeline

All times are UTC, on 2026-03-10.

- 09:00 The index is rebuilt by hand.
- 09:04 Alert: searches are slow.
- 09:09 Maya acknowledges the page.
- 09:15 Root cause identified: the rebuild runs on the shards that serve.
- 09:30 The rebuild is stopped, searches are fast again: resolved.

## Root cause

The job that rebuilds the index does not know which shards serve.

## Action items

- [x] Let the job ask which shards serve (owner: Maya, due: 2026-03-12)
`

const nothing = { sections: [], emptySections: [], prompts: [], milestones: [], owners: 0, dueDays: 0 }

test('a report in which nothing is missing is finished', () => {
  const { finished, missing, findings, openItems, since } = reviewOf(whole)
  expect({ finished, missing, openItems }).toEqual({ finished: true, missing: nothing, openItems: [] })
  expect({ error: findings.error, warning: findings.warning }).toEqual({ error: 0, warning: 0 })
  expect(since).toEqual({ what: 'ended', day: '2026-03-10' })
})

test('a report that looks back on nothing yet is held to what a postmortem tells', () => {
  const { finished, missing } = reviewOf('# Slow search\n\nSearches were slow on 10 March 2026 from 09:00 UTC.\n')
  expect(finished).toBe(false)
  expect(missing.sections).toEqual(['timeline', 'root-cause', 'action-items'])
  expect(missing.milestones).toEqual(['detected', 'resolved'])
})

test('prompts of any language, empty sections, owners and days count as missing, each with its line', () => {
  const unwritten = whole
    .replace(/The job that .*/, '> To do: explain what caused it.\n> Continued.')
    .replace(
      /- \[x\] .*/,
      '- [ ] Let the job ask\n- [ ] Tell the shops (owner: Ana)\n\n## Lessons learned\n\n> Zu erledigen: was gut ging\n\n## Detection\n\nTBD\n\n> Note: no prompt',
    )
  const { missing, finished } = reviewOf(unwritten)
  expect(missing.prompts.map(({ text, heading, position }) => [text, heading, position.start.line])).toEqual([
    ['explain what caused it.', 'Root cause', 19],
    ['was gut ging', 'Lessons learned', 29],
  ])
  expect(missing.emptySections.map(({ heading, position }) => [heading, position?.start.line])).toEqual([])
  expect([missing.owners, missing.dueDays, finished]).toEqual([1, 2, false])
  const empty = reviewOf(whole.replace(/The job that .*/, 'TBD')).missing
  expect(empty.emptySections.map(({ heading, position }) => [heading, position?.start.line])).toEqual([
    ['Root cause', 17],
  ])
})

test('a rule that the configuration turns off is not missing, nor what a comment of the report accepts', () => {
  const open = whole.replace(/- \[x\] .*/, '- [ ] Let the job ask (due: 2026-03-25)')
  expect(reviewOf(open).missing.owners).toBe(1)
  expect(reviewOf(open, { rules: { 'action-item-no-owner': 'off' } }).missing.owners).toBe(0)
  expect(reviewOf(open, { extends: 'public-report' }).missing.owners).toBe(0)
  const accepted = open.replace('- [ ] Let', '<!-- postmortem-ignore action-item-no-owner: all of us -->\n\n- [ ] Let')
  expect(reviewOf(accepted).missing.owners).toBe(0)
  expect(reviewOf(accepted, {}, { comments: false }).missing.owners).toBe(1)
})

test('a template asks for its own sections, any of the kinds that one of them tells', () => {
  const asked = { sections: [['trigger', 'background'], ['timeline'], ['lessons']] } as const
  expect(reviewOf(whole, {}, asked).missing.sections).toEqual(['trigger', 'lessons'])
  const told = `${whole}\n## Background\n\nThe index is rebuilt each month.\n`
  expect(reviewOf(told, {}, asked).missing.sections).toEqual(['lessons'])
})

test('what the rules find is counted, and errors and warnings keep a report from being finished', () => {
  const contradicted = whole.replace('to 09:30', 'to 11:45')
  const { findings, finished, missing } = reviewOf(contradicted)
  expect([findings.error > 0 || findings.warning > 0, finished, missing]).toEqual([true, false, nothing])
})

test('action items age from publication, and those over their day come first', () => {
  const items = `- [ ] Later (owner: Bo, due: 2026-03-25)
- [ ] Some day (owner: Bo, due: when we can)
- [ ] Long over (owner: Ana, due: 2026-03-13)
- [ ] Today (owner: Ana, due: 20 March)
- [x] Done (owner: Ana, due: 2026-03-11)`
  const { openItems, since, finished } = reviewOf(`${whole.replace(/- \[x\] .*/, items)}\nPublished: 2026-03-12\n`)
  expect(since).toEqual({ what: 'published', day: '2026-03-12' })
  expect(openItems.map(({ text, dueDay, overdueDays, ageDays }) => [text, dueDay, overdueDays, ageDays])).toEqual([
    ['Long over', '2026-03-13', 7, 8],
    ['Today', '2026-03-20', 0, 8],
    ['Later', '2026-03-25', -5, 8],
    ['Some day', undefined, undefined, 8],
  ])
  // What is left to do is no part of the report.
  expect(finished).toBe(true)
})

test('the day is that of the clock of the report', () => {
  const text = whole
    .replaceAll('UTC', 'MST')
    .replace(/- \[x\] .*/, '- [ ] Let the job ask (owner: Maya, due: 2026-03-19)')
  const overdue = (now: string) => reviewOf(text, {}, { now }).openItems[0]?.overdueDays
  expect([overdue('2026-03-20T06:59:00Z'), overdue('2026-03-20T07:00:00Z')]).toEqual([0, 1])
})

test('the clocks that are on say what is due, from which moment, and what is overdue', () => {
  const text = `${whole}\nClassified as major: 2026-03-19 17:20 CET\n`
  const { deadlines, finished } = reviewOf(text, { extends: 'eu-dora' }, { now: '2026-03-19T20:00:00Z' })
  expect(deadlines.map(({ position, ...rest }) => rest)).toEqual([
    {
      rule: 'clock-eu-dora',
      clock: 'DORA',
      what: 'initial notification',
      due: '2026-03-19T21:00:00.000Z',
      local: '2026-03-19T22:00',
      offset: '+01:00',
      within: '4 h',
      since: 'when it was classified as major',
      from: '2026-03-19T16:20:00.000Z',
      article: 'Delegated Regulation (EU) 2025/301, Article 5',
      overdue: false,
    },
  ])
  expect(deadlines[0]?.position?.start.line).toBe(25)
  expect(finished).toBe(true)
  const later = reviewOf(text, { extends: 'eu-dora' }, { now: '2026-03-19T21:00:01Z' })
  expect([later.deadlines[0]?.overdue, later.finished]).toEqual([true, false])
  expect(reviewOf(text).deadlines).toEqual([])
})

test('the most urgent report comes first', () => {
  const named = (file: string, one: Review): Review => ({ ...one, file })
  const due = (at: string, now: string) =>
    reviewOf(`${whole}\nClassified as major: ${at}\n`, { extends: 'eu-dora' }, { now })
  const now = '2026-03-19T20:00:00Z'
  const reviews = [
    named('finished', reviewOf(whole, {}, { now })),
    named('missing', reviewOf('# Slow\n\nSlow on 10 March 2026.\n', {}, { now })),
    named('due later', due('2026-03-19 19:20 UTC', now)),
    named('due soon', due('2026-03-19 18:20 UTC', now)),
    named('overdue', due('2026-03-18 18:20 UTC', now)),
  ]
  expect(reviews.toSorted(byUrgency).map(({ file }) => file)).toEqual([
    'overdue',
    'due soon',
    'due later',
    'missing',
    'finished',
  ])
})
