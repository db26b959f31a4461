import type picocolors from 'picocolors'
import { cellsOf, printable, widthOf } from '../reporters/columns.ts'
import { count } from '../reporters/summary.ts'
import type { Deadline, OpenItem, Review, UnanchoredDeadline } from '../review/review-schema.ts'
import { formatSeconds } from '../time/calendar.ts'

type Painter = ReturnType<typeof picocolors.createColors>

/** How many of a list are shown; the rest is counted. */
const shown = 5

/** A block a report, and a line about all: what is missing, what is open and since when, what falls due. */
export function statusText(reviews: readonly Review[], paint: Painter): string {
  return [...reviews.map((review) => blockOf(review, paint)), summaryOf(reviews, paint)].join('\n\n').concat('\n')
}

function blockOf(review: Review, paint: Painter): string {
  const { file, title, finished } = review
  const about = [review.reference, review.severity].filter((part) => part !== undefined).join(', ')
  const head = `${paint.bold(text(file))}  ${text(title ?? '')}${about === '' ? '' : ` (${text(about)})`}`
  const state = finished ? paint.green('finished') : paint.yellow('not finished')
  const rows = [...missingRows(review), ...itemRows(review, paint), ...deadlineRows(review, paint)]
  return [`${head.trimEnd()}: ${state}`, ...rows.map(([label, words]) => `  ${label.padEnd(10)} ${words}`)].join('\n')
}

type Row = readonly [label: string, words: string]

function missingRows({ missing, findings, openItems }: Review): Row[] {
  const { sections, emptySections, prompts, milestones, owners, dueDays } = missing
  const items = count(openItems.length, 'open action item')
  const found = [
    ...(findings.error > 0 ? [count(findings.error, 'error')] : []),
    ...(findings.warning > 0 ? [count(findings.warning, 'warning')] : []),
  ]
  return [
    row('missing', sections.length, `no section on ${some(sections.map((kind) => kind.replace('-', ' ')))}`),
    row('empty', emptySections.length, some(emptySections.map(({ heading, position }) => lined(heading, position)))),
    ...prompts
      .slice(0, shown)
      .map(({ text, position }, index) => [[index === 0 ? 'to write' : '', lined(text, position)] as const]),
    row('', prompts.length - shown, `and ${prompts.length - shown} more`),
    row('milestones', milestones.length, `nothing says when it was ${some(milestones)}`),
    row('owners', owners, `${owners} of ${items} ${owners === 1 ? 'names' : 'name'} nobody`),
    row('due days', dueDays, `${dueDays} of ${items} ${dueDays === 1 ? 'gives' : 'give'} no day`),
    row('findings', found.length, `${found.join(', ')}: see postmortem check`),
  ].flat()
}

function itemRows({ openItems, since }: Review, paint: Painter): Row[] {
  const [first] = openItems
  if (!first) return []
  const age = first.ageDays === null ? '' : `, ${count(first.ageDays, 'day')} old`
  const from = since === undefined ? ': the report gives no day from which they age' : ` (${since.what} ${since.day})`
  const rest = openItems.length - shown
  return [
    ['open', `${count(openItems.length, 'action item')}${age}${from}`],
    ...itemLines(openItems.slice(0, shown), paint).map((line): Row => ['', line]),
    ...(rest > 0 ? [['', `and ${rest} more`] as const] : []),
  ]
}

function itemLines(items: readonly OpenItem[], paint: Painter): string[] {
  const states = items.map(stateOf)
  const owners = items.map(({ owner = '–' }) => cut(text(owner), 24))
  const [widest, longest] = [states, owners].map((texts) => Math.max(...texts.map(columnsOf)))
  return items.map((item, index) => {
    const [state = '', owner = ''] = [states[index], owners[index]]
    const colour = (item.overdueDays ?? 0) > 0 ? paint.red : String
    return `${colour(padded(state, widest))}  ${padded(owner, longest)}  ${text(cut(item.text))}`
  })
}

function stateOf({ due, overdueDays }: OpenItem): string {
  if (overdueDays === undefined) return due === undefined ? 'no day' : `"${cut(text(due), 24)}"`
  if (overdueDays === 0) return 'due today'
  return overdueDays > 0 ? `${count(overdueDays, 'day')} over` : `${count(-overdueDays, 'day')} left`
}

const columnsOf = (words: string): number => widthOf(cellsOf(words))
const padded = (words: string, width = 0): string => words + ' '.repeat(Math.max(0, width - columnsOf(words)))

function deadlineRows({ deadlines, unanchored, now }: Review, paint: Painter): Row[] {
  return [
    ...deadlines.flatMap((deadline): Row[] => {
      const { clock, what, local, offset, within, since, article, overdue } = deadline
      const when = overdueOrLeft(deadline, now)
      const by = `${local.replace('T', ' ')} ${offset === 'Z' ? 'UTC' : offset}`
      return [
        ['deadline', `${overdue ? paint.red(when) : when}: ${clock} ${text(what)}, by ${by}`],
        ['', `within ${within} of ${text(since)} (${text(article)})`],
      ]
    }),
    ...unanchored.flatMap((one): Row[] => [
      ['deadline', `unknown: ${one.clock} ${text(one.what)} (${text(one.article)})`],
      ['', `the report must give ${waysOf(one)}`],
    ]),
  ]
}

function overdueOrLeft({ due, overdue }: Deadline, now: string): string {
  const length = formatSeconds(Math.abs(Date.parse(due) - Date.parse(now)) / 1000)
  return overdue ? `${length} over` : `in ${length}`
}

function waysOf({ missing }: UnanchoredDeadline): string {
  const ways = missing.map(({ moment, label, told }) => {
    if (told) return `the zone and the day of ${text(moment)}`
    return label === undefined ? `the milestone ${text(moment)}` : `"${text(label)}: YYYY-MM-DD HH:MM UTC"`
  })
  return ways.join(' or ')
}

function summaryOf(reviews: readonly Review[], paint: Painter): string {
  const done = reviews.filter(({ finished }) => finished).length
  const over = reviews.flatMap(({ openItems }) => openItems).filter(({ overdueDays = 0 }) => overdueDays > 0).length
  const [next] = reviews
    .flatMap(({ deadlines, now, file }) => deadlines.map((deadline) => ({ deadline, now, file })))
    .toSorted((a, b) => Date.parse(a.deadline.due) - Date.parse(b.deadline.due))
  const parts = [
    `${paint.bold(count(reviews.length, 'report'))}: ${done} finished, ${reviews.length - done} not`,
    ...(over > 0 ? [paint.red(`${count(over, 'action item')} over ${over === 1 ? 'its' : 'their'} day`)] : []),
    ...(next
      ? [`next deadline ${overdueOrLeft(next.deadline, next.now)}: ${text(next.deadline.what)} of ${text(next.file)}`]
      : []),
  ]
  return parts.join('; ')
}

function row(label: string, number: number, words: string): Row[] {
  return number > 0 ? [[label, words]] : []
}

const lined = (words: string, position: { start: { line: number } } | undefined): string =>
  `"${cut(words, 60)}"${position === undefined ? '' : ` (line ${position.start.line})`}`

/** `a, b and 4 more`. */
function some(words: readonly string[]): string {
  const rest = words.length - shown
  return `${text(words.slice(0, shown).join(', '))}${rest > 0 ? ` and ${rest} more` : ''}`
}

function cut(words: string, longest = 90): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}

/** One line that cannot steer a terminal. */
const text = (words: string): string => printable(words.replace(/\s+/g, ' ').trim())
