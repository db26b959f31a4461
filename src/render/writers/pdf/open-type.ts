import { tablePlaces, tagAt, viewOf } from './sfnt.ts'

/** Adjustment between two neighbouring glyphs, in font units; 0 for most. */
export type Kerning = (left: number, right: number) => number

interface Lookup {
  readonly type: number
  readonly subtables: readonly number[]
}

/**
 * Pair kerning from a font's GPOS table (OpenType 1.9, lookup type 2, also by extension), read directly: shaping a
 * word with the full feature machinery costs a hundred times as much. Gives no kerning for what is not an sfnt.
 */
export function readKerning(bytes: Uint8Array): Kerning {
  const view = viewOf(bytes)
  const table = tableOffset(view, 'GPOS')
  if (table === undefined) return () => 0
  const pairs = lookupsOf(view, table, 'kern', 9)
    .filter(({ type }) => type === 2)
    .map(({ subtables }) => subtables.map((at) => pairSubtable(view, at)))
  return (left, right) => {
    let sum = 0
    for (const subtables of pairs) {
      for (const find of subtables) {
        const value = find(left, right)
        if (value === undefined) continue
        sum += value
        break
      }
    }
    return sum
  }
}

/** Glyphs by the glyphs that a feature such as `tnum` puts in their place (GSUB lookup type 1). */
export function readSubstitutes(bytes: Uint8Array, feature: string): (glyph: number) => number {
  const view = viewOf(bytes)
  const table = tableOffset(view, 'GSUB')
  if (table === undefined) return (glyph) => glyph
  const single = lookupsOf(view, table, feature, 7).filter(({ type }) => type === 1)
  return (glyph) => {
    for (const { subtables } of single) {
      for (const at of subtables) {
        const index = coverage(view, at + view.getUint16(at + 2), glyph)
        if (index === -1) continue
        return view.getUint16(at) === 1 ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + index * 2)
      }
    }
    return glyph
  }
}

function tableOffset(view: DataView, tag: string): number | undefined {
  return tablePlaces(view).get(tag)?.offset
}

/** The lookups of a feature, whatever the script; `extension` is the type that points on to another. */
function lookupsOf(view: DataView, table: number, feature: string, extension: number): Lookup[] {
  const features = table + view.getUint16(table + 6)
  const lookups = table + view.getUint16(table + 8)
  const wanted = new Set<number>()
  for (let index = 0; index < view.getUint16(features); index += 1) {
    const record = features + 2 + index * 6
    if (tagAt(view, record) !== feature) continue
    const at = features + view.getUint16(record + 4)
    for (let entry = 0; entry < view.getUint16(at + 2); entry += 1) wanted.add(view.getUint16(at + 4 + entry * 2))
  }
  return [...wanted].sort((a, b) => a - b).map((index) => lookupAt(view, lookups, index, extension))
}

function lookupAt(view: DataView, lookups: number, index: number, extension: number): Lookup {
  const at = lookups + view.getUint16(lookups + 2 + index * 2)
  const type = view.getUint16(at)
  const count = view.getUint16(at + 4)
  const subtables = Array.from({ length: count }, (_, entry) => at + view.getUint16(at + 6 + entry * 2))
  const [first] = subtables
  if (type !== extension || first === undefined) return { type, subtables }
  return { type: view.getUint16(first + 2), subtables: subtables.map((sub) => sub + view.getUint32(sub + 4)) }
}

/** Index of a glyph in a coverage table, or -1. */
function coverage(view: DataView, at: number, glyph: number): number {
  const ranges = view.getUint16(at) === 2
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + middle * (ranges ? 6 : 2)
    const first = view.getUint16(entry)
    const last = ranges ? view.getUint16(entry + 2) : first
    if (glyph < first) high = middle - 1
    else if (glyph > last) low = middle + 1
    else return ranges ? view.getUint16(entry + 4) + glyph - first : middle
  }
  return -1
}

function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2)
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + index * 2) : 0
  }
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + middle * 6
    if (glyph < view.getUint16(entry)) high = middle - 1
    else if (glyph > view.getUint16(entry + 2)) low = middle + 1
    else return view.getUint16(entry + 4)
  }
  return 0
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1
  return count
}

/** Undefined where the subtable says nothing of the pair, which lets the next one speak. */
function pairSubtable(view: DataView, at: number): (left: number, right: number) => number | undefined {
  const format = view.getUint16(at)
  const covered = at + view.getUint16(at + 2)
  const first = view.getUint16(at + 4)
  const second = view.getUint16(at + 6)
  const firstSize = bitCount(first) * 2
  const recordSize = firstSize + bitCount(second) * 2
  // XAdvance is the third value of a record, after XPlacement and YPlacement where these are given.
  const advanceAt = bitCount(first & 3) * 2
  const advances = (first & 4) !== 0
  if (!advances) return () => undefined
  if (format === 1) {
    return (left, right) => {
      const index = coverage(view, covered, left)
      if (index === -1) return undefined
      const set = at + view.getUint16(at + 10 + index * 2)
      let low = 0
      let high = view.getUint16(set) - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const entry = set + 2 + middle * (2 + recordSize)
        const glyph = view.getUint16(entry)
        if (right < glyph) high = middle - 1
        else if (right > glyph) low = middle + 1
        else return view.getInt16(entry + 2 + advanceAt)
      }
      return undefined
    }
  }
  const leftClasses = at + view.getUint16(at + 8)
  const rightClasses = at + view.getUint16(at + 10)
  const rightCount = view.getUint16(at + 14)
  return (left, right) => {
    if (coverage(view, covered, left) === -1) return undefined
    const record = classOf(view, leftClasses, left) * rightCount + classOf(view, rightClasses, right)
    return view.getInt16(at + 16 + record * recordSize + advanceAt)
  }
}
