import type { WrittenInstant } from '../../moment-texts.ts'

/** The parts of a text: those that are known times have their instant. */
export type MomentSearch = (text: string) => readonly { readonly text: string; readonly at?: WrittenInstant }[]

const inWord = /[\p{L}\p{N}]/u

/** Finds times in texts as they are written in a report; of several that begin at one place the longest. */
export function momentSearch(moments: ReadonlyMap<string, WrittenInstant>): MomentSearch {
  const lengths = [...new Set([...moments.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  const shortest = lengths.at(-1) ?? Number.POSITIVE_INFINITY
  const found = (text: string, from: number): string | undefined => {
    if (from > 0 && inWord.test(text[from - 1] ?? '')) return undefined
    for (const length of lengths) {
      const part = text.slice(from, from + length)
      if (moments.has(part) && !inWord.test(text[from + length] ?? '')) return part
    }
    return undefined
  }
  return (text) => {
    const parts: { text: string; at?: WrittenInstant }[] = []
    let start = 0
    for (let from = 0; from + shortest <= text.length; ) {
      const part = found(text, from)
      const at = part === undefined ? undefined : moments.get(part)
      if (part === undefined || at === undefined) {
        from += 1
        continue
      }
      if (from > start) parts.push({ text: text.slice(start, from) })
      parts.push({ text: part, at })
      from += part.length
      start = from
    }
    if (start < text.length) parts.push({ text: text.slice(start) })
    return parts
  }
}
