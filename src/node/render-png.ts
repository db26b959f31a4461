import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const require = createRequire(import.meta.url)

/** Those that come along. */
const ownFonts = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
]

/** For other scripts, where they are installed. */
const furtherFonts = [
  '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

/** An SVG as pixels, two for each of its own: drawn without the system's fonts, and so alike on every machine. */
export function renderPng(svg: string): Uint8Array {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a range of letters begins with them
  const files = /[^\u0000-\u058F\u1E00-\u22FF]/u.test(svg) ? [...ownFonts, ...furtherFonts] : ownFonts
  const options = {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: files.flatMap(installed),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  } as const
  return new Resvg(svg, options).render().asPng()
}

function installed(path: string): string[] {
  try {
    return [require.resolve(path)]
  } catch {
    return []
  }
}
