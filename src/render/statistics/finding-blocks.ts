import type { RootContent } from 'mdast'
import type { Statistics } from '../../statistics/statistics-schema.ts'
import { capitalized, cleanText } from '../clean-text.ts'
import { cell, nowrap, paragraph, table } from '../nodes.ts'
import { counted, levelText, percentText } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

const MOST_RULES = 15

type RuleStatistics = Statistics['findings']['rules'][number]

/** How often each rule finds something, and how that changes; nothing where nothing was checked or found. */
export function rules({ statistics }: StatisticsInput): RootContent[] {
  const { checked, unchecked, rules: found } = statistics.findings
  if (found.length === 0) return []
  const { settings } = statistics
  const rows = found
    .slice(0, MOST_RULES)
    .map((rule) => [
      { ...cell({ type: 'inlineCode', value: cleanText(rule.rule) }), data: { nowrap: true } },
      nowrap(String(rule.incidents)),
      nowrap(percentText(rule.share)),
      nowrap(`${percentText(rule.interval.low)} – ${percentText(rule.interval.high)}`),
      cell(changeText(rule, statistics)),
    ])
  return [
    paragraph(
      `${counted(checked, 'incident was', 'incidents were')} checked${unchecked === 0 ? '' : `, ${unchecked} ${unchecked === 1 ? 'was' : 'were'} not`}. A change is claimed where the ${levelText(settings.strictLevel)} intervals of the first and the last quarter with ${settings.leastValues} checked incidents lie apart.`,
    ),
    table(
      'statistics',
      ['Rule', 'Incidents', 'Share', levelText(settings.level), 'Change over quarters'],
      rows,
      [1, 2],
    ),
    ...(found.length > MOST_RULES ? [paragraph(`${found.length - MOST_RULES} further rules found less.`)] : []),
  ]
}

function changeText({ trend, quarters }: RuleStatistics, { settings }: Statistics): string {
  const { verdict, first, last } = trend
  if (verdict === 'too-few') return `fewer than ${settings.leastQuarters} quarters with enough`
  if (verdict === 'overlap') return 'none that is clear'
  if (verdict === 'mixed') return 'up and down'
  const share = (name: string | null) => {
    const part = quarters.find((one) => one.name === name)
    return part === undefined || part.checked === 0 ? '' : `${percentText(part.incidents / part.checked)} in ${name}`
  }
  return `${verdict} from ${share(first)} to ${share(last)}`
}

/** Promises by their kind and outcome; nothing where none was made. */
export function promises({ statistics, wording }: StatisticsInput): RootContent[] {
  if (statistics.promises.length === 0) return []
  const rows = statistics.promises.map(({ kind, kept, broken, open }) => [
    cell(wording.words.promises[kind]),
    nowrap(String(kept)),
    nowrap(String(broken)),
    nowrap(String(open)),
  ])
  const unchecked = statistics.findings.unchecked > 0 ? ' Only where a report was checked can one count as broken.' : ''
  return [
    paragraph(`Kept is what the report tells of in time, open what it does not tell of again.${unchecked}`),
    table('statistics', ['Promise', 'Kept', 'Broken', 'Open'], rows, [1, 2, 3]),
  ]
}

/** Open action items by their age; nothing where there is none at all. */
export function actions({ statistics }: StatisticsInput): RootContent[] {
  const { done, open, withoutOwner, pastDue, ages } = statistics.actionItems
  if (open + done === 0) return []
  const due = pastDue === 0 ? '' : ` ${capitalized(counted(pastDue, 'is', 'are'))} past the date that they are due on.`
  const owners =
    open === 0
      ? ''
      : ` ${withoutOwner === 0 ? 'All open ones have' : `${withoutOwner} of the open ones ${withoutOwner === 1 ? 'has' : 'have'} no`} ${withoutOwner === 0 ? 'an owner' : 'owner'}.`
  const said = paragraph(`${counted(open, 'action item is', 'action items are')} open, ${done} done.${owners}${due}`)
  if (ages.length === 0) return [said]
  const rows = ages.map((age) => [cell(ageText(age)), nowrap(String(age.open)), nowrap(String(age.withoutOwner))])
  return [said, table('statistics', ['Since the incident began', 'Open', 'Without an owner'], rows, [1, 2])]
}

function ageText({ from, to }: Statistics['actionItems']['ages'][number]): string {
  if (from === null) return 'on a day that is not known'
  return to === null ? `${from} days or more` : from === 0 ? `under ${to} days` : `${from} to ${to - 1} days`
}
