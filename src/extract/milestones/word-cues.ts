import type { MilestoneName } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import type { WordSearch } from '../search/word-search.ts'
import { type Cue, scoreOf } from './candidate.ts'
import type { Telling } from './texts.ts'
import { weights } from './weights.ts'

type Words = readonly (readonly [WordSearch, number])[]
export type WordsOf = ReadonlyMap<MilestoneName, Words>

/** Strongest first, so that the strongest counts whole. */
const sorted: WordsOf = new Map(
  cues.milestones.map(([name, words]) => [name, [...words].sort(([, a], [, b]) => b - a)]),
)

/** The words that may occur anywhere in these texts: all others need not be tried on each of them. */
export function wordsIn(tellings: readonly Telling[]): WordsOf {
  const all = tellings.flatMap(({ linked }) => linked).join('\n')
  return new Map([...sorted].map(([name, words]) => [name, words.filter(([search]) => search.mayFind(all))]))
}

/**
 * What the words of an event say for a milestone: its best sentence, where each sentence is judged by itself, so
 * that what is denied in one does not count against another. None where no word speaks for it.
 */
export function wordCues(name: MilestoneName, telling: Telling, words: WordsOf): Cue[] {
  const list = words.get(name) ?? []
  if (list.length === 0) return []
  let best: Cue[] = []
  const factors = name === 'mitigated' || name === 'resolved' ? weights.lastSentences : weights.sentences
  const sentences = name === 'announced' ? telling.linked : telling.sentences
  for (const [rank, sentence] of sentences.entries()) {
    const found = sentenceCues(sentence, list, factors[Math.min(rank, factors.length - 1)] ?? 1)
    if (scoreOf(found) > scoreOf(best)) best = found
  }
  if (best.length === 0) return []
  const positive = (text: string): boolean =>
    list.some(([expression, weight]) => weight >= 2.5 && expression.test(text))
  if (telling.label !== '' && positive(telling.label))
    return [...best, { why: `labelled "${telling.label}"`, weight: weights.labelled }]
  if (telling.lead !== '' && positive(telling.lead))
    return [...best, { why: `headed "${telling.lead}"`, weight: weights.headed }]
  const whole = telling.sentences.length === 1 && (telling.sentences[0]?.split(/\s+/).length ?? 9) <= 5
  return whole ? [...best, { why: 'says nothing else', weight: weights.short }] : best
}

/** Whether a sentence speaks strongly against a milestone: 'attempted to restore', 'still down'. */
export function denies(name: MilestoneName, telling: Telling, words: WordsOf): boolean {
  const against = (words.get(name) ?? []).filter(([, weight]) => weight <= -3)
  return telling.sentences.some((sentence) => against.some(([expression]) => expression.test(sentence)))
}

function sentenceCues(sentence: string, list: Words, factor: number): Cue[] {
  const found: Cue[] = []
  let positive = 0
  for (const [expression, weight] of list) {
    const match = expression.exec(sentence)
    if (match === null) continue
    if (weight > 0) positive += 1
    const counted = weight > 0 ? weight * factor * (positive > 1 ? weights.further : 1) : weight
    found.push({ why: `says "${match[0].slice(0, 60)}"`, weight: counted })
  }
  return positive === 0 ? [] : found
}
