import type { Status } from '../model/incident.ts'
import { cues } from './cues.ts'
import { partAround } from './groups.ts'
import type { Line, Outline } from './lines.ts'
import type { Mention } from './mentions.ts'
import { sectionKindOf } from './section-kinds.ts'

/** One status update: its stamp, what it says it is, and the lines that belong to it. */
export interface UpdateBlock {
  readonly stamp: Mention
  readonly status?: Status
  /** First and last line (inclusive) of the update. */
  readonly from: number
  readonly to: number
  /** The stamp stands behind the text, on its last line. */
  readonly closes?: boolean
  /** Lines that are text of the update, without status and stamp. */
  readonly body: readonly Line[]
}

/** The status word that a line is, or opens with before a dash, colon or bracket; undefined for anything else. */
export function statusOf(text: string): { status: Status; rest: string } | undefined {
  const found = /^[\s[(*_"“【]*(\p{L}[\p{L} '’-]{1,30}?)[\s\])*_"”】]*(?:$|(?:\s[-–—]|[:：\]】–—])\s*(.*)$)/su.exec(
    text,
  )
  if (found?.[1] === undefined) return undefined
  const word = found[1].trim()
  for (const [status, expression] of cues.statuses) {
    const match = expression.exec(word)
    if (match !== null && match[0].length === word.length) return { status, rest: found[2] ?? '' }
  }
  return undefined
}

/** The status that words are, behind the word for an update too: ':::update Monitoring |'. */
function statusNamed(text: string): Status | undefined {
  const words = text.replace(/[^\p{L}\s'’]/gu, ' ').trim()
  const all = words.split(/\s+/).map((word) => statusOf(word)?.status)
  return statusOf(words)?.status ?? (all.every((one) => one !== undefined) ? all.at(-1) : undefined)
}

/**
 * Status updates as status pages print them: `Resolved` … text … `Posted Mar 24, 09:32 CET`, the stamp before
 * the status, `Update 29.08. 15:30` as a heading, or `[14:05 UTC] Investigating – text`.
 */
export function updateBlocks(outline: Outline, mentions: readonly Mention[]): UpdateBlock[] {
  if (outline.lines.some(({ fact }) => fact?.is === 'update')) return knownBlocks(outline, mentions)
  // A reader that knows what a time is has said that it is no update; what gives a time again stamps nothing.
  const open = mentions.filter(({ line, standing }) => line.fact === undefined && standing !== 'aside')
  const bare = new Set(open.filter(isBareStamp))
  const posts = postsBelowEntries(open, outline)
  const worded = new Set(
    open.filter((mention) => isStamp(mention, outline) && (posts.has(mention) || !isEntry(mention, outline))),
  )
  const listed = sectionsOfEntries(open, worded)
  const opening = firstPost(open, bare, worded)
  const stamps = open.filter(
    (mention) =>
      (worded.has(mention) && !(isClockAlone(mention) && listed.has(mention.line.section))) ||
      (bare.has(mention) &&
        !(listed.has(mention.line.section) && isEntry(mention, outline, true)) &&
        (bare.size > 1 || headsStatus(mention, outline) || mention === opening)),
  )
  const closing = closingBlocks(outline, open)
  if (closing.length > stamps.length) return closing
  if (stamps.length === 0) return []
  const statuses = new Map<number, Status>()
  // Copied pages run on without blank lines: the line below a stamp opens what comes next.
  const stamped = new Set(stamps.map(({ line }) => line.index))
  const labelled = new Set(open.flatMap(({ line, standing }) => (standing === 'labelled' ? [line.index] : [])))
  for (const line of outline.lines) {
    if (line.cells !== undefined || line.kind === 'code' || line.kind === 'field') continue
    // '• Resolved: 4 March, 09:10' is a field of the report.
    if (line.kind === 'item' && labelled.has(line.index)) continue
    const found = statusOf(line.passage.text)
    const opens = line.first || line.kind === 'heading' || stamped.has(line.index - 1)
    if (found !== undefined && opens) statuses.set(line.index, found.status)
  }
  const first = stamps[0]
  const trailing =
    first !== undefined &&
    !allNamed(stamps) &&
    !headPosts(outline, first, stamps.at(-1) ?? first) &&
    isTrailing(outline, first, statuses)
  return trailing ? trailingBlocks(outline, stamps, statuses) : leadingBlocks(outline, stamps, statuses)
}

/** The update that each line belongs to, by the line's index. */
export function blocksByLine(blocks: readonly UpdateBlock[]): Map<number, UpdateBlock> {
  const byLine = new Map<number, UpdateBlock>()
  for (const block of blocks) for (let line = block.from; line <= block.to; line += 1) byLine.set(line, block)
  return byLine
}

/**
 * Paragraphs that open with a status and close with their stamp: 'Resolved – All is well. (4 May 2025, 10:20 UTC)',
 * or the stamp in a site generator's shortcode, `{{< track "2025-05-04 10:20:00" >}}`.
 */
function closingBlocks(outline: Outline, mentions: readonly Mention[]): UpdateBlock[] {
  return mentions.flatMap((stamp) => {
    const { line, token, passage } = stamp
    if (token.from.clock === undefined || token.from.date?.day === undefined || token.to !== undefined) return []
    if ((line.kind !== 'text' && line.kind !== 'item') || line.cells !== undefined) return []
    // A shortcode is put there for its stamp; words before a bracket need a status to be an update, and its paragraph's end.
    const coded = codedLead.test(passage.text.slice(0, token.start))
    if (!coded && outline.lines[line.index + 1]?.block === line.block) return []
    if (!closingLead.test(passage.text.slice(0, token.start)) || !closers.test(passage.text.slice(token.end))) return []
    let from = line.index
    while (goesOnFrom(outline.lines[from], outline.lines[from - 1])) from -= 1
    const first = outline.lines[from]
    const told = first === undefined ? undefined : statusOf(first.passage.text)
    if (first === undefined || told?.rest === '' || (told === undefined && !coded)) return []
    return [{ ...block(outline, stamp, first.index, line.index, told?.status), closes: true }]
  })
}

/** Whether a line goes on with its paragraph: not behind another update's shortcode, nor with words before a colon. */
function goesOnFrom(line: Line | undefined, above: Line | undefined): boolean {
  if (line === undefined || line.first || above?.block !== line.block) return false
  return !codedClose.test(above.passage.text) && !labelled.test(line.passage.text)
}

const codedClose = /[>%]\}\}\s*$/
const labelled = /^[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L} ]{2,30}[:：]\s/u

