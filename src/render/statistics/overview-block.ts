import type { RootContent } from 'mdast'
import { inline, item, list, paragraph, strong } from '../nodes.ts'
import { counted, listed } from './phrases.ts'
import type { StatisticsInput } from './statistics-input.ts'

/** What the figures are of, and what is not in them. */
export function overview({ statistics }: StatisticsInput): RootContent[] {
  const { incidents, documents, findings, asOf } = statistics
  const { from, to, withoutDay } = incidents
  const unread = documents.errors.map(({ code, documents: count }) => `${count} ${code}`)
  const entries: readonly (readonly [string, string])[] = [
    ['Incidents', `${incidents.count}, from ${counted(documents.withIncidents, 'document')}`],
    ['Began', from === '' ? 'on days that are not known' : from === to ? `on ${from}` : `from ${from} to ${to}`],
    ['Without a day', withoutDay === 0 ? '' : `${withoutDay}, in no quarter`],
    ['Organisations', incidents.organizations === 0 ? '' : String(incidents.organizations)],
    ['Checked', checkedText(findings.checked, findings.unchecked)],
    [
      'Given twice',
      incidents.repeated === 0 ? '' : `${counted(incidents.repeated, 'telling')} with the very same text, counted once`,
    ],
    [
      'Told twice',
      statistics.toldTwice.pairs === 0 ? '' : `probably ${counted(statistics.toldTwice.pairs, 'pair')}, counted twice`,
    ],
    ['Without an incident', documents.withoutIncidents === 0 ? '' : counted(documents.withoutIncidents, 'document')],
    [
      'Not readable',
      documents.unreadable === 0 ? '' : `${counted(documents.unreadable, 'document')}: ${listed(unread)}`,
    ],
    ['As of', asOf],
  ]
  const items = entries
    .filter(([, value]) => value !== '')
    .map(([label, value]) => item([paragraph(...inline(strong(`${label}:`), ` ${value}`))]))
  return [list(items, 'facts')]
}

function checkedText(checked: number, unchecked: number): string {
  if (unchecked === 0) return ''
  return checked === 0 ? 'none: these records come without findings' : `${checked} of ${checked + unchecked}`
}
