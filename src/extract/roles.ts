import { milestoneCalled } from '../languages/milestone-called.ts'
import type { MilestoneName } from '../model/incident.ts'
import { cues } from './cues.ts'
import { figureTables } from './figure-tables.ts'
import { dayGroups, groupOf, timelineGroups } from './groups.ts'
import { isOfRecord, isRecordStamp, type Line, type Outline, withoutRecords } from './lines.ts'
import { type Mention, opens } from './mentions.ts'
import { promised, proseRole, toldAsOfficeHours, wholly } from './prose-role.ts'
import { beforeTimes, perLanguages, somewhere, sourceIn, sourceOf, whole } from './report-words.ts'
import { restatedMilestones } from './restated-lists.ts'
import { isIn } from './sections.ts'
import type { Settled } from './settle-one.ts'
import { entryCells, milestonesIn, promiseColumns, tellsAll } from './table-columns.ts'
import { ledRows, retold, toldDays } from './told-rows.ts'
import { blocksByLine, statusOf, type UpdateBlock } from './update-blocks.ts'

/**
 * What a told moment is in the report. `entry` opens an item of the timeline, `update` is the stamp of a status
 * update, `published` that of the report itself, `narrative` is told in prose, `window` gives an end of a stated
 * span, `commitment` is promised for later, `day` is a heading above clock times, `meta` anything else.
 */
export type Role = 'entry' | 'update' | 'published' | 'narrative' | 'window' | 'commitment' | 'day' | 'aside' | 'meta'

export interface Told extends Settled {
  readonly role: Role
  /** For `window`: which end the (first) moment is. With `meta`, where a record says only when it began. */
  readonly end?: 'start' | 'end'
  readonly block?: UpdateBlock
  /** Milestones that the report itself says this is, in a column or a list of its own. */
  readonly milestones?: readonly MilestoneName[]
}

/** What a time's role may depend on besides itself. */
export interface Surroundings {
  readonly outline: Outline
  readonly blocks: ReadonlyMap<Mention, UpdateBlock>
  readonly blockAt: ReadonlyMap<number, UpdateBlock>
  readonly timelines: ReadonlySet<number>
  /** Tables of samples beside the timeline. */
  readonly figures: ReadonlySet<number>
  /** Parts whose opening times give only days. */
  readonly byDays: ReadonlySet<number>
  readonly byLine: ReadonlyMap<number, readonly Mention[]>
  readonly byBlock: ReadonlyMap<number, readonly Line[]>
  /** By block: how many of its lines open with a clock. */
  readonly rowsOfBlock: ReadonlyMap<number, number>
  /** Whether the front matter says when it was over, and what was affected. */
  readonly hasEndField: boolean
  readonly hasAffectedField: boolean
  /** By a field that says so and no more: `resolved: true`. */
  readonly isOver: boolean
  /** Lists that name milestones told elsewhere. */
  readonly restated: ReadonlySet<number>
  /** Lines of a timeline in plain text that each begin with 'At 10:02, …'. */
  readonly ledRows: ReadonlySet<number>
  /** Days with which paragraphs open, where the story is told day by day: 'On 4 March, …'. */
  readonly toldDays: ReadonlySet<Mention>
  /** Groups of lines in which labels name steps between the start and the end: 'Detected', 'Escalated'. */
  readonly steps: ReadonlySet<number>
}

