import { milestoneCalled } from '../languages/milestone-called.ts'
import type { MilestoneName } from '../model/incident.ts'
import { cues } from './cues.ts'
import { dayGroups, groupOf, timelineGroups } from './groups.ts'
import { isOfRecord, type Outline, withoutRecords } from './lines.ts'
import { type Mention, opens } from './mentions.ts'
import { dateRole } from './roles/date-role.ts'
import { figureTables } from './roles/figure-tables.ts'
import { labelledRole } from './roles/labelled-role.ts'
import { opensEntry, separator, spanOnly } from './roles/opens-entry.ts'
import { promised, proseRole } from './roles/prose-role.ts'
import { restatedMilestones } from './roles/restated-lists.ts'
import { isStep, windowLabel, words } from './roles/role-words.ts'
import { byBlock, byLine, rowsOfBlock, type Surroundings } from './roles/surroundings.ts'
import { ledRows, retold, toldDays } from './roles/told-rows.ts'
import type { Settled } from './settled/settle-one.ts'
import { entryCells, milestonesIn, promiseColumns, tellsAll } from './table-columns.ts'
import type { UpdateBlock } from './update-blocks/block.ts'
import { blocksByLine } from './update-blocks.ts'

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
