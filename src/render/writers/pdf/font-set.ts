import { type Bidi, hasRightToLeft } from './direction.ts'
import type { FallbackFont, Fonts } from './fonts.ts'
import type { PdfDocument } from './pdf-document.ts'
import { asksForShaping, type ShapingEngine } from './shaping.ts'
import { type Shaped, type Typeface, typeface } from './typeface.ts'

export type FaceName = 'regular' | 'semibold' | 'bold' | 'italic' | 'mono'

/** A stretch of text in one typeface. `actual` is given where a mark stands for a character without a glyph. */
export interface Piece extends Shaped {
  readonly face: Typeface
  readonly actual?: string
}

/** A word, with its width in thousandths of the font size. */
export interface ShapedWord {
  readonly pieces: readonly Piece[]
  readonly width: number
}

export interface FontSet {
  face(name: FaceName): Typeface
  /** A word or a run of blanks in pieces; characters without a glyph come as a box and are noted. */
  shape(word: string, face: FaceName, tabular: boolean, rightToLeft?: boolean): ShapedWord
  /** Where the text has some that runs from right to left. */
  readonly bidi: Bidi | undefined
  width(text: string, face: FaceName, size: number): number
  /** Characters for which there was no glyph, in order of appearance, as lines for the user. */
  warnings(): string[]
}

// Plain ASCII is the quick way.
const ascii = /^[ -~]*$/
// No font has glyphs for what parts words, lines and pages of a text.
const parting = /[\t-\r\u0085]/g
const ignorable = /^[\p{Default_Ignorable_Code_Point}\uFFFC]$/u
const BOX = '\u25A1'
const MOST_CACHED = 20_000

/** What some texts ask for, and most do not. */
export interface TextEngines {
  readonly bidi?: Bidi
  readonly shaping?: ShapingEngine
}

