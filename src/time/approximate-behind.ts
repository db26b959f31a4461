import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'

/** '10:30ish', '10:30-ish', '15時頃', '10:30左右': the place behind the word. */
export function approximateBehind(line: Line, at: number): number | undefined {
  const found = /^-?ish(?![a-z])/.exec(line.low.slice(at, at + 5))
  if (found !== null) return at + found[0].length
  if (line.folded.charCodeAt(at) < 0x3000 || at >= line.folded.length) return undefined
  return phraseAt(line.lexicon.approximate, line.low, at)?.end
}
