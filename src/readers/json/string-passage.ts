import type { Passage, Run } from '../../model/passage.ts'

const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/**
 * The decoded content of the JSON string `text.slice(start, end)` (quotes included), with the place of each
 * character (RFC 8259, section 7). An escape that JSON does not know stands for its own character.
 */
export function passageOfString(text: string, start: number, end: number): Passage {
  const last = text[end - 1] === '"' && end - 1 > start ? end - 1 : end
  const from = start + 1
  const raw = text.slice(from, last)
  if (!raw.includes('\\')) return { text: raw, runs: [{ at: 0, offset: from }] }
  const runs: Run[] = []
  let decoded = ''
  let at = from
  while (at < last) {
    const backslash = text.indexOf('\\', at)
    const stop = backslash < 0 || backslash >= last ? last : backslash
    if (stop > at) {
      runs.push({ at: decoded.length, offset: at })
      decoded += text.slice(at, stop)
    }
    if (stop === last) break
    const { value, width } = escapeAt(text, stop, last)
    at = stop + width
    // CRLF is one line end.
    if (value === '\r' && text.startsWith('\\n', at)) continue
    runs.push({ at: decoded.length, offset: stop, width })
    decoded += value
  }
  return { text: decoded, runs: runs.length > 0 ? runs : [{ at: 0, offset: from }] }
}

function escapeAt(text: string, at: number, end: number): { value: string; width: number } {
  const letter = at + 1 < end ? (text[at + 1] ?? '') : ''
  if (letter === 'u') {
    const digits = text.slice(at + 2, Math.min(at + 6, end))
    if (/^[0-9a-fA-F]{4}$/.test(digits)) return { value: String.fromCharCode(Number.parseInt(digits, 16)), width: 6 }
  }
  if (letter === '') return { value: '\\', width: 1 }
  return { value: SHORT[letter] ?? letter, width: 2 }
}
