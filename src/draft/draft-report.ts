import type { RootContent } from 'mdast'
import type { Precision } from '../model/moment.ts'
import type { Report } from '../render/content.ts'
import { ownMoment } from '../render/format-moment.ts'
import { heading, item, list, paragraph } from '../render/nodes.ts'
import { counted, sentence, type Wording } from '../render/wording.ts'
import { signedLength } from '../time/signed-length.ts'
import type { Draft } from './draft.ts'
import type { Stretch } from './fold.ts'
import { questionsOf } from './questions.ts'
import { placeOf } from './telling.ts'
import { inUtc } from './written-time.ts'

/** What is said of a draft besides its incident. */
export interface DraftNotes {
  readonly gapSeconds?: number | undefined
  /** Clocks that were set right, in seconds by which they are ahead, by source. */
  readonly clocks: ReadonlyMap<string, number>
  /** What could not be read, or not as it should, each with its source and why. */
  readonly sourceNotes: readonly string[]
}

/**
 * A rendered draft with its open questions, and with what became of each record that is not in the timeline: what was
 * folded and where it stands, what could not be placed, what was not read. Both stand before the closing line.
 */
export function withDraftSections(report: Report, draft: Draft, notes: DraftNotes): Report {
  const { children } = report.root
  const closing = children.findLastIndex(({ type }) => type === 'thematicBreak')
  const at = closing >= 0 && closing >= children.length - 2 ? closing : children.length
  const added = [...openQuestions(draft, report.wording, notes), ...leftOut(draft, report.wording, notes)]
  return { ...report, root: { ...report.root, children: [...children.slice(0, at), ...added, ...children.slice(at)] } }
}

function openQuestions({ incident, outside }: Draft, wording: Wording, { gapSeconds }: DraftNotes): RootContent[] {
  const { texts } = wording.words
  const questions = questionsOf(incident, wording, gapSeconds, outside)
  if (questions.length === 0) return []
  return [
    heading(2, texts.openQuestions),
    ...questions.map(
      (question): RootContent => ({
        type: 'blockquote',
        children: [paragraph(`${texts.toDo} ${question}`)],
        data: { role: 'to-do' },
      }),
    ),
  ]
}

function leftOut(draft: Draft, wording: Wording, { clocks, sourceNotes }: DraftNotes): RootContent[] {
  const { texts } = wording.words
  const part = (title: string, lines: readonly string[], lead?: string): RootContent[] =>
    lines.length === 0
      ? []
      : [
          heading(3, title),
          ...(lead === undefined ? [] : [paragraph(lead)]),
          list(lines.map((line) => item([paragraph(line)]))),
        ]
  const clockLines = [
    ...[...clocks].map(([name, seconds]) => sentence(wording, 'clockTaken', { name, length: signedLength(seconds) })),
    ...skewLines(draft, wording),
  ]
  return [
    heading(2, texts.leftOut),
    paragraph(countsLine(draft, wording)),
    ...foldedList(draft.stretches, wording),
    ...part(
      texts.notPlaced,
      draft.unplaced.map((record) => `${record.text.replace(/\s+/g, ' ')} (${placeOf(record)})`),
    ),
    ...part(texts.outside, outsideLines(draft, wording), windowLine(draft, wording)),
    ...part(texts.clocks, clockLines),
    ...part(texts.sourceNotes, sourceNotes),
  ]
}

/** `61 records: 23 in the timeline, …`: what became of every one of them. */
export function countsLine({ counts }: Draft, wording: Wording): string {
  const { shown, folded, unplaced, outside } = counts
  const records = counted(wording, 'records', counts.records)
  return sentence(wording, 'recordsRead', { records, shown, folded, unplaced, outside })
}

/** Clocks that seem to be off, a line each. */
export function skewLines({ skews }: Draft, wording: Wording): string[] {
  return skews.map(({ source, against, seconds, pairs }) =>
    sentence(wording, 'clockSeems', {
      name: source,
      against,
      length: signedLength(seconds),
      pairs: counted(wording, 'pairs', pairs),
    }),
  )
}

/** A line for each source, with the places in it. */
function foldedList(stretches: readonly Stretch[], wording: Wording): RootContent[] {
  const groups = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const name = `${stretch.source}\n${stretch.kind}`
    const known = groups.get(name)
    if (known === undefined) groups.set(name, [stretch])
    else known.push(stretch)
  }
  const lines = [...groups.values()].map((group) => {
    const [{ kind, source } = { kind: 'chatter' as const, source: '' }] = group
    const count = group.reduce((sum, one) => sum + one.count, 0)
    const folded = counted(wording, kind === 'repeat' ? 'repeats' : 'chatter', count)
    return sentence(wording, 'foldedAt', { folded, places: `${source}: ${placesOf(group, wording)}` })
  })
  return lines.length === 0 ? [] : [list(lines.map((line) => item([paragraph(line)])))]
}

/** Further ones are told by where they begin and end. */
const mostPlaces = 40

function placesOf(group: readonly Stretch[], { words }: Wording): string {
  const written = ({ from, to }: Pick<Stretch, 'from' | 'to'>): string => (from === to ? `${from}` : `${from}–${to}`)
  const shown = group.slice(0, group.length > mostPlaces ? mostPlaces - 1 : mostPlaces)
  const rest = group.slice(shown.length)
  const [first, last] = [rest[0], rest.at(-1)]
  const places = shown.map(written)
  if (first !== undefined && last !== undefined) places.push(`… ${written({ from: first.from, to: last.to })}`)
  return places.join(words.comma)
}

/** What the tool took for the time of the incident, where nobody said. */
export function windowLine({ proposed }: Draft, wording: Wording): string | undefined {
  if (proposed?.from === undefined || proposed.to === undefined) return undefined
  const start = shownTime(proposed.from, 'minute', wording)
  const end = shownTime(proposed.to, 'minute', wording)
  return sentence(wording, 'timeTaken', { start, end })
}

/** So many are told in words; of more, where they stand. */
const mostTold = 10

function outsideLines({ outside }: Draft, wording: Wording): string[] {
  if (outside.length > mostTold) return sourcesOf(outside)
  return outside.map((record) => {
    const words = record.text.replace(/\s+/g, ' ').trim()
    const time = 'at' in record ? `${shownTime(record.at, record.event.at.precision, wording)} ` : ''
    return `${time}${words.length > 120 ? `${words.slice(0, 119)}…` : words} (${placeOf(record)})`
  })
}

const shownTime = (ms: number, precision: Precision, wording: Wording): string =>
  ownMoment({ ...inUtc(ms, precision), position: nowhere }, wording)

const nowhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Where records stand, those of one source in one line. */
function sourcesOf(records: Draft['outside']): string[] {
  const lines = new Map<string, number[]>()
  for (const { source, line } of records) {
    const known = lines.get(source)
    if (known === undefined) lines.set(source, [line])
    else known.push(line)
  }
  return [...lines].map(([source, at]) => {
    const [from, to] = [at.reduce((a, b) => Math.min(a, b)), at.reduce((a, b) => Math.max(a, b))]
    return from === to ? `${source}:${from}` : `${source}:${from}–${to} (${at.length})`
  })
}
