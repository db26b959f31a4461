import type { SectionKind } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { beginning, perLanguages, somewhere } from '../report-words.ts'

/**
 * Lists of work to be done below a sentence that announces them, under whatever heading: 'The action items that we take
 * to prevent this:', 'To avoid this in the future, we have made some changes:', 'We plan to do the following:'.
 */
export function listsOfActions({ lines, parts }: Outline): ReadonlySet<number> {
  const actions = cues.sections.flatMap(([kind, words]) => (kind === 'action-items' ? [words] : []))
  const lists = new Set<number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (line.kind !== 'item' || line.list < 0 || before?.kind !== 'text' || before.list === line.list) continue
    const kind = parts[line.section]?.kind ?? 'other'
    if (storied.has(kind)) continue
    const lead = leadAbove(before, lines)
    if (lead === undefined) continue
    const named = !untold.has(kind) && actions.some((words) => words.test(lead)) && words().verb.test(line.passage.text)
    if (named || hasPurpose(lead) || (kind === 'other' && isPlan(lead))) lists.add(line.list)
  }
  return lists
}

/** Lists led by words that say that it was done while the incident ran: 'During mitigation, the team:'. */
export function listsDoneThen({ lines }: Outline): ReadonlySet<number> {
  const lists = new Set<number>()
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (line.kind !== 'item' || line.list < 0 || before?.kind !== 'text' || before.list === line.list) continue
    const lead = leadAbove(before, lines)
    if (lead !== undefined && words().doneThen.test(lead) && !hasPurpose(lead)) lists.add(line.list)
  }
  return lists
}

/** The last sentence of the paragraph above a list, where a colon ends it. */
function leadAbove(last: Line, lines: readonly Line[]): string | undefined {
  if (!/[:：]\s*$/.test(last.passage.text)) return undefined
  let text = last.passage.text
  for (let at = last.index - 1; text.length < LONGEST_LEAD && lines[at]?.block === last.block; at -= 1)
    text = `${lines[at]?.passage.text} ${text}`
  return text.slice(Math.max(text.lastIndexOf('. ', text.length - 2) + 1, text.length - LONGEST_LEAD))
}

/** 'to prevent this from happening again': why it is done. */
export function hasPurpose(lead: string): boolean {
  return words().purpose.test(lead) && !words().missed.test(lead)
}

/** 'we will add', 'we are going to': that it is still to be done. */
export function isPlan(lead: string): boolean {
  return words().plan.test(lead) && !words().doneThen.test(lead) && !words().missed.test(lead)
}

/** 'we will take all necessary steps': work, and nobody says which. */
export function isVague(sentence: string): boolean {
  return words().vague.test(sentence)
}

const words = perLanguages(() => ({
  vague: somewhere(({ items }) => items?.vague),
  verb: beginning(({ items }) => items?.verbs),
  purpose: somewhere(({ items }) => items?.purposes),
  plan: somewhere(({ items }) => items?.plans),
  missed: somewhere(({ items }) => items?.missed),
  doneThen: somewhere(({ items }) => items?.doneThen),
}))

// A sentence that leads a list is short.
const LONGEST_LEAD = 200
const storied: ReadonlySet<SectionKind> = new Set(['timeline', 'updates', 'supporting', 'impact', 'detection'])
/** Sections whose lists tell lessons, unless the sentence above says that they are to prevent something. */
const untold: ReadonlySet<SectionKind> = new Set(['lessons'])