const shortcode = '\\{\\{[<%]\\s*[\\w-]{1,40}\\s+["“]?'
const codedLead = new RegExp(`${shortcode}$`)
const codedOpening = new RegExp(`^\\s*${shortcode}$`)
const codedEnd = /^["”]?\s*[>%]\}\}\s*(?=[^\s{])/
const closingLead = new RegExp(`(?:${shortcode}|[([|]\\s*|\\s[–—-]\\s*|^[^\\p{L}\\p{N}]*)$`, 'u')
const leadToStamp = new RegExp(`\\s*(?:${shortcode}|[([|]|\\s[–—-])\\s*$`)
const closers = /^[\s"'”’<>%}\])*_.-]*$/

/** 'Resolved – All is well. {{< track "' without the status and without what leads to the stamp. */
function textBeforeStamp(before: string): string {
  const text = before.replace(leadToStamp, '')
  return statusOf(text)?.rest ?? text
}

/** `Disks are full.` of `{{< track "2025-05-04 10:20:00" >}} Disks are full.` */
function behindShortcode({ passage: { text }, token }: Mention): string | undefined {
  const after = text.slice(token.end)
  const end = codedEnd.exec(after)
  return end !== null && codedOpening.test(text.slice(0, token.start)) ? after.slice(end[0].length) : undefined
}

/** The words of an update that stand on its stamp's own line, without its status: '[10:10] Investigating - We look'. */
export function textBesideStamp(mention: Mention, { closes }: UpdateBlock): string {
  const { text } = mention.passage
  if (closes) return textBeforeStamp(text.slice(0, mention.token.start))
  const coded = behindShortcode(mention)
  return statusOf((coded ?? text.slice(mention.token.end)).replace(beforeStatus, ''))?.rest ?? coded ?? ''
}

/** Updates whose stamps the reader itself has marked: each reaches up to the next mark. */
function knownBlocks(outline: Outline, mentions: readonly Mention[]): UpdateBlock[] {
  const blocks: UpdateBlock[] = []
  const taken = new Set<number>()
  for (const stamp of mentions) {
    const { line } = stamp
    if (line.fact?.is !== 'update' || taken.has(line.index)) continue
    taken.add(line.index)
    let to = line.index
    while (to + 1 < outline.lines.length && outline.lines[to + 1]?.fact === undefined) to += 1
    blocks.push(block(outline, stamp, line.index, to, line.fact.status))
  }
  return blocks
}

/** Whether a time is the stamp of an update rather than an entry or a told moment. */
function isStamp(mention: Mention, { lines }: Outline): boolean {
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
function isEntry({ line, token, passage }: Mention, outline: Outline, dated = false): boolean {
  const part = outline.parts[partAround(line, outline)]
  if (part?.kind !== 'timeline' || postedBefore(passage.text.slice(0, token.start))) return false
  return dated || token.from.date === undefined || (part.depth > 0 && part.depth < 7)
}

/** Full stamps of posts below a timeline, where no heading parts them: '4 May, 10:20 – Resolved', its text below. */
function postsBelowEntries(mentions: readonly Mention[], { lines }: Outline): ReadonlySet<Mention> {
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

const beforeStatus = /^[\s:)\]*_–—-]+/

function isClockAlone({ token, rowDate, line }: Mention): boolean {
  return token.from.date === undefined && rowDate === undefined && line.fact === undefined
}

/** Sections in which most lines that open with a clock have no word of a status behind it: '16:30 restarted', '17:10 resolved'. */
function sectionsOfEntries(mentions: readonly Mention[], worded: ReadonlySet<Mention>): Set<number> {
  const counts = new Map<number, number>()
  const count = ({ line }: Mention, by: number) => counts.set(line.section, (counts.get(line.section) ?? 0) + by)
  for (const mention of mentions)
    if (mention.standing === 'opens' && isClockAlone(mention) && mention.token.from.clock !== undefined)
      count(mention, 1)
  for (const mention of worded) if (isClockAlone(mention)) count(mention, -2)
  return new Set([...counts].filter(([, rest]) => rest >= 0).map(([section]) => section))
}

/** A line that is a full stamp and nothing else, as the rows of a status page's history come out of a copy. */
function isBareStamp({ line, token, passage, rowDate }: Mention): boolean {
  if (line.kind !== 'text' || token.to !== undefined || token.from.clock === undefined) return false
  if (token.from.date === undefined && rowDate === undefined) return false
  const start = Math.min(token.start, rowDate?.start ?? token.start)
  // 'Tue, May 24, 2022, 03:14 PM (1 hour earlier)'
  const after = passage.text.slice(token.end).replace(/^\s*\([^()]{2,24}\)\s*$/, '')
  return !/[\p{L}\p{N}]/u.test(passage.text.slice(0, start) + after)
}

/** The stamp of the first post, which stands alone above those that say 'Update' or a status. */
function firstPost(
  mentions: readonly Mention[],
  bare: ReadonlySet<Mention>,
  worded: ReadonlySet<Mention>,
): Mention | undefined {
  const [first] = bare
  const next = mentions.find((mention) => worded.has(mention))
  return first !== undefined && next !== undefined && first.order < next.order ? first : undefined
}

/** A stamp alone over '[Resolved] All is well again.' */
function headsStatus({ line }: Mention, { lines }: Outline): boolean {
  const below = lines[line.index + 1]
  return below?.kind === 'text' && (statusOf(below.passage.text)?.rest ?? '') !== ''
}

function postedBefore(before: string): boolean {
  const found = cues.words.posted.exec(before)
  if (found === null) return false
  const rest = before.slice(found.index + found[0].length)
  return (
    /^[^\p{L}\p{N}]*$/u.test(before.slice(0, found.index)) &&
    rest.length < 40 &&
    !/[.!?]\s+\S/.test(rest.replace(/ago\.?/, ''))
  )
}

/**
 * Whether each stamp has its status on its own line: 'Mise à jour – 10:05' could be the stamp of what stands above it,
 * but not beside 'Résolu – 10:40', nor as a heading.
 */
function allNamed(stamps: readonly Mention[]): boolean {
  const named = stamps.every(({ passage, token }) => statusOf(passage.text.replace(token.text, '')) !== undefined)
  const plainly = ({ line, passage, token }: Mention) =>
    line.kind === 'heading' || !postedBefore(passage.text.slice(0, token.start))
  return named && stamps.some(plainly)
}

/** 'Post by Ann » 4 May 2025 10:20' over the text of each post: none stands above the first, and some below the last. */
function headPosts({ lines }: Outline, first: Mention, last: Mention): boolean {
  const isText = ({ passage }: Line): boolean => passage.text.length > LONGEST_TITLE
  return !lines.slice(0, first.line.index).some(isText) && lines.slice(last.line.index + 1).some(isText)
}

const LONGEST_TITLE = 60

/** Status pages put the stamp below the text; logs put it above. The first stamp's neighbours tell. */
function isTrailing(outline: Outline, stamp: Mention, statuses: ReadonlyMap<number, Status>): boolean {
  if (
    statusOf(stamp.passage.text.replace(stamp.token.text, '')) !== undefined &&
    !postedBefore(stamp.passage.text.slice(0, stamp.token.start))
  )
    return false
  // 'Resolved: slow exports' over all of them says how it ended, not what the first update is.
  const titled = (line: Line | undefined): boolean => line?.depth === 1 && !isStatusAlone(line)
  for (let index = stamp.line.index - 1; index >= 0; index -= 1)
    if (statuses.has(index) && !titled(outline.lines[index])) return true
  return postedBefore(stamp.passage.text.slice(0, stamp.token.start)) && outline.lines.length > stamp.line.index
}

function trailingBlocks(
  outline: Outline,
  stamps: readonly Mention[],
  statuses: ReadonlyMap<number, Status>,
): UpdateBlock[] {
  const blocks: UpdateBlock[] = []
  let from = 0
  for (const stamp of stamps) {
    const end = stamp.line.index
    let start = from
    for (let index = from; index < end; index += 1) {
      if (statuses.has(index)) {
        start = index
        break
      }
    }
    const status = statuses.get(start)
    blocks.push(block(outline, stamp, start, end, status))
    from = end + 1
  }
  const [first, next] = blocks
  if (first === undefined || next === undefined || !isLookBack(first, next)) return blocks
  return [{ ...first, status: 'postmortem' }, ...blocks.slice(1)]
}

/** Newest first: a long post without a status, a day or more after the last word on the incident, looks back on it. */
function isLookBack(first: UpdateBlock, next: UpdateBlock): boolean {
  const [day, before] = [dayOf(first.stamp), dayOf(next.stamp)]
  if (first.status !== undefined || day === undefined || before === undefined) return false
  return day > before && first.body.length >= LOOK_BACK
}

/** Lines: no update has as many. */
const LOOK_BACK = 6

/** A whole date, as a number that sorts. */
function dayOf({ token: { from } }: Mention): number | undefined {
  const { year, month, day } = from.date ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return (year * 100 + month) * 100 + day
}

function leadingBlocks(
  outline: Outline,
  stamps: readonly Mention[],
  statuses: ReadonlyMap<number, Status>,
): UpdateBlock[] {
  return stamps.map((stamp, rank) => {
    const next = stamps[rank + 1]?.line.index ?? outline.lines.length
    const { depth } = stamp.line
    let to = stamp.line.index
    while (to + 1 < next) {
      const line = outline.lines[to + 1]
      if (line === undefined || (line.depth > 0 && (depth === 0 || line.depth <= depth))) break
      // A status alone on its line heads an update of its own, though nobody stamped it.
      const undated = statuses.has(line.index) && line.index > stamp.line.index + 1
      if (undated && statusOf(line.passage.text)?.rest === '') break
      to += 1
    }
    const rest = stamp.passage.text.replace(stamp.token.text, ' ')
    const told =
      statusOf(behindShortcode(stamp) ?? '')?.status ??
      statusOf(rest.replace(/^[\s:()[\]*_–—-]+|[\s:()[\]*_–—-]+$/g, ''))?.status ??
      statusNamed(rest) ??
      statuses.get(stamp.line.index + 1) ??
      statusBelow(outline, stamp.line)
    const status = told ?? (explains(outline, stamp.line.index, to) ? 'postmortem' : undefined)
    return block(outline, stamp, stamp.line.index, to, status)
  })
}

const report = new Set(['summary', 'impact', 'root-cause', 'resolution', 'detection', 'action-items'])

/** An update with the sections of a report in it is the report: its cause, or two others. */
function explains(outline: Outline, from: number, to: number): boolean {
  const kinds = new Set<string>()
  for (const { section, passage } of outline.lines.slice(from + 1, to + 1)) {
    // Status pages set the headings of their reports as lines of capitals, which Markdown takes for paragraphs.
    const own = passage.text.length <= 40 ? sectionKindOf(passage.text, 0.8) : undefined
    const kind = own ?? outline.parts[section]?.kind ?? 'other'
    if (report.has(kind)) kinds.add(kind)
  }
  return kinds.has('root-cause') || kinds.size > 1
}

const isWords = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

function block(outline: Outline, stamp: Mention, from: number, to: number, status: Status | undefined): UpdateBlock {
  const body = outline.lines
    .slice(from, to + 1)
    .filter(
      (line) =>
        isWords.test(line.passage.text) &&
        line !== stamp.line &&
        line.kind !== 'heading' &&
        !(line.index === from && isStatusAlone(line)),
    )
  return { stamp, from, to, body, ...(status === undefined ? {} : { status }) }
}

/** The status that opens the line below a stamp, in its paragraph. */
function statusBelow({ lines }: Outline, { index, block }: Line): Status | undefined {
  const below = lines[index + 1]
  return below?.block === block ? statusOf(below.passage.text)?.status : undefined
}

/** A paragraph that is the status and nothing else, where no heading was made of it. */
function isStatusAlone({ passage }: Line): boolean {
  return statusOf(passage.text)?.rest === ''
}
