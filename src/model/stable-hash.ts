const prime = 0x100000001b3n
const offsetBasis = 0xcbf29ce484222325n

/** 16 hex digits of a text, the same everywhere: FNV-1a, 64 bits, over its UTF-8. It tells texts apart, no more. */
export function stableHash(text: string): string {
  let hash = offsetBasis
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
