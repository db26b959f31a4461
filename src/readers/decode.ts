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
    return decodedAs(bytes, marked ? 'utf-8' : 'windows-1252')
  }
}

function decodedAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return withoutMark(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding)
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
