import type { Document } from '../model/document.ts'
import type { StatedDuration } from '../model/incident.ts'
import { positionOf } from '../model/passage.ts'
import { scanDurations } from '../time/scan-durations.ts'
import type { DurationToken } from '../time/token.ts'
import { cues } from './cues.ts'
import type { Line, Outline } from './lines.ts'
import { sentenceSpan } from './sentence.ts'

/** Stated lengths of the incident or of one of its phases; other lengths of time ('retry after 5 minutes') are left. */
export function durationsOf(outline: Outline, document: Document): StatedDuration[] {
  const durations: StatedDuration[] = []
  for (const line of outline.lines) {
    if (line.kind === 'code' || line.kind === 'field' || isPhase(line)) continue
    for (const [cell, passage] of (line.cells ?? [line.passage]).entries()) {
      const { text } = passage
      if (!/\d|half|hour|minute|day/i.test(text)) continue
      const label = line.cells === undefined ? undefined : cellLabel(line, cell)
      for (const token of lengthsIn(text, label !== undefined)) {
        const of = measured(text, token.start, token.end, line, outline, label)
        if (of === undefined) continue
        durations.push({
          iso: token.iso,
          text: token.text,
          approximate: token.approximate,
          of,
          position: positionOf(document, passage, token.start, token.end),
        })
      }
    }
  }
  return durations
}

/** A row `Phase | From | To | Duration`: a length between two named points, not that of the incident. */
export function isPhase({ columns, cells }: Line): boolean {
  const ends = [/^from$/i, /^to$/i].map((head) => columns?.findIndex((name) => head.test(name.trim())) ?? -1)
  return ends.every((at) => at >= 0 && !/\d/.test(cells?.[at]?.text ?? ''))
}

type Length = Pick<DurationToken, 'start' | 'end' | 'iso' | 'text' | 'approximate'>

/** Lengths of time as written; a bare `27m` only where it is all that follows a label ('Time to repair: 27m'). */
function lengthsIn(text: string, labelled: boolean): Length[] {
  const found: Length[] = scanDurations(text).filter(({ business }) => !business)
  if (found.length > 0) return found
  const short = /^(.*[:：=]\s*)?\s*([~≈]?)\s*(\d{1,4})\s?m\s*$/.exec(text)
  if (short?.[3] === undefined || (short[1] === undefined && !labelled)) return []
  const start = text.lastIndexOf(short[3])
  const end = text.trimEnd().length
  return [{ start, end, iso: `PT${Number(short[3])}M`, text: text.slice(start, end), approximate: short[2] !== '' }]
}

/** What a cell's value is of: its column's header, or the cell before it in a table of pairs. */
function cellLabel(line: Line, cell: number): string | undefined {
  const before = line.cells?.length === 2 && cell === 1 ? line.cells[0]?.text.trim() : undefined
  return before ?? line.columns?.[cell]
}

/** What the duration is of, by the label before it or the words of its sentence; undefined where nothing says. */
function measured(
  text: string,
  start: number,
  end: number,
  line: Line,
  outline: Outline,
  cellName?: string,
): string | undefined {
  const sentence = sentenceOf(text, start, end)
  const kind = outline.parts[line.section]?.kind
  const label = cellName ?? /^[^\p{L}]*([^:：=]{3,50})[:：=]\s*[^:：=]{0,20}$/u.exec(sentence.before)?.[1]
  for (const [of, expression] of cues.durationOf) {
    if (label !== undefined && expression.test(label)) return of
  }
  if (label !== undefined && /\b(?:time|total|length)\b/i.test(label)) return 'outage'
  if (label === undefined && kind === 'supporting') return undefined
  if (kind === 'action-items' || kind === 'lessons' || kind === 'background') return repeated(sentence)
  return repeated(sentence)
}

function repeated({ before, after }: { before: string; after: string }): string | undefined {
  // 'recovered within 10 minutes', 'took six days to respond', 'a 10-minute outage'
  if (
    /\b(?:recover|resolv|restor|fix|repair|mitigat|patch|contain|clos|detect|discover)\w* (?:with)?in (?:about |around |~ ?)?$/i.test(
      before,
    )
  )
    return 'resolution'
  if (/\btook (?:\w+ ){0,2}$/i.test(before) && /^ (?:until|before)\b/i.test(after)) return 'outage'
  if (/\btook (?:\w+ ){0,2}$/i.test(before) && /^ to (?:respond|react|acknowledge|answer)/i.test(after))
    return 'response'
  if (/^[ -](?:long )?(?:outage|downtime|disruption|interruption|degradation|burst|blackout|window of)\b/i.test(after))
    return 'outage'
  if (
    /\b(?:every|each|last|past|next|previous|within|timeout|ttl|retention|interval|per|after|window|older than|up to|at least|first|in the last|another)\b[^.]{0,24}$/i.test(
      before,
    )
  )
    return undefined
  if (
    /^\s*(?:later|earlier|ago|after|before|timeout|window|period of|interval|old|delay|from now|prior|into)\b/i.test(
      after,
    )
  )
    return undefined
  const led =
    /\b(?:for|lasted|lasting|duration of|total of|period of|totall?ing|took|outage of|downtime of|over|spanning|in|was|of)\s+(?:a |an |about |around |approximately |approx\.? |roughly |nearly |almost |some |~ ?|over |more than |just |under |less than |total (?:of )?|the )*$/i.test(
      before,
    )
  if (!led) return undefined
  const near = before.slice(-90)
  for (const [of, expression] of cues.durationOf) {
    if (of !== 'outage' && expression.test(near)) return of
  }
  const outage = cues.durationOf.find(([of]) => of === 'outage')?.[1]
  if (outage?.test(near) === true) return 'outage'
  return undefined
}

function sentenceOf(text: string, start: number, end: number): { before: string; after: string } {
  const { from, to } = sentenceSpan(text, start, end)
  return { before: text.slice(from, start), after: text.slice(end, to) }
}