/** Gives each settled mention its role. */
export function rolesOf(settled: readonly Settled[], outline: Outline, blocks: readonly UpdateBlock[]): Told[] {
  const all = settled.map(({ mention }) => mention)
  const mentions = all.filter(({ line }) => !isOfRecord(line))
  const report = withoutRecords(outline)
  const fields = outline.lines.filter(({ kind }) => kind === 'field').map(({ key }) => key ?? '')
  const timelines = timelineGroups(mentions, report)
  const around: Surroundings = {
    outline,
    hasEndField: fields.some((key) => endField.test(key)),
    hasAffectedField: fields.some((key) => affectedField.test(key)),
    isOver: outline.lines.some(
      ({ kind, key, passage }) => kind === 'field' && key === 'resolved' && /^(?:true|yes)$/i.test(passage.text),
    ),
    blocks: new Map(blocks.map((block) => [block.stamp, block])),
    blockAt: blocksByLine(blocks),
    timelines,
    figures: figureTables(mentions, report, timelines),
    byDays: dayGroups(mentions, report),
    byLine: byLine(mentions),
    byBlock: byBlock(outline, all),
    rowsOfBlock: rowsOfBlock(mentions),
    restated: restatedMilestones(report),
    ledRows: ledRows(mentions, report),
    toldDays: toldDays(mentions),
    steps: new Set(mentions.filter(isStep).map(({ line }) => groupOf(line, outline))),
  }
  const tolds = settled.map((one): Told => ({ ...one, ...roleOf(one, around) }))
  const told = tolds.some(isNarrativeRow) ? tolds.map(toldInRows) : tolds
  // Each post of a history tells the whole for itself.
  return blocks.length > 0 ? told : retold(told)
}

/** A row for a moment that the prose tells. */
function isNarrativeRow({ role, mention: { line } }: Told): boolean {
  return role === 'entry' && line.cells !== undefined && entryCells(line).source === 'narrative'
}

/** A timeline that has rows for what the prose tells has one for each such moment. */
function toldInRows(told: Told): Told {
  return told.role === 'narrative' ? { ...told, role: 'meta' } : told
}

function byLine(mentions: readonly Mention[]): Map<number, Mention[]> {
  const lines = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = lines.get(mention.line.index)
    if (list === undefined) lines.set(mention.line.index, [mention])
    else list.push(mention)
  }
  return lines
}

/** The lines of the blocks in which a time stands. */
function byBlock(outline: Outline, mentions: readonly Mention[]): Map<number, Line[]> {
  const blocks = new Map<number, Line[]>()
  const told = new Set(mentions.flatMap(({ line }) => (isRecordStamp(line) ? [] : [line.block])))
  for (const line of outline.lines) {
    if (!told.has(line.block)) continue
    const list = blocks.get(line.block)
    if (list === undefined) blocks.set(line.block, [line])
    else list.push(line)
  }
  return blocks
}

function rowsOfBlock(mentions: readonly Mention[]): Map<number, number> {
  const rows = new Map<number, number>()
  let last: Line | undefined
  for (const { line, standing, token } of mentions) {
    if (line === last || standing !== 'opens' || token.from.clock === undefined) continue
    last = line
    rows.set(line.block, (rows.get(line.block) ?? 0) + 1)
  }
  return rows
}

export type Decided = Pick<Told, 'role' | 'end' | 'block' | 'milestones'>

function roleOf(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const stamp = around.blocks.get(mention)
  if (stamp !== undefined) return { role: stamp.status === 'postmortem' ? 'published' : 'update', block: stamp }
  const known = knownRole(mention, around) ?? restatedRole(mention, around)
  if (known !== undefined) return known
  const inside = around.blockAt.get(mention.line.index)
  const block = inside === undefined ? {} : { block: inside }
  if (mention.line.kind === 'field') return { ...fieldRole(mention, around), ...block }
  if (mention.standing === 'aside') return { role: 'aside' }
  if (mention.line.cells !== undefined) return { ...rowRole(one, around), ...block }
  if (mention.line.kind === 'code') return { ...codeRole(mention, around), ...block }
  return { ...lineRole(one, around), ...block }
}

/** What the reader of a structured format has said of the time's line. */
function knownRole(mention: Mention, around: Surroundings): Decided | undefined {
  const { line } = mention
  if (line.recorded) return { role: promised(mention, around) ? 'commitment' : 'meta' }
  switch (line.fact?.is) {
    case undefined:
    case 'link':
    case 'summary':
      return undefined
    case 'entry':
      return { role: 'entry', ...(line.fact.milestone && { milestones: [line.fact.milestone] }) }
    case 'start':
    case 'end':
      return { role: 'window', end: line.fact.is }
    case 'published':
      return { role: 'published' }
    default:
      return { role: 'meta' }
  }
}

