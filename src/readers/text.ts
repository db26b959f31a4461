import { textEvidence } from './evidence.ts'
import { linesOfSource, place, sourceOf } from './lines.ts'
import type { Reader, Reading } from './reader.ts'
import { parseBlocks } from './text-blocks.ts'

/** Plain text: mail, chat, what a browser copies from a status page. Markup characters have no meaning in it. */
export const textReader: Reader = {
  name: 'text',
  extensions: ['txt', 'text', 'log'],
  sniff: textEvidence,
  parse: parseText,
}

export function parseText(text: string): Reading {
  const source = sourceOf(text)
  const children = parseBlocks({ source, depth: 0, headings: true }, linesOfSource(source))
  const position = place(source, 0, 0, source.lineStarts.length - 1, text.length)
  return { root: { type: 'root', children, position } }
}
