import { cellWidth } from '../cell-width.ts'
import { glyphWidths } from './glyph-widths.generated.ts'

const tables = { plain: tableOf('plain'), strong: tableOf('strong') }

/** Letters and signs of the scripts that the table lacks: in no font in use are they much wider. */
const UNKNOWN = 0.68
const WIDE = 1

/**
 * Width of a text in the font that comes along, as a multiple of its size, without kerning. What the font cannot show
 * is taken as wide as such letters are in common fonts: East Asian ones an em, combining ones nothing.
 */
export function textWidth(text: string, weight: 'plain' | 'strong'): number {
  const table = tables[weight]
  let width = 0
  for (const letter of text) {
    const known = table.get(letter.codePointAt(0) ?? 0)
    if (known !== undefined) width += known
    else width += [0, UNKNOWN, WIDE][cellWidth(letter)] ?? WIDE
  }
  return width
}

function tableOf(weight: 'plain' | 'strong'): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const [first, run] of glyphWidths[weight]) {
    for (const [index, width] of run.split(' ').entries()) widths.set(first + index, Number.parseInt(width, 36) / 1000)
  }
  return widths
}