/** A moment that a list names again as a milestone is no event of its own. */
function restatedRole({ line, label }: Mention, { restated }: Surroundings): Decided | undefined {
  return restated.has(line.list) ? { role: 'meta', milestones: milestonesIn(label ?? '') } : undefined
}

const endField = /^(?:resolved_?(?:when|at|date|on)|end(?:ed)?(?:_?(?:at|time|date))?|closed_?at|fixed_?at|date_?end)$/

const affectedField = /^affected_?(?:systems|components|services)?$/

/** Front matter: `date` with a resolution beside it is the start of the window; other dates are the author's. */
function fieldRole({ line, token }: Mention, { hasAffectedField, hasEndField, isOver }: Surroundings): Decided {
  const key = line.key ?? ''
  const starts = /^(?:date|start(?:ed)?(?:_?(?:at|time|date))?|begin|began_?at|created_?at|opened_?at|date_?start)$/
  if (endField.test(key)) return { role: 'window', end: 'end' }
  if (starts.test(key) && (hasEndField || (key !== 'date' && key !== 'created_at')))
    return { role: 'window', end: 'start' }
  // Of what is over by a field that gives no time, the beginning is known and no span.
  if (key === 'date' && hasAffectedField)
    return isOver ? { role: 'meta', end: 'start' } : { role: 'window', end: 'start' }
  const spans = key === 'title' || /^(?:\w+_)?(?:duration|downtime|period|window)$/.test(key)
  return spans && token.to !== undefined && token.from.clock !== undefined
    ? { role: 'window', end: 'start' }
    : { role: 'meta' }
}

function rowRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  if (promiseColumns(mention.line.columns) !== undefined) return { role: 'meta' }
  if (isField(mention)) return labelledRole(one, around)
  if (around.figures.has(mention.line.list)) return { role: 'meta' }
  const row = around.byLine.get(mention.line.index) ?? []
  const opening =
    row.find(
      (other) => other.standing !== 'inside' && other.standing !== 'aside' && other.token.from.clock !== undefined,
    ) ??
    row.find((other) => other.standing === 'opens' && other.token.from.relative?.from === 'origin') ??
    row.find((other) => other.standing === 'opens' && other.token.from.date !== undefined)
  if (!around.timelines.has(mention.line.list)) return proseRole(one, around)
  const { clock, relative } = mention.token.from
  if (opening === mention && clock === undefined && relative === undefined && alone(mention)) return { role: 'day' }
  if (opening === mention) return { role: 'entry', milestones: entryCells(mention.line).milestones }
  if (tellsAll(mention.line)) return { role: 'meta' }
  if (mention.token.from.clock === undefined) return { role: 'day' }
  if (mention.standing === 'after') return { role: 'entry' }
  if (promised(mention, around)) return { role: 'commitment' }
  return proseRole(one, around)
}

/** 'Detected | 4 May 2025 10:02': a row that names a milestone, or an end of the impact, and gives its time. */
function isField({ standing, cell, label, line: { cells } }: Mention): boolean {
  if (standing !== 'labelled' || cell !== 1 || cells?.length !== 2 || label === undefined) return false
  return windowLabel(label) !== undefined || milestoneCalled(label, cues.languages) !== undefined
}

/** A row that holds a day and nothing else is a day heading for the rows below it. */
function alone({ line, passage, token }: Mention): boolean {
  return (line.cells ?? []).every((cell) => {
    const rest = cell === passage ? cell.text.slice(0, token.start) + cell.text.slice(token.end) : cell.text
    return !/[\p{L}\p{N}]/u.test(rest)
  })
}

function codeRole(mention: Mention, around: Surroundings): Decided {
  return opens(mention) && mention.token.from.clock !== undefined && around.timelines.has(mention.line.list)
    ? { role: 'entry' }
    : { role: 'meta' }
}

function lineRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const { line, token } = mention
  const clock = token.from.clock !== undefined || token.from.relative !== undefined || token.from.epoch !== undefined
  if (promised(mention, around)) return { role: 'commitment' }
  if (mention.standing === 'labelled') return labelledRole(one, around)
  if (opens(mention)) {
    if (!clock) return dateRole(one, around)
    if (isHeadedSpan(one, around)) return { role: 'window', end: 'start' }
    if (opensEntry(mention, around)) return { role: 'entry' }
  }
  if (
    mention.standing === 'led' &&
    clock &&
    (line.kind === 'item' || (line.kind === 'text' && (separator(mention) !== '' || around.ledRows.has(line.index)))) &&
    around.timelines.has(groupOf(line, around.outline)) &&
    !spanLead(mention)
  )
    return { role: 'entry' }
  return proseRole(one, around)
}

/** A date alone: an entry where the timeline is kept by days, else a day heading or somebody's date. */
function dateRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const { line } = mention
  const group = groupOf(line, around.outline)
  const rest = mention.passage.text.slice(mention.token.end).replace(/[^\p{L}\p{N}]+/gu, '')
  if (one.until !== undefined && line.kind !== 'item') return { role: 'meta' }
  // 'The next day we …' goes on with a story in prose.
  if (mention.token.from.date?.dayOffset !== undefined && line.kind === 'text' && rest !== '') return { role: 'meta' }
  if (line.kind === 'heading' && hasClocksBelow(line, around)) return { role: 'day' }
  if (line.first && isDayLine(mention, around)) return { role: 'day' }
  // The day with which a letter is signed.
  if (line.kind === 'text' && line.index === around.outline.lines.length - 1)
    return { role: rest === '' ? 'day' : 'meta' }
  if (around.timelines.has(group) && (line.kind === 'item' || line.kind === 'heading' || line.first) && rest !== '')
    return { role: 'entry' }
  if (around.byDays.has(group) && rest !== '') return { role: 'entry' }
  // 'June 29' over a paragraph that tells what happened on that day.
  if (line.kind === 'heading' && around.timelines.has(group) && hasWordsBelow(line, around)) return { role: 'entry' }
  return { role: rest === '' ? 'day' : 'meta' }
}

/** 'Monday, 5 May 2025 (CEST)', 'Tuesday 6 May, first day of the sale.': a line above bare clocks that tells no event. */
function isDayLine({ line, passage, token }: Mention, { byLine }: Surroundings): boolean {
  const remark = passage.text.slice(token.end)
  if (remark.length > LONGEST_REMARK || !/^\W*(?:$|[,(·|–—-])/u.test(remark)) return false
  const [below] = byLine.get(line.index + 1) ?? []
  return (
    below?.standing === 'opens' &&
    // Markdown takes '5. Mai 2025' for the fifth item of a list.
    (line.kind === 'text' || (line.kind === 'item' && below.line.kind === 'text')) &&
    below.token.from.clock !== undefined &&
    below.token.from.date === undefined
  )
}

const LONGEST_REMARK = 40

/** Whether the part that a heading opens has text of its own. */
function hasWordsBelow({ section }: Line, { outline }: Surroundings): boolean {
  const part = outline.parts[section]
  const below = part === undefined ? undefined : outline.lines[part.line + 1]
  return below?.section === section
}

/** A day with a remark ('29-09-2021 (all times CEST)') heads the clock times below it. */
function hasClocksBelow({ section }: Line, { outline, byLine }: Surroundings): boolean {
  const part = outline.parts[section]
  if (part === undefined) return false
  for (let index = part.line + 1; index < outline.lines.length; index += 1) {
    const line = outline.lines[index]
    if (line === undefined || !isIn(line.section, section, outline)) return false
    if ((byLine.get(index) ?? []).some((one) => opens(one) && one.token.from.clock !== undefined)) return true
  }
  return false
}

function opensEntry(mention: Mention, around: Surroundings): boolean {
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
function separator({ passage, token }: Mention): string {
  return /^[\])*_]*\s*([:|–—-])/u.exec(passage.text.slice(token.end))?.[1] ?? ''
}

