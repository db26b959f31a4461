import type { PlacedGlyph } from './font-subset.ts'

/** Glyphs of a word from left to right, in font units. */
export interface ShapedGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** Glyphs that are one letter: a base with its dots. */
export interface ShapedLetter {
  readonly parts: readonly PlacedGlyph[]
  readonly advance: number
  readonly codePoints: readonly number[]
}

/** Fonts take letters apart; what no character is told of belongs to the letter that it comes from. */
export function lettersOf(glyphs: readonly ShapedGlyph[], word: string, rightToLeft: boolean): ShapedLetter[] {
  const letters: { parts: PlacedGlyph[]; advance: number; codePoints: readonly number[] }[] = []
  let waiting = false
  for (const { id, codePoints, advance, dx, dy } of glyphs) {
    const last = letters.at(-1)
    // From left to right a part follows its base; turned around, it goes before.
    if (last !== undefined && (waiting || (!rightToLeft && codePoints.length === 0))) {
      last.parts.push({ glyph: id, dx: last.advance + dx, dy })
      last.advance += advance
      if (codePoints.length > 0) last.codePoints = codePoints
      waiting = waiting && codePoints.length === 0
      continue
    }
    letters.push({ parts: [{ glyph: id, dx, dy }], advance, codePoints })
    waiting = rightToLeft && codePoints.length === 0
  }
  const told = Array.from(word, (letter) => letter.codePointAt(0) ?? 0)
  // The engine remembers a glyph with the first letter that it met it in; letters that differ in their dots share one.
  if (!rightToLeft || told.length !== letters.length) return letters
  return letters.map((letter, index) => ({ ...letter, codePoints: [told[told.length - 1 - index] ?? 0] }))
}

/** Sets the glyphs of a word as its script asks: joined, reordered, marks on their bases. */
export type Shaper = (word: string, rightToLeft: boolean) => ShapedGlyph[]

/** Opens a font for shaping. */
export type ShapingEngine = (font: Uint8Array) => Shaper

/** From Hebrew to Myanmar, Khmer, and the forms of Hebrew and Arabic: letters change by what stands beside them. */
const COMPLEX = /[\u0590-\u109F\u1780-\u17FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

export function asksForShaping(text: string): boolean {
  return COMPLEX.test(text)
}

/** What is used of a font of fontkit's. */
export interface Fontkit {
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
  layout(
    text: string,
    features: object,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ): {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }
}

/** The font engine that pdfkit brings: slow to load, so only for text that needs it. */
export async function loadShaping(): Promise<ShapingEngine> {
  const { default: PDFDocument } = await import('pdfkit')
  const holder = new PDFDocument({ autoFirstPage: false, font: null } as never) as unknown as {
    font(source: Uint8Array): { readonly _font: { readonly font: Fontkit } }
  }
  return (bytes) => shaperOf(holder.font(bytes)._font.font)
}

/** Tried in turn: the engine stops at a mark for which the font gives no anchor, and goes on where it sets none. */
const features: readonly object[] = [{}, { mark: false, mkmk: false }]

/** Words that the engine cannot set at all come letter by letter, unjoined: no text may stop a report. */
export function shaperOf(font: Fontkit): Shaper {
  return (word, rightToLeft) => {
    for (const wanted of features) {
      try {
        const { glyphs, positions } = font.layout(word, wanted, undefined, undefined, rightToLeft ? 'rtl' : 'ltr')
        return glyphs.map(({ id, codePoints }, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
          return { id, codePoints, advance: xAdvance, dx: xOffset, dy: yOffset }
        })
      } catch {}
    }
    const letters = Array.from(word, (letter) => letter.codePointAt(0) ?? 0).map((codePoint): ShapedGlyph => {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
      return { id, codePoints: [codePoint], advance: advanceWidth, dx: 0, dy: 0 }
    })
    return rightToLeft ? letters.reverse() : letters
  }
}
