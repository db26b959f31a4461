import { cues } from '../extract/cues.ts'
import { perLanguages, sourceIn } from '../extract/report-words.ts'
import { referencesIn, wordsIn } from './marks-of.ts'
import type { Telling, Unplaced } from './telling.ts'

const phrase = perLanguages(() => {
  // Of several that fit, the longest: 'thanks all' is one.
  const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length)
  return new RegExp(`^${sourceIn(({ chat }) => longestFirst(chat?.chatter ?? []))}\\s*`, 'iu')
})

const mention = /<?@[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}(?: \p{Lu}\p{Ll}{1,30}){0,2}>?/gu
const sign = /:[a-z0-9_+'-]{1,40}:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu

/** Courtesies are short. */
const longest = 80

/** Whether a message says nothing at all: signs, names, 'ok', 'thanks, all'. */
export function saysNothing(text: string): boolean {
  if (text.length > 400) return false
  const words = text.replace(sign, ' ').replace(mention, ' ').trim()
  if (words.length > longest) return false
  return words.split(/[\s]*[,.!?;:…~、。！？\n()-]+[\s]*/u).every(isCourtesy)
}

function isCourtesy(part: string): boolean {
  let rest = part.trim()
  while (rest !== '') {
    const [said] = phrase().exec(rest) ?? []
    if (said === undefined || said === '') return false
    rest = rest.slice(said.length)
  }
  return true
}

/** What Slack and its like put among the messages: somebody joined, a topic was set, a message was pinned. */
function isNotice({ event: { key } }: Unplaced): boolean {
  return key !== undefined && /^[a-z]{2,20}:(?!thread:)[a-z_]+$/.test(key)
}

/** Words that the machines and pages of the incident use, without those that every text has. */
export interface Topic {
  /** No other source has any: then a message of some words must be taken for what it is. */
  readonly isEmpty: boolean
  readonly has: (word: string) => boolean
}

const stopWords = perLanguages(() => {
  const listed = cues.languages.flatMap(({ cues: { names } }) => [
    ...(names?.leads ?? []),
    ...(names?.articles ?? []),
    ...(names?.breaks ?? []),
    ...(names?.prepositions ?? []),
    ...(names?.auxiliaries ?? []),
    ...(names?.and ?? []),
    ...(names?.no ?? []),
  ])
  return new Set(listed.flatMap((word) => [...wordsIn(word)]))
})

/** A word that so many of the messages have tells none of them from the others. */
const common = 0.1
const few = 50

/** What the incident is about, by the words of all sources that are no chat. */
export function topicOf(tellings: readonly Telling[]): Topic {
  const topic = new Set<string>()
  const inChat = new Map<string, number>()
  let messages = 0
  for (const { kind, text } of tellings) {
    const words = wordsIn(text.slice(0, 2_000))
    if (kind === 'chat') {
      messages += 1
      for (const word of words) inChat.set(word, (inChat.get(word) ?? 0) + 1)
    } else for (const word of words) if (word.length > 2 && !/^\d+$/.test(word)) topic.add(word)
  }
  const stops = stopWords()
  const limit = Math.max(few, messages) * common
  for (const word of topic)
    if (stops.has(word) || (messages > few && (inChat.get(word) ?? 0) > limit)) topic.delete(word)
  return { isEmpty: topic.size === 0, has: (word) => topic.has(word) }
}

const figure =
  /\d[\d.,]*\s?(?:%|ms|s|k|[kmgt]i?b|rps|qps)(?!\p{L})|(?<![\p{L}\p{N}])[1-5]\d\d(?:s|x)?(?![\p{L}\p{N}])/iu
const code = /`[^`]{2,}`|\p{L}[\p{L}\p{N}]*[-_./][\p{L}\p{N}]+[-_./\p{L}\p{N}]*/u

/** Enough for a message to be about the incident; words that every message may have count half. */
export const enough = 1.5

/**
 * How much a message of a chat bears on the incident: it says that a step was made, speaks of what the alerts and the
 * status page speak of, or gives figures, code, or the name of a thing. What bears on nothing is folded away, where it
 * is still counted and found.
 */
export function bearing(telling: Telling, topic: Topic): number {
  const { text } = telling
  if (isNotice(telling) || saysNothing(text)) return 0
  const words = [...wordsIn(text.slice(0, 2_000))]
  let score = topic.isEmpty && words.length >= 4 ? enough : 0
  score += Math.min(2, words.filter((word) => topic.has(word)).length)
  if (referencesIn(text).size > 0) score += 1
  if (figure.test(text)) score += 1.5
  if (code.test(text)) score += 1
  if (words.length >= 3) score += 0.5
  if (words.length >= 10) score += 0.5
  const [said] = cues.milestones(text.slice(0, 300))
  const step = said === undefined ? 0 : Math.min(2, said.weight / 1.5)
  // What a message denies takes nothing from its figures.
  return score < enough ? score + step : score + Math.max(0, step)
}
