import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { printable } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import type { Painter } from './reporter.ts'

const same = (text: string) => text

/** Leaves text as it is. */
export const plain: Painter = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }

/** Every source line of a finding's proof, each underlined where it proves; those of other files under their names. */
export function excerptsOf(
  { file, position, related }: Finding,
  documents: ReadonlyMap<string, Document>,
  { paint, width, tint }: { paint: Painter; width: number; tint: (text: string) => string },
): string[] {
  const places: Finding['related'] = [...(position ? [{ position, message: '' }] : []), ...related]
  const gutter = Math.max(0, ...places.map((place) => String(place.position.start.line).length)) + 2
  const margin = paint.dim(`${' '.repeat(gutter)} |`)
  return places.flatMap(({ position: at, message, file: own = file }, index) => {
    const document = documents.get(own)
    const excerpt = document && excerptOf(document, at, Math.max(20, width - gutter - 7))
    if (!excerpt) return []
    // Of several files, each is named where its lines begin.
    const before = index === 0 ? file : (places[index - 1]?.file ?? file)
    const name = own === before ? [] : [paint.dim(`${' '.repeat(gutter)} > ${printable(own)}`)]
    const { line, source, indent, length } = excerpt
    const colour = index === 0 ? tint : paint.cyan
    const carets = colour((index === 0 ? '^' : '-').repeat(length))
    return [
      ...name,
      `${paint.dim(`${String(line).padStart(gutter)} |`)} ${source}`,
      `${margin} ${' '.repeat(indent)}${carets}${message === '' ? '' : ` ${colour(printable(message))}`}`,
    ]
  })
}
