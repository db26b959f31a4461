import type { Passage } from '../../model/passage.ts'
import type { Run } from '../../model/runs.ts'

const REFERENCE = /&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});?/y
const AMPERSAND = /^&(?:amp|AMP|#0{0,6}38|#[xX]0{0,6}26);?$/

/**
 * The places of `value`, decoded text, in `text.slice(start, end)`: character references (also such without a
 * semicolon), line ends of two characters, and tags in between, where the parser has joined text around them.
 */
export function alignText(value: string, text: string, start: number, end: number): Passage {
  if (end - start === value.length && text.startsWith(value, start)) {
    return { text: value, runs: [{ at: 0, offset: start }] }
  }
  const runs: Run[] = []
  let next = -1
  let offset = start
  let at = 0
  const literal = (): void => {
    if (offset !== next) runs.push({ at, offset })
    at += 1
    offset += 1
    next = offset
  }
  while (at < value.length && offset < end) {
    const wanted = value[at]
    const found = text[offset]
    const reference = found === '&' ? referenceAt(text, offset, end, value, at) : undefined
    if (reference !== undefined) {
      runs.push({ at, offset, width: reference.length })
      at += reference.units
      offset += reference.length
      next = -1
    } else if (found === wanted || (found === '\0' && wanted === '\uFFFD')) literal()
    else if (found === '\r' && wanted === '\n') {
      literal()
      if (text[offset] === '\n') offset += 1
    } else if (found === '<') offset = markupEnd(text, offset, end)
    else offset += 1
  }
  // What the source does not show stands at its end.
  if (at < value.length) runs.push({ at, offset: Math.max(start, end - 1), width: 1 })
  return { text: value, runs: runs.length > 0 ? runs : [{ at: 0, offset: start }] }
}

/** The reference at `offset` that gives `value[at]`, where there is one: its length, and the units it stands for. */
function referenceAt(
  text: string,
  offset: number,
  end: number,
  value: string,
  at: number,
): { length: number; units: number } | undefined {
  REFERENCE.lastIndex = offset
  const whole = REFERENCE.exec(text)?.[0]
  if (whole === undefined || offset + whole.length > end) return undefined
  const least = whole[1] === '#' ? whole.length : 3
  for (let length = whole.length; length >= least; length -= 1) {
    if (value[at] === '&' && !AMPERSAND.test(whole.slice(0, length))) continue
    const first = isHighSurrogate(value.charCodeAt(at)) ? 2 : 1
    // Only references with a semicolon give two characters.
    for (const units of whole[length - 1] === ';' ? [first, first + 1] : [first]) {
      if (follows(text, offset + length, end, value, at + units)) return { length, units }
    }
  }
  return value[at] === '&' ? undefined : { length: whole.length, units: 1 }
}

function follows(text: string, offset: number, end: number, value: string, at: number): boolean {
  if (offset >= end || at >= value.length) return offset >= end === at >= value.length
  const unit = text[offset]
  return unit === value[at] || unit === '&' || unit === '<' || unit === '\r' || unit === '\0'
}

function markupEnd(text: string, offset: number, end: number): number {
  const isComment = text.startsWith('<!--', offset)
  const close = text.indexOf(isComment ? '-->' : '>', offset + 1)
  return close === -1 ? end : Math.min(end, close + (isComment ? 3 : 1))
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
