import { scan } from '../time/scan.ts'
import type { Outline, Part } from './lines.ts'
import { withoutTokens } from './without-tokens.ts'

/** Whether a label works as a heading over a time and nothing more: 'Resolved: 12:20 UTC' says when, and not how. */
export function tellsTimeOnly({ depth, line, index, heading }: Part, { lines }: Outline): boolean {
  const opening = lines[line]
  if (depth < 7 || opening === undefined || lines[line + 1]?.section === index) return false
  const { text } = opening.passage
  const told = text.slice(text.indexOf(heading) + heading.length)
  const tokens = scan(told)
  return tokens.length > 0 && !/[\p{L}\p{N}]/u.test(withoutTokens(told, tokens))
}
