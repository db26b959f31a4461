import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Incident } from '../../../../src/model/incident.ts'
import { loadFonts } from '../../../../src/node/fonts.ts'
import { read } from '../../../../src/readers/read.ts'
import { directed, visualOrder } from '../../../../src/render/writers/pdf/direction.ts'
import type { Fonts } from '../../../../src/render/writers/pdf/fonts.ts'
import { type Fontkit, lettersOf, shaperOf } from '../../../../src/render/writers/pdf/shaping.ts'
import { writePdf } from '../../../../src/render/writers/pdf/write-pdf.ts'
import { problemsOf } from '../../../pdf/check-pdf.ts'
import { rendered } from '../../default-template.ts'
import { event, sampleIncident } from '../../sample-incident.ts'

async function written(incident: Incident, fonts?: Fonts) {
  const made = await writePdf(rendered(incident), { fonts: fonts ?? (await loadFonts()) })
  expect(problemsOf(made.bytes)).toEqual([])
  return made
}

const telling = (text: string) =>
  sampleIncident({ timeline: [event(1, '2024-02-06T14:00', text)], milestones: {}, sections: [] })

const poppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The text, without the marks of direction that poppler sets around it. */
function textIn(bytes: Uint8Array): string {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  return stdout.replace(/[\u202A-\u202E]/g, '').replace(/\s+/g, ' ')
}

describe.runIf(poppler)('is shown and copied as what it is', () => {
  test.each([
    ['Latin, Greek and Cyrillic', 'Łódź, Ærø, naïve; Ωμέγα, Ώρα; Щука, Їжак'],
    ['Arabic, joined, whose letters share their skeletons', 'بسبب تثبيت نظام الطلبات'],
    ['Hebrew', 'השירות חזר לפעול'],
    ['Japanese', '予約システムが復旧しました'],
    ['emoji', 'ok ✅ 🔥 🚀'],
    ['a joined emoji', 'by 👩‍🚀 now'],
  ])('%s', async (_, text) => {
    const { bytes, warnings } = await written(telling(text))
    expect(warnings).toEqual([])
    expect(textIn(bytes)).toContain(text)
  })
})

test('marks stand on their letters', async () => {
  const { bytes, warnings } = await written(telling('بِسْمِ'))
  expect(warnings).toEqual([])
  expect(await shownCodes(bytes, 'Arabic')).toHaveLength(6)
})

test('letters of an Arabic word take the forms of their places', async () => {
  const { bytes } = await written(telling('ههه'))
  const { text } = await read(bytes)
  expect(text).toContain('ههه')
  const glyphs = new Set((await shownCodes(bytes, 'Arabic')).slice(0, 3))
  expect(glyphs.size).toBe(3)
})

/** The codes that are shown in a font, in the order of the page. */
async function shownCodes(bytes: Uint8Array, font: string): Promise<string[]> {
  const { nameOf, operatorsOf, Ref, readObjects } = await import('../../../pdf/pdf-objects.ts')
  const file = readObjects(bytes)
  const codes: string[] = []
  for (const id of file.ids) {
    const page = file.dict(new Ref(id))
    if (nameOf(page.get('Type')) !== 'Page') continue
    const fonts = file.dict(file.dict(page.get('Resources')).get('Font'))
    let name = ''
    for (const part of file.list(page.get('Contents'))) {
      for (const { operator, operands } of operatorsOf(file.stream(part))) {
        if (operator === 'Tf') name = nameOf(file.dict(fonts.get(nameOf(operands[0]))).get('BaseFont'))
        if (operator !== 'TJ' || !name.includes(font)) continue
        for (const shown of file.list(operands[0])) {
          if (shown instanceof Uint8Array) codes.push(...(Buffer.from(shown).toString('hex').match(/.{4}/g) ?? []))
        }
      }
    }
  }
  return codes
}

test('a font that is not there is named in the warning, one that is is not', async () => {
  const fonts = await loadFonts()
  const absent = fonts.fallbacks.map((fallback) => ({ ...fallback, load: () => undefined }))
  const { warnings } = await written(telling('خدمة at 10'), { ...fonts, fallbacks: absent })
  expect(warnings[0]).toBe(
    'no font has a glyph for "خ" (U+062E): a box stands for it in the PDF; npm install @expo-google-fonts/noto-sans-arabic brings one',
  )
  expect(warnings).toHaveLength(4)
})

