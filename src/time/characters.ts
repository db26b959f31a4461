/** True for ASCII digits; other digits were folded before. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/**
 * True for letters of scripts that set blanks between words. Kana, ideographs and Hangul are left out: digits
 * stand directly beside them ('于10:30发生', '10:30에'), so they bound no word.
 */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xc0 && code < 0x1100 && code !== 0xd7 && code !== 0xf7
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** Where the run of digits that begins at `at` ends; looks at no more than `most` characters. */
export function digitsEnd(text: string, at: number, most = 20): number {
  let end = at
  while (end < text.length && end - at < most && isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** The first place from `at` on that is no blank; no more than eight blanks join two parts of one expression. */
export function skipBlanks(text: string, at: number): number {
  let end = at
  while (end - at < 8 && isBlank(text.charCodeAt(end))) end += 1
  return end
}

/** The last place up to `at` that has no blank before it. */
export function skipBlanksBack(text: string, at: number): number {
  let start = at
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1
  return start
}

/** Where the word that begins at `at` ends: letters, and an apostrophe or hyphen between letters. */
export function wordEnd(text: string, at: number, most = 24): number {
  let end = at
  while (end < text.length && end - at < most && isLetter(text.charCodeAt(end))) end += 1
  return end
}

/** Where the word that ends at `at` begins. */
export function wordStart(text: string, at: number, most = 24): number {
  let start = at
  while (start > 0 && at - start < most && isLetter(text.charCodeAt(start - 1))) start -= 1
  return start
}
