/** From here on stand the scripts that set no blanks between words; a word may begin at any of their characters. */
const FIRST_SIGN = 0x2e80

// Tables by code unit, filled as needed (0: not yet): texts are gone through one character after the other.
const wordly = new Uint8Array(0x10000)
const folds = new Uint16Array(0x10000)

/** Letters, digits and the underscore. */
export function isWordly(code: number): boolean {
  const known = wordly[code]
  if (known !== undefined && known !== 0) return known === 1
  const is = /[\p{L}\p{N}_]/u.test(String.fromCharCode(code))
  wordly[code] = is ? 1 : 2
  return is
}

export function isSign(code: number): boolean {
  return code >= FIRST_SIGN
}

/** The same for all characters that an expression without regard to case takes for one: 's', 'S' and the long 'ſ'. */
export function folded(code: number): number {
  const known = folds[code]
  if (known !== undefined && known !== 0) return known
  const character = String.fromCharCode(code)
  const upper = character.toUpperCase()
  const lower = (upper.length === 1 ? upper : character).toLowerCase()
  const fold = lower.length === 1 ? lower.charCodeAt(0) : code
  folds[code] = fold
  return fold
}
