import type { EmbeddedFont } from './embedded-font.ts'
import { readKerning, readSubstitutes } from './open-type.ts'
import { lettersOf, type Shaper, type ShapingEngine } from './shaping.ts'

/** Text as operands of the operator TJ. */
export interface Shaped {
  readonly show: string
  /** In thousandths of the font size. */
  readonly width: number
  /** Where glyphs stand elsewhere than one after the other: each stretch with its place, in the same unit. */
  readonly placed?: readonly { readonly show: string; readonly x: number; readonly y: number }[]
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
  /** As `shape`, with the forms that the word's script asks for. */
  shapeWith(engine: ShapingEngine, word: string, rightToLeft: boolean, said: Said): Shaped
}

/** The character that one in the shaped text stands for. */
export type Said = (codePoint: number) => number

interface Glyph {
  readonly id: number
  readonly width: number
  readonly code: string
}

/**
 * A font, with glyphs set one by one and kerned in pairs; ligatures and contextual forms only where a script asks for
 * them.
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

  let shaper: Shaper | undefined

  function shapeWith(engine: ShapingEngine, word: string, rightToLeft: boolean, said: Said): Shaped {
    shaper ??= engine(bytes)
    const stretches: { show: string; x: number; y: number }[] = []
    let open: { show: string; x: number; y: number; end: number } | undefined
    let pen = 0
    for (const letter of lettersOf(shaper(word, rightToLeft), word, rightToLeft)) {
      const { parts, advance, codePoints } = letter
      const [first] = parts
      if (first === undefined) continue
      const alone = parts.length === 1 || undefined
      const told = codePoints.length === 0 ? [0x200b] : codePoints.map(said)
      const code =
        (alone ?? font.codeOfParts(parts, advance, told)) === true
          ? font.codeOf(first.glyph, told)
          : font.codeOfParts(parts, advance, told)
      // Where a font takes no composed glyphs, each part stands on its own.
      const pieces =
        code === undefined
          ? parts.map(({ glyph, dx, dy }) => ({ code: font.codeOf(glyph, told), dx, dy }))
          : [{ code, dx: alone === undefined ? 0 : first.dx, dy: alone === undefined ? 0 : first.dy }]
      for (const { code: shown, dx, dy } of pieces) {
        const [x, y] = [(pen + dx) * scale, dy * scale]
        if (open === undefined || dx !== 0 || dy !== 0 || open.end !== pen || open.y !== 0) {
          open = { show: '', x, y, end: pen }
          stretches.push(open)
        }
        open.show += shown
        open.end = pen + advance
      }
      pen += advance
    }
    const placed = stretches.map(({ show, x, y }) => ({ show: `<${show}>`, x, y }))
    const [only] = placed
    if (placed.length === 1 && only?.x === 0 && only.y === 0) return { show: only.show, width: pen * scale }
    return { show: '', width: pen * scale, placed }
  }

  return {
    font,
    shapeWith,
    ascender: sfnt.ascender * scale,
    descender: sfnt.descender * scale,
    capHeight: sfnt.capHeight * scale,
    has: (codePoint) => sfnt.glyphOf(codePoint) !== 0,
    shape,
  }
}
