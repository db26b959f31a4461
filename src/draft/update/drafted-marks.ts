import { type Mark, markOf } from './marks.ts'
import { paired } from './pairs.ts'
import type { Unit } from './units.ts'

/**
 * What of a draft was drafted: its units without those that hold an answer, in whose place stands what would be
 * there without it, such as a prompt, or the next draft would ask again.
 */
export function draftedMarks(units: readonly Unit[], blank: readonly Unit[], answers: ReadonlySet<string>): Mark[] {
  const marks = units.map(markOf)
  const blanks = blank.map(markOf)
  const { to } = paired(blanks, marks, false)
  const prompts = new Map<number, Mark[]>()
  let before = -1
  blank.forEach((unit, at) => {
    const here = to[at] ?? -1
    if (here >= 0) before = here
    else if (unit.kind === 'block') prompts.set(before, [...(prompts.get(before) ?? []), markOf(unit)])
  })
  return [
    ...(prompts.get(-1) ?? []),
    ...marks.flatMap((mark, at) => [
      ...(isAnswer(units, at, answers) ? blanks.filter(({ label }) => label !== '' && label === mark.label) : [mark]),
      ...(prompts.get(at) ?? []),
    ]),
  ]
}

/** Whether the words of a unit, with or without the label before them, are an answer, or lead up to a list of such. */
function isAnswer(units: readonly Unit[], at: number, answers: ReadonlySet<string>): boolean {
  const { kind, text } = units[at] as Unit
  if (kind === 'block' && text.endsWith(':') && units[at + 1]?.kind === 'item') return isAnswer(units, at + 1, answers)
  const words = plain(text.replace(/^[ \t]{0,3}(?:[-*+]|#{1,6})[ \t]{1,4}/, ''))
  const behindLabel = words.replace(/^(?:\*\*)?[^:*\n]{1,60}:(?:\*\*)?[ \t]{1,4}/, '')
  return answers.has(words) || answers.has(behindLabel)
}

const plain = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
