import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Fonts } from '../render/writers/pdf/fonts.ts'

const require = createRequire(import.meta.url)

/** The fonts that come with the package: Inter for text, JetBrains Mono for code (both SIL OFL 1.1). */
export async function loadFonts(_language = 'en'): Promise<Fonts> {
  const [regular, semibold, bold, italic, mono] = await Promise.all([
    font('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    font('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    font('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
    font('@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'),
    font('@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf'),
  ])
  return { regular, semibold, bold, italic, mono }
}

function font(path: string): Promise<Uint8Array> {
  return readFile(require.resolve(path))
}
