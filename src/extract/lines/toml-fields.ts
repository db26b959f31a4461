import type { Passage } from '../../model/passage.ts'
import { escapedPassage } from './escaped-passage.ts'

/** A value with its key, as `Field` has it. */
interface TomlField {
  readonly key: string
  readonly passage: Passage
}

const DEEPEST = 20
const BARE = /[^\s=[\]{}#,"']+/y
const KEY = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([\p{L}\p{N}_-]+))[ \t]*/uy

/**
 * The scalar values of TOML 1.0 with their places: strings of all four kinds, arrays over several lines, inline
 * tables, dotted keys and tables. It forgives: a line that cannot be read is left, and the next one read.
 */
export function tomlFields(text: string, start: number, end: number): TomlField[] {
  const fields: TomlField[] = []
  let at = start
  let table: string[] = []
  while (at < end) {
    skipBlanks()
    if (at >= end) break
    if (text[at] === '[') header()
    else pair(table, 0)
    endOfLine()
  }
  return fields

  function skipBlanks(): void {
    while (at < end) {
      if (/\s/.test(text[at] ?? '')) at += 1
      else if (text[at] === '#') endOfLine()
      else return
    }
  }

  function endOfLine(): void {
    const line = text.indexOf('\n', at)
    at = line < 0 || line >= end ? end : line + 1
  }

  function header(): void {
    while (text[at] === '[') at += 1
    table = keys()
  }

  function keys(): string[] {
    const parts: string[] = []
    for (;;) {
      KEY.lastIndex = at
      const found = KEY.exec(text)
      if (found === null) return parts
      at += found[0].length
      parts.push((found[1] ?? found[2] ?? found[3] ?? '').toLowerCase())
      if (text[at] !== '.') return parts
      at += 1
    }
  }

  function pair(parents: readonly string[], depth: number): boolean {
    const own = keys()
    if (own.length === 0 || text[at] !== '=') return false
    at += 1
    while (text[at] === ' ' || text[at] === '\t') at += 1
    value([...parents, ...own], depth)
    return true
  }

  function value(path: readonly string[], depth: number): void {
    const first = text[at]
    if (first === '"' || first === "'") string(path, first)
    else if (first === '[') group(path, ']', depth, () => value(path, depth + 1))
    else if (first === '{') group(path, '}', depth, () => pair(path, depth + 1))
    else bare(path)
  }

  function group(path: readonly string[], close: string, depth: number, element: () => void): void {
    at += 1
    while (at < end && depth < DEEPEST) {
      skipBlanks()
      if (text[at] === close) {
        at += 1
        return
      }
      const before = at
      if (text[at] === ',') at += 1
      else element()
      // A value that is none: the rest of the line is left.
      if (at === before) return
    }
    if (depth >= DEEPEST) add(path, { text: '', runs: [{ at: 0, offset: at }] })
  }

  function string(path: readonly string[], quote: string): void {
    const long = text.startsWith(quote.repeat(3), at)
    const mark = long ? quote.repeat(3) : quote
    const from = at + mark.length
    let to = text.indexOf(mark, from)
    while (to >= 0 && quote === '"' && isEscaped(text, to)) to = text.indexOf(mark, to + 1)
    const line = text.indexOf('\n', from)
    const isOpen = to < 0 || to > end || (!long && line >= 0 && line < to)
    const stop = isOpen ? Math.min(end, line < 0 ? end : line) : to
    at = isOpen ? stop : to + mark.length
    const opening = long && !isOpen ? (/^\r?\n/.exec(text.slice(from, from + 2))?.[0].length ?? 0) : 0
    const content = quote === '"' ? escapedPassage(text, from + opening, stop) : plain(from + opening, stop)
    add(path, content)
  }

  /** Dates may have a blank between day and time; no other value has one. */
  function bare(path: readonly string[]): void {
    BARE.lastIndex = at
    const found = BARE.exec(text)?.[0] ?? ''
    const time = /^\d{4}-\d\d-\d\d$/.test(found)
      ? (/^ \d\d:\d\d[^\s,\]}#]*/.exec(text.slice(at + found.length, at + found.length + 40))?.[0] ?? '')
      : ''
    const stop = Math.min(end, at + found.length + time.length)
    add(path, plain(at, stop))
    at = stop
  }

  function plain(from: number, to: number): Passage {
    return { text: text.slice(from, to), runs: [{ at: 0, offset: from }] }
  }

  function add(path: readonly string[], passage: Passage): void {
    if (passage.text.trim() !== '') fields.push({ key: path.join('.'), passage })
  }
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}
