import { z } from 'zod'
import { defaultPalette, type Palette } from './style.ts'

const colour = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is written as #RRGGBB')
  .optional()
const file = z.string().min(1).optional()

/** What a theme file may say; every part may be left out. Paths are those of the theme's folder. */
export const themeSchema = z.strictObject({
  page: z.enum(['A4', 'Letter']).optional().describe('size of the page; A4 unless told otherwise'),
  colours: z
    .strictObject({
      text: colour.describe('of the text; on white'),
      secondary: colour.describe('of labels, headers and footers; on white'),
      accent: colour.describe('of headings and marks; on white'),
      link: colour.describe('of links; on white'),
      panel: colour.describe('behind the facts and the heads of tables'),
      rule: colour.describe('of rules between rows'),
    })
    .optional(),
  logo: file.describe('PNG or JPEG, set at the top of the first page'),
  logoText: z.string().max(200).optional().describe('what the logo says, for those who cannot see it'),
  footer: z.string().max(200).optional().describe('at the foot of every page, such as "Confidential"'),
  fonts: z
    .strictObject({
      regular: file,
      semibold: file,
      bold: file,
      italic: file,
      mono: file.describe('for code'),
      fallbacks: z.array(z.string().min(1)).max(20).optional().describe('asked for characters that the others lack'),
    })
    .optional()
    .describe('TrueType or OpenType files with static outlines'),
})

export type ThemeFile = z.infer<typeof themeSchema>

/** How a PDF looks, apart from its fonts. */
export interface Theme {
  readonly page?: 'A4' | 'Letter'
  readonly palette?: Partial<Palette>
  readonly logo?: { readonly bytes: Uint8Array; readonly text: string }
  readonly footer?: string
}

/** The colours that a theme gives, by the names that they have in a document. */
export function paletteOf({ colours = {} }: ThemeFile): Partial<Palette> {
  const { text, ...others } = colours
  const given = Object.entries({ ...others, ink: text }).filter(([, code]) => code !== undefined)
  return Object.fromEntries(given) as Partial<Palette>
}

/** The least that small text needs (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5

/** A line for each colour that is hard to read on its ground. */
export function contrastWarnings(theme: ThemeFile): string[] {
  const palette = { ...defaultPalette, ...paletteOf(theme) }
  const pairs = [
    ['text', palette.ink, 'white', palette.white],
    ['secondary', palette.secondary, 'white', palette.white],
    ['secondary', palette.secondary, 'panel', palette.panel],
    ['accent', palette.accent, 'white', palette.white],
    ['link', palette.link, 'white', palette.white],
  ] as const
  return pairs.flatMap(([name, code, ground, on]) => {
    const contrast = contrastOf(code, on)
    if (contrast >= ENOUGH) return []
    return `the theme's colour ${name} (${code}) on ${ground} has a contrast of ${contrast.toFixed(1)} to 1; ${ENOUGH} is the least for text`
  })
}

/** WCAG 2.2, "contrast ratio". */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(code: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(code.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
