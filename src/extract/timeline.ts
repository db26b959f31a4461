import type { Document } from '../model/document.ts'
import { positionAt } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Evidence, IncidentEvent } from '../model/incident.ts'
import { positionOf, sourceOffset } from '../model/passage.ts'
import type { Position } from '../model/position.ts'
import { epochOf } from '../time/elapsed.ts'
import { scan } from '../time/scan.ts'
import { evidenceIn } from './evidence-cell.ts'
import { groupOf } from './groups.ts'
import type { Line, Outline } from './lines.ts'
import { linkBehind } from './link-in.ts'
import { escaped, perLanguages, sourceIn } from './report-words.ts'
import type { Told } from './roles.ts'
import { notOrdinal } from './sentence.ts'
import { entryCells, marksMilestones, tellsAll } from './table-columns.ts'
import { statusOf, textBesideStamp } from './update-blocks.ts'
import { withoutTokens } from './without-tokens.ts'
import { repeatedCells } from './zone-columns.ts'

/** An event with the told moment it was made from, for the steps that go on to read its words. */
export interface Traced {
  readonly event: IncidentEvent
  readonly told: Told
}

/** What begins a telling of its own, and so ends the entry above it. */
const opensOwn: ReadonlySet<Told['role']> = new Set(['entry', 'update', 'published'] as const)

/** Entries, updates and narrated moments as events, in chronological order, numbered e1, e2 … */
export function timelineOf(tolds: readonly Told[], outline: Outline, document: Document): Traced[] {
  const traced: Traced[] = []
  const openers = new Set<number>()
  for (const told of tolds) if (opensOwn.has(told.role)) openers.add(told.mention.line.index)
  const ends = chainEnds(tolds)
  for (const [rank, told] of tolds.entries()) {
    if (told.role !== 'entry' && told.role !== 'update' && told.role !== 'narrative') continue
    const shape =
      told.role === 'update'
        ? updateShape(told, document)
        : told.role === 'entry'
          ? entryShape(told, ends[rank] ?? told.mention.token.end, outline, document, openers)
          : proseShape(told, document)
    const row = told.role === 'entry' ? entryCells(told.mention.line) : undefined
    const status = told.role === 'update' ? told.block?.status : row?.status
    const group = groupOf(told.mention.line, outline)
    traced.push({
      told,
      event: {
        id: '',
        at: told.at,
        ...(told.until === undefined ? {} : { until: told.until }),
        text: shape.text,
        ...(shape.link === undefined ? {} : { link: shape.link }),
        ...(shape.key === undefined ? {} : { key: shape.key }),
        ...(shape.evidence === undefined ? {} : { evidence: shape.evidence }),
        source: row?.source ?? sourceOf(told),
        ...(status === undefined ? {} : { status }),
        ...(shape.actor === undefined ? {} : { actor: shape.actor }),
        order: traced.length,
        ...(told.role === 'entry' ? { list: group } : {}),
        position: shape.position,
      },
    })
  }
  const once = withoutRepeats(traced, tolds)
  once.sort((a, b) => byTime(a.event, b.event))
  const lists = new Map<number, number>()
  return once.map(({ event, told }, rank) => {
    const list = event.list
    if (list !== undefined && !lists.has(list)) lists.set(list, lists.size + 1)
    return {
      told,
      event: { ...event, id: `e${rank + 1}`, ...(list === undefined ? {} : { list: lists.get(list) ?? 0 }) },
    }
  })
}

/**
 * A timeline that sorts its entries by source or milestone is the whole one: what others repeat of it is left out, and
 * so are fields that only name one of its moments ('Detected: 14:03').
 */
function withoutRepeats(traced: readonly Traced[], tolds: readonly Told[]): Traced[] {
  const whole = traced.filter(inWholeTimeline)
  const lone = tolds.filter(({ role, milestones }) => role === 'meta' && (milestones ?? []).length > 0)
  if (whole.length === 0 && lone.length === 0) return [...traced]
  const rows = new Set(whole.map(({ event }) => keyOf(event)))
  const windows = tolds.filter(({ role }) => role === 'window')
  const told = [...whole.map(({ event }) => event), ...lone, ...windows]
  const moments = new Set(told.flatMap(({ at, until }) => [momentKey(at), ...(until ? [momentKey(until)] : [])]))
  return traced.filter((one) => {
    const { event } = one
    if (inWholeTimeline(one)) return true
    return !rows.has(keyOf(event)) && !(namesMoment(one) && moments.has(momentKey(event.at)))
  })
}

