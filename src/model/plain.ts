import type { Passage, Run } from './runs.ts'

// Characters that show nothing and part nothing: zero-width space, word joiner, BOM, soft hyphen, marks of direction.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/
const UNUSUAL =
  /[\r\v\f\u0085\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF\uFF08-\uFF0F\uFF10-\uFF1A\uFF21-\uFF3A\uFF41-\uFF5A]/
const BLANK = /[\r\v\f\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g
const FULL_WIDTH = /[\uFF08-\uFF0F\uFF10-\uFF1A\uFF21-\uFF3A\uFF41-\uFF5A]/g

/** Blanks of every kind to ' ', full-width forms (１２：３０) to ASCII, one character for one. */
function normalised(text: string): string {
  return text.replace(BLANK, ' ').replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xff00 + 0x20))
}

/** Puts a passage together from pieces of the source, normalised so that later code needs no care for them. */
export interface PassageBuilder {
  /** Adds `text`, whose characters stand one by one from `offset` on. */
  add(text: string, offset: number): void
  /** Adds a single piece that stands for something else at `offset`: a reference, a line break. */
  addAt(text: string, offset: number): void
  /** Adds a piece whose places are known already. */
  addPassage(passage: Passage): void
  /** The text so far ends a line (or is empty). */
  atLineStart(): boolean
  done(emptyOffset: number): Passage
}

export function passageBuilder(): PassageBuilder {
  let text = ''
  const runs: Run[] = []
  let nextOffset = -1

  function append(piece: string, offset: number): void {
    if (piece === '') return
    if (offset !== nextOffset) runs.push({ at: text.length, offset })
    text += piece
    nextOffset = offset + piece.length
  }

  function add(piece: string, offset: number): void {
    if (!UNUSUAL.test(piece)) {
      append(piece, offset)
      return
    }
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const unit = piece[at] ?? ''
      const isLineEnd = unit === '\r'
      if (!isLineEnd && !INVISIBLE.test(unit)) continue
      append(normalised(piece.slice(from, at)), offset + from)
      // CRLF is one line end, and so is a lone CR.
      if (isLineEnd && piece[at + 1] !== '\n') append('\n', offset + at)
      from = at + 1
    }
    append(normalised(piece.slice(from)), offset + from)
  }

  function addAt(piece: string, offset: number): void {
    for (const unit of piece) if (!INVISIBLE.test(unit)) append(normalised(unit), offset)
    nextOffset = -1
  }

  function addPassage(passage: Passage): void {
    for (const [index, run] of passage.runs.entries()) {
      const end = passage.runs[index + 1]?.at ?? passage.text.length
      if (run.width === undefined) add(passage.text.slice(run.at, end), run.offset)
      else addWide(passage.text.slice(run.at, end), run.offset, run.width)
    }
  }

  /** A character outside the basic plane is two units of text, and both stand for the whole of the source's. */
  function addWide(piece: string, offset: number, width: number): void {
    for (const unit of piece) {
      if (INVISIBLE.test(unit)) continue
      runs.push({ at: text.length, offset, width })
      text += unit === '\r' ? '\n' : normalised(unit)
    }
    nextOffset = -1
  }

  return {
    add,
    addAt,
    addPassage,
    atLineStart: () => text === '' || text.endsWith('\n'),
    done: (emptyOffset) => ({ text, runs: runs.length > 0 ? runs : [{ at: 0, offset: emptyOffset }] }),
  }
}
