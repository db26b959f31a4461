import { languages } from './all.ts'
import { sample, signsOf, wordCounts } from './languages-in.ts'

/** How many of its telling words make a text one of a language. */
const ENOUGH = 3
/** How large a part of a text's letters the signs of a script are, at least, in a language that is written in it. */
const SHARE = 0.15

/**
 * The language that most of a text is written in, by its code. A script tells it by the share of its letters, among
 * languages in Latin letters the small words do, of which English has to have fewer. English where nothing tells.
 */
export function mainLanguage(text: string): string {
  const part = sample(text)
  const letters = part.match(/\p{L}/gu)?.length ?? 0
  for (const { code, told } of languages) {
    if (told === undefined || !('signs' in told)) continue
    if (told.unless !== undefined && signsOf(told.unless).test(part)) continue
    const signs = part.match(new RegExp(told.signs, 'gu'))?.length ?? 0
    if (signs > letters * SHARE) return code
  }
  const counts = [...wordCounts(part)].sort(([, a], [, b]) => b - a)
  const [most] = counts
  return most !== undefined && most[1] >= ENOUGH && most[1] > (counts[1]?.[1] ?? 0) ? most[0] : 'en'
}
