const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// East Asian Wide and Fullwidth (UAX #11), by blocks, and what is drawn as a picture.
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|^\p{Emoji_Presentation}|\uFE0F/u
const empty = /^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u
const plain = /^[\u0020-\u007E]*$/

/** How many columns of a terminal a text takes. */
export function cellWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (empty.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}

/** Breaks a text into lines of at most `width` columns, at blanks where it can. */
export function wrapCells(text: string, width: number): string[] {
  const room = Math.max(2, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = cellWidth(word)
    if (line !== '' && used + 1 + size <= room) {
      line += ` ${word}`
      used += 1 + size
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = size <= room ? [word] : cutCells(word, room)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    used = cellWidth(line)
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

function cutCells(word: string, room: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of segmenter.segment(word)) {
    const size = graphemeWidth(segment)
    if (used + size > room) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += size
  }
  return [...pieces, piece]
}
