import type { EmbeddedFont } from './embedded-font.ts'
import { readKerning, readSubstitutes } from './open-type.ts'

/** Text as operands of the operator TJ. */
export interface Shaped {
  readonly show: string
  /** In thousandths of the font size. */
  readonly width: number
}

export interface Typeface {
  readonly font: EmbeddedFont
  /** Above and below the baseline, in thousandths of the font size; `descender` is negative. */
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  has(codePoint: number): boolean
  /** A word or a run of blanks. `tabular` sets digits in one width. */
  shape(word: string, tabular: boolean): Shaped
}

interface Glyph {
  readonly id: number
  readonly width: number
  readonly code: string
}

/**
 * A font, with glyphs set one by one and kerned in pairs. Ligatures and contextual forms are not applied; scripts
 * that need them (Arabic, Devanagari) need another way.
 */
export function typeface(font: EmbeddedFont): Typeface {
  const { sfnt, bytes } = font
  const scale = 1000 / sfnt.unitsPerEm
  const kerning = readKerning(bytes)
  const tabularOf = readSubstitutes(bytes, 'tnum')
  const plain = new Map<number, Glyph>()
  const tabular = new Map<number, Glyph>()

  function glyphOf(codePoint: number, inTable: boolean): Glyph {
    const digit = inTable && codePoint >= 48 && codePoint <= 57
    const cache = digit ? tabular : plain
    const known = cache.get(codePoint)
    if (known !== undefined) return known
    const plainId = sfnt.glyphOf(codePoint)
    const id = digit ? tabularOf(plainId) : plainId
    const glyph = { id, width: sfnt.advanceOf(id) * scale, code: font.codeOf(id, [codePoint]) }
    cache.set(codePoint, glyph)
    return glyph
  }

  function shape(word: string, inTable: boolean): Shaped {
    let show = ''
    let open = ''
    let width = 0
    let before: Glyph | undefined
    for (const letter of word) {
      const glyph = glyphOf(letter.codePointAt(0) ?? 32, inTable)
      const kern = before === undefined ? 0 : Math.round(kerning(before.id, glyph.id) * scale)
      if (kern !== 0) {
        show += `<${open}>${-kern}`
        open = ''
        width += kern
      }
      open += glyph.code
      width += glyph.width
      before = glyph
    }
    return { show: open === '' ? show : `${show}<${open}>`, width }
  }

  return {
    font,
    ascender: sfnt.ascender * scale,
    descender: sfnt.descender * scale,
    capHeight: sfnt.capHeight * scale,
    has: (codePoint) => sfnt.glyphOf(codePoint) !== 0,
    shape,
  }
}
