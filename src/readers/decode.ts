export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** 1 where a byte order mark was taken off. */
  readonly shift: 0 | 1
  readonly encoding: Encoding
}

/** UTF-16 text in a Latin script has a zero byte in nearly every unit: judged by as many bytes at the start. */
const SAMPLE = 4096

/**
 * Bytes to text. A byte order mark decides; else UTF-16 shows by its zero bytes; else strict UTF-8; else
 * windows-1252, in which every byte is a character, so that this never fails.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return decodedAs(bytes, encoding)
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), 'utf-8')
  } catch {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return marked ? decodedAs(bytes, 'utf-8') : { text: windows1252(bytes), shift: 0, encoding: 'windows-1252' }
  }
}

function decodedAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return withoutMark(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding)
}

/** What windows-1252 has for the bytes 0x80–0x9f (WHATWG Encoding); the rest is Latin-1. */
const HIGH =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

// By hand, since some versions of Node take windows-1252 for Latin-1.
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\x80-\x9f]/g, (unit) => HIGH[unit.charCodeAt(0) - 0x80] ?? unit)
}

/** A text as given, without its byte order mark. */
export function withoutMark(text: string, encoding: Encoding = 'utf-8'): Decoded {
  return text.startsWith('\uFEFF') ? { text: text.slice(1), shift: 1, encoding } : { text, shift: 0, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1
    if (bytes[pair * 2 + 1] === 0) odd += 1
  }
  if (pairs >= 2 && odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le'
  if (pairs >= 2 && even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be'
  return 'utf-8'
}
