import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { Told } from '../roles.ts'
import { sectionKindOf } from '../section-kinds.ts'

/**
 * Lines of a timeline in plain text that each begin with 'At 10:02, …', right below its heading or a line that works as
 * one: rows without a mark. Of the lines of a wrapped paragraph one or two do so by chance.
 */
export function ledRows(mentions: readonly Mention[], { lines, parts }: Outline): Set<number> {
  const opening = new Set<number>()
  for (const { line, standing, token, cell } of mentions)
    if (line.kind === 'text' && cell < 0 && token.from.clock !== undefined && standing === 'led')
      opening.add(line.index)
  const rows = new Set<number>()
  for (const first of opening) {
    const above = lines[first - 1]
    if (above === undefined || opening.has(first - 1)) continue
    let end = first
    while (opening.has(end) && lines[end]?.section === lines[first]?.section) end += 1
    const { text } = above.passage
    const headed =
      parts[above.section]?.line === above.index
        ? parts[above.section]?.kind === 'timeline'
        : text.length <= LONGEST_LABEL && sectionKindOf(text.replace(/[:：]\s*$/, ''), 0.6) === 'timeline'
    if (headed && end - first >= FEWEST) for (let index = first; index < end; index += 1) rows.add(index)
  }
  return rows
}

const LONGEST_LABEL = 40
const FEWEST = 3

/** The days with which paragraphs open, where three or more do, and fewer lines open with a clock. */
export function toldDays(mentions: readonly Mention[]): Set<Mention> {
  const days = new Set<Mention>()
  const seen = new Set<number>()
  let clocks = 0
  for (const mention of mentions) {
    const { line, token, passage, standing } = mention
    if (standing === 'opens' && token.from.clock !== undefined) clocks += 1
    if (line.kind !== 'text' || !line.first || seen.has(line.index)) continue
    seen.add(line.index)
    const { date, clock } = token.from
    if (clock !== undefined || token.to !== undefined || date?.month === undefined || date.day === undefined) continue
    // 'On 4 March, …', 'Also on 4 March …', 'The next day, on 4 March, …'; no day alone on its line.
    const opening = passage.text.slice(0, token.start)
    const goesOn = passage.text.length - token.end >= SHORTEST_STORY
    if (token.lead === 'on' && opening.length <= LONGEST_OPENING && !/[.:;(]/.test(opening) && goesOn) days.add(mention)
  }
  return days.size >= FEWEST && days.size > clocks ? days : new Set()
}

const LONGEST_OPENING = 24
const SHORTEST_STORY = 60

/** A span that an earlier part has told, told again in the words of another, is no second one. */
export function retold(tolds: readonly Told[]): Told[] {
  const told = new Map<string, number>()
  return tolds.map((one) => {
    const { role, until, at, mention } = one
    if (role !== 'window' || until === undefined || !at.local.includes('T') || mention.line.kind === 'field') return one
    const span = `${at.local} ${until.local} ${at.offset}`
    const before = told.get(span)
    if (before === undefined) told.set(span, mention.line.section)
    // 'Search was down from … Mail was down from …': of two things, one after the other.
    return before !== undefined && before !== mention.line.section && mention.line.kind === 'text'
      ? { ...one, role: 'narrative' }
      : one
  })
}
