import { groupOf } from '../groups.ts'
import type { Line } from '../lines.ts'
import { type Mention, opens } from '../mentions.ts'
import type { Decided } from '../roles.ts'
import { isIn } from '../sections.ts'
import type { Settled } from '../settled/settle-one.ts'
import type { Surroundings } from './surroundings.ts'

/** A date alone: an entry where the timeline is kept by days, else a day heading or somebody's date. */
export function dateRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const { line } = mention
  const group = groupOf(line, around.outline)
  const rest = mention.passage.text.slice(mention.token.end).replace(/[^\p{L}\p{N}]+/gu, '')
  if (one.until !== undefined && line.kind !== 'item') return { role: 'meta' }
  // 'The next day we …' goes on with a story in prose.
  if (mention.token.from.date?.dayOffset !== undefined && line.kind === 'text' && rest !== '') return { role: 'meta' }
  if (line.kind === 'heading' && hasClocksBelow(line, around)) return { role: 'day' }
  if (line.first && isDayLine(mention, around)) return { role: 'day' }
  // The day with which a letter is signed.
  if (line.kind === 'text' && line.index === around.outline.lines.length - 1)
    return { role: rest === '' ? 'day' : 'meta' }
  if (around.timelines.has(group) && (line.kind === 'item' || line.kind === 'heading' || line.first) && rest !== '')
    return { role: 'entry' }
  if (around.byDays.has(group) && rest !== '') return { role: 'entry' }
  // 'June 29' over a paragraph that tells what happened on that day.
  if (line.kind === 'heading' && around.timelines.has(group) && hasWordsBelow(line, around)) return { role: 'entry' }
  return { role: rest === '' ? 'day' : 'meta' }
}

/** 'Monday, 5 May 2025 (CEST)', 'Tuesday 6 May, first day of the sale.': a line above bare clocks that tells no event. */
function isDayLine({ line, passage, token }: Mention, { byLine }: Surroundings): boolean {
  const remark = passage.text.slice(token.end)
  if (remark.length > LONGEST_REMARK || !/^\W*(?:$|[,(·|–—-])/u.test(remark)) return false
  const [below] = byLine.get(line.index + 1) ?? []
  return (
    below?.standing === 'opens' &&
    // Markdown takes '5. Mai 2025' for the fifth item of a list.
    (line.kind === 'text' || (line.kind === 'item' && below.line.kind === 'text')) &&
    below.token.from.clock !== undefined &&
    below.token.from.date === undefined
  )
}

const LONGEST_REMARK = 40

/** Whether the part that a heading opens has text of its own. */
function hasWordsBelow({ section }: Line, { outline }: Surroundings): boolean {
  const part = outline.parts[section]
  const below = part === undefined ? undefined : outline.lines[part.line + 1]
  return below?.section === section
}

/** A day with a remark ('29-09-2021 (all times CEST)') heads the clock times below it. */
function hasClocksBelow({ section }: Line, { outline, byLine }: Surroundings): boolean {
  const part = outline.parts[section]
  if (part === undefined) return false
  for (let index = part.line + 1; index < outline.lines.length; index += 1) {
    const line = outline.lines[index]
    if (line === undefined || !isIn(line.section, section, outline)) return false
    if ((byLine.get(index) ?? []).some((one) => opens(one) && one.token.from.clock !== undefined)) return true
  }
  return false
}
