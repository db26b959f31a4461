import { stableHash } from '../../model/stable-hash.ts'
import type { Unit, UnitKind } from './units.ts'

/** What a unit is known by when its text is no longer there. */
export interface Mark {
  readonly kind: UnitKind
  /** Of its whole text. */
  readonly print: string
  /** Of each cell of a row or head. */
  readonly cells: readonly string[]
  /** Of its label; empty where it has none. */
  readonly label: string
  /** Of each record that it tells. */
  readonly records: readonly string[]
  readonly table: number
}

export function markOf({ kind, text, cells, records, table, label }: Unit): Mark {
  const prints = cells.map(printOf)
  return {
    kind,
    print: prints.length > 0 ? printOf(`${kind} ${prints.join(' ')}`) : printOf(text.replace(/\r\n?/g, '\n')),
    cells: prints,
    label: label === '' ? '' : printOf(label),
    records: records.map(printOf),
    table,
  }
}

/** 48 bits of a text. */
export const printOf = (text: string): string => Number.parseInt(stableHash(text).slice(0, 12), 16).toString(36)

const letters: readonly (readonly [UnitKind, string])[] = [
  ['heading', 'g'],
  ['head', 'h'],
  ['row', 'r'],
  ['item', 'i'],
  ['fence', 'f'],
  ['comment', 'c'],
  ['block', 'b'],
]

const STAMP = '<!-- postmortem draft: by this --update tells what was edited; do not change it.'
const closing = '-->'

/**
 * What a draft was when it was written, as a comment at its end: prints of its units, not their words.
 *
 * Of three places for it, a file beside the draft is lost when the draft is mailed, moved or copied into a wiki; the
 * whole text inside the draft would keep, unseen, what somebody deleted because it must not go out. Prints travel with
 * the draft, tell for each unit whether a hand has touched it, and hold nothing that could be read. Where they are
 * missing or damaged, nothing counts as untouched.
 */
export function stampOf(marks: readonly Mark[]): string {
  const words = marks.map(({ kind, print, cells, records, label }) => {
    const own = cells.length > 0 ? cells.join('.') : label === '' ? print : `${print}.${label}`
    const letter = letters.find(([each]) => each === kind)?.[1] ?? 'b'
    return `${letter}${own}${records.length > 0 ? `~${records.join('.')}` : ''}`
  })
  const lines: string[] = []
  for (const word of [...words, `:${printOf(words.join(' '))}`]) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > 118) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return `${STAMP}\n${lines.join('\n')}\n${closing}`
}

/** A stamp in a text: `text.slice(start, end)`. */
export interface Stamp {
  readonly start: number
  readonly end: number
  /** Undefined where somebody has changed it. */
  readonly marks: readonly Mark[] | undefined
}

export function stampsIn(text: string): Stamp[] {
  const stamps: Stamp[] = []
  for (let start = text.indexOf(STAMP); start >= 0; ) {
    const close = text.indexOf(closing, start)
    const next = text.indexOf(STAMP, start + 1)
    // One whose end is gone does not reach into the next.
    const isWhole = close >= 0 && (next < 0 || close < next)
    const end = isWhole ? close + closing.length : start + STAMP.length
    stamps.push({ start, end, marks: isWhole ? marksOf(text.slice(start + STAMP.length, close)) : undefined })
    start = next
  }
  return stamps
}

function marksOf(body: string): Mark[] | undefined {
  const words = body.trim().split(/\s+/)
  const sum = words.pop()
  if (sum !== `:${printOf(words.join(' '))}`) return undefined
  const marks: Mark[] = []
  let table = -1
  for (const word of words) {
    const kind = letters.find(([, letter]) => letter === word[0])?.[0]
    if (kind === undefined) return undefined
    const [own = '', records = ''] = word.slice(1).split('~')
    const parts = own.split('.')
    const cells = kind === 'head' || kind === 'row' ? parts : []
    if (kind === 'head') table += 1
    marks.push({
      kind,
      print: cells.length > 0 ? printOf(`${kind} ${cells.join(' ')}`) : (parts[0] ?? ''),
      cells,
      label: cells.length > 0 ? '' : (parts[1] ?? ''),
      records: records === '' ? [] : records.split('.'),
      table: cells.length > 0 ? table : -1,
    })
  }
  return marks
}
