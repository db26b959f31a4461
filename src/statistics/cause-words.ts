import type { Incident, SectionKind } from '../model/incident.ts'

/** Read of each text, in letters: what is told later seldom tells the cause. */
const MOST_LETTERS = 1500
const MOST_WORDS = 80
const SHORTEST = 4

const tellCause: readonly SectionKind[] = ['root-cause', 'trigger']
const tellInstead: readonly SectionKind[] = ['summary', 'resolution']

/**
 * The words in which a report tells its cause, in small letters, each once, in order of the alphabet: those of its title
 * and of the sections on cause and trigger; where there are none, of its summary and resolution. Numbers and words of
 * under four letters tell nothing; Chinese and Japanese, which have no blanks, are taken in twos.
 */
export function causeWords({ title, summary, sections }: Incident): string[] {
  const of = (kinds: readonly SectionKind[]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).map(({ markdown }) => markdown)
  const causes = of(tellCause)
  const texts = [title ?? '', ...(causes.length > 0 ? causes : [summary ?? '', ...of(tellInstead)])]
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of wordsIn(text.slice(0, MOST_LETTERS))) {
      if (words.size === MOST_WORDS) break
      words.add(word)
    }
  }
  return [...words].sort()
}

function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bhttps?:\S{1,500}/g, ' ')
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((run) => {
    if (withoutBlanks.test(run)) return pairsIn(run)
    return [...run].length >= SHORTEST && /\p{L}/u.test(run) && run.length <= 40 ? [run] : []
  })
}

const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function pairsIn(run: string): string[] {
  const letters = [...run].slice(0, 200)
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}
