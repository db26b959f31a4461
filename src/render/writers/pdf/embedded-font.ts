import type PDFKit from 'pdfkit'
import type { Reference } from 'pdfkit'
import { fontSubset, type PlacedGlyph } from './font-subset.ts'
import { readSfnt, type Sfnt } from './sfnt.ts'

/** A font of the document: what it can show, and the glyphs that are shown. */
export interface EmbeddedFont {
  /** Its name among a page's resources. */
  readonly id: string
  readonly sfnt: Sfnt
  readonly bytes: Uint8Array
  readonly ref: Reference
  /** The code of a glyph in text, as four hexadecimal digits; `codePoints` is what it is copied as. */
  codeOf(glyph: number, codePoints: readonly number[]): string
  /** The same for several glyphs that are one letter; undefined where the font cannot have that as one. */
  codeOfParts(parts: readonly PlacedGlyph[], advance: number, codePoints: readonly number[]): string | undefined
  /** Writes the font with the glyphs that were asked for. */
  embed(): void
}

/** @throws {Error} where the bytes are no font that can be embedded */
export function embeddedFont(doc: PDFKit, bytes: Uint8Array, id: string, listGlyphs: boolean): EmbeddedFont {
  const sfnt = readSfnt(bytes)
  const subset = fontSubset(sfnt)
  const unicode: (readonly number[] | undefined)[] = []
  const ref = doc.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' })

  const numbers = new Map<string, number>()

  /** A glyph that stands for two characters has two numbers, so that each is copied as what it is. */
  function codeOf(glyph: number, codePoints: readonly number[]): string {
    const key = `${glyph}:${codePoints.join()}`
    const known = numbers.get(key)
    if (known !== undefined) return hex(known)
    const first = subset.take(glyph)
    const number = unicode[first] === undefined ? first : subset.takeAgain(glyph)
    numbers.set(key, number)
    unicode[number] ??= codePoints
    return hex(number)
  }

  function codeOfParts(parts: readonly PlacedGlyph[], advance: number, codePoints: readonly number[]) {
    const number = subset.compose(parts, advance)
    if (number === undefined) return undefined
    unicode[number] ??= codePoints
    return hex(number)
  }

  function embed(): void {
    const encoder = new TextEncoder()
    const compact = sfnt.outlines === 'CFF '
    const file = doc.ref(compact ? { Subtype: 'CIDFontType0C' } : {})
    const program = subset.write()
    if (!compact) file.data.Length1 = program.length
    file.end(program)
    const name = `${labelOf(subset.glyphs)}+${sfnt.name}`
    const map = doc.ref()
    map.end(encoder.encode(unicodeMap(unicode)))
    const descendant = doc.ref({
      Type: 'Font',
      Subtype: compact ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor(name, compact ? 'FontFile3' : 'FontFile2', file),
      W: widths(),
      ...(compact ? {} : { CIDToGIDMap: 'Identity' }),
    })
    descendant.end()
    Object.assign(ref.data, { BaseFont: name, DescendantFonts: [descendant], ToUnicode: map })
    ref.end()
  }

  function descriptor(name: string, key: string, file: Reference): Reference {
    const scale = 1000 / sfnt.unitsPerEm
    const made = doc.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: the glyphs are reached by their numbers.
      Flags: 4 | (sfnt.fixedPitch ? 1 : 0) | (sfnt.italicAngle === 0 ? 0 : 64),
      FontBBox: sfnt.box.map((value) => Math.round(value * scale)),
      ItalicAngle: sfnt.italicAngle,
      Ascent: Math.round(sfnt.ascender * scale),
      Descent: Math.round(sfnt.descender * scale),
      CapHeight: Math.round(sfnt.capHeight * scale),
      XHeight: Math.round(sfnt.xHeight * scale),
      StemV: 80,
      [key]: file,
    })
    if (listGlyphs) made.data.CIDSet = glyphList()
    made.end()
    return made
  }

  /** One bit a glyph, which PDF/A-1 asks for (ISO 19005-1, 6.3.5). */
  function glyphList(): Reference {
    const count = subset.glyphs.length
    const bits = new Uint8Array(Math.ceil(count / 8))
    subset.glyphs.forEach((_, index) => {
      bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
    })
    const list = doc.ref()
    list.end(bits)
    return list
  }

  /** Runs of widths, each with the number of its first glyph (ISO 32000-1, 9.7.4.3). */
  function widths(): unknown[] {
    const found: unknown[] = []
    let next = -1
    let run: number[] = []
    subset.glyphs.forEach((_, index) => {
      if (index !== next) {
        run = []
        found.push(index, run)
      }
      run.push(Math.round((subset.advanceOf(index) * 1e5) / sfnt.unitsPerEm) / 100)
      next = index + 1
    })
    return found
  }

  return { id, sfnt, bytes, ref, codeOf, codeOfParts, embed }
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0')
}

/** Six letters that tell one subset from another, the same each time for the same glyphs. */
function labelOf(glyphs: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const glyph of glyphs) hash = Math.imul(hash ^ (glyph ?? 0), 0x01000193) >>> 0
  let label = ''
  for (let rest = hash; label.length < 6; rest = Math.floor(rest / 26)) label += String.fromCharCode(65 + (rest % 26))
  return label
}

const PER_BLOCK = 100

/** From codes to text (ISO 32000-1, 9.10.3). */
function unicodeMap(unicode: readonly (readonly number[] | undefined)[]): string {
  const lines: string[] = []
  unicode.forEach((codePoints, code) => {
    if (codePoints === undefined) return
    const text = String.fromCodePoint(...codePoints)
    lines.push(`<${hex(code)}> <${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')}>`)
  })
  const blocks: string[] = []
  for (let from = 0; from < lines.length; from += PER_BLOCK) {
    const some = lines.slice(from, from + PER_BLOCK)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}
