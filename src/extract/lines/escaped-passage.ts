import type { Passage, Run } from '../../model/passage.ts'

const SHORT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  e: '\u001B',
  _: '\u00A0',
  N: '\n',
}
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/**
 * `text.slice(start, end)`, the content of a double-quoted string of YAML 1.2 or TOML 1.0, with its escapes decoded
 * and the place of each character. A line end with the blanks around it is a blank, after a backslash nothing.
 */
export function escapedPassage(text: string, start: number, end: number, folds = false): Passage {
  const raw = text.slice(start, end)
  if (!raw.includes('\\') && !(folds && /[\r\n]/.test(raw))) return { text: raw, runs: [{ at: 0, offset: start }] }
  const runs: Run[] = []
  let decoded = ''
  let at = start
  const add = (value: string, width: number): void => {
    if (value !== '') runs.push({ at: decoded.length, offset: at, width })
    decoded += value
    at += width
  }
  while (at < end) {
    const next = nextSpecial(text, at, end, folds)
    if (next > at) {
      runs.push({ at: decoded.length, offset: at })
      decoded += text.slice(at, next)
      at = next
    } else if (text[at] === '\\') {
      const { value, width } = escapeAt(text, at, end)
      add(value, width)
    } else add(' ', /^[ \t]*(?:\r?\n[ \t]*)+/.exec(text.slice(at, end))?.[0].length ?? 1)
  }
  return { text: decoded, runs: runs.length > 0 ? runs : [{ at: 0, offset: start }] }
}

function nextSpecial(text: string, at: number, end: number, folds: boolean): number {
  let next = at
  while (next < end && text[next] !== '\\' && !(folds && (text[next] === '\n' || text[next] === '\r'))) next += 1
  return next
}

function escapeAt(text: string, at: number, end: number): { value: string; width: number } {
  const letter = at + 1 < end ? (text[at + 1] ?? '') : ''
  if (letter === '') return { value: '\\', width: 1 }
  const digits = DIGITS[letter]
  if (digits !== undefined) {
    const hex = text.slice(at + 2, Math.min(at + 2 + digits, end))
    const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : -1
    if (code >= 0 && code <= 0x10ffff) return { value: String.fromCodePoint(code), width: digits + 2 }
  }
  const line = /^\\[ \t]*\r?\n[ \t\r\n]*/.exec(text.slice(at, end))
  if (line !== null) return { value: '', width: line[0].length }
  return { value: Object.hasOwn(SHORT, letter) ? (SHORT[letter] ?? letter) : letter, width: 2 }
}
