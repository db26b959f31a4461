import { Resvg } from '@resvg/resvg-js'
import { fontFile, optionalFonts, ownFonts } from './font-files.ts'

/**
 * An SVG as pixels, two for each of its own: drawn without the system's fonts, and so alike on every machine.
 *
 * @param language of its text, BCP 47
 */
export function renderPng(svg: string, language = 'en'): Uint8Array {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a range of letters begins with them
  const foreign = svg.replace(/[\u0000-\u058F\u1E00-\u22FF]+/gu, '')
  const further = optionalFonts(language).filter(({ covers }) => covers.test(foreign))
  const paths = [ownFonts.regular, ownFonts.semibold, ...further.map(({ path }) => path)]
  const options = {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: paths.flatMap((path) => fontFile(path) ?? []),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  } as const
  return new Resvg(svg, options).render().asPng()
}
