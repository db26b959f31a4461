import { groupOf } from '../groups.ts'
import type { Line } from '../lines.ts'
import { type Mention, opens } from '../mentions.ts'
import { words } from './role-words.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether a time that opens its line opens an entry of a timeline there. */
export function opensEntry(mention: Mention, around: Surroundings): boolean {
  const { line } = mention
  const kind = around.outline.parts[line.section]?.kind
  if (line.depth === 1) return false
  if (line.kind === 'heading') return true
  if (line.kind === 'item') return kind !== 'action-items' || around.timelines.has(groupOf(line, around.outline))
  if (runsOn(mention, around) || spanOnly(mention)) return false
  return line.first || startsLine(mention, around)
}

/** A line within a paragraph opens an entry where the paragraph's first line does, or where a dash sets it off. */
function startsLine(mention: Mention, around: Surroundings): boolean {
  const { line, token, passage } = mention
  const before = around.outline.lines[line.index - 1]
  if (before === undefined || before.block !== line.block) return true
  const first = around.byBlock.get(line.block)?.[0]
  const leads = (around.byLine.get(first?.index ?? -1) ?? []).some((other) => other.standing === 'opens')
  if (leads || isRowOfMany(mention, around)) return true
  // Below an entry that opens the line above, within a paragraph that prose opens.
  const above = (around.byLine.get(before.index) ?? []).find((other) => other.standing === 'opens')
  if (above?.token.from.clock !== undefined && separator(above) !== '' && separator(above) === separator(mention))
    return true
  return (
    /[.!?:]["')]?\s*$/.test(before.passage.text) &&
    /^[\])*_]*\s*(?:[-–—:|]|\p{Lu}{3})/u.test(passage.text.slice(token.end))
  )
}

/**
 * One of several lines of a paragraph that open with a clock and a mark or a gap of blanks, as lists in plain text do
 * below a line that heads them. In running text a clock comes to stand at the head of a line by chance, and seldom twice.
 */
function isRowOfMany({ line, token }: Mention, { rowsOfBlock }: Surroundings): boolean {
  return token.from.clock !== undefined && (rowsOfBlock.get(line.block) ?? 0) >= FEWEST_ROWS
}

const FEWEST_ROWS = 3

/** The mark between an opening time and its words: ':' in '10:02 UTC: it fails'. */
export function separator({ passage, token }: Mention): string {
  return /^[\])*_]*\s*([:|–—-])/u.exec(passage.text.slice(token.end))?.[1] ?? ''
}

// '17:15–17:48 頃'
const aboutThen = /^\s*\p{Lo}{0,2}\s*$/u

export function spanOnly({ token, passage }: Mention): boolean {
  return token.to !== undefined && aboutThen.test(passage.text.slice(token.end)) && token.from.date !== undefined
}

/**
 * 'At 10:05, …' and '从10:05起…' are led by a word in most languages; a sentence in a script without blanks begins with
 * the time itself and runs on behind it. In a list of such paragraphs it opens an entry all the same.
 */
function runsOn({ line, token, passage }: Mention, around: Surroundings): boolean {
  const { outline, timelines, blockAt } = around
  if (line.kind !== 'text') return false
  // '8:45頃から9:22頃までの間、…' is a sentence wherever it stands.
  if (token.to !== undefined && words().untilBehind.test(passage.text.slice(token.end))) return true
  const kind = outline.parts[line.section]?.kind
  const told = kind === 'summary' || kind === 'impact' || kind === 'background'
  const isListed = timelines.has(groupOf(line, outline))
  // '2025-03-04 10:20 UTC, the search failed' outside a timeline is a sentence, too.
  const isDated = token.from.date !== undefined && (told || !isListed)
  if (isDated && sentenceGoesOn.test(passage.text.slice(token.end, token.end + 40))) return true
  const isProse = blockAt.has(line.index) || (told && !isListed)
  if (!isProse && !(kind === 'other' && !isListed) && !isStory(line, around)) return false
  // A span that is told of a name in other letters: '08:45부터 09:22까지 Search 요청이 …'.
  if (isProse && token.to !== undefined && /^ ?[、，,]? ?\p{L}/u.test(passage.text.slice(token.end, token.end + 4)))
    return true
  return /^\s?[、，,]?\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    passage.text.slice(token.end, token.end + 4),
  )
}

/** A timeline told in one paragraph, time by time: no other line of its part opens with one. */
function isStory(line: Line, { outline, byLine }: Surroundings): boolean {
  const clocks = (index: number) => (byLine.get(index) ?? []).filter(({ token }) => token.from.clock !== undefined)
  if (clocks(line.index).length < 3) return false
  return [line.index - 1, line.index + 1].every(
    (at) => outline.lines[at]?.section !== line.section || !clocks(at).some(opens),
  )
}

const sentenceGoesOn = /^(?: ?\([^()]{1,30}\))? ?[,、，] ?\p{L}/u
