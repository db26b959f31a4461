import { cues } from './cues.ts'
import type { Line, Outline } from './lines.ts'
import { type Mention, opens } from './mentions.ts'

/** The part that a line stands in: for a heading the one around it, not the one that it opens. */
export function partAround({ kind, section }: Line, { parts }: Outline): number {
  return kind === 'heading' ? (parts[section]?.parent ?? 0) : section
}

/** Lists by their number; what is outside lists by its part (negative, so that the two never meet). */
export function groupOf(line: Line, outline: Outline): number {
  return line.list >= 0 ? line.list : -1 - partAround(line, outline)
}

/** Groups that are a timeline: under such a heading, or mostly lines that open with a clock. */
export function timelineGroups(mentions: readonly Mention[], outline: Outline): Set<number> {
  const opening = new Map<number, number>()
  const seen = new Set<number>()
  for (const mention of mentions) {
    const { line } = mention
    if (line.kind === 'field' || seen.has(line.index)) continue
    if (!opens(mention) && mention.standing !== 'led') continue
    if (isDeadline(mention, outline)) continue
    seen.add(line.index)
    const group = groupOf(line, outline)
    opening.set(group, (opening.get(group) ?? 0) + weightOf(mention))
  }
  const lines = new Map<number, number>()
  for (const line of outline.lines) {
    if (line.kind === 'field') continue
    const group = groupOf(line, outline)
    if (line.first) lines.set(group, (lines.get(group) ?? 0) + 1)
  }
  const groups = new Set<number>()
  const kinds = new Map<number, string>()
  // The part in which a block of code stands, by the group of its lines.
  const logs = new Map<number, number>()
  for (const line of outline.lines) {
    kinds.set(groupOf(line, outline), outline.parts[partAround(line, outline)]?.kind ?? 'other')
    if (line.kind === 'code' && line.list >= 0) logs.set(line.list, line.section)
  }
  const told = partsTold(mentions)
  const sole = soleLog(mentions)
  const led = listsLed(outline)
  const toldInWords = told.size > 0 || mentions.some(isEntryOfRow)
  const machines = groupsOfMachines(mentions, outline)
  for (const [group, count] of opening) {
    const timeline = kinds.get(group) === 'timeline' || led.has(group)
    const share = count / (lines.get(group) ?? 1)
    const log = logs.get(group)
    // A log within a timeline of words shows what they tell.
    const isLog =
      (timeline && share >= 0.3 && log !== undefined && !told.has(log)) ||
      (!toldInWords && share >= 0.6 && count >= 3 && !machines.has(group)) ||
      (group === sole && share >= 0.9 && count >= 4)
    if (log === undefined ? timeline || (share >= 0.5 && count >= 2) : isLog) groups.add(group)
  }
  return groups
}

/** The block of code with all clocks of a document: its authors' record, where it runs over more than a machine's few seconds. */
function soleLog(mentions: readonly Mention[]): number | undefined {
  const clocks = mentions.filter(({ line, token }) => line.kind !== 'field' && token.from.clock !== undefined)
  const [first] = clocks
  const last = clocks.at(-1)
  if (first === undefined || last === undefined || first.line.list < 0) return undefined
  if (clocks.some(({ line }) => line.kind !== 'code' || line.list !== first.line.list)) return undefined
  return Math.abs(minutes(last) - minutes(first)) >= SHORTEST_RECORD ? first.line.list : undefined
}

const SHORTEST_RECORD = 10

function minutes({ token: { from } }: Mention): number {
  return (from.clock?.hour ?? 0) * 60 + (from.clock?.minute ?? 0)
}

/** Machines write seconds into their logs; who writes down hours and minutes alone keeps a timeline. */
function groupsOfMachines(mentions: readonly Mention[], outline: Outline): Set<number> {
  const withSeconds = mentions.filter(
    ({ standing, token }) => standing === 'opens' && token.from.clock?.second !== undefined,
  )
  return new Set(withSeconds.map(({ line }) => groupOf(line, outline)))
}

function isEntryOfRow({ line, token, standing }: Mention): boolean {
  return line.cells !== undefined && token.from.clock !== undefined && standing === 'opens'
}

/** How much a line speaks for a timeline: '10:02 …', '- At 10:02, …', 'On 4 March …'. */
function weightOf({ token, standing, line }: Mention): number {
  if (token.from.clock === undefined && token.from.relative?.from !== 'origin') return 0.5
  return standing === 'opens' ? 1 : line.kind === 'item' ? 0.75 : 0.5
}

/** Lists below a line that announces one: 'Here is the timeline of what happened:'. */
function listsLed(outline: Outline): Set<number> {
  const timelines = cues.sections.flatMap(([kind, words]) => (kind === 'timeline' ? [words] : []))
  const led = new Set<number>()
  for (const [at, line] of outline.lines.entries()) {
    const before = outline.lines[at - 1]
    if (line.list < 0 || line.kind !== 'item' || before === undefined || before.list === line.list) continue
    const { text } = before.passage
    if (before.kind !== 'text' || !/[:：]\s*$/.test(text)) continue
    const lead = text.slice(-LONGEST_LEAD)
    if (timelines.some((words) => words.test(lead))) led.add(line.list)
  }
  return led
}

// A sentence that leads a list is short.
const LONGEST_LEAD = 160

/** Parts in which two or more lines of text or lists open with a clock. */
function partsTold(mentions: readonly Mention[]): Set<number> {
  const counts = new Map<number, number>()
  for (const { line, token, standing } of mentions) {
    if (line.kind === 'code' || standing !== 'opens' || token.from.clock === undefined) continue
    // A heading that is an entry tells what stands below it.
    counts.set(line.section, (counts.get(line.section) ?? 0) + (line.kind === 'heading' ? 2 : 1))
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([part]) => part))
}

/** Groups whose lines open with days alone, two or more. */
export function dayGroups(mentions: readonly Mention[], outline: Outline): Set<number> {
  const days = new Map<number, number>()
  const clocks = new Set<number>()
  for (const mention of mentions) {
    if (!opens(mention)) continue
    const group = groupOf(mention.line, outline)
    if (mention.token.from.clock !== undefined) clocks.add(group)
    else days.set(group, (days.get(group) ?? 0) + 1)
  }
  const paragraphs = new Map<number, number>()
  for (const line of outline.lines) {
    // A story told in prose names days, too.
    const isProse = line.list < 0 && line.first && line.kind !== 'heading'
    if (!isProse || outline.parts[line.section]?.kind === 'timeline') continue
    const group = groupOf(line, outline)
    paragraphs.set(group, (paragraphs.get(group) ?? 0) + 1)
  }
  const isKept = (group: number, count: number): boolean =>
    count >= (paragraphs.has(group) ? 3 : 2) && count * 2 > (paragraphs.get(group) ?? 0) && !clocks.has(group)
  return new Set([...days].filter(([group, count]) => isKept(group, count)).map(([group]) => group))
}

/** A day in a table's 'Due' column, or in any table of action items, is nobody's entry. */
function isDeadline({ line, cell, token }: Mention, outline: Outline): boolean {
  if (line.cells === undefined || token.from.clock !== undefined) return false
  const column = line.columns?.[cell]?.trim() ?? ''
  return outline.parts[line.section]?.kind === 'action-items' || /^(?:due|deadline|eta|target|planned)\b/i.test(column)
}
