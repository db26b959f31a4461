import type { Code, Heading, Paragraph, Text } from 'mdast'
import { type Line, place, type Source } from './lines.ts'

/**
 * The lines as text nodes whose values are cut out of the source as they stand. Lines that follow each other
 * without indentation or marks between make one node; a node that is not the last ends with its line end.
 */
export function textNodes(source: Source, lines: readonly Line[]): Text[] {
  const nodes: Text[] = []
  let first = lines[0]
  if (first === undefined) return nodes
  let last = first
  for (const line of lines.slice(1)) {
    const lineStart = source.lineStarts[line.number] ?? line.start
    if (line.start !== lineStart || line.number !== last.number + 1) {
      const end = source.lineStarts[last.number + 1] ?? last.end
      nodes.push(textNode(source, first.number, first.start, last.number + 1, end))
      first = line
    }
    last = line
  }
  nodes.push(textNode(source, first.number, first.start, last.number, last.end))
  return nodes
}

export function textNode(source: Source, line: number, start: number, lastLine: number, end: number): Text {
  return { type: 'text', value: source.text.slice(start, end), position: place(source, line, start, lastLine, end) }
}

export function paragraph(source: Source, lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: textNodes(source, lines), position: placeOf(source, lines) }
}

export function heading(source: Source, line: Line, depth: Heading['depth'], last: Line = line): Heading {
  const children = [textNode(source, line.number, line.start, line.number, line.end)]
  return { type: 'heading', depth, children, position: placeOf(source, [line, last]) }
}

export function code(source: Source, all: readonly Line[], content: readonly Line[], lang?: string): Code {
  const first = content[0]
  const last = content.at(-1)
  const start = first === undefined ? 0 : (source.lineStarts[first.number] ?? 0)
  const value = first === undefined ? '' : source.text.slice(start, last?.end ?? start)
  return { type: 'code', lang: lang || null, meta: null, value, position: placeOf(source, all) }
}

/** From the first line's content to the last line's end. */
export function placeOf(source: Source, lines: readonly Line[]): ReturnType<typeof place> {
  const first = lines[0]
  const last = lines.at(-1)
  return place(source, first?.number ?? 0, first?.start ?? 0, last?.number ?? 0, last?.end ?? 0)
}
