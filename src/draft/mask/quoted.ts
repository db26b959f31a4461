export interface Span {
  readonly start: number
  readonly end: number
}

const opening = /(\\{0,7})(["'`])/y

/** What stands in quotes, at whatever depth of escaping: `\"` closes what `\"` opened, `\\\"` does not. */
export function quotedAt(text: string, at: number): Span | undefined {
  opening.lastIndex = at
  const open = opening.exec(text)
  if (open === null) return undefined
  const [whole, slashes = '', quote = ''] = open
  const start = at + whole.length
  for (let end = start; end < text.length && end - start <= 8192; end += 1) {
    const unit = text[end]
    if (unit === '\n' || unit === '\r') return undefined
    if (unit !== quote) continue
    let before = 0
    while (text[end - 1 - before] === '\\' && end - before > start) before += 1
    if (before <= slashes.length) return end - before > start ? { start, end: end - before } : undefined
  }
  return undefined
}
