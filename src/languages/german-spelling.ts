const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }

/**
 * The same expressions, wherever in `words` they stand, for texts without umlauts ('Stoerung', 'verfuegbar') and for
 * those from Switzerland, where no ß is written ('Massnahmen').
 */
export function inAllSpellings<T>(words: T): T {
  return spelled(words) as T
}

function spelled(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/\[(?:\\.|[^\]\\])*\]|\\.|[äöüÄÖÜß]/gu, either)
  if (Array.isArray(words)) return words.map(spelled)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, spelled(value)]))
}

function either(part: string): string {
  const other = spellings[part]
  if (other !== undefined) return `(?:${part}|${other})`
  if (!part.startsWith('[') || part.startsWith('[^')) return part
  const others = [...part].flatMap((character) => spellings[character] ?? [])
  return others.length === 0 ? part : `(?:${[part, ...others].join('|')})`
}

/** A plain word as it is written without umlauts. */
export function withoutUmlauts(word: string): string {
  return word.replace(/[äöüÄÖÜß]/g, (character) => spellings[character] ?? character)
}
