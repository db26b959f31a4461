/** A text with its escapes resolved, and where each of its characters stands in the text itself. */
export interface Unescaped {
  readonly text: string
  /** The offset in the escaped text of an offset in this one; the end of an escape for the end of what it stands for. */
  readonly sourceOf: (offset: number) => number
}

// \u0041 and \n of JSON (RFC 8259), \_ of Markdown, &#64; and &amp; of HTML, %40 of addresses (RFC 3986), and characters
// that show nothing: whoever reads the text sees through them all, so the detectors have to.
const escapes =
  /\\u([0-9a-fA-F]{4})|\\([nrtbf])|\\([!-/:-@[-`{-~])|&#(\d{2,6});|&#[xX]([0-9a-fA-F]{2,5});|&(amp|lt|gt|quot|apos|commat|colon|equals|sol|lowbar);|%([2-7][0-9a-fA-F])|[\u00AD\u200B-\u200D\u2060\uFEFF]/g

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  colon: ':',
  equals: '=',
  sol: '/',
  lowbar: '_',
}

/** Undefined where the text has no escapes, and so is its own reading. One level is resolved. */
export function unescaped(source: string): Unescaped | undefined {
  let text = ''
  let from = 0
  // At texts[i] of the result the source goes on at sources[i], one for one.
  const texts: number[] = [0]
  const sources: number[] = [0]
  for (const found of source.matchAll(escapes)) {
    text += source.slice(from, found.index) + meaningOf(found)
    from = found.index + found[0].length
    texts.push(text.length)
    sources.push(from)
  }
  if (from === 0) return undefined
  text += source.slice(from)
  return { text, sourceOf: (offset) => sourceOf(offset) }

  function sourceOf(offset: number): number {
    let low = 0
    let high = texts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((texts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const straight = (sources[low] ?? 0) + offset - (texts[low] ?? 0)
    return Math.min(straight, source.length)
  }
}

function meaningOf([, unicode, control, sign, decimal, hex, entity, percent]: RegExpMatchArray): string {
  const code = unicode ?? hex ?? percent
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
  if (decimal !== undefined) return Number(decimal) <= 0x10ffff ? String.fromCodePoint(Number(decimal)) : ''
  if (control !== undefined) return controls[control] ?? ''
  if (sign !== undefined) return sign
  return entity === undefined ? '' : (entities[entity] ?? '')
}
