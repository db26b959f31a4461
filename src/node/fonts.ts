import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FallbackFont, Fonts } from '../render/writers/pdf/fonts.ts'
import { fontFile, type OptionalFont, optionalFonts, ownFonts } from './font-files.ts'

/**
 * The fonts that come with the package: Inter for text, JetBrains Mono for code, and, for scripts that these lack, those
 * of the optional packages that are installed.
 *
 * @param language of the text, BCP 47: signs that Chinese, Japanese and Korean share look as it writes them
 */
export async function loadFonts(language = 'en'): Promise<Fonts & { readonly fallbacks: readonly FallbackFont[] }> {
  const [regular, semibold, bold, italic, mono] = await Promise.all([
    font(ownFonts.regular),
    font(ownFonts.semibold),
    font(ownFonts.bold),
    font(ownFonts.italic),
    font(ownFonts.mono),
  ])
  return { regular, semibold, bold, italic, mono, fallbacks: optionalFonts(language).map(fallback) }
}

function fallback({ from, path, covers }: OptionalFont): FallbackFont {
  const load = () => {
    const file = fontFile(path)
    return file === undefined ? undefined : readFileSync(file)
  }
  return { from, covers, load }
}

function font(path: string): Promise<Uint8Array> {
  return readFile(fontFile(path) ?? path)
}