/** A field of a label and a time, perhaps with the same in another zone in brackets, and nothing more. */
function namesMoment({ event, told: { mention } }: Traced): boolean {
  const { label, line, standing } = mention
  if (standing !== 'labelled' || line.kind !== 'item' || label === undefined) return false
  return keyWords(event.text.replace(/\s*[(（][^()（）]{1,60}[)）]\s*$/, '')) === keyWords(label)
}

function momentKey({ local, offset }: IncidentEvent['at']): string {
  return `${local} ${offset}`
}

function inWholeTimeline({ told: { mention, role } }: Traced): boolean {
  return role === 'entry' && (tellsAll(mention.line) || marksMilestones(mention.line))
}

function keyOf({ at, text }: IncidentEvent): string {
  return `${at.local} ${keyWords(text)}`
}

function keyWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function sourceOf(told: Told): IncidentEvent['source'] {
  const { fact } = told.mention.line
  if (fact?.is === 'entry' && fact.source !== undefined) return fact.source
  return told.role === 'update' || told.role === 'narrative' ? told.role : 'timeline'
}

/** By instant where there is one, else by wall clock; what has no day comes last; ties keep the source's order. */
function byTime(a: IncidentEvent, b: IncidentEvent): number {
  const from = epochOf(a.at)?.ms ?? dayless(a.at.local)
  const to = epochOf(b.at)?.ms ?? dayless(b.at.local)
  if (from !== to) return from < to ? -1 : 1
  return a.order - b.order
}

/** Clocks whose day nobody tells come last, in clock order. */
function dayless(local: string): number {
  const clock = Date.parse(`9999-01-01${local}Z`)
  return Number.isNaN(clock) ? Number.POSITIVE_INFINITY : clock
}

interface Shape {
  readonly text: string
  readonly actor?: string | undefined
  /** Of its evidence. */
  readonly link?: string | undefined
  readonly key?: string | undefined
  readonly evidence?: Evidence[] | undefined
  readonly position: Position
}

function entryShape(
  told: Told,
  wordsFrom: number,
  outline: Outline,
  document: Document,
  openers: ReadonlySet<number>,
): Shape {
  const { mention } = told
  const { line, token, passage } = mention
  if (line.cells !== undefined) {
    const row = entryCells(line)
    const behind = line.cells.map((cell) => (cell === passage ? undefined : linkBehind(cell, document)))
    const repeated = repeatedCells(line.columns, line.cells)
    const texts = line.cells.flatMap((cell, at) =>
      row.cells.has(at) || repeated.has(at)
        ? []
        : cell === passage
          ? `${cell.text.slice(0, token.start)} ${withoutAside(cell.text.slice(token.end))}`
          : cell.text.slice(0, behind[at]?.from),
    )
    const words = texts.filter((text) => !/^[\s\p{P}\p{S}]*$/u.test(text) && !dateOnly(text)).map(tidy)
    const records = row.evidence === undefined ? undefined : line.cells[row.evidence]
    const evidence = records && evidenceIn(records, told.at.instant, document)
    const last = line.cells.findLast((cell) => cell.runs.length > 0 && cell.text !== '')
    const first = line.cells.find((cell) => cell.text !== '')
    return {
      text: words.join(' – '),
      actor: row.actor,
      link: behind.find((one) => one !== undefined)?.url ?? evidence?.find(({ link }) => link !== undefined)?.link,
      evidence,
      position: span(
        document,
        positionOf(document, first ?? passage, 0, (first ?? passage).text.length),
        positionOf(document, last ?? passage, 0, (last ?? passage).text.length),
      ),
    }
  }
  const lines = entryLines(line, outline, openers, isAlone(mention, wordsFrom))
  const labelled = mention.standing === 'labelled'
  const own = labelled
    ? withoutTime(passage.text.slice(0, token.start), withoutAside(passage.text.slice(token.end)))
    : withoutAside(passage.text.slice(wordsFrom))
  const fact = line.fact?.is === 'entry' ? line.fact : undefined
  if (fact?.source !== undefined) return recordShape(fact, mention, lines, document)
  // A field's words are its label; what follows on other lines is another field's.
  const below = lines.slice(1).map((one) => one.passage.text)
  const speaker = labelled && below.length > 0 ? speakerOf(mention) : undefined
  const field = labelled && speaker === undefined && line.kind !== 'item' && line.kind !== 'heading'
  const text = tidy([...(speaker === undefined ? [own] : []), ...(field ? [] : below)].join('\n'))
  const known = fact === undefined ? speaker : fact.actor
  const found = known === undefined ? actorOf(text) : { actor: known, text }
  const last = lines.at(-1) ?? line
  return {
    text: found?.text ?? text,
    actor: found?.actor,
    link: fact?.link,
    key: fact?.key,
    position: span(
      document,
      positionOf(document, line.passage, 0, line.passage.text.length),
      positionOf(document, last.passage, 0, last.passage.text.length),
    ),
  }
}

