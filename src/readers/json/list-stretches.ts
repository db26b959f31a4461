/** Of a text: `text.slice(from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Stretches {
  readonly stretches: readonly Stretch[]
  /** The text breaks off before the list is closed. */
  readonly truncated: boolean
}

/**
 * Where the objects of a list stand, `size` of them at a time, be it a JSON list or objects one after the other
 * (NDJSON). They are found by their brackets alone: what is in them is for the scanner to read. Undefined for a text of
 * any other shape.
 */
export function listStretches(text: string, size: number): Stretches | undefined {
  const start = blanksFrom(text, 0)
  const isList = text[start] === '['
  const stretches: Stretch[] = []
  let from = isList ? blanksFrom(text, start + 1) : start
  let count = 0
  let at = from
  while (at < text.length) {
    if (text[at] !== '{') return undefined
    const end = objectEnd(text, at)
    count += 1
    at = blanksFrom(text, end)
    const isLast = isList && text[at] === ']'
    if (isLast && blanksFrom(text, at + 1) < text.length) return undefined
    if (isList && !isLast && at < text.length) {
      if (text[at] !== ',') return undefined
      at = blanksFrom(text, at + 1)
    }
    if (count === size || isLast || at >= text.length) {
      stretches.push({ from, to: end })
      from = at
      count = 0
    }
    if (isLast) return { stretches, truncated: false }
  }
  return { stretches, truncated: isList }
}

/** Behind the bracket that closes the one at `start`; the end of the text where there is none. */
function objectEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 34) at = stringEnd(text, at) - 1
    else if (unit === 123 || unit === 91) depth += 1
    else if (unit === 125 || unit === 93) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length
}

/** The first place from `from` on that is no blank of JSON. */
export function blanksFrom(text: string, from: number): number {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return at
    at += 1
  }
}

/** Behind the closing quote; the end of the text where there is none. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === 34) return at + 1
    at += unit === 92 ? 2 : 1
  }
  return text.length
}
