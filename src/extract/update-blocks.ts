import type { Status } from '../model/incident.ts'
import type { Line, Outline } from './lines.ts'
import type { Mention } from './mentions.ts'
import { sectionKindOf } from './section-kinds.ts'
import { block, type UpdateBlock } from './update-blocks/block.ts'
import { closingBlocks } from './update-blocks/closing-blocks.ts'
import {
  beforeStatus,
  headsStatus,
  isBareStamp,
  isClockAlone,
  isEntry,
  isStamp,
  postedBefore,
  postsBelowEntries,
  sectionsOfEntries,
} from './update-blocks/is-stamp.ts'
import { behindShortcode, shortcode } from './update-blocks/shortcode.ts'
import { statusNamed, statusOf } from './update-blocks/status-of.ts'
import { isTrailing, trailingBlocks } from './update-blocks/trailing-blocks.ts'

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

const leadToStamp = new RegExp(`\\s*(?:${shortcode}|[([|]|\\s[–—-])\\s*$`)

/** 'Resolved – All is well. {{< track "' without the status and without what leads to the stamp. */
function textBeforeStamp(before: string): string {
  const text = before.replace(leadToStamp, '')
  return statusOf(text)?.rest ?? text
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

/** The status that opens the line below a stamp, in its paragraph. */
function statusBelow({ lines }: Outline, { index, block }: Line): Status | undefined {
  const below = lines[index + 1]
  return below?.block === block ? statusOf(below.passage.text)?.status : undefined
}
