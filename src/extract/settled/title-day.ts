import { addDays } from '../../time/calendar.ts'
import type { TimeToken } from '../../time/token.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'

export function titleDay(
  mentions: readonly Mention[],
  lines: Outline['lines'],
  read: (token: TimeToken) => string | undefined,
): string | undefined {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const [first, second] = headings
  // A day alone over the title is that of the publication where the title tells its own.
  const dated = mentions.filter(
    ({ line, token }) => (line === first || line === second) && token.from.date !== undefined,
  )
  const heading = dated.some((one) => isDayAlone(one) && dated.some(({ line }) => line === second)) ? second : first
  for (const mention of mentions) {
    const { line, token } = mention
    const title = line === heading || (line.kind === 'field' && line.key === 'title')
    if (title && token.from.date !== undefined) return firstOfDays(mention, read(token))
  }
  return undefined
}

/** The 7th of 'the outages of 7 and 8 October'. */
function firstOfDays({ passage, token }: Mention, day: string | undefined): string | undefined {
  if (day === undefined || token.from.date?.start !== token.start) return day
  const found = /(?<!\d)(\d{1,2})\.? ?(?:[,&]|\p{L}{1,3}) $/u.exec(passage.text.slice(0, token.start))
  const earlier = Number(found?.[1] ?? 0)
  const later = Number(day.slice(8))
  return earlier > 0 && earlier < later && later - earlier < 7 ? addDays(day, earlier - later) : day
}

/** A day and nothing else as the first line of the document. */
function isDayAlone({ line, token, passage }: Mention): boolean {
  if (line.index > 0 || line.kind !== 'heading' || token.from.date === undefined || token.from.clock !== undefined)
    return false
  return !/[\p{L}\p{N}]/u.test(passage.text.slice(0, token.start) + passage.text.slice(token.end))
}

/** The title of a report that came out the day after: its text opens with the day before, and never tells the title's. */
export function dayBeforeTitle(
  title: string,
  mentions: readonly Mention[],
  read: (token: TimeToken) => string | undefined,
): string | undefined {
  const story = mentions.filter(({ line }) => line.kind !== 'heading' && line.kind !== 'field' && line.kind !== 'code')
  const first = story.find(({ token }) => token.from.clock !== undefined)
  const told = first?.line.kind === 'text' ? read(first.token) : undefined
  if (told === undefined || told !== addDays(title, -1)) return undefined
  return story.some(({ token }) => read(token) === title) ? undefined : told
}
