// A mark is set before a piece of text while a report is written, and taken out when it is done: what is left is the
// report, and the line on which each mark stood. Private-use characters, so that no writer escapes or changes them.
const open = '\u{e000}'
const close = '\u{e001}'

/** `text` with the mark `tag` on it. */
export function marked(tag, text) {
  return `${open}${tag}${close}${text}`
}

/** @returns {{ text: string, lines: Map<string, number[]> }} the text without marks, and the lines of each, from 1 */
export function unmarked(written) {
  const lines = new Map()
  const text = written
    .split('\n')
    .map((line, index) =>
      line.replace(new RegExp(`${open}([^${close}]*)${close}`, 'gu'), (_, tag) => {
        const known = lines.get(tag) ?? []
        if (!known.includes(index + 1)) lines.set(tag, [...known, index + 1])
        return ''
      }),
    )
    .join('\n')
  return { text, lines }
}
