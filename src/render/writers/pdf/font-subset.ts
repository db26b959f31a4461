import { type Sfnt, viewOf } from './sfnt.ts'

/** The glyphs of a font that a document shows, numbered anew in the order in which they were asked for. */
export interface FontSubset {
  /** The number of a glyph in the subset. */
  take(glyph: number): number
  /** A number of its own for a glyph that is there already; the same one where the font cannot have two. */
  takeAgain(glyph: number): number
  /** One glyph made of several; undefined where the font cannot have such. */
  compose(parts: readonly PlacedGlyph[], advance: number): number | undefined
  /** In font units. */
  advanceOf(number: number): number
  /** The glyphs taken, by their new numbers. */
  readonly glyphs: readonly number[]
  /** The font file for the document. */
  write(): Uint8Array
}

/** A glyph as a part of another, moved by so many font units. */
export interface PlacedGlyph {
  readonly glyph: number
  readonly dx: number
  readonly dy: number
}

interface Composed {
  readonly parts: readonly PlacedGlyph[]
  readonly advance: number
}

/** The glyph for what a font lacks is always the first. */
export function fontSubset(font: Sfnt): FontSubset {
  // The outlines of a CFF font stay whole: its glyphs keep their numbers.
  if (font.outlines === 'CFF ') {
    const glyphs: number[] = []
    const take = (glyph: number) => {
      glyphs[glyph] = glyph
      return glyph
    }
    const write = () => font.table('CFF ') ?? new Uint8Array()
    return { take, takeAgain: take, compose: () => undefined, advanceOf: font.advanceOf, glyphs, write }
  }
  const numbers = new Map([[0, 0]])
  const glyphs = [0]
  const take = (glyph: number): number => {
    const known = numbers.get(glyph)
    if (known !== undefined) return known
    numbers.set(glyph, glyphs.length)
    return glyphs.push(glyph) - 1
  }
  const takeAgain = (glyph: number): number => glyphs.push(glyph) - 1
  const made = new Map<number, Composed>()
  const numbersMade = new Map<string, number>()
  const compose = (parts: readonly PlacedGlyph[], advance: number): number => {
    const key = parts.map(({ glyph, dx, dy }) => `${glyph} ${dx} ${dy}`).join()
    const known = numbersMade.get(key)
    if (known !== undefined) return known
    const number = takeAgain(parts[0]?.glyph ?? 0)
    made.set(number, { parts, advance })
    numbersMade.set(key, number)
    return number
  }
  const advanceOf = (number: number) => made.get(number)?.advance ?? font.advanceOf(glyphs[number] ?? 0)
  const write = () => trueType(font, glyphs, take, made, advanceOf)
  return { take, takeAgain, compose, advanceOf, glyphs, write }
}

/** A TrueType file with the tables that a PDF asks for (ISO 32000-1, 9.9), and no hinting. */
function trueType(
  font: Sfnt,
  glyphs: readonly number[],
  take: (glyph: number) => number,
  made: ReadonlyMap<number, Composed>,
  advanceOf: (number: number) => number,
): Uint8Array {
  const outlineOf = outlines(font)
  const shapes: Uint8Array[] = []
  // Parts of composed glyphs are taken as they are met, and stand at the end.
  for (let index = 0; index < glyphs.length; index += 1) {
    const composed = made.get(index)
    const shape = composed === undefined ? withoutHints(outlineOf(glyphs[index] ?? 0), take) : undefined
    shapes.push(shape ?? composedShape(composed?.parts ?? [], outlineOf, take))
  }
  const loca = new DataView(new ArrayBuffer(4 * (shapes.length + 1)))
  let length = 0
  shapes.forEach((shape, index) => {
    length += shape.length + (shape.length % 2)
    loca.setUint32(4 * (index + 1), length)
  })
  const glyf = new Uint8Array(length)
  shapes.forEach((shape, index) => {
    glyf.set(shape, loca.getUint32(4 * index))
  })
  const head = copyOf(font, 'head')
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  const hhea = copyOf(font, 'hhea')
  hhea.setUint16(34, shapes.length)
  const maxp = copyOf(font, 'maxp')
  maxp.setUint16(4, shapes.length)
  const hmtx = new DataView(new ArrayBuffer(4 * shapes.length))
  const bearings = viewOf(font.table('hmtx') ?? new Uint8Array())
  const metrics = viewOf(font.table('hhea') ?? new Uint8Array()).getUint16(34)
  shapes.forEach((_, index) => {
    const glyph = glyphs[index] ?? 0
    const at = glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)
    const bearing = at + 2 <= bearings.byteLength ? bearings.getInt16(at) : 0
    hmtx.setUint16(4 * index, advanceOf(index))
    hmtx.setInt16(4 * index + 2, made.has(index) ? leftOf(shapes[index]) : bearing)
  })
  return sfntFile([
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ])
}

