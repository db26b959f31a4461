import { lexiconOf } from '../../time/lexicon.ts'
import { cues } from '../cues.ts'
import type { Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { LONGEST_HEAD, LONGEST_LEAD } from './report-days.ts'

/** `2014-10-outages.md` */
function yearInName(name: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)[-_.](?:0[1-9]|1[0-2])(?!\d)/.exec(name)
  return found === null ? undefined : Number(found[1])
}

export function yearOf(mentions: readonly Mention[], file: string | undefined, name: string): number | undefined {
  if (file !== undefined) return Number(file.slice(0, 4))
  const named = yearInName(name)
  if (named !== undefined) return named
  for (const { token, line } of mentions)
    if (token.from.date?.year !== undefined && line.kind !== 'field') return token.from.date.year
  return mentions.find(({ token }) => token.from.date?.year !== undefined)?.token.from.date?.year
}

/** 'Incidents 2025' and 'Event log, June 2026' over dates that give none: the one year of the headings and the first lines. */
export function yearInHead(lines: Outline['lines']): number | undefined {
  const years = new Set<number>()
  for (const { kind, index, passage } of lines) {
    if (kind !== 'heading' && index >= LONGEST_HEAD) continue
    const { text } = passage
    const inBrackets = kind === 'heading' ? /[([](20\d\d)[,;)\]]/.exec(text)?.[1] : undefined
    if (inBrackets !== undefined) years.add(Number(inBrackets))
    const found = /(?:^|[^\p{L}\p{N}.-])(\p{L}+)[.,]? (20\d\d)[\s)*_]*$/u.exec(text)
    const word = found?.[1]?.toLowerCase()
    if (word === undefined || text.length > LONGEST_LEAD) continue
    if (lexiconOf().months.has(word) || cues.words.outage.test(word) || cues.words.outages.test(word))
      years.add(Number(found?.[2]))
  }
  return years.size === 1 ? [...years][0] : undefined
}
