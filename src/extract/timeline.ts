import type { Document } from '../model/document.ts'
import type { IncidentEvent } from '../model/incident.ts'
import { positionOf } from '../model/passage.ts'
import { epochOf } from '../time/elapsed.ts'
import { groupOf } from './groups.ts'
import type { Outline } from './lines.ts'
import type { Told } from './roles.ts'
import { notOrdinal } from './sentence.ts'
import { entryCells, marksMilestones, tellsAll } from './table-columns.ts'
import { entryShape } from './timeline/entry-shape.ts'
import { type Shape, span, tidy } from './timeline/shape.ts'
import { statusOf } from './update-blocks/status-of.ts'
import { textBesideStamp } from './update-blocks.ts'

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