// '17:15–17:48 頃'
const aboutThen = /^\s*\p{Lo}{0,2}\s*$/u

function spanOnly({ token, passage }: Mention): boolean {
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

/** 'Incident window' or 'Times of the outage' as a heading, and the span, or several of them, alone below it. */
function isHeadedSpan({ mention: { line, token }, until }: Settled, { outline, byLine }: Surroundings): boolean {
  const part = outline.parts[line.section]
  if (until === undefined || token.from.clock === undefined || part?.heading === undefined || line.kind === 'heading')
    return false
  if (part.kind === 'timeline' || part.heading.length > 40) return false
  if (!words().spanLabel.test(part.heading) && !cues.words.outage.test(part.heading)) return false
  for (
    let index = Math.max(0, part.line);
    index === part.line || outline.lines[index]?.section === line.section;
    index += 1
  )
    if (index !== line.index && (byLine.get(index) ?? []).some((one) => opens(one) && !spanOnly(one))) return false
  return true
}

function spanLead({ token }: Mention): boolean {
  return token.to !== undefined && (token.lead === 'between' || token.lead === 'from')
}

function labelledRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const label = (mention.label ?? '').trim()
  const clock = mention.token.from.clock !== undefined
  if (wholly(cues.words.published, label) && mention.token.from.date !== undefined) return { role: 'published' }
  // '- Time zone: -00:00' gives no moment.
  if (words().zoneLabel.test(label)) return { role: 'meta' }
  const dated = !clock && cues.words.meta.exec(label)?.index === 0
  // 'Zeitraum: 22.07.2026 bis 26.07.2026': what lasted for days.
  if (!clock && isSpanOfDays(one, label, around)) return { role: 'window', end: 'start' }
  if (
    wholly(cues.words.meta, label) ||
    wholly(cues.words.authored, label) ||
    toldAsOfficeHours(label) ||
    dated ||
    (!clock && around.outline.parts[mention.line.section]?.kind !== 'timeline')
  )
    return { role: 'meta' }
  const end = runsOnAmongEntries(mention, around) ? undefined : (windowLabel(label) ?? endsRow(mention, label, around))
  // Among the steps of the response, 'Fixed' is the last of them.
  const step =
    last.has(milestoneCalled(label, cues.languages)) && around.steps.has(groupOf(mention.line, around.outline))
  if (end !== undefined && !step) return { role: 'window', end }
  if (
    one.until !== undefined &&
    (cues.words.outage.test(label) || words().spanLabel.test(label) || spansOfParts(one, around))
  )
    return { role: 'window', end: 'start' }
  if (statusOf(label) !== undefined && around.blockAt.size > 0 && mention.line.kind !== 'item')
    return { role: 'update' }
  // 'Public pages (2025-03-04 22:15 UTC)' and 'Timeline (4 March 2025)' head what stands below them.
  const bracketed = /[([（]\s*$|\bt0?\s*=\s*$/i.test(mention.passage.text.slice(0, mention.token.start))
  if (mention.line.kind === 'heading' && (bracketed || !clock)) return { role: clock ? 'meta' : 'day' }
  const short = label.split(/\s+/).length <= 4
  if (!clock) return { role: 'entry' }
  if (mention.line.kind === 'item' || short) return { role: 'entry' }
  return proseRole(one, around)
}

/** Days of which a label says that they are those of the outage, before the story begins. */
function isSpanOfDays({ mention: { line, label }, until }: Settled, name: string, { outline }: Surroundings): boolean {
  if (until === undefined || label === undefined || outline.parts[line.section]?.kind === 'timeline') return false
  return words().spanOnlyLabel.test(name.replace(words().leadsEnd, '')) && !wholly(cues.words.meta, name)
}

/** '- Cluster A: 10:02–10:31', '- Cluster B: 10:04–10:40' outside a timeline: how long each part was hit. */
function spansOfParts({ mention: { line } }: Settled, around: Surroundings): boolean {
  const { outline, timelines, byLine } = around
  if (outline.parts[line.section]?.kind === 'timeline' || timelines.has(groupOf(line, outline))) return false
  const isSpan = (at: number): boolean =>
    outline.lines[at]?.list === line.list &&
    (byLine.get(at) ?? []).some(({ standing, token: { from, to } }) => standing === 'labelled' && from.clock && to)
  return line.kind === 'item' && (isSpan(line.index - 1) || isSpan(line.index + 1))
}

/** 'Start: 4 May 10:00 | Resolution date: 4 May 10:40': beside a start in one line, what says that it was mended is its end. */
function endsRow(mention: Mention, label: string, { byLine }: Surroundings): 'end' | undefined {
  const name = label
    .toLowerCase()
    .replace(words().fillers, '')
    .replace(/[\s/]+/g, ' ')
    .trim()
  if (!last.has(milestoneCalled(name, cues.languages))) return undefined
  const before = (byLine.get(mention.line.index) ?? []).filter(({ order }) => order < mention.order)
  return before.some((one) => one.standing === 'labelled' && windowLabel(one.label ?? '') === 'start')
    ? 'end'
    : undefined
}

/** 'Start: 10:02 - the alarm went off' above '10:10 - …' and 'End: 10:40 - all is well': the ends of a list are entries of it. */
function runsOnAmongEntries({ line, token, passage }: Mention, { byLine, outline }: Surroundings): boolean {
  if (token.from.clock === undefined || token.to !== undefined) return false
  if (!/^[\s)\]]*[-–—:]\s*\p{L}+\s+\p{L}/u.test(passage.text.slice(token.end))) return false
  return [line.index - 1, line.index + 1].some((index) => {
    const beside = outline.lines[index]
    if (beside === undefined || beside.section !== line.section || beside.kind !== line.kind) return false
    return (byLine.get(index) ?? []).some((other) => other.standing === 'opens' && other.token.from.clock !== undefined)
  })
}

