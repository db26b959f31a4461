import type { Fonts } from './fonts.ts'
import type { PdfDocument } from './pdf-document.ts'
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
  shape(word: string, face: FaceName, tabular: boolean): ShapedWord
  width(text: string, face: FaceName, size: number): number
  /** Characters for which there was no glyph, in order of appearance, as lines for the user. */
  warnings(): string[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the quick way
const ascii = /^[\u0000-\u007F]*$/
const ignorable = /^[\p{Default_Ignorable_Code_Point}\uFFFC]$/u
const BOX = '\u25A1'
const MOST_CACHED = 20_000

export function openFonts(doc: PdfDocument, fonts: Fonts): FontSet {
  const opened = new Map<Uint8Array, Typeface>()
  // Opening a font takes time, so one that no text asks for stays closed.
  function open(bytes: Uint8Array): Typeface {
    const known = opened.get(bytes) ?? typeface(doc.openFont(bytes))
    opened.set(bytes, known)
    return known
  }
  const face = (name: FaceName) => open(fonts[name])
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const missing = new Map<string, number>()
  const pair = (): [Map<string, ShapedWord>, Map<string, ShapedWord>] => [new Map(), new Map()]
  const caches = { regular: pair(), semibold: pair(), bold: pair(), italic: pair(), mono: pair() }

  function shape(word: string, name: FaceName, tabular: boolean): ShapedWord {
    const cache = caches[name][tabular ? 1 : 0]
    const known = cache.get(word)
    if (known !== undefined) return known
    const pieces = ascii.test(word) ? [pieceOf(word, face(name), tabular)] : piecesOf(word, chainOf(name), tabular)
    const shaped = { pieces, width: pieces.reduce((sum, { width }) => sum + width, 0) }
    if (cache.size < MOST_CACHED) cache.set(word, shaped)
    return shaped
  }

  function chainOf(name: FaceName): Uint8Array[] {
    return [...new Set([fonts[name], fonts.regular, fonts.mono, ...(fonts.fallbacks ?? [])])]
  }

  function pieceOf(text: string, own: Typeface, tabular: boolean): Piece {
    return { ...own.shape(text, tabular), face: own }
  }

  function piecesOf(word: string, chain: readonly Uint8Array[], tabular: boolean): Piece[] {
    const pieces: Piece[] = []
    let run = ''
    let runFace: Typeface | undefined
    const flush = () => {
      if (run !== '' && runFace !== undefined) pieces.push(pieceOf(run, runFace, tabular))
      run = ''
    }
    for (const { segment } of segmenter.segment(word.normalize('NFC'))) {
      const letters = [...segment].filter((letter) => !ignorable.test(letter))
      if (letters.length === 0) continue
      const bytes = chain.find((candidate) =>
        letters.every((letter) => open(candidate).has(letter.codePointAt(0) ?? 0)),
      )
      if (bytes === undefined) {
        flush()
        pieces.push(replaced(segment, tabular))
        continue
      }
      const found = open(bytes)
      if (found !== runFace) flush()
      runFace = found
      run += letters.join('')
    }
    flush()
    return pieces
  }

  function replaced(grapheme: string, tabular: boolean): Piece {
    missing.set(grapheme, (missing.get(grapheme) ?? 0) + 1)
    const own = face('regular')
    return { ...pieceOf(own.has(0x25a1) ? BOX : '?', own, tabular), actual: grapheme }
  }

  return {
    face,
    shape,
    width: (text, name, size) => (shape(text, name, false).width * size) / 1000,
    warnings: () => [...missing.keys()].map(warning),
  }
}

function warning(grapheme: string): string {
  const codes = [...grapheme].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return `no font has a glyph for "${grapheme}" (${codes.join(' ')}): a box stands for it in the PDF`
}