export function openFonts(doc: PdfDocument, fonts: Fonts, { bidi, shaping }: TextEngines = {}): FontSet {
  const opened = new Map<Uint8Array, Typeface>()
  // Opening a font takes time, so one that no text asks for stays closed.
  function open(bytes: Uint8Array): Typeface {
    const known = opened.get(bytes) ?? typeface(doc.openFont(bytes))
    opened.set(bytes, known)
    return known
  }
  const face = (name: FaceName) => open(fonts[name])
  let segmenter: Intl.Segmenter | undefined
  const missing = new Map<string, string | undefined>()
  const cachesOf = () => [new Map(), new Map(), new Map(), new Map()] as Map<string, ShapedWord>[]
  const caches = {
    regular: cachesOf(),
    semibold: cachesOf(),
    bold: cachesOf(),
    italic: cachesOf(),
    mono: cachesOf(),
  }
  let lastTurned: Typeface | undefined
  const loaded = new Map<FallbackFont, Uint8Array | undefined>()

  function shape(word: string, name: FaceName, tabular: boolean, rightToLeft = false): ShapedWord {
    // A blank among words from right to left is of their font, so that they are one stretch of text.
    if (rightToLeft && word === ' ' && lastTurned?.has(0x20) === true) {
      const blank = pieceOf(word, lastTurned, false)
      return { pieces: [blank], width: blank.width }
    }
    const cache = caches[name][(tabular ? 1 : 0) + (rightToLeft ? 2 : 0)]
    const known = cache?.get(word)
    if (known !== undefined) {
      if (rightToLeft) lastTurned = known.pieces[0]?.face
      return known
    }
    const plain = !rightToLeft && ascii.test(word)
    const pieces = plain ? [pieceOf(word, face(name), tabular)] : piecesOf(word, name, tabular, rightToLeft)
    const shaped = { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) }
    if (cache !== undefined && cache.size < MOST_CACHED && !(rightToLeft && word === ' ')) cache.set(word, shaped)
    return shaped
  }

  function pieceOf(text: string, own: Typeface, tabular: boolean): Piece {
    return { ...own.shape(text, tabular), face: own }
  }

  /** A stretch that one typeface has; the letters that are not shown themselves stay in what is copied. */
  function stretchOf(text: string, whole: string, own: Typeface, tabular: boolean, rightToLeft: boolean): Piece {
    if (shaping !== undefined && (rightToLeft || asksForShaping(text))) {
      const mirror = (letter: string) => (rightToLeft ? (bidi?.getMirroredCharacter(letter) ?? letter) : letter)
      const said = (codePoint: number) => mirror(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
      const shown = Array.from(whole, mirror).join('')
      if (rightToLeft && hasRightToLeft(whole)) lastTurned = own
      return { ...own.shapeWith(shaping, shown, rightToLeft, said), face: own }
    }
    const piece = pieceOf(text, own, tabular)
    return text === whole ? piece : { ...piece, actual: whole }
  }

  function piecesOf(word: string, name: FaceName, tabular: boolean, rightToLeft: boolean): Piece[] {
    const pieces: Piece[] = []
    let [run, whole] = ['', '']
    let runFace: Typeface | undefined
    const flush = () => {
      if (run !== '' && runFace !== undefined) pieces.push(stretchOf(run, whole, runFace, tabular, rightToLeft))
      run = ''
      whole = ''
    }
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
    const text = word.normalize('NFC').replace(parting, ' ')
    const home = rightToLeft ? homeOf(text, name) : undefined
    for (const { segment } of segmenter.segment(text)) {
      const letters = [...segment].filter((letter) => !ignorable.test(letter))
      if (letters.length === 0) {
        whole += whole === '' ? '' : segment
        continue
      }
      const found = home !== undefined && hasAll(home, letters) ? home : typefaceFor(letters, name)
      if (found === undefined) {
        flush()
        pieces.push(replaced(segment, tabular))
        continue
      }
      if (found !== runFace) flush()
      runFace = found
      run += letters.join('')
      whole += segment
    }
    flush()
    return rightToLeft ? pieces.reverse() : pieces
  }

  /** Signs among letters from right to left are of their font, so that a word is one stretch. */
  function homeOf(text: string, name: FaceName): Typeface | undefined {
    const first = [...text].find(hasRightToLeft)
    return first === undefined ? lastTurned : typefaceFor([first], name)
  }

  function hasAll(own: Typeface, letters: readonly string[]): boolean {
    return letters.every((letter) => own.has(letter.codePointAt(0) ?? 0))
  }

  /** The first typeface that has every letter of a grapheme. */
  function typefaceFor(letters: readonly string[], name: FaceName): Typeface | undefined {
    const has = (own: Typeface) => hasAll(own, letters)
    for (const bytes of new Set([fonts[name], fonts.regular, fonts.mono])) if (has(open(bytes))) return open(bytes)
    for (const fallback of fonts.fallbacks ?? []) {
      const bytes = bytesOf(fallback, letters)
      if (bytes !== undefined && has(open(bytes))) return open(bytes)
    }
    return undefined
  }

  function bytesOf(fallback: Uint8Array | FallbackFont, letters: readonly string[]): Uint8Array | undefined {
    if (fallback instanceof Uint8Array) return fallback
    if (!letters.some((letter) => fallback.covers.test(letter))) return undefined
    if (!loaded.has(fallback)) loaded.set(fallback, fallback.load())
    return loaded.get(fallback)
  }

  function replaced(grapheme: string, tabular: boolean): Piece {
    missing.set(grapheme, cureFor([...grapheme]))
    const own = face('regular')
    return { ...pieceOf(own.has(0x25a1) ? BOX : '?', own, tabular), actual: grapheme }
  }

  function cureFor(letters: readonly string[]): string | undefined {
    const cure = fonts.fallbacks?.find(
      (fallback): fallback is FallbackFont =>
        !(fallback instanceof Uint8Array) &&
        letters.some((letter) => fallback.covers.test(letter)) &&
        loaded.get(fallback) === undefined,
    )
    return cure?.from
  }

  return {
    face,
    bidi,
    shape,
    width: (text, name, size) => (shape(text, name, false).width * size) / 1000,
    warnings: () => [...missing].map(([grapheme, cure]) => warning(grapheme, cure)),
  }
}

function warning(grapheme: string, cure: string | undefined): string {
  const codes = [...grapheme].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const mend = cure === undefined ? '' : `; npm install ${cure} brings one`
  return `no font has a glyph for "${grapheme}" (${codes.join(' ')}): a box stands for it in the PDF${mend}`
}