const words = perLanguages(() => ({
  zoneLabel: whole(({ windows }) => windows?.zoneLabels),
  spanLabel: somewhere(({ windows }) => windows?.labels),
  leadsEnd: new RegExp(`\\s+${beforeTimes()}$`, 'iu'),
  spanOnlyLabel: whole(({ windows }) => windows?.labels),
  // 'Von: …' and 'Bis: …' below each other.
  fromLabel: new RegExp(`^${sourceIn(({ time }) => time.leads.from)}$`, 'u'),
  untilLabel: new RegExp(`^${sourceIn(({ time }) => time.leads.until)}$`, 'u'),
  untilBehind: new RegExp(`^\\s?${sourceIn(({ time }) => time.leadsBehind?.until)}`, 'u'),
  fillers: new RegExp(
    sourceOf(({ windows }) => windows?.fillers),
    'giu',
  ),
}))

function isStep({ standing, label = '', token }: Mention): boolean {
  return (
    standing === 'labelled' && token.from.clock !== undefined && between.has(milestoneCalled(label, cues.languages))
  )
}

const between: ReadonlySet<MilestoneName | undefined> = new Set([
  'detected',
  'acknowledged',
  'escalated',
  'announced',
  'identified',
])
const last: ReadonlySet<MilestoneName | undefined> = new Set(['mitigated', 'resolved'])

/** 'Outage start', 'Start time', 'End of impact', 'Ended': labels of a window's ends, not 'First report'. */
function windowLabel(label: string): 'start' | 'end' | undefined {
  const plain = label.toLowerCase()
  if (words().fromLabel.test(plain)) return 'start'
  if (words().untilLabel.test(plain)) return 'end'
  const start = cues.words.began.exec(plain)
  const end = cues.words.ended.exec(plain)
  if (start === null && end === null) return undefined
  const told = plain.replace(start?.[0] ?? '', '').replace(end?.[0] ?? '', '')
  const rest = told
    .replace(cues.words.outage.exec(told)?.[0] ?? '', '')
    .replace(words().fillers, '')
    .replace(/[^\p{L}]+/gu, '')
  if (rest !== '') return undefined
  return start !== null ? 'start' : 'end'
}
