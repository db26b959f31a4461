import { contentOf, isBlank, type Line, type Source } from '../lines.ts'

/** A line of one punctuation mark: below (and above) a title, or by itself between paragraphs. */
export const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/
export const EXPLICIT = /^\.\.(?:[ \t]+|$)/
export const FIELD = /^:([^:\s`][^:`\n]{0,100}):(?:[ \t]+|$)/
export const BULLET = /^[-*+•‣⁃](?:[ \t]+|$)/
export const ENUMERATOR =
  /^(?:\((?:\d{1,4}|#|[a-zA-Z]|[ivxlIVXL]{1,6})\)|(?:\d{1,4}|#|[a-zA-Z]|[ivxlIVXL]{1,6})[.)])[ \t]+(?=\S)/

/** The line after the block that begins with `at`: what follows it and is indented more than `indent`. */
export function endOfIndented(lines: readonly Line[], at: number, indent: number): number {
  let next = at + 1
  let last = next
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (!isBlank(line) && line.indent <= indent) break
    next += 1
    if (!isBlank(line)) last = next
  }
  return last
}

/** The least indentation of the lines that are not blank. */
export function leastIndent(lines: readonly Line[]): number {
  return lines.reduce((least, line) => (isBlank(line) ? least : Math.min(least, line.indent)), Number.POSITIVE_INFINITY)
}

/** How many lines a title takes that begins here, its adornment and its style; undefined for none. */
export function titleAt(
  source: Source,
  lines: readonly Line[],
  at: number,
): { title: Line; style: string; count: number } | undefined {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (first === undefined || second === undefined || isBlank(second)) return undefined
  const content = contentOf(source, first)
  const below = contentOf(source, second)
  const over = ADORNMENT.exec(content)
  if (over !== null && third !== undefined && contentOf(source, third) === content && !ADORNMENT.test(below)) {
    return { title: second, style: `${over[1]}${over[1]}`, count: 3 }
  }
  const under = ADORNMENT.exec(below)
  if (under === null || over !== null || first.indent !== second.indent) return undefined
  // An adornment shorter than its title is an error that most processors forgive.
  return below.length * 1.5 >= content.length ? { title: first, style: under[1] ?? '', count: 2 } : undefined
}
