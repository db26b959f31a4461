import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { generateGlyphWidths, readAdvances } from '../../../src/generate/glyph-widths.ts'
import { textWidth } from '../../../src/render/timeline/text-width.ts'

test('the table is what the generator reads from the font', async () => {
  const { path, content } = await generateGlyphWidths()
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') === content).toBe(true)
})

test.each([
  ['plain', '400Regular/Inter_400Regular.ttf'],
  ['strong', '600SemiBold/Inter_600SemiBold.ttf'],
] as const)('%s letters are as wide as those of the font', (weight, file) => {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`))
  const advanceOf = readAdvances(bytes)
  for (const letter of 'AgWil1 .–…éßłΩжЖ€№→') {
    const advance = advanceOf(letter.codePointAt(0) ?? 0) ?? Number.NaN
    expect(textWidth(letter, weight), letter).toBeCloseTo(advance / 1000, 6)
  }
})

test('what the font lacks takes the room that such letters take', () => {
  expect(textWidth('日本', 'plain')).toBe(2)
  expect(textWidth('e\u0301', 'plain')).toBe(textWidth('e', 'plain'))
  expect(textWidth('ש', 'plain')).toBeCloseTo(0.68)
})
