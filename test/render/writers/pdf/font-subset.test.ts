import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { fontSubset } from '../../../../src/render/writers/pdf/font-subset.ts'
import { readSfnt } from '../../../../src/render/writers/pdf/sfnt.ts'

interface Engine {
  readonly numGlyphs: number
  getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } }
}

const require = createRequire(import.meta.url)
const bytesOf = (path: string) => readFileSync(require.resolve(`@expo-google-fonts/${path}.ttf`))

/** The font engine that pdfkit brings. */
function engineOf(bytes: Uint8Array): Engine {
  const pdf = new PDFDocument({ autoFirstPage: false, font: null } as never) as unknown as {
    font(source: Uint8Array): { readonly _font: { readonly font: Engine } }
  }
  return pdf.font(bytes)._font.font
}

describe.each([
  ['Inter, with composed letters', 'inter/400Regular/Inter_400Regular', 'Aå é→ñ Ж.'],
  ['Noto Sans Arabic', 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular', 'بتش'],
  ['Noto Sans JP', 'noto-sans-jp/400Regular/NotoSansJP_400Regular', '予約あ'],
])('%s', (_, path, letters) => {
  test('a part of it draws the same outlines in the same widths', () => {
    const bytes = bytesOf(path)
    const font = readSfnt(bytes)
    const subset = fontSubset(font)
    const wanted = [...letters].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0))
    const numbers = wanted.map((glyph) => subset.take(glyph))
    const written = subset.write()
    expect(written.length).toBeLessThan(bytes.length / 10)
    const [whole, part] = [engineOf(bytes), engineOf(written)]
    numbers.forEach((number, index) => {
      const [one, other] = [whole.getGlyph(wanted[index] ?? 0), part.getGlyph(number)]
      expect(other.path.toSVG()).toBe(one.path.toSVG())
      expect(other.advanceWidth).toBe(one.advanceWidth)
    })
  })
})

test('the sum of all words of the file is what its head says', () => {
  const subset = fontSubset(readSfnt(bytesOf('inter/400Regular/Inter_400Regular')))
  subset.take(40)
  const written = subset.write()
  const view = new DataView(written.buffer, written.byteOffset, written.byteLength)
  let sum = 0
  for (let at = 0; at < written.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
})

test('one glyph made of several draws each in its place, and is as wide as it is told', () => {
  const font = readSfnt(bytesOf('inter/400Regular/Inter_400Regular'))
  const subset = fontSubset(font)
  const [dot, base] = [font.glyphOf(46), font.glyphOf(111)]
  const parts = [
    { glyph: base, dx: 0, dy: 0 },
    { glyph: dot, dx: 300, dy: 1000 },
  ]
  const number = subset.compose(parts, 1500)
  expect(subset.compose(parts, 1500)).toBe(number)
  const glyph = engineOf(subset.write()).getGlyph(number ?? 0)
  expect(glyph.advanceWidth).toBe(1500)
  const alone = engineOf(bytesOf('inter/400Regular/Inter_400Regular')).getGlyph(base)
  expect(glyph.path.toSVG().startsWith(alone.path.toSVG().slice(0, 40))).toBe(true)
  expect(glyph.path.toSVG().length).toBeGreaterThan(alone.path.toSVG().length)
})

test('a glyph may have two numbers', () => {
  const subset = fontSubset(readSfnt(bytesOf('inter/400Regular/Inter_400Regular')))
  const first = subset.take(40)
  expect(subset.take(40)).toBe(first)
  const second = subset.takeAgain(40)
  expect(second).not.toBe(first)
  const part = engineOf(subset.write())
  expect(part.getGlyph(second).path.toSVG()).toBe(part.getGlyph(first).path.toSVG())
})

test.each([
  ['WOFF2', [0x77, 0x4f, 0x46, 0x32], 'WOFF2 is not read, only TTF and OTF'],
  ['a collection', [0x74, 0x74, 0x63, 0x66], 'a collection of fonts is not read, only TTF and OTF'],
  ['a text', [0x23, 0x20, 0x41, 0x42], 'this is no TrueType or OpenType font'],
  ['nothing', [], 'this is no TrueType or OpenType font'],
  [
    'a font without tables',
    [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...new Array(20).fill(0)],
    'no TrueType or OpenType font',
  ],
])('%s is told from a font', (_, bytes, message) => {
  expect(() => readSfnt(Uint8Array.from(bytes))).toThrow(message)
})
