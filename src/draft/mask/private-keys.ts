import type { FoundSecret } from './secret.ts'

const begin = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
const end = /-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g
// What a block holds where its end is missing: lines of Base64, headers of RFC 1421, quoted or not, line ends escaped or not.
const body =
  /(?:(?:[ \t>|#*]|\r\n?|\n|\\{1,4}[nr]){1,40}(?:[A-Za-z0-9+/=]{16,512}|(?:Proc-Type|DEK-Info|Version|Comment): [^\r\n\\"]{1,80}))/y

const LONGEST = 65_536

/** Blocks of RFC 7468 that hold a private key, whole or cut off, in one line or in many. */
export function privateKeys(text: string): FoundSecret[] {
  const found: FoundSecret[] = []
  let done = 0
  for (const { index, 0: head } of text.matchAll(begin)) {
    if (index < done) continue
    done = closeOf(text, index + head.length) ?? bodyEnd(text, index + head.length)
    found.push({ kind: 'private-key', start: index, end: done })
  }
  return found
}

function closeOf(text: string, from: number): number | undefined {
  end.lastIndex = 0
  const piece = text.slice(from, from + LONGEST)
  const next = piece.search(/-----BEGIN |\0/)
  const close = end.exec(next < 0 ? piece : piece.slice(0, next))
  return close === null ? undefined : from + close.index + close[0].length
}

function bodyEnd(text: string, from: number): number {
  body.lastIndex = from
  let at = from
  while (body.exec(text) !== null) at = body.lastIndex
  return at
}
