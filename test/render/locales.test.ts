import { describe, expect, test } from 'vitest'
import { formatDay, longDay, shortDay } from '../../src/render/format-day.ts'
import { formatDuration } from '../../src/render/format-duration.ts'
import { localeMeant, outputLanguages, wordingOf } from '../../src/render/locales.ts'
import type { Wording } from '../../src/render/wording.ts'

function wording(tag: string): Wording {
  const found = wordingOf(tag)
  if (found === undefined) throw new Error(`no words for ${tag}`)
  return found
}

test('there are words in nine languages', () => {
  expect(outputLanguages).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh'])
})

test.each([
  ['de', 'de'],
  ['de-AT', 'de-AT'],
  ['DE-at', 'de-AT'],
  ['en-US', 'en-US'],
  ['es-419', 'es-419'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['ja-JP-u-ca-japanese', 'ja-JP'],
])('%s is written as %s', (tag, locale) => expect(wordingOf(tag)?.locale).toBe(locale))

test.each(['', 'da', 'deu', 'de_DE', 'zh-Hant', 'zh-TW', 'zh-HK', 'd', 'de-', 'x-klingon', 'en-US!', 'constructor'])(
  '%j has no words',
  (tag) => expect(wordingOf(tag)).toBeUndefined(),
)

test.each([
  ['de_DE', 'de-DE'],
  ['de_DE.UTF-8', 'de-DE'],
  ['german', 'de'],
  ['Japanes', 'ja'],
  ['zh-TW', 'zh'],
  ['klingon', undefined],
])('%j may be meant for %j', (tag, meant) => expect(localeMeant(tag)).toBe(meant))

describe('a day and a length', () => {
  test.each([
    ['en', '2024-02-06', '6 Feb', '6 Feb 2024', '2 h 1 min', '1 d 2 h'],
    ['en-US', 'Feb 6, 2024', 'Feb 6', 'Feb 6, 2024', '2 h 1 min', '1 d 2 h'],
    ['en-GB', '6 Feb 2024', '6 Feb', '6 Feb 2024', '2 h 1 min', '1 d 2 h'],
    ['de', '06.02.2024', '6. Feb.', '6. Feb. 2024', '2 Std. 1 Min.', '1 Tag 2 Std.'],
    ['es', '6 feb 2024', '6 feb', '6 feb 2024', '2 h 1 min', '1 día 2 h'],
    ['fr', '6 févr. 2024', '6 févr.', '6 févr. 2024', '2 h 1 min', '1 j 2 h'],
    ['it', '6 feb 2024', '6 feb', '6 feb 2024', '2 h 1 min', '1 giorno 2 h'],
    ['pt', '6 de fev. de 2024', '6 de fev.', '6 de fev. de 2024', '2 h 1 min', '1 dia 2 h'],
    ['ja', '2024/02/06', '2月6日', '2024年2月6日', '2時間1分', '1日2時間'],
    ['ko', '2024. 2. 6.', '2월 6일', '2024년 2월 6일', '2시간 1분', '1일 2시간'],
    ['zh', '2024年2月6日', '2月6日', '2024年2月6日', '2小时1分钟', '1天2小时'],
  ])('in %s', (tag, day, short, long, length, days) => {
    const own = wording(tag)
    expect([formatDay('2024-02-06', own), shortDay('2024-02-06', own), longDay('2024-02-06', own)]).toEqual([
      day,
      short,
      long,
    ])
    expect([formatDuration(7_260, own), formatDuration(26 * 3_600, own)]).toEqual([length, days])
  })

  test('several, none and what is no day', () => {
    expect(formatDuration(3 * 86_400, wording('de'))).toBe('3 Tage')
    expect(formatDuration(0, wording('ja'))).toBe('0秒')
    expect(formatDuration(-90, wording('fr'))).toBe('-1 min 30 s')
    expect(formatDay('', wording('de'))).toBe('')
    expect(formatDay('2024-13-01', wording('de'))).toBe('2024-13-01')
  })
})
