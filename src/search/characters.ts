/** From here on stand the scripts that set no blanks between words; a word may begin at any of their characters. */
const FIRST_SIGN = 0x2e80

// Tables by code unit, filled as needed (0: not yet): texts are gone through one character after the other.
const wordly = new Uint8Array(0x10000)
const folds = new Uint16Array(0x10000)

/** Letters, digits and the underscore, as an expression without regard to case has them. */
const wordlyCharacter = /[\p{L}\p{N}_]/iu

export function isWordly(code: number): boolean {
  const known = wordly[code]
  if (known !== undefined && known !== 0) return known === 1
  const is = wordlyCharacter.test(String.fromCharCode(code))
  wordly[code] = is ? 1 : 2
  return is
}

/** Whether such a character begins at `at`. */
export function isWordlyAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff) return wordlyCharacter.test(text.slice(at, at + 2))
  return isWordly(code)
}

/** Whether such a character ends at `at`. */
export function isWordlyBefore(text: string, at: number): boolean {
  if (at === 0) return false
  const code = text.charCodeAt(at - 1)
  if (code >= 0xdc00 && code <= 0xdfff) return wordlyCharacter.test(text.slice(Math.max(0, at - 2), at))
  return isWordly(code)
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
