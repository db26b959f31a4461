import { lineStartsOf } from '../model/document.ts'

/** Levels of quotes and lists on one line. The parser's time grows with their cube, and no report has a tenth. */
export const MOST_NESTING = 50

// A rule of many dashes (- - - -) opens nothing.
const TOO_DEEP =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){51}|^(?: {200}|\t{50})[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m

/** The first line (from 1) that stands in more quotes and lists than the parser can bear; undefined for none. */
export function tooDeepLine(text: string): number | undefined {
  const found = TOO_DEEP.exec(text)
  return found === null ? undefined : lineStartsOf(text.slice(0, found.index)).length
}

/** Opening brackets in one line, and in one paragraph; unmatched, they take time that grows with their square. */
const MOST_IN_LINE = 2000
const MOST_IN_PARAGRAPH = 8000

export function hasTooManyBrackets(text: string): boolean {
  let inLine = 0
  let inParagraph = 0
  let isBlank = true
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 10) {
      if (isBlank) inParagraph = 0
      inLine = 0
      isBlank = true
    } else if (unit === 91) {
      inLine += 1
      inParagraph += 1
      isBlank = false
      if (inLine > MOST_IN_LINE || inParagraph > MOST_IN_PARAGRAPH) return true
    } else if (unit !== 32 && unit !== 9 && unit !== 13) isBlank = false
  }
  return false
}

/** Marks of emphasis in one paragraph; those that nothing closes are sought again for each that follows. */
const MOST_MARKS = 4000
const MARKS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])/gu

export function hasTooManyMarks(text: string): boolean {
  if (marksIn(text) <= MOST_MARKS) return false
  let count = 0
  let last = 0
  for (const { index } of text.matchAll(MARKS)) {
    count = /\n[ \t]*\r?\n/.test(text.slice(last, index)) ? 1 : count + 1
    if (count > MOST_MARKS) return true
    last = index
  }
  return false
}

/** No more than a whole text has, which is quick to count, has any of its paragraphs. */
function marksIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 42 || unit === 95) count += 1
  }
  return count
}

/** Underlines inside quotes and lists: each makes a heading, for which the parser moves all that stands before it. */
const MOST_UNDERLINES = 500
const UNDERLINE = /^(?:[ \t]{0,200}>[ \t>]{0,200}|[ \t]{2,200})(?:=+|-+)[ \t]*$/gm

export function hasTooManyUnderlines(text: string): boolean {
  let count = 0
  for (const _ of text.matchAll(UNDERLINE)) {
    count += 1
    if (count > MOST_UNDERLINES) return true
  }
  return false
}
