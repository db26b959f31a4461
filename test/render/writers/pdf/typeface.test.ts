import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../../../src/node/fonts.ts'
import { columnWidths } from '../../../../src/render/writers/pdf/column-widths.ts'
import { readKerning, readSubstitutes } from '../../../../src/render/writers/pdf/open-type.ts'
import { openPdf } from '../../../../src/render/writers/pdf/pdf-document.ts'
import { typeface } from '../../../../src/render/writers/pdf/typeface.ts'

const info = { title: '', author: '', subject: '', creator: '', language: 'en', date: '2024-02-12T00:00:00Z' }

async function face(name: 'regular' | 'bold' | 'mono') {
  const bytes = (await loadFonts())[name]
  const doc = await openPdf(info, { standard: 'ua-1', size: [600, 800] })
  return { ...typeface(doc.openFont(bytes)), bytes }
}

interface Engine {
  readonly unitsPerEm: number
  readonly postscriptName: string
  readonly capHeight: number
  readonly ascent: number
  layout(text: string, features: object): { readonly advanceWidth: number }
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
}

/** The font engine that pdfkit brings. */
function engineOf(bytes: Uint8Array): Engine {
  const pdf = new PDFDocument({ autoFirstPage: false, font: null } as never) as unknown as {
    font(source: Uint8Array): { readonly _font: { readonly font: Engine } }
  }
  return pdf.font(bytes)._font.font
}

describe.each(['regular', 'bold'] as const)('Inter %s', (name) => {
  test.each(['AVATAR', 'Type', 'Wave.', 'LT', 'Yo,', 'queue', 'f)', 'r.', 'Østby', '“Ta”'])(
    '%s is as wide as the shaping engine makes it',
    async (word) => {
      const { bytes, shape } = await face(name)
      const engine = engineOf(bytes)
      const wanted = (engine.layout(word, { calt: false }).advanceWidth * 1000) / engine.unitsPerEm
      // Each pair is rounded to a thousandth of the font size.
      expect(Math.abs(shape(word, false).width - wanted)).toBeLessThanOrEqual(word.length * 0.5)
    },
  )
})

test.each(['regular', 'bold', 'mono'] as const)('%s has the glyphs and widths that the engine reads', async (name) => {
  const { bytes, font } = await face(name)
  const engine = engineOf(bytes)
  const { sfnt } = font
  expect([sfnt.name, sfnt.unitsPerEm, sfnt.capHeight, sfnt.ascender]).toEqual([
    engine.postscriptName,
    engine.unitsPerEm,
    engine.capHeight,
    engine.ascent,
  ])
  for (const letter of 'Aßéñ¿—Ωωжя→□\u{1F680}\u4E88') {
    const codePoint = letter.codePointAt(0) ?? 0
    const glyph = engine.glyphForCodePoint(codePoint)
    expect([sfnt.glyphOf(codePoint), sfnt.advanceOf(glyph.id)]).toEqual([glyph.id, glyph.advanceWidth])
  }
})

test('kerning draws AV together and leaves nn alone', async () => {
  const { font, bytes } = await face('regular')
  const kerning = readKerning(bytes)
  const id = (letter: string) => font.sfnt.glyphOf(letter.codePointAt(0) ?? 0)
  expect(kerning(id('A'), id('V'))).toBeLessThan(-50)
  expect(kerning(id('n'), id('n'))).toBe(0)
})

test('tabular digits are of one width, others are not', async () => {
  const { shape } = await face('regular')
  const widths = (tabular: boolean) => [...'0123456789'].map((digit) => shape(digit, tabular).width)
  expect(new Set(widths(true)).size).toBe(1)
  expect(new Set(widths(false)).size).toBeGreaterThan(1)
})

test('what is no sfnt has no kerning and no substitutes', () => {
  const bytes = new Uint8Array([0x77, 0x4f, 0x46, 0x46, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(readKerning(bytes)(1, 2)).toBe(0)
  expect(readSubstitutes(new Uint8Array(3), 'tnum')(7)).toBe(7)
})

describe('column widths', () => {
  const room = 480
  test.each([
    [
      'what fits takes what it asks for, the widest the rest',
      [
        [100, 50],
        [300, 80],
      ],
      [100, 380],
    ],
    [
      'what is much narrower is spread',
      [
        [100, 50],
        [140, 80],
      ],
      [200, 280],
    ],
    [
      'what does not fit shares what is lacking',
      [
        [80, 80],
        [300, 60],
        [500, 60],
      ],
      [80, 158.8, 241.2],
    ],
    [
      'leasts that do not fit are cut at the widest',
      [
        [100, 100],
        [900, 900],
      ],
      [100, 380],
    ],
  ])('%s', (_, demands, wanted) => {
    const widths = columnWidths(
      demands.map(([natural = 0, least = 0]) => ({ natural, least })),
      room,
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room)
    widths.forEach((width, index) => {
      expect(width).toBeCloseTo(wanted[index] ?? 0, 1)
    })
  })
})
