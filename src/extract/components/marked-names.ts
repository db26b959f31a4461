import type { Document } from '../../model/document.ts'
import { type Passage, positionOf } from '../../model/passage.ts'
import type { NameGrammar } from './name-grammar.ts'

/** Where a name ends that is set as code: in '`orchid-web` machines' before the common noun that says what it is. */
export function markedEnd(
  passage: Passage,
  document: Document,
  start: number,
  end: number,
  grammar: NameGrammar,
): number {
  const tail = /^(\S+)\s+\p{Ll}+$/u.exec(passage.text.slice(start, end))
  if (tail?.[1] === undefined || !isMarkedAt(passage, document, start)) return end
  const noun = passage.text.slice(start + tail[1].length, end).trim()
  return grammar.generic.has(noun) || grammar.parts.has(noun) ? start + tail[1].length : end
}

function isMarkedAt(passage: Passage, document: Document, start: number): boolean {
  if (document.format !== 'markdown') return false
  const { offset } = positionOf(document, passage, start, start + 1).start
  return document.text[(offset ?? 0) - 1] === '`'
}
