import { oncePer } from '../model/once-per.ts'
import type { Passage } from '../model/passage.ts'
import type { Block } from './blocks.ts'

/** A sentence, or a line where the text sets no stops, with its place in the passage. */
export interface Sentence {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What the report tells in sentences: its paragraphs, items and cells; no headings, no code. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ kind, passage }) => (kind === 'code' || kind === 'heading' ? [] : sentencesIn(passage)))
}

const sentencesIn = oncePer((passage: Passage): readonly Sentence[] => {
  const found: Sentence[] = []
  let start = 0
  for (const stop of passage.text.matchAll(/[.!?]\s|[。！？\n]|$/gu)) {
    const end = stop.index
    const text = passage.text.slice(start, end)
    if (text.trim() !== '')
      found.push({ passage, start: start + text.length - text.trimStart().length, end, text: text.trim() })
    start = end + stop[0].length
  }
  return found
})
