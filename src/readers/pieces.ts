import type { Piece } from './written-out.ts'

/** Pieces of one style that follow each other as one, without blanks at the ends of the whole or before line breaks. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const text = piece.text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/\0/g, '')
    if (text === '') continue
    const last = joined.at(-1)
    const blank = /^\s+$/.test(text)
    if (last !== undefined && last.href === piece.href && (last.mark === piece.mark || blank)) {
      joined[joined.length - 1] = { ...last, text: last.text + text }
    } else joined.push({ ...piece, text })
  }
  return trimmed(joined)
}

function trimmed(pieces: Piece[]): Piece[] {
  while (pieces[0] !== undefined && pieces[0].text.trimStart() === '') pieces.shift()
  while (pieces.at(-1)?.text.trim() === '') pieces.pop()
  const first = pieces[0]
  if (first !== undefined) pieces[0] = { ...first, text: first.text.trimStart() }
  const last = pieces.at(-1)
  if (last !== undefined) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() }
  return pieces
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** The pieces without their first units. */
export function dropUnits(pieces: readonly Piece[], units: number): Piece[] {
  let left = units
  const rest: Piece[] = []
  for (const piece of pieces) {
    const cut = Math.min(left, piece.text.length)
    left -= cut
    rest.push({ ...piece, text: piece.text.slice(cut) })
  }
  return joinPieces(rest)
}
