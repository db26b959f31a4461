/** Controls of the terminal and of the direction of writing: shown, a text could hide or rewrite what stands there. */
const steering = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

/** A text of one line that steers no terminal: what could is U+FFFD. */
export function terminalSafe(text: string): string {
  return text.replace(steering, '\uFFFD')
}
