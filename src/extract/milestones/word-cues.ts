import { languages } from '../../languages/all.ts'
import type { NameWords } from '../../languages/language.ts'
import { milestoneCalled } from '../../languages/milestone-called.ts'
import type { MilestoneName } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import { type ByMilestone, type Cue, scoreOf } from './candidate.ts'
import type { Telling } from './texts.ts'
import { weights } from './weights.ts'

interface Said {
  readonly text: string
  readonly weight: number
}

/** What a text says for and against each milestone, the strongest words first. */
export type Hear = (text: string) => ByMilestone<readonly Said[]>

/** Hears each text once: it is asked for every milestone, and sentences come again with other moments in them. */
export function hearing(): Hear {
  const known = new Map<string, ByMilestone<readonly Said[]>>()
  return (text) => {
    const heard = known.get(text) ?? heardIn(text)
    known.set(text, heard)
    return heard
  }
}

function heardIn(text: string): ByMilestone<readonly Said[]> {
  const heard: ByMilestone<Said[]> = {}
  for (const said of cues.milestones(text)) {
    const others = heard[said.name]
    if (others === undefined) heard[said.name] = [said]
    else others.push(said)
  }
  return heard
}

/** Whether no word of an event speaks for or against any milestone, as in most lines of a chat. */
export function isSilent({ label, sentences, linked }: Telling, hear: Hear): boolean {
  const says = (text: string): boolean => Object.keys(hear(text)).length > 0
  return label === '' && !sentences.some(says) && !linked.some(says)
}

/**
 * What the words of an event say for a milestone: its best sentence, where each sentence is judged by itself, so
 * that what is denied in one does not count against another. None where no word speaks for it.
 */
export function wordCues(name: MilestoneName, telling: Telling, hear: Hear): Cue[] {
  let best: Cue[] = []
  const factors = name === 'mitigated' || name === 'resolved' ? weights.lastSentences : weights.sentences
  const sentences = name === 'announced' ? telling.linked : telling.sentences
  for (const [rank, sentence] of sentences.entries()) {
    const factor = factors[Math.min(rank, factors.length - 1)] ?? 1
    const said = hear(sentence)[name] ?? []
    const found = sentenceCues(said, factor)
    if (scoreOf(found) > scoreOf(best)) best = found
    if (!said.some(({ weight }) => weight > 0) || !said.some(({ weight }) => weight < 0)) continue
    // 'Restored, and yet it will not mount': plain denials hold for the whole.
    if (said.some(({ weight }) => weight <= -5)) continue
    for (const clause of clausesOf(sentence)) {
      const part = sentenceCues(hear(clause)[name] ?? [], factor)
      if (scoreOf(part) > scoreOf(best)) best = part
    }
  }
  const called = telling.label === '' ? undefined : milestoneCalled(telling.label, cues.languages)
  if (called === name) {
    const plain = scoreOf(best) < weights.called ? [{ why: `says "${telling.label}"`, weight: weights.called }] : best
    return [...plain, { why: `labelled "${telling.label}"`, weight: weights.labelled }]
  }
  if (best.length === 0) return []
  const positive = (text: string): boolean => hear(text)[name]?.some(({ weight }) => weight >= 2.5) === true
  if (telling.label !== '' && called === undefined && positive(telling.label))
    return [...best, { why: `labelled "${telling.label}"`, weight: weights.labelled }]
  if (telling.lead !== '' && positive(telling.lead))
    return [...best, { why: `headed "${telling.lead}"`, weight: weights.headed }]
  const whole = telling.sentences.length === 1 && (telling.sentences[0]?.split(/\s+/).length ?? 9) <= 5
  const says = best.some(({ weight }) => weight >= weights.word)
  return whole && says ? [...best, { why: 'says nothing else', weight: weights.short }] : best
}

const wordsBetween = (pick: (names: NameWords) => readonly string[] | undefined): string =>
  languages
    .flatMap(({ cues: { names } }) => (names === undefined ? [] : (pick(names) ?? [])))
    .filter((word) => /^[\p{L} ]+$/u.test(word))
    .join('|')

/** Between clauses: three words at least follow. */
const joint = new RegExp(
  `;\\s|(?:,?\\s(?:${wordsBetween(({ and }) => and)})|,\\s(?:${wordsBetween(({ relatives }) => relatives)}))\\s(?=\\S+\\s\\S+\\s\\S)`,
  'u',
)

/**
 * The clauses that 'and', 'which' or a semicolon joins: what one denies says nothing of the others ('it took the site
 * down, which is when I was paged'). None of a single one.
 */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(joint)
  return clauses.length > 1 ? clauses.filter((clause) => clause.includes(' ')) : []
}

/** Whether a sentence speaks strongly against a milestone: 'attempted to restore', 'still down'. */
export function denies(name: MilestoneName, telling: Telling, hear: Hear): boolean {
  return telling.sentences.some((sentence) => hear(sentence)[name]?.some(({ weight }) => weight <= -3) === true)
}

function sentenceCues(said: readonly Said[], factor: number): Cue[] {
  let positive = 0
  const found = said.map(({ text, weight }) => {
    if (weight > 0) positive += 1
    const counted = weight > 0 ? weight * factor * (positive > 1 ? weights.further : 1) : weight
    return { why: `says "${text.slice(0, 60)}"`, weight: counted }
  })
  return positive === 0 ? [] : found
}