/** A record: what it says is told as it is, by whom the record names and nobody else. */
function recordShape(
  { actor, link, key }: Extract<Fact, { is: 'entry' }>,
  { line }: Told['mention'],
  lines: readonly Line[],
  document: Document,
): Shape {
  const told = lines.slice(1)
  // In JSON the text may stand before its stamp.
  const [first = line, last = line] = [told[0], told.at(-1)]
  const [stamp, end] = [line, last].map(({ passage }) => positionOf(document, passage))
  const from = Math.min(sourceOffset(line.passage, 0), sourceOffset(first.passage, 0))
  const to = Math.max(stamp?.end.offset ?? 0, end?.end.offset ?? 0) - document.shift
  return {
    text: told
      .map(({ passage }) => passage.text.trimEnd())
      .join('\n')
      .trim(),
    actor,
    link,
    key,
    position: positionAt(document, from, to),
  }
}

/** 'Alice  10:32 AM' above what she said, as chats are pasted: a name, the time, and nothing more on the line. */
function speakerOf({ label, passage, token }: Told['mention']): string | undefined {
  const bare =
    !/[:：–—-]\s*$/.test(passage.text.slice(0, token.start)) && !/[\p{L}\p{N}]/u.test(passage.text.slice(token.end))
  return bare && label !== undefined && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(label)
    ? label
    : undefined
}

const words = perLanguages(() => ({
  leads: new RegExp(
    `(?:[\\s(,–—-]|${sourceIn(({ time: { leads, approximate } }) =>
      [leads.at, leads.on, leads.from, leads.by, leads.until, approximate].flatMap((some) =>
        (some ?? []).filter(isOneWord).map(escaped),
      ),
    )})+$`,
    'iu',
  ),
}))

/** 'at', and not 'update at', which tells something. */
function isOneWord(lead: string): boolean {
  return !lead.includes(' ')
}

/** 'Change merged (16:20 UTC)' without its time: nor the brackets, dash or preposition that held it. */
function withoutTime(before: string, after: string): string {
  const lead = before.replace(words().leads, '')
  return `${lead.replace(/\s*[:：]$/, '')} ${after.replace(/^\s*[)\]]/, '')}`
}

/** '(05:59 UTC) Alert' behind a time without what gives it again in another zone. */
function withoutAside(after: string): string {
  const [bracket, inside = ''] = /^\s*[(（]([^()（）\n]{4,80})[)）]/.exec(after) ?? []
  if (bracket === undefined) return after
  const tokens = scan(inside)
  const clocks = tokens.length > 0 && tokens.every(({ from }) => from.clock !== undefined)
  return clocks && !/[\p{L}\p{N}]/u.test(withoutTokens(inside, tokens)) ? after.slice(bracket.length) : after
}

/** For each time, where the last of several that open a line with it ends ('10:30, 10:45 and 11:00: …'). */
function chainEnds(tolds: readonly Told[]): number[] {
  const ends: number[] = []
  for (let rank = tolds.length - 1; rank >= 0; rank -= 1) {
    const { line, token } = tolds[rank]?.mention ?? {}
    const next = tolds[rank + 1]?.mention
    const goesOn = next !== undefined && next.line === line && next.standing === 'after'
    ends[rank] = (goesOn ? ends[rank + 1] : undefined) ?? token?.end ?? 0
  }
  return ends
}

