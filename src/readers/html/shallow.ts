import { voidTags } from './tags.ts'

/** Levels of elements that are parsed; no page that people wrote has as many. */
export const MOST_NESTING = 200
/** A single tag's attributes: the parser's time grows with their square. */
const MOST_ATTRIBUTES = 500
const LONG_TAG = 4000

// Their end tags may be left out, so that an open one says nothing of the depth.
const optional = new Set(
  'p li dt dd option optgroup tr td th tbody thead tfoot colgroup caption rt rp body html head'.split(' '),
)
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * The text with every tag blanked that nests deeper than the parser can bear, so that all else keeps its place.
 * `strict` also counts elements whose end tags may be left out. One pass, in linear time.
 */
export function shallow(text: string, strict = false): { text: string; blanked: number } {
  const open: string[] = []
  const pieces: string[] = []
  let blanked = 0
  let copied = 0
  let hidden: string[] = []
  let at = text.indexOf('<')
  while (at !== -1) {
    const isEnd = text[at + 1] === '/'
    const nameStart = at + (isEnd ? 2 : 1)
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4)
      at = close === -1 ? -1 : text.indexOf('<', close + 3)
      continue
    }
    const name = nameAt(text, nameStart)
    if (name === '') {
      at = text.indexOf('<', at + 1)
      continue
    }
    const close = text.indexOf('>', nameStart)
    const end = close === -1 ? text.length : close + 1
    let blank = false
    if (isEnd) {
      if (hidden.length > 0) {
        const last = hidden.lastIndexOf(name, hidden.length - 1)
        if (last !== -1 && hidden.length - last <= MOST_NESTING) {
          hidden = hidden.slice(0, last)
          blank = true
        }
      }
      if (!blank) {
        const last = open.lastIndexOf(name)
        if (last !== -1) {
          open.length = last
          hidden = []
        }
      }
    } else if (end - at > LONG_TAG && attributesIn(text, at, end) > MOST_ATTRIBUTES) blank = true
    else if (!voidTags.has(name) && (strict || !optional.has(name)) && !(text[end - 2] === '/' && isForeign(open))) {
      if (open.length >= MOST_NESTING) {
        blank = true
        if (hidden.length < MOST_NESTING) hidden.push(name)
      } else if (!raw.has(name)) open.push(name)
    }
    if (blank) {
      blanked += 1
      pieces.push(text.slice(copied, at), text.slice(at, end).replace(/[^\r\n]/g, ' '))
      copied = end
    }
    if (!isEnd && !blank && raw.has(name)) at = rawEnd(text, name, end)
    else at = text.indexOf('<', end)
  }
  return blanked === 0 ? { text, blanked } : { text: pieces.join('') + text.slice(copied), blanked }
}

/** Only inside SVG and MathML does `/>` close an element. */
function isForeign(open: readonly string[]): boolean {
  return open.includes('svg') || open.includes('math')
}

function nameAt(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < 32) {
    const code = text.charCodeAt(end)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    if (!isLetter && !(end > start && ((code >= 48 && code <= 57) || code === 45))) break
    end += 1
  }
  return text.slice(start, end).toLowerCase()
}

function rawEnd(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    if (nameAt(text, at + 2) === name) return at
  }
  return -1
}

function attributesIn(text: string, start: number, end: number): number {
  let count = 0
  let quote = ''
  for (let at = start; at < end; at += 1) {
    const unit = text[at] ?? ''
    if (quote !== '') {
      if (unit === quote) quote = ''
    } else if ((unit === '"' || unit === "'") && text[at - 1] === '=') quote = unit
    else if (/[\s/]/.test(unit)) count += 1
  }
  return count
}
