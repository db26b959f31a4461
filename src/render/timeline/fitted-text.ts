/** No label is longer, whatever room there is. */
const MOST_LETTERS = 200

/** The text, or as much of its start as fits before an ellipsis; '' where not even that fits. */
export function fittedText(text: string, room: number, measure: (text: string) => number): string {
  const letters = [...text.slice(0, 2 * MOST_LETTERS)].slice(0, MOST_LETTERS)
  const start = letters.join('')
  const width = measure(start)
  if (start === text && width <= room) return text
  const fits = (count: number) => measure(cutAt(letters, count)) <= room
  // Letters are of much the same width: the guess is seldom far off.
  let count = Math.min(letters.length, Math.max(0, Math.floor((letters.length * room) / width)))
  while (count >= 0 && !fits(count)) count -= 1
  while (count >= 0 && count < letters.length && fits(count + 1)) count += 1
  return count < 0 ? '' : cutAt(letters, count)
}

function cutAt(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`
}
