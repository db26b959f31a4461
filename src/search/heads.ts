/** How a match may begin: with `text`, and `open` where it is not known what follows. */
interface Head {
  readonly text: string
  readonly open: boolean
}

/** Longer beginnings part the words better, and there are more of them. */
export const LONGEST_HEAD = 8
const MOST = 200
const unknown: readonly Head[] = [{ text: '', open: true }]
const nothing: readonly Head[] = [{ text: '', open: false }]

/**
 * The beginnings, a few characters each, of all texts that an expression can match; undefined where some may begin
 * with anything. Each match begins with one of them, but not all that begins so is a match: conditions are left out
 * where they are hard to follow.
 */
export function headsOf(source: string): readonly string[] | undefined {
  const texts = new Set(alternatives({ source, at: 0 }).map(({ text }) => text))
  return texts.has('') ? undefined : [...texts]
}

interface Cursor {
  readonly source: string
  at: number
}

function alternatives(cursor: Cursor): readonly Head[] {
  const found = [...sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    found.push(...sequence(cursor))
  }
  return few(found)
}

function sequence(cursor: Cursor): readonly Head[] {
  let heads = nothing
  for (let next = cursor.source[cursor.at]; next !== undefined && next !== '|' && next !== ')'; ) {
    const part = repeated(cursor, atom(cursor))
    if (part !== nothing) heads = heads.flatMap((head) => followed(head, part))
    if (part.length > 1) heads = few(heads)
    if (heads.every(({ open }) => open)) skipRest(cursor)
    next = cursor.source[cursor.at]
  }
  return heads
}

/** To the end of a sequence of which no more need be known. */
function skipRest(cursor: Cursor): void {
  const { source } = cursor
  for (let depth = 0; cursor.at < source.length; cursor.at += 1) {
    const character = source[cursor.at]
    if (depth === 0 && (character === '|' || character === ')')) return
    if (character === '\\') cursor.at += 1
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (character === '[') cursor.at = classEnd(source, cursor.at + 1)
  }
}

function followed(head: Head, next: readonly Head[]): readonly Head[] {
  if (head.open) return [head]
  return next.map(({ text, open }) => {
    const all = head.text + text
    return { text: all.slice(0, LONGEST_HEAD), open: open || all.length >= LONGEST_HEAD }
  })
}

/** Where there are too many they are cut shorter, not left out. */
function few(heads: readonly Head[]): readonly Head[] {
  let kept = distinct(heads)
  for (let length = LONGEST_HEAD - 1; kept.length > MOST; length -= 1)
    kept = distinct(
      kept.map((head) => (head.text.length > length ? { text: head.text.slice(0, length), open: true } : head)),
    )
  return kept
}

function distinct(heads: readonly Head[]): readonly Head[] {
  if (heads.length < 2) return heads
  return [...new Map(heads.map((head) => [`${head.text}${head.open ? '\n' : ''}`, head])).values()]
}

function atom(cursor: Cursor): readonly Head[] {
  const character = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0)
  cursor.at += character.length
  if (character === '(') return group(cursor)
  if (character === '[') return oneOf(cursor)
  if (character === '.') return unknown
  if (character === '^' || character === '$') return nothing
  if (character !== '\\') return [{ text: character, open: false }]
  const escaped = cursor.source[cursor.at] ?? ''
  cursor.at += 1
  if (escaped === 'b' || escaped === 'B') return nothing
  if (!/[a-zA-Z0-9]/.test(escaped)) return [{ text: escaped, open: false }]
  if (cursor.source[cursor.at] === '{') cursor.at = cursor.source.indexOf('}', cursor.at) + 1
  return unknown
}

/** What a look ahead or behind asks for is left out. */
function group(cursor: Cursor): readonly Head[] {
  const opening = /^\?(?::|<?[=!]|<\w+>)/.exec(cursor.source.slice(cursor.at, cursor.at + 40))?.[0] ?? ''
  cursor.at += opening.length
  const inside = alternatives(cursor)
  cursor.at += 1
  return /[=!]$/.test(opening) ? nothing : inside
}

function oneOf(cursor: Cursor): readonly Head[] {
  const from = cursor.at
  cursor.at = classEnd(cursor.source, from)
  const inside = cursor.source.slice(from, cursor.at)
  cursor.at += 1
  if (inside.length > 12 || /^\^|[^\\]-.|\\[a-zA-Z0-9]/.test(inside)) return unknown
  return [...inside.replaceAll('\\', '')].map((character) => ({ text: character, open: false }))
}

function classEnd(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at
}

function repeated(cursor: Cursor, heads: readonly Head[]): readonly Head[] {
  const { source } = cursor
  const mark = source[cursor.at]
  if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return heads
  const optional = mark === '?' || mark === '*' || (mark === '{' && source[cursor.at + 1] === '0')
  cursor.at = mark === '{' ? source.indexOf('}', cursor.at) + 1 : cursor.at + 1
  if (source[cursor.at] === '?') cursor.at += 1
  const some = mark === '?' ? heads : heads.map(({ text }) => ({ text, open: true }))
  return optional ? [...nothing, ...some] : some
}
