import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../../../src/node/fonts.ts'
import { columnWidths } from '../../../../src/render/writers/pdf/column-widths.ts'
import { readKerning, readSubstitutes } from '../../../../src/render/writers/pdf/open-type.ts'
import { openPdf } from '../../../../src/render/writers/pdf/pdf-document.ts'
import { typeface } from '../../../../src/render/writers/pdf/typeface.ts'

const info = { title: '', author: '', subject: '', creator: '', language: 'en', date: '2024-02-12T00:00:00Z' }

async function face(name: 'regular' | 'bold' | 'mono') {
  const bytes = (await loadFonts())[name]
  const doc = await openPdf(info)
  return { ...typeface(doc.openFont(bytes), bytes), bytes }
}

describe.each(['regular', 'bold'] as const)('Inter %s', (name) => {
  test.each(['AVATAR', 'Type', 'Wave.', 'LT', 'Yo,', 'queue', 'f)', 'r.', 'Østby', '“Ta”'])(
    '%s is as wide as the shaping engine makes it',
    async (word) => {
      const { font, shape } = await face(name)
      const engine = font.font as never as {
        layout(text: string, features: object): { advanceWidth: number }
      }
      const wanted = (engine.layout(word, { calt: false }).advanceWidth * 1000) / font.font.unitsPerEm
      // Each pair is rounded to a thousandth of the font size.
      expect(Math.abs(shape(word, false).width - wanted)).toBeLessThanOrEqual(word.length * 0.5)
    },
  )
})

test('kerning draws AV together and leaves nn alone', async () => {
  const { font, bytes } = await face('regular')
  const kerning = readKerning(bytes)
  const id = (letter: string) => font.font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id
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
