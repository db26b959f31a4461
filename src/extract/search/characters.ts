/** Beyond this stand the scripts that set no blanks between words; a word may begin at any of their characters. */
const FIRST_SIGN = 0x2e80

const wordly = new Map<number, boolean>()

/** Letters, digits and the underscore, by code unit. */
export function isWordly(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  let known = wordly.get(code)
  if (known === undefined) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
    wordly.set(code, known)
  }
  return known
}

export function isSign(code: number): boolean {
  return code >= FIRST_SIGN
}

const folds = new Map<number, number>()

/** The same for all characters that an expression without regard to case takes for one: 's', 'S' and the long 'ſ'. */
export function folded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  let known = folds.get(code)
  if (known === undefined) {
    const character = String.fromCharCode(code)
    const upper = character.toUpperCase()
    const lower = (upper.length === 1 ? upper : character).toLowerCase()
    known = lower.length === 1 ? lower.charCodeAt(0) : code
    folds.set(code, known)
  }
  return known
}
