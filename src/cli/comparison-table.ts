import { type Account, comparable } from '../compare/account.ts'
import type { Row } from '../compare/align.ts'
import type { Comparison } from '../compare/compare.ts'
import { clockWithZone } from '../compare/telling.ts'
import type { Finding } from '../model/finding.ts'
import type { Position } from '../model/position.ts'
import { cleanText } from '../render/clean-text.ts'
import type { FactSheet } from './fact-sheet.ts'

/**
 * For people who lay accounts side by side: first what holds of whole accounts and how much agrees, then every event
 * with its time and line in each account, then the differences.
 */
export function comparisonTable(accounts: readonly Account[], { rows, findings }: Comparison): FactSheet {
  const names = accounts.map(({ document }) => document.name)
  const odd = new Set(findings.filter(({ rule }) => oddities.has(rule)).flatMap(placesOf))
  const marks = rows.map((row) => markOf(row, names, odd))
  const among = (mark: string) => marks.filter((one) => one === mark).length
  const kinds = [
    [same, 'told alike'],
    [differs, 'at odds'],
    [alone, 'in one account'],
    [open, 'not comparable'],
  ] as const
  const counted = kinds.flatMap(([mark, what]) => (among(mark) > 0 ? [`${among(mark)} ${what}`] : []))
  return {
    title: `${accounts.length} accounts of ${cleanText(titleOf(accounts))}`,
    facts: [
      [
        'Accounts',
        accounts
          .map(({ incident }, index) => `${cleanText(names[index] ?? '')} (${incident.timeline.length})`)
          .join(', '),
      ],
      ['Events', `${rows.length}: ${counted.join(', ')}`],
      ['Findings', findings.length === 0 ? 'none' : String(findings.length)],
    ],
    tables: [
      {
        heading: 'Findings',
        columns: ['Line', 'File', 'Severity', 'Rule', 'What'],
        rows: findings.map(({ rule, severity, file, message, position }) =>
          [String(position?.start.line ?? ''), file, severity, rule, message].map(cleanText),
        ),
      },
      {
        heading: `Events (${same} told alike, ${differs} at odds, ${alone} in one account, ${open} not comparable; lines in brackets)`,
        columns: ['', ...names.map(cleanText), 'Event'],
        rows: rows.map((row, index) =>
          [
            marks[index] ?? '',
            ...accounts.map((_, account) => cellOf(row, account)),
            row[0]?.event.text.split('\n')[0] ?? '',
          ].map(cleanText),
        ),
      },
    ].filter(({ rows: { length } }) => length > 0),
  }
}

const [same, differs, alone, open] = ['=', '!', '-', '?'] as const

function titleOf(accounts: readonly Account[]): string {
  const told = accounts.map(({ incident: { title, reference } }) => title ?? reference)
  return told.find((title) => title !== undefined) ?? 'one incident'
}

/** What differs within an event; the other rules speak of whole accounts, or of what is not there. */
const oddities: ReadonlySet<string> = new Set(['time-differs', 'figure-differs', 'milestone-differs'])

function placesOf({ file, position, related }: Finding): string[] {
  return [...(position ? [{ file, position }] : []), ...related].map((place) =>
    placeOf(place.file ?? file, place.position),
  )
}

const placeOf = (file: string, { start }: Position) => `${start.offset} ${file}`

function markOf(row: Row, names: readonly string[], odd: ReadonlySet<string>): string {
  if (row.length === 1) return alone
  const places = row.flatMap(({ account, event }) =>
    [event.position, event.at.position].map((at) => placeOf(names[account] ?? '', at)),
  )
  if (places.some((place) => odd.has(place))) return differs
  return row.every(({ event }) => comparable(event.at)) ? same : open
}

function cellOf(row: Row, account: number): string {
  const event = row.find((telling) => telling.account === account)?.event
  return event === undefined ? '' : `${clockWithZone(event.at)} (${event.position.start.line})`
}
