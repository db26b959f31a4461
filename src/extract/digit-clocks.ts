import type { TimeToken } from '../time/token.ts'
import type { Line, Outline } from './lines.ts'

/** Hours and minutes in four digits before words, or as a cell; '1620Z' and '1620 UTC' are read as any clock is. */
const written = /^\s*[([]?([01]\d|2[0-3])([0-5]\d)(?=[)\]]?\s*(?:[-–—:|]\s*)?(?:["“(<#@]?\p{L}|$))/u

/** Fewer are numbers of something. */
const FEWEST = 3

/**
 * The clocks in bare digits with which the lines of a log open: '1620  Phones ring.', '1647  Ticket raised.'. Numbers of
 * four digits are many things; several of them at the head of a part's lines that only go up, and do not all look
 * like years, are clocks. By the index of the line.
 */
export function digitClocks(outline: Outline): ReadonlyMap<number, TimeToken> {
  const clocks = new Map<number, TimeToken>()
  const groups = new Map<string, { line: Line; token: TimeToken }[]>()
  for (const line of outline.lines) {
    if (line.kind === 'heading' || line.kind === 'field' || line.fact !== undefined) continue
    const token = tokenOf(line.cells?.[0]?.text ?? line.passage.text, line.cells !== undefined)
    if (token === undefined) continue
    const key = `${line.section} ${line.kind} ${line.list}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ line, token }])
    else group.push({ line, token })
  }
  for (const group of groups.values())
    if (areClocks(group.map(({ token }) => Number(token.text))))
      for (const { line, token } of group) clocks.set(line.index, token)
  return clocks
}

function tokenOf(text: string, isCell: boolean): TimeToken | undefined {
  const found = written.exec(text)
  if (found === null || (isCell && found[0].trim().length < text.trim().length)) return undefined
  const end = found[0].length
  const start = end - 4
  const place = { start, end }
  const clock = { ...place, hour: Number(found[1]), minute: Number(found[2]) }
  return { ...place, text: text.slice(start, end), from: { ...place, clock }, approximate: false }
}

function areClocks(numbers: readonly number[]): boolean {
  if (numbers.length < FEWEST || numbers.every((one) => one >= 1950 && one < 2060)) return false
  // Past midnight they begin anew, once.
  return numbers.filter((one, index) => index > 0 && one < (numbers[index - 1] ?? 0)).length <= 1
}
