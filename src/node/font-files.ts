import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Those that come along (both SIL OFL 1.1). */
export const ownFonts = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  semibold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  bold: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  italic: '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf',
  mono: '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
} as const

/** A font of an optional package, for letters that the own ones lack. */
export interface OptionalFont {
  readonly from: string
  readonly path: string
  readonly covers: RegExp
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

/** Fonts for other scripts, whether installed or not; of those for Han signs the one of the language first. */
export function optionalFonts(language: string): OptionalFont[] {
  const traditional = /^zh-(hant|tw|hk|mo)/i.test(language)
  const own = traditional ? 'zh-Hant' : (language.split('-', 1)[0] ?? '')
  const ordered = Object.entries(eastAsian).sort(([one], [other]) => Number(other === own) - Number(one === own))
  return [...others, ...ordered.map(([, each]) => each)]
}

function optional(name: string, file: string, covers: RegExp): OptionalFont {
  const from = `@expo-google-fonts/${name}`
  return { from, path: `${from}/400Regular/${file}_400Regular.ttf`, covers }
}

/** Where a font's file lies; undefined where its package is not installed. */
export function fontFile(path: string): string | undefined {
  try {
    return require.resolve(path)
  } catch {
    return undefined
  }
}
