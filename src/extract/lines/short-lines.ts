import { type Passage, slicePassage } from '../../model/passage.ts'

/** Longer than any paragraph that somebody wrote on one line. */
const LONGEST = 6000

/**
 * A line in pieces of bounded length, so that the work for each time in it stays bounded; nearly every line is one
 * piece. Pieces end with a sentence where one ends in their second half, else at a comma, else at a blank.
 */
export function shortLines(passage: Passage): readonly Passage[] {
  if (passage.text.length <= LONGEST) return [passage]
  const pieces: Passage[] = []
  let start = 0
  while (passage.text.length - start > LONGEST) {
    const end = start + cutIn(passage.text.slice(start, start + LONGEST))
    pieces.push(slicePassage(passage, start, end))
    start = end
  }
  pieces.push(slicePassage(passage, start))
  return pieces
}

// Last, a blank between long words: figures and the short words that bind ('for 5 minutes', 'at 10') stay together.
const cuts = [
  /[.!?](?=\s)|[。！？]/gu,
  /[,;:](?=\s)|[、，；]/gu,
  /\p{L}{5}(?=\s\p{Ll}{4})/gu,
  /[^\d\s](?=\s\D)/gu,
  /\S(?=\s)/gu,
]

function cutIn(text: string): number {
  const half = text.length >> 1
  const later = text.slice(half)
  for (const cut of cuts) {
    const last = [...later.matchAll(cut)].at(-1)
    if (last !== undefined) return half + last.index + last[0].length
  }
  // Not between the halves of one character.
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}
