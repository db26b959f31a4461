import type { Language } from '../../languages/language.ts'
import { oncePer } from '../../model/once-per.ts'
import { wholeMatches } from '../../search/word-search.ts'
import { cues } from '../cues.ts'

/** Whether a list holds what was hit, or what was spared. */
export type Fate = 'affected' | 'spared'

const LONGEST_LABEL = 60

/** What a label says of the list that it opens: 'Services affected', 'Still working:', '影響のないサービス'. */
export function fateOf(label: string): Fate | undefined {
  if (label.length > LONGEST_LABEL * 2) return undefined
  const text = label
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]?\s*$/u, '')
    // 'What was down for 40 minutes'
    .replace(/\s\p{L}{2,8}\s\d[\p{L}\d ]{0,20}$/u, '')
    .replace(/[\s:：?？*_]+$/u, '')
    .replace(/\s+/g, ' ')
  if (text === '' || text.length > LONGEST_LABEL) return undefined
  const told = cues.languages.flatMap((language) => labelsIn(language)(text))
  return fates[Math.min(...told)]
}

/** A label that may say either says that they were spared. */
const fates = ['spared', 'affected'] as const satisfies readonly Fate[]

const labelsIn = oncePer(({ cues }: Language) => wholeMatches(fates.map((fate) => cues.partLabels?.[fate] ?? [])))

/** 'Service' and 'Brique' as the head of a column. */
export function isPartNoun(head: string): boolean {
  const text = head.trim()
  return text.length < LONGEST_LABEL && cues.languages.some((language) => partsIn(language)(text).length > 0)
}

const partsIn = oncePer(({ cues }: Language) => wholeMatches([cues.partLabels?.parts ?? []]))

/** A label inside a line, and where what it opens begins and ends. */
export interface LabelledStretch {
  readonly fate: Fate
  readonly label: string
  readonly from: number
  readonly to: number
}

// At the beginning of a line, a sentence or a field between dots or bars.
const label = /(?:^|[.;!?。；]\s*|\s[·|•—–]\s)([^\p{L}\n:：.;。；]{0,8}\p{L}[^\n:：.;。；]{0,80}?)\s*[:：]/gu

/** The labels of lists that stand in a line, each with its stretch of text: up to the next sentence, field or label. */
export function labelledStretches(text: string): LabelledStretch[] {
  if (!/[:：]/.test(text)) return []
  const found: LabelledStretch[] = []
  for (const match of text.matchAll(label)) {
    const name = match[1]?.trim() ?? ''
    const fate = fateOf(name)
    if (fate === undefined) continue
    const from = match.index + match[0].length
    const end = /\.(?=\s+\p{Lu}|\s*$)|[。；\n]|;(?=[^:：;]{0,40}[:：])|\s[·|•–—]\s/u.exec(text.slice(from))
    found.push({ fate, label: name, from, to: end === null ? text.length : from + end.index })
  }
  return found
}
