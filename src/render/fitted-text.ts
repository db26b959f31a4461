/** The text, or as much of its start as fits before an ellipsis; '' where not even that fits. */
export function fittedText(text: string, room: number, measure: (text: string) => number): string {
  const letters = [...text.slice(0, 400)]
  if (letters.length === [...text].length && measure(text) <= room) return text
  let low = -1
  let high = Math.min(200, letters.length)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(cutAt(letters, middle)) <= room) low = middle
    else high = middle - 1
  }
  return low < 0 ? '' : cutAt(letters, low)
}

function cutAt(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`
}
