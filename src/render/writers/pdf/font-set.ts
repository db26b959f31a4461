import type { Fonts } from './fonts.ts'
import type { PdfDocument } from './pdf-document.ts'
import { type Shaped, type Typeface, typeface } from './typeface.ts'

export type FaceName = 'regular' | 'semibold' | 'bold' | 'italic' | 'mono'

/** A stretch of text in one typeface. `actual` is given where a mark stands for a character without a glyph. */
export interface Piece extends Shaped {
  readonly face: Typeface
  readonly actual?: string
}

export interface FontSet {
  readonly faces: Readonly<Record<FaceName, Typeface>>
  /** A word or a run of blanks in pieces; characters without a glyph come as a box and are noted. */
  shape(word: string, face: FaceName, tabular: boolean): readonly Piece[]
  width(text: string, face: FaceName, size: number): number
  /** Characters for which there was no glyph, in order of appearance, as lines for the user. */
  warnings(): string[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the quick way
const ascii = /^[\u0000-\u007F]*$/
const ignorable = /^[\p{Default_Ignorable_Code_Point}\uFFFC]$/u
const BOX = '\u25A1'

export function openFonts(doc: PdfDocument, fonts: Fonts): FontSet {
  const open = (bytes: Uint8Array) => typeface(doc.openFont(bytes), bytes)
  const faces = {
    regular: open(fonts.regular),
    semibold: open(fonts.semibold),
    bold: open(fonts.bold),
    italic: open(fonts.italic),
    mono: open(fonts.mono),
  }
  const fallbacks = (fonts.fallbacks ?? []).map(open)
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const missing = new Map<string, number>()
  const cache = new Map<string, readonly Piece[]>()

  function shape(word: string, name: FaceName, tabular: boolean): readonly Piece[] {
    const face = faces[name]
    if (ascii.test(word)) return [{ ...face.shape(word, tabular), face }]
    const key = `${name} ${tabular} ${word}`
    const known = cache.get(key)
    if (known !== undefined) return known
    const pieces = piecesOf(word, [face, ...new Set([faces.regular, faces.mono, ...fallbacks])], tabular)
    if (cache.size < 20_000) cache.set(key, pieces)
    return pieces
  }

  function piecesOf(word: string, chain: readonly Typeface[], tabular: boolean): Piece[] {
    const pieces: Piece[] = []
    let run = ''
    let runFace = chain[0]
    const flush = () => {
      if (run !== '' && runFace !== undefined) pieces.push({ ...runFace.shape(run, tabular), face: runFace })
      run = ''
    }
    for (const { segment } of segmenter.segment(word.normalize('NFC'))) {
      const letters = [...segment].filter((letter) => !ignorable.test(letter))
      const face = chain.find((candidate) => letters.every((letter) => candidate.has(letter.codePointAt(0) ?? 0)))
      if (letters.length === 0) continue
      if (face === undefined) {
        flush()
        pieces.push(replaced(segment, tabular))
        continue
      }
      if (face !== runFace) flush()
      runFace = face
      run += letters.join('')
    }
    flush()
    return pieces
  }

  function replaced(grapheme: string, tabular: boolean): Piece {
    missing.set(grapheme, (missing.get(grapheme) ?? 0) + 1)
    const face = faces.regular
    return { ...face.shape(face.has(0x25a1) ? BOX : '?', tabular), face, actual: grapheme }
  }

  return {
    faces,
    shape,
    width: (text, face, size) => (shape(text, face, false).reduce((sum, piece) => sum + piece.width, 0) * size) / 1000,
    warnings: () => [...missing.keys()].map(warning),
  }
}

function warning(grapheme: string): string {
  const codes = [...grapheme].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return `no font has a glyph for "${grapheme}" (${codes.join(' ')}): a box stands for it in the PDF`
}
