import type { IncidentEvent } from '../model/incident.ts'

// Splits Japanese and Chinese too, which write no blanks.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Endings differ between tellings of one thing ("mitigated", "mitigation"); most stems show within this length. */
const stem = 6

/** Longer entries are whole documents pasted in; their beginning says what they are about. */
const longest = 2_000

/** The words of a text by their stems, in lower case; numbers are words too. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { segment, isWordLike } of segmenter.segment(text.slice(0, longest).normalize('NFKC').toLowerCase())) {
    if (isWordLike) words.add(segment.slice(0, stem))
  }
  return words
}

export interface Similarity {
  readonly words: (event: IncidentEvent) => ReadonlySet<string>
  /** From 0, no word shared, to 1, the same words; a word counts the more, the fewer events have it. */
  readonly of: (a: IncidentEvent, b: IncidentEvent) => number
  /** In how many events a word stands. */
  readonly frequency: (word: string) => number
}

/** Compares the words of any two of these events (cosine of their words, each weighed by its rarity). */
export function similarityAmong(events: readonly IncidentEvent[]): Similarity {
  const texts = new Map(events.map((event) => [event, wordsOf(event.text)]))
  const frequencies = new Map<string, number>()
  for (const words of texts.values()) for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + texts.size / (frequencies.get(word) ?? 1)) ** 2
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
  const sums = new Map([...texts].map(([event, words]) => [event, sum(words)]))
  const wordsIn = (event: IncidentEvent) => texts.get(event) ?? new Set<string>()
  return {
    words: wordsIn,
    frequency: (word) => frequencies.get(word) ?? 0,
    of: (a, b) => {
      const theirs = wordsIn(b)
      const shared = sum([...wordsIn(a)].filter((word) => theirs.has(word)))
      return shared === 0 ? 0 : shared / Math.sqrt((sums.get(a) ?? 1) * (sums.get(b) ?? 1))
    },
  }
}
