import { cues } from '../cues.ts'
import { partAround } from '../groups.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { behindShortcode } from './shortcode.ts'
import { statusNamed, statusOf } from './status-of.ts'

/** Whether a time is the stamp of an update rather than an entry or a told moment. */
export function isStamp(mention: Mention, { lines }: Outline): boolean {
  const { line, token, passage } = mention
  if (token.from.clock === undefined && !(line.kind === 'heading' && token.from.date !== undefined)) return false
  // 'Posted on 4 May 2025' below the title is the day of the report.
  if (token.from.clock === undefined && postedBefore(passage.text.slice(0, token.start))) return false
  if (token.to !== undefined || line.cells !== undefined || line.kind === 'code' || line.kind === 'field') return false
  const before = passage.text.slice(0, token.start)
  const after = passage.text.slice(token.end)
  if (behindShortcode(mention) !== undefined) return true
  if (
    // A label that is no zone known here is still the stamp's.
    !/^[\s.:)\]*_–—-]*(?:Uhr|[Hh](?:rs?)?|\p{Lu}{2,5})?[\s.:)\]*_–—-]*$/u.test(after) &&
    statusOf(after.replace(beforeStatus, '')) === undefined
  )
    return false
  // '- Published: …' in a list is a field of the report.
  if (line.kind === 'item' && /[:：][^\p{L}\p{N}]*$/u.test(before)) return false
  if (token.from.date !== undefined && postedBefore(before)) return true
  // The apostrophe of 'En cours d’investigation' is part of the word, a quotation mark is not.
  const words = before.replace(/[^\p{L}\s'’]|(?<!\p{L})['’]|['’](?!\p{L})/gu, ' ').trim()
  if (words === '')
    return (
      statusOf(after.replace(beforeStatus, '')) !== undefined &&
      /^[\s:)\]*_]*[\s–—[(-]/.test(after) &&
      line.kind !== 'item'
    )
  const status = statusNamed(words)
  if (status === undefined) return false
  // 'investigating May 16, 2024, 06:50 AM UTC' over its text; without one it is a field: '- Resolved 2024-05-16 07:40'.
  if (token.from.date?.day !== undefined && /\p{L}\s+$/u.test(before) && lines[line.index + 1]?.kind === 'text')
    return true
  // 'Resolved: 14:05' is a field of the record; 'Update: 14:05' and 'Resolved – 14:05' head an update.
  return (
    line.kind === 'heading' ||
    line.marked === true ||
    (/[-–—[(|\]】]\s*$/.test(before) && line.kind !== 'item') ||
    (status === 'update' && /:\s*$/.test(before))
  )
}

/** '**10:05** – Identified: …' under 'Timeline': entries may open with the words that status updates have. */
export function isEntry({ line, token, passage }: Mention, outline: Outline, dated = false): boolean {
  const part = outline.parts[partAround(line, outline)]
  if (part?.kind !== 'timeline' || postedBefore(passage.text.slice(0, token.start))) return false
  return dated || token.from.date === undefined || (part.depth > 0 && part.depth < 7)
}

/** Full stamps of posts below a timeline, where no heading parts them: '4 May, 10:20 – Resolved', its text below. */
export function postsBelowEntries(mentions: readonly Mention[], { lines }: Outline): ReadonlySet<Mention> {
  const posts = new Map<number, Set<Mention>>()
  const entries = new Map<number, number>()
  const names = namesOfPosts(mentions)
  for (const mention of mentions) {
    const { section, kind, index, block, passage } = mention.line
    if (mention.standing !== 'opens' || mention.token.from.clock === undefined) continue
    const told = statusOf(passage.text.slice(mention.token.end).replace(beforeStatus, ''))
    const named = told !== undefined && (told.rest === '' || (names.get(told.rest) ?? 0) > 1)
    const isPost = kind === 'text' && named && lines[index + 1]?.block === block && !isClockAlone(mention)
    if (isPost && (entries.get(section) ?? 0) > 1) posts.set(section, (posts.get(section) ?? new Set()).add(mention))
    else if (!isPost) {
      // What stands above an entry is one too.
      posts.delete(section)
      entries.set(section, (entries.get(section) ?? 0) + 1)
    }
  }
  return new Set([...posts.values()].flatMap((some) => [...some]))
}

/** How many full stamps have each text behind their status: 'Resolved: Orchid Mail' is repeated over every post. */
function namesOfPosts(mentions: readonly Mention[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const { token, passage, standing } of mentions) {
    if (standing !== 'opens' || token.from.clock === undefined || token.from.date === undefined) continue
    const rest = statusOf(passage.text.slice(token.end).replace(beforeStatus, ''))?.rest
    if (rest) names.set(rest, (names.get(rest) ?? 0) + 1)
  }
  return names
}

export const beforeStatus = /^[\s:)\]*_–—-]+/

export function isClockAlone({ token, rowDate, line }: Mention): boolean {
  return token.from.date === undefined && rowDate === undefined && line.fact === undefined
}

/** Sections in which most lines that open with a clock have no word of a status behind it: '16:30 restarted', '17:10 resolved'. */
export function sectionsOfEntries(mentions: readonly Mention[], worded: ReadonlySet<Mention>): Set<number> {
  const counts = new Map<number, number>()
  const count = ({ line }: Mention, by: number) => counts.set(line.section, (counts.get(line.section) ?? 0) + by)
  for (const mention of mentions)
    if (mention.standing === 'opens' && isClockAlone(mention) && mention.token.from.clock !== undefined)
      count(mention, 1)
  for (const mention of worded) if (isClockAlone(mention)) count(mention, -2)
  return new Set([...counts].filter(([, rest]) => rest >= 0).map(([section]) => section))
}

/** A line that is a full stamp and nothing else, as the rows of a status page's history come out of a copy. */
export function isBareStamp({ line, token, passage, rowDate }: Mention): boolean {
  if (line.kind !== 'text' || token.to !== undefined || token.from.clock === undefined) return false
  if (token.from.date === undefined && rowDate === undefined) return false
  const start = Math.min(token.start, rowDate?.start ?? token.start)
  // 'Tue, May 24, 2022, 03:14 PM (1 hour earlier)'
  const after = passage.text.slice(token.end).replace(/^\s*\([^()]{2,24}\)\s*$/, '')
  return !/[\p{L}\p{N}]/u.test(passage.text.slice(0, start) + after)
}

/** A stamp alone over '[Resolved] All is well again.' */
export function headsStatus({ line }: Mention, { lines }: Outline): boolean {
  const below = lines[line.index + 1]
  return below?.kind === 'text' && (statusOf(below.passage.text)?.rest ?? '') !== ''
}

export function postedBefore(before: string): boolean {
  const found = cues.words.posted.exec(before)
  if (found === null) return false
  const rest = before.slice(found.index + found[0].length)
  return (
    /^[^\p{L}\p{N}]*$/u.test(before.slice(0, found.index)) &&
    rest.length < 40 &&
    !/[.!?]\s+\S/.test(rest.replace(/ago\.?/, ''))
  )
}