test('fonts that no text asks for are not read', async () => {
  const fonts = await loadFonts()
  const asked: string[] = []
  const fallbacks = fonts.fallbacks.map((fallback) => ({
    ...fallback,
    load: () => {
      asked.push(fallback.from)
      return fallback.load()
    },
  }))
  await written(telling('Ærø → “done”, שלום'), { ...fonts, fallbacks })
  expect(asked).toEqual(['@expo-google-fonts/noto-sans-hebrew'])
})

test('signs of Han look as the language of the report writes them', async () => {
  const first = async (language: string) =>
    (await loadFonts(language)).fallbacks.find(({ covers }) => covers.test('直'))?.from
  expect(await first('ja')).toBe('@expo-google-fonts/noto-sans-jp')
  expect(await first('zh')).toBe('@expo-google-fonts/noto-sans-sc')
  expect(await first('zh-TW')).toBe('@expo-google-fonts/noto-sans-tc')
  expect(await first('ko')).toBe('@expo-google-fonts/noto-sans-kr')
})

describe('order', () => {
  test.each([
    [
      [0, 0, 0],
      [0, 1, 2],
    ],
    [
      [1, 1, 1],
      [2, 1, 0],
    ],
    [
      [0, 1, 1, 0],
      [0, 2, 1, 3],
    ],
    [
      [1, 2, 2, 1],
      [3, 1, 2, 0],
    ],
    [[], []],
  ])('levels %j stand as %j', (levels, order) => {
    expect(visualOrder(levels)).toEqual(order)
  })

  test('runs are parted where the direction changes', async () => {
    const { default: bidi } = (await import('bidi-js')) as unknown as { default: () => Parameters<typeof directed>[1] }
    const style = { face: 'regular', size: 9, colour: 'ink' } as const
    const { runs, rightToLeft } = directed([{ text: 'said שלום now', style }], bidi())
    expect(rightToLeft).toBe(false)
    expect(runs).toEqual([
      { text: 'said ', style },
      { text: 'שלום', style: { ...style, level: 1 } },
      { text: ' now', style },
    ])
    expect(directed([{ text: 'שלום now', style }], bidi()).rightToLeft).toBe(true)
  })

  test('dots belong to the letter after them, turned around, and to the one before them otherwise', () => {
    const glyph = (id: number, codePoints: number[], advance: number) => ({ id, codePoints, advance, dx: 0, dy: 0 })
    const glyphs = [glyph(9, [], 0), glyph(7, [0x628], 300), glyph(9, [], 0), glyph(7, [0x628], 300)]
    expect(lettersOf(glyphs, 'تب', true)).toEqual([
      {
        parts: [
          { glyph: 9, dx: 0, dy: 0 },
          { glyph: 7, dx: 0, dy: 0 },
        ],
        advance: 300,
        codePoints: [0x628],
      },
      {
        parts: [
          { glyph: 9, dx: 0, dy: 0 },
          { glyph: 7, dx: 0, dy: 0 },
        ],
        advance: 300,
        codePoints: [0x62a],
      },
    ])
    expect(lettersOf([glyph(7, [0x915], 300), glyph(9, [], 0)], 'क', false)).toEqual([
      {
        parts: [
          { glyph: 7, dx: 0, dy: 0 },
          { glyph: 9, dx: 300, dy: 0 },
        ],
        advance: 300,
        codePoints: [0x915],
      },
    ])
  })
})

describe('words that the font engine cannot set', () => {
  test.each(['\u06A2', '\u06A3', '\u06A5'])('%s alone has dots without an anchor', async (letter) => {
    const { bytes, warnings } = await written(telling(`The sign ${letter} failed.`))
    expect(warnings).toEqual([])
    if (poppler) expect(textIn(bytes)).toContain(letter)
  })

  test('come letter by letter, in the order in which they are drawn', () => {
    const font: Fontkit = {
      glyphForCodePoint: (codePoint) => ({ id: codePoint - 0x600, advanceWidth: 500 }),
      layout: () => {
        throw new TypeError('no anchor')
      },
    }
    const ids = (rightToLeft: boolean) =>
      shaperOf(font)('\u0628\u0629', rightToLeft).map(({ id, advance }) => [id, advance])
    expect(ids(true)).toEqual([
      [0x29, 500],
      [0x28, 500],
    ])
    expect(ids(false)).toEqual([
      [0x28, 500],
      [0x29, 500],
    ])
  })
})
