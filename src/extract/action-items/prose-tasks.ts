import { sentencesOf } from '../components/prose.ts'
import type { Line, Outline } from '../lines.ts'
import { hasPurpose, isPlan, isVague } from './led-lists.ts'

/** A sentence of running text that tells what is going to be done, and the lines of its paragraph. */
export interface ProseTask {
  readonly lines: readonly Line[]
  readonly start: number
  readonly end: number
}

/**
 * 'To prevent this from happening again we will …': sentences that give both a plan and its purpose, in a report without
 * a list or a section of tasks.
 */
export function proseTasks({ lines, parts }: Outline): ProseTask[] {
  const tasks: ProseTask[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    let end = at + 1
    while (first !== undefined && lines[end]?.block === first.block) end += 1
    const block = lines.slice(at, end)
    at = end
    if (first?.kind !== 'text' || first.cells !== undefined || first.recorded || first.fact !== undefined) continue
    if (parts[first.section]?.kind === 'supporting') continue
    const text = block.map(({ passage }) => passage.text).join('\n')
    if (text.length > LONGEST_PARAGRAPH) continue
    const flat = text.replaceAll('\n', ' ')
    for (const { from, to } of sentencesOf(flat)) {
      const sentence = flat.slice(from, to)
      if (sentence.length > LONGEST_SENTENCE || !isPlan(sentence) || !hasPurpose(sentence) || isVague(sentence))
        continue
      const start = from + sentence.length - sentence.trimStart().length
      tasks.push({ lines: block, start, end: to })
    }
  }
  return tasks
}

const LONGEST_PARAGRAPH = 6000
const LONGEST_SENTENCE = 500
