/** What a PDF needs to know of a font file: OpenType 1.9 with TrueType or CFF outlines, static. */
export interface Sfnt {
  readonly outlines: 'glyf' | 'CFF '
  readonly name: string
  readonly unitsPerEm: number
  /** In font units; `descender` is negative. */
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly xHeight: number
  readonly box: readonly [number, number, number, number]
  readonly italicAngle: number
  readonly fixedPitch: boolean
  readonly glyphCount: number
  /** 0 where there is none. */
  glyphOf(codePoint: number): number
  /** In font units. */
  advanceOf(glyph: number): number
  table(tag: string): Uint8Array | undefined
}

const VERSIONS = [0x00010000, 0x4f54544f, 0x74727565]

/**
 * Reads the tables of a font by hand: a general font engine takes longer to load than a short report takes to write.
 *
 * @throws {Error} for what is not such a font, saying what it is where that is known
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = viewOf(bytes)
  const places = tablesOf(view)
  const table = (tag: string): Uint8Array | undefined => {
    const place = places.get(tag)
    return place === undefined ? undefined : bytes.subarray(place.offset, place.offset + place.length)
  }
  const needed = (tag: string): DataView => {
    const found = table(tag)
    if (found === undefined) throw new Error(`the font has no table "${tag.trim()}"`)
    return viewOf(found)
  }
  const head = needed('head')
  const hhea = needed('hhea')
  const hmtx = needed('hmtx')
  const post = needed('post')
  const os2 = table('OS/2')
  const modern = os2 !== undefined && os2.length >= 90 && viewOf(os2).getUint16(0) >= 2 ? viewOf(os2) : undefined
  const ascender = hhea.getInt16(4)
  const metrics = hhea.getUint16(34)
  const outlines = places.has('glyf') ? 'glyf' : 'CFF '
  needed(outlines)
  return {
    outlines,
    name: nameOf(table('name')),
    unitsPerEm: head.getUint16(18),
    ascender,
    descender: hhea.getInt16(6),
    capHeight: modern?.getInt16(88) || Math.round(ascender * 0.75),
    xHeight: modern?.getInt16(86) || Math.round(ascender * 0.55),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    glyphCount: needed('maxp').getUint16(4),
    glyphOf: characterMap(needed('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    table,
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Where the tables of an sfnt stand; none for what is no sfnt. */
export function tablePlaces(view: DataView): Map<string, { offset: number; length: number }> {
  const places = new Map<string, { offset: number; length: number }>()
  if (view.byteLength < 12 || !VERSIONS.includes(view.getUint32(0))) return places
  const end = Math.min(12 + view.getUint16(4) * 16, view.byteLength - 15)
  for (let at = 12; at < end; at += 16) {
    places.set(tagAt(view, at), { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return places
}

export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}

function tablesOf(view: DataView): Map<string, { offset: number; length: number }> {
  const places = tablePlaces(view)
  if (places.size > 0) return places
  const tag = view.byteLength < 4 ? '' : tagAt(view, 0)
  const kind = { wOFF: 'WOFF', wOF2: 'WOFF2', ttcf: 'a collection of fonts' }[tag]
  throw new Error(kind === undefined ? 'this is no TrueType or OpenType font' : `${kind} is not read, only TTF and OTF`)
}

/** The PostScript name, without what a PDF name may not hold. */
function nameOf(table: Uint8Array | undefined): string {
  if (table === undefined) return 'Font'
  const view = viewOf(table)
  const strings = view.getUint16(4)
  for (let at = 6; at < 6 + view.getUint16(2) * 12; at += 12) {
    if (view.getUint16(at + 6) !== 6) continue
    const start = strings + view.getUint16(at + 10)
    const raw = table.subarray(start, start + view.getUint16(at + 8))
    const name = String.fromCharCode(...raw).replace(/[^A-Za-z0-9-]/g, '')
    if (name !== '') return name
  }
  return 'Font'
}

type CharacterMap = (codePoint: number) => number

/** The fullest subtable for Unicode: format 12, else format 4. */
function characterMap(cmap: DataView): CharacterMap {
  let short: CharacterMap | undefined
  for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8) {
    const platform = cmap.getUint16(record)
    if (platform !== 0 && platform !== 3) continue
    const at = cmap.getUint32(record + 4)
    const format = cmap.getUint16(at)
    if (format === 12) return segmentedCoverage(cmap, at)
    if (format === 4) short ??= segmentMapping(cmap, at)
  }
  if (short === undefined) throw new Error('the font has no map of Unicode characters')
  return short
}

function segmentedCoverage(cmap: DataView, at: number): CharacterMap {
  const count = cmap.getUint32(at + 12)
  return (codePoint) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = at + 16 + middle * 12
      const first = cmap.getUint32(group)
      if (codePoint < first) high = middle - 1
      else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1
      else return cmap.getUint32(group + 8) + codePoint - first
    }
    return 0
  }
}

function segmentMapping(cmap: DataView, at: number): CharacterMap {
  const size = cmap.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + size]
  const [deltas, offsets] = [starts + size, starts + 2 * size]
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    let low = 0
    let high = size / 2 - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cmap.getUint16(ends + middle * 2) < codePoint) low = middle + 1
      else high = middle
    }
    const [end, start] = [cmap.getUint16(ends + low * 2), cmap.getUint16(starts + low * 2)]
    if (codePoint < start || codePoint > end) return 0
    const delta = cmap.getInt16(deltas + low * 2)
    const offset = cmap.getUint16(offsets + low * 2)
    if (offset === 0) return (codePoint + delta) & 0xffff
    const glyph = cmap.getUint16(offsets + low * 2 + offset + 2 * (codePoint - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}
