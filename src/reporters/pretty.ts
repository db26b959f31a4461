import type { Document } from '../model/document.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Position } from '../model/position.ts'
import { printable } from './columns.ts'
import { excerptOf } from './excerpt.ts'
import type { Painter, Reporter } from './reporter.ts'

const same = (text: string) => text
const plain: Painter = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same }

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, keyof Painter>

/** For people: every finding with the source lines that prove it, each underlined where it does, and a count. */
export const pretty: Reporter = (findings, documents, { paint = plain, width = 100 } = {}) => {
  const parts = findings.map((finding) => described(finding, documents, paint, width))
  return `${[...parts, summary(findings, documents.size, paint)].join('\n\n')}\n`
}

function described(finding: Finding, documents: ReadonlyMap<string, Document>, paint: Painter, width: number): string {
  const { rule, severity, file, message, position, related } = finding
  const place = position ? `${file}:${position.start.line}:${position.start.column}` : file
  const head = `${paint.bold(printable(place))} ${paint[colours[severity]](severity)} ${printable(message)} ${paint.dim(rule)}`
  const places = [...(position ? [{ position, message: '' }] : []), ...related]
  const lines = excerpts(places, file, documents, paint, width, colours[severity])
  return [head, ...lines].join('\n')
}

function excerpts(
  places: readonly { readonly position: Position; readonly message: string; readonly file?: string | undefined }[],
  file: string,
  documents: ReadonlyMap<string, Document>,
  paint: Painter,
  width: number,
  colour: (typeof colours)[Severity],
): string[] {
  const gutter = Math.max(0, ...places.map(({ position }) => String(position.start.line).length)) + 2
  const margin = paint.dim(`${' '.repeat(gutter)} |`)
  return places.flatMap(({ position, message, file: own = file }, index) => {
    const document = documents.get(own)
    const excerpt = document && excerptOf(document, position, Math.max(20, width - gutter - 7))
    if (!excerpt) return []
    // Of several files, each is named where its lines begin.
    const before = index === 0 ? file : (places[index - 1]?.file ?? file)
    const name = own === before ? [] : [paint.dim(`${' '.repeat(gutter)} > ${printable(own)}`)]
    const { line, source, indent, length } = excerpt
    const tint = index === 0 ? paint[colour] : paint.cyan
    const carets = tint((index === 0 ? '^' : '-').repeat(length))
    return [
      ...name,
      `${paint.dim(`${String(line).padStart(gutter)} |`)} ${source}`,
      `${margin} ${' '.repeat(indent)}${carets}${message === '' ? '' : ` ${tint(printable(message))}`}`,
    ]
  })
}

function summary(findings: readonly Finding[], reports: number, paint: Painter): string {
  const among = count(reports, 'report')
  if (findings.length === 0) return paint.green(`No findings in ${among}.`)
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity).length
    const word = severity === 'info' ? `${some} info` : count(some, severity)
    return some > 0 ? [paint[colours[severity]](word)] : []
  })
  return `${paint.bold(count(findings.length, 'finding'))} in ${among}: ${counts.join(', ')}`
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
