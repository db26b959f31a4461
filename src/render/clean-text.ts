// C0 and C1 controls, and half surrogate pairs: no writer can show them, and a terminal would obey some of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSHOWABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Surrogate}/gu

/** One line of showable text: blanks of any length become one, what cannot be shown becomes U+FFFD. */
export function cleanText(text: string): string {
  return cleanLines(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** As `cleanText`, but keeps line breaks and blanks as they are. */
export function cleanLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '\uFFFD')
}

/** With a capital first letter. */
export function capitalized(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? text : first.toUpperCase() + text.slice(first.length)
}
