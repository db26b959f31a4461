import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { GeneratedFile } from './generated-file.ts'

const faces = {
  plain: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const

/** The scripts that the font is used for: Latin, Greek, Cyrillic, and the signs of general use. */
const shown = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1fff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20c0],
  [0x2100, 0x22ff],
] as const

/** The advance widths of the font that comes along, so that a picture is laid out alike where no font file can be read. */
export async function generateGlyphWidths(): Promise<GeneratedFile> {
  const require = createRequire(import.meta.url)
  const tables = await Promise.all(
    Object.entries(faces).map(async ([name, path]) => {
      const bytes = await readFile(require.resolve(path))
      return `  ${name}: [\n${runsOf(readAdvances(bytes)).join('\n')}\n  ],`
    }),
  )
  return {
    path: 'src/render/timeline/glyph-widths.generated.ts',
    content: `// Written by src/generate/glyph-widths.ts from Inter Regular and SemiBold; do not edit.

/** Runs of characters: the first one, then widths in thousandths of the font's size, in base 36, of it and those after it. */
export const glyphWidths: Readonly<Record<'plain' | 'strong', readonly (readonly [first: number, widths: string])[]>> = {
${tables.join('\n')}
}
`,
  }
}

function runsOf(advanceOf: (codePoint: number) => number | undefined): string[] {
  const lines: string[] = []
  for (const [from, to] of shown) {
    let run: string[] = []
    let first = from as number
    const flush = () => {
      if (run.length > 0) lines.push(`    [0x${first.toString(16)}, '${run.join(' ')}'],`)
      run = []
    }
    for (let codePoint = from as number; codePoint <= to; codePoint += 1) {
      const advance = advanceOf(codePoint)
      if (advance === undefined || run.length === 64) flush()
      if (advance === undefined) continue
      if (run.length === 0) first = codePoint
      run.push(advance.toString(36))
    }
    flush()
  }
  return lines
}

/** Widths by character, in thousandths of the em, from a font's `cmap` (format 4) and `hmtx` tables (OpenType 1.9). */
export function readAdvances(bytes: Uint8Array): (codePoint: number) => number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag) return view.getUint32(at + 8)
    }
    throw new Error(`the font has no table ${tag}`)
  }
  const unitsPerEm = view.getUint16(table('head') + 18)
  const metrics = table('hmtx')
  const lastMetric = view.getUint16(table('hhea') + 34) - 1
  const segments = subtable(view, table('cmap'))
  const count = view.getUint16(segments + 6) / 2
  const ends = segments + 14
  const starts = ends + count * 2 + 2
  const glyphOf = (codePoint: number): number => {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint16(ends + index * 2) < codePoint) continue
      const start = view.getUint16(starts + index * 2)
      if (start > codePoint) return 0
      const delta = view.getUint16(starts + (count + index) * 2)
      const rangeAt = starts + (2 * count + index) * 2
      const range = view.getUint16(rangeAt)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
  return (codePoint) => {
    const glyph = glyphOf(codePoint)
    if (glyph === 0) return undefined
    return Math.round((view.getUint16(metrics + Math.min(glyph, lastMetric) * 4) * 1000) / unitsPerEm)
  }
}

function subtable(view: DataView, cmap: number): number {
  for (let at = cmap + 4; at < cmap + 4 + view.getUint16(cmap + 2) * 8; at += 8) {
    const found = cmap + view.getUint32(at + 4)
    if (view.getUint16(found) === 4) return found
  }
  throw new Error('the font has no map of characters in format 4')
}