/** '11:41 AM' and '5:41 AM (June 8)' as a paragraph: what it tells stands below. */
function isAlone({ line, passage, token }: Told['mention'], wordsFrom: number): boolean {
  const own = passage.text.slice(0, token.start) + passage.text.slice(Math.max(token.end, wordsFrom))
  return line.kind === 'text' && token.from.clock !== undefined && (!/[\p{L}\p{N}]/u.test(own) || dateOnly(own))
}

/** The lines of an entry: its paragraph's further lines, its item's, or for a heading what stands below it. */
function entryLines(line: Line, outline: Outline, openers: ReadonlySet<number>, alone: boolean): Line[] {
  const lines = [line]
  for (let index = line.index + 1; index < outline.lines.length; index += 1) {
    const next = outline.lines[index]
    if (next?.recorded) {
      lines.push(next)
      continue
    }
    if (lines.length >= 400) break
    if (next === undefined || next.kind === 'heading' || openers.has(index)) break
    if (line.fact !== undefined) {
      if (next.fact !== undefined) break
      lines.push(next)
      continue
    }
    const same =
      line.kind === 'heading' || alone
        ? next.section === line.section
        : line.item >= 0 && line.kind === 'item'
          ? next.item === line.item || next.level > line.level
          : next.block === line.block
    if (!same) break
    lines.push(next)
  }
  return lines
}

function updateShape(told: Told, document: Document): Shape {
  const { mention, block } = told
  if (block === undefined) return proseShape(told, document)
  const beside = textBesideStamp(mention, block)
  const body = block.body.map((line) => line.passage.text)
  const opening = body[0]
  const rows =
    block.closes && opening !== undefined
      ? [statusOf(opening)?.rest ?? opening, ...body.slice(1), beside]
      : [beside, ...body]
  const text = tidy(rows.filter((one) => one !== '').join('\n'))
  const first = block.body[0]?.passage
  const own = mention.line.passage
  const position = positionOf(document, own, 0, own.text.length)
  const top = first === undefined ? position : positionOf(document, first, 0, first.text.length)
  const last = block.body.at(-1)?.passage
  const end = last === undefined ? position : positionOf(document, last, 0, last.text.length)
  return { text, position: span(document, position, top, end) }
}

const sentenceEnds = new RegExp(`${notOrdinal}[.!?](?=\\s+\\p{Lu})`, 'gu')

function proseShape({ mention }: Told, document: Document): Shape {
  const { passage, token } = mention
  const before = [...passage.text.slice(0, token.start).matchAll(sentenceEnds)].at(-1)
  const after = /[.!?](?=\s|$)/.exec(passage.text.slice(token.end))
  const from = before === undefined ? 0 : before.index + 1
  const to = after === null ? passage.text.length : token.end + after.index + 1
  return { text: tidy(passage.text.slice(from, to)), position: positionOf(document, passage, from, to) }
}

function span(document: Document, ...positions: Position[]): Position {
  const start = Math.min(...positions.map((one) => one.start.offset)) - document.shift
  const end = Math.max(...positions.map((one) => one.end.offset)) - document.shift
  return positionAt(document, start, end)
}

/** Without the marks that parted the time from the words; blanks folded within lines. */
export function tidy(text: string): string {
  return text
    .replace(/^[\s:：,;|)\]}*_~–—>.-]+(?=\S)/u, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim()
}

/** A cell of figures, or one that gives the day, which the entry's time has. */
function dateOnly(text: string): boolean {
  if (/^[\s\d.:/-]*\d[\s\d.:/-]*$/.test(text)) return true
  if (!/\d/.test(text) || text.length > 60) return false
  const dates = scan(text).filter(({ from }) => from.date !== undefined && from.clock === undefined)
  return dates.length > 0 && !/[\p{L}\p{N}]/u.test(withoutTokens(text, dates))
}

/** `<alice> text`, `[alice] text`, `@alice: text`, `alice: text` as chat logs have it. */
function actorOf(text: string): { actor: string; text: string } | undefined {
  const found = /^(?:<([^<>\s]{1,40})>|@([\w.-]{1,40})\s?:?|([\p{L}][\w.-]{1,24}):)\s+(?=\S)/u.exec(text)
  const actor = found?.[1] ?? found?.[2] ?? found?.[3]
  if (found === null || actor === undefined) return undefined
  if (found[3] !== undefined && !/^\p{Ll}/u.test(actor)) return undefined
  return { actor, text: text.slice(found[0].length) }
}
