const MOST_LETTERS = 200

/** One line of at most 200 letters, of its own: no part of a longer text that would be kept in memory for it. */
export function shortText(text: string): string {
  const line = text
    .slice(0, 4 * MOST_LETTERS)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  const letters = [...line]
  const whole = letters.length <= MOST_LETTERS && text.length <= 4 * MOST_LETTERS
  return whole
    ? letters.join('')
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
}