function outlines(font: Sfnt): (glyph: number) => Uint8Array {
  const glyf = font.table('glyf') ?? new Uint8Array()
  const loca = viewOf(font.table('loca') ?? new Uint8Array())
  const long = viewOf(font.table('head') ?? new Uint8Array()).getInt16(50) === 1
  const offset = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return (glyph) => (glyph < font.glyphCount ? glyf.subarray(offset(glyph), offset(glyph + 1)) : new Uint8Array())
}

const ARGUMENTS_ARE_WORDS = 0x0001
const SCALED = 0x0008
const MORE = 0x0020
const SCALED_TWICE = 0x0040
const TWO_BY_TWO = 0x0080
const INSTRUCTED = 0x0100

/** A glyph without its instructions, and with its parts by their new numbers. */
function withoutHints(shape: Uint8Array, take: (glyph: number) => number): Uint8Array {
  if (shape.length < 12) return new Uint8Array()
  const view = viewOf(shape)
  const contours = view.getInt16(0)
  if (contours >= 0) {
    const at = 10 + 2 * contours
    const hints = view.getUint16(at)
    const plain = new Uint8Array(shape.length - hints)
    plain.set(shape.subarray(0, at))
    plain.set(shape.subarray(at + 2 + hints), at + 2)
    return plain
  }
  // Node's buffers do not copy when they are sliced.
  const copy = new Uint8Array(shape)
  const parts = viewOf(copy)
  let at = 10
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = parts.getUint16(at)
    parts.setUint16(at, flags & ~INSTRUCTED)
    parts.setUint16(at + 2, take(parts.getUint16(at + 2)))
    at += (flags & ARGUMENTS_ARE_WORDS) !== 0 ? 8 : 6
    if ((flags & SCALED) !== 0) at += 2
    else if ((flags & SCALED_TWICE) !== 0) at += 4
    else if ((flags & TWO_BY_TWO) !== 0) at += 8
  }
  return copy.subarray(0, at)
}

function leftOf(shape: Uint8Array | undefined): number {
  return shape === undefined || shape.length < 4 ? 0 : viewOf(shape).getInt16(2)
}

const ARGUMENTS_ARE_OFFSETS = 0x0002

function composedShape(
  parts: readonly PlacedGlyph[],
  outlineOf: (glyph: number) => Uint8Array,
  take: (glyph: number) => number,
): Uint8Array {
  const inked = parts.filter(({ glyph }) => outlineOf(glyph).length >= 12)
  if (inked.length === 0) return new Uint8Array()
  const view = new DataView(new ArrayBuffer(10 + 8 * inked.length))
  const boxes = inked.map(({ glyph, dx, dy }) => {
    const box = viewOf(outlineOf(glyph))
    return [box.getInt16(2) + dx, box.getInt16(4) + dy, box.getInt16(6) + dx, box.getInt16(8) + dy] as const
  })
  view.setInt16(0, -1)
  view.setInt16(2, Math.min(...boxes.map(([left]) => left)))
  view.setInt16(4, Math.min(...boxes.map(([, bottom]) => bottom)))
  view.setInt16(6, Math.max(...boxes.map(([, , right]) => right)))
  view.setInt16(8, Math.max(...boxes.map(([, , , top]) => top)))
  inked.forEach(({ glyph, dx, dy }, index) => {
    const at = 10 + 8 * index
    const more = index < inked.length - 1 ? MORE : 0
    view.setUint16(at, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more)
    view.setUint16(at + 2, take(glyph))
    view.setInt16(at + 4, dx)
    view.setInt16(at + 6, dy)
  })
  return bytesOf(view)
}

function sfntFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const starts: number[] = []
  let length = 12 + 16 * tables.length
  for (const [, bytes] of tables) {
    starts.push(length)
    length += (bytes.length + 3) & ~3
  }
  const file = new Uint8Array(length)
  const view = viewOf(file)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (tables.length - power) * 16)
  tables.forEach(([tag, bytes], index) => {
    const start = starts[index] ?? 0
    const record = 12 + 16 * index
    file.set(bytes, start)
    for (let letter = 0; letter < 4; letter += 1) file[record + letter] = tag.charCodeAt(letter)
    view.setUint32(record + 4, checksum(view, start, (bytes.length + 3) & ~3))
    view.setUint32(record + 8, start)
    view.setUint32(record + 12, bytes.length)
  })
  const head = starts[tables.findIndex(([tag]) => tag === 'head')] ?? 0
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, length)) >>> 0)
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function copyOf(font: Sfnt, tag: string): DataView {
  return viewOf(new Uint8Array(font.table(tag) ?? []))
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
