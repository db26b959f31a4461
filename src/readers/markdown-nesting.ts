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

/** Opening brackets in one line; unmatched, they take time that grows with their square. */
const MOST_BRACKETS = 2000

export function hasTooManyBrackets(text: string): boolean {
  let count = 0
  let lineEnd = -1
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    if (at > lineEnd) {
      const next = text.indexOf('\n', at)
      lineEnd = next === -1 ? text.length : next
      count = 0
    }
    count += 1
    if (count > MOST_BRACKETS) return true
  }
  return false
}
