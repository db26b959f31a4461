import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FallbackFont, Fonts } from '../render/writers/pdf/fonts.ts'

const require = createRequire(import.meta.url)

/**
 * The fonts that come with the package: Inter for text, JetBrains Mono for code (both SIL OFL 1.1), and, for scripts
 * that these lack, those of the optional packages that are installed.
 *
 * @param language of the text, BCP 47: signs that Chinese, Japanese and Korean share look as it writes them
 */
export async function loadFonts(language = 'en'): Promise<Fonts & { readonly fallbacks: readonly FallbackFont[] }> {
  const [regular, semibold, bold, italic, mono] = await Promise.all([
    font('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    font('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    font('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
    font('@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'),
    font('@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf'),
  ])
  return { regular, semibold, bold, italic, mono, fallbacks: fallbacksFor(language) }
}

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u
const kana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30FF\uFF00-\uFFEF]/u
const hangul = /[\p{Script=Han}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u

const others = [
  optional('noto-sans-arabic', 'NotoSansArabic', /[\p{Script=Arabic}\u060C\u061B\u061F\u0640]/u),
  optional('noto-sans-hebrew', 'NotoSansHebrew', /\p{Script=Hebrew}/u),
  optional('noto-emoji', 'NotoEmoji', /\p{Extended_Pictographic}|\p{Emoji_Component}|\u20E3/u),
]

const eastAsian = {
  ja: optional('noto-sans-jp', 'NotoSansJP', kana),
  zh: optional('noto-sans-sc', 'NotoSansSC', han),
  'zh-Hant': optional('noto-sans-tc', 'NotoSansTC', han),
  ko: optional('noto-sans-kr', 'NotoSansKR', hangul),
} as const

function fallbacksFor(language: string): FallbackFont[] {
  const traditional = /^zh-(hant|tw|hk|mo)/i.test(language)
  const own = traditional ? 'zh-Hant' : (language.split('-', 1)[0] ?? '')
  const ordered = Object.entries(eastAsian).sort(([one], [other]) => Number(other === own) - Number(one === own))
  return [...others, ...ordered.map(([, each]) => each)]
}

function optional(name: string, file: string, covers: RegExp): FallbackFont {
  const from = `@expo-google-fonts/${name}`
  return {
    from,
    covers,
    load: () => {
      try {
        return readFileSync(require.resolve(`${from}/400Regular/${file}_400Regular.ttf`))
      } catch {
        return undefined
      }
    },
  }
}

function font(path: string): Promise<Uint8Array> {
  return readFile(require.resolve(path))
}
