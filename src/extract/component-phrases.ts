import { cues } from './cues.ts'
import type { ListedName } from './name-list.ts'
import { type PhraseName, phraseAfter, phraseBefore } from './noun-phrases.ts'
import type { Standing } from './prose.ts'
import { nameWords, type Word, wordsOf } from './words.ts'

export type Frame = 'before' | 'plain' | 'after' | 'noun' | 'spared' | 'spares'

export interface ComponentPhrase extends PhraseName {
  readonly affected: boolean
  /** Which kind of statement names it. */
  readonly frame: Frame
  /** The statement within the sentence: names of one statement share it. */
  readonly row: number
  /** First word of its sentence. */
  readonly opens: boolean
}

const LONGEST = 900

/**
 * What one sentence states as affected or spared: the subject of 'is unavailable', the object of 'an outage of',
 * the subject of 'is not affected', the object of 'no impact on', and in titles what stands before 'outage' or 'down'.
 */
export function componentPhrases(sentence: string, standing: Standing): ComponentPhrase[] {
  if (sentence.length > LONGEST) return []
  const found: ComponentPhrase[] = []
  const taken: { from: number; to: number }[] = []
  let words: readonly Word[] | undefined
  const read = (kind: Frame, expression: RegExp, opening = false): void => {
    for (const match of matchesOf(expression, sentence)) {
      const to = match.index + match[0].length
      if (taken.some((other) => match.index < other.to && other.from < to)) continue
      if ((kind === 'after' || kind === 'noun') && isCause(sentence, match.index)) continue
      words ??= wordsOf(sentence)
      const spared = kind === 'spared' || kind === 'spares'
      const names =
        kind === 'after' || kind === 'spares'
          ? objects(sentence, words, to, spared)
          : subjects(sentence, words, match.index, spared, kind === 'noun')
      if (opening && !(names[0] !== undefined && opensClause(words, names[0]))) continue
      if (spared || kind === 'plain' || (kind === 'after' && names.length > 0)) taken.push({ from: match.index, to })
      const negated = !spared && (kind === 'before' || kind === 'plain') && isNegated(words, match.index, names[0])
      for (const name of names)
        found.push({
          ...name,
          affected: !spared && !negated,
          frame: kind,
          row: match.index,
          opens: name.start <= (words[0]?.start ?? 0),
        })
      const more = kind === 'spared' || kind === 'before' || kind === 'plain' ? trailing(sentence, words, to) : []
      for (const name of more)
        found.push({ ...name, affected: !spared && !negated, frame: kind, row: match.index, opens: false })
    }
  }
  read('spared', cues.words.notAffected)
  read('spares', cues.words.notAffectedBefore)
  read('plain', cues.words.plainlyAffected)
  read('before', cues.words.affected)
  read('after', cues.words.affectedBefore)
  if (standing === 'title' || standing === 'summary' || standing === 'lead' || standing === 'impact') {
    read('noun', cues.words.affectedNouns)
    read('noun', cues.words.affectedAdjectives, standing !== 'title')
  }
  return found
}

function* matchesOf(expression: RegExp, text: string): Generator<RegExpExecArray> {
  const all = new RegExp(expression.source, `${expression.flags}g`)
  for (let found = all.exec(text); found !== null; found = all.exec(text)) {
    yield found
    if (found[0] === '') all.lastIndex += 1
  }
}

function subjects(sentence: string, words: readonly Word[], at: number, whole: boolean, near: boolean): PhraseName[] {
  const index = words.findIndex(({ start }) => start >= at)
  return phraseBefore(sentence, words, index < 0 ? words.length : index, whole, near)
}

function objects(sentence: string, words: readonly Word[], at: number, whole: boolean): PhraseName[] {
  const index = words.findIndex(({ start }) => start >= at)
  return index < 0 ? [] : phraseAfter(sentence, words, index, whole)
}

/** 'All other traffic was unaffected, including A and B.' */
function trailing(sentence: string, words: readonly Word[], at: number): PhraseName[] {
  let index = words.findIndex(({ start }) => start >= at)
  if (index < 0) return []
  if (words[index]?.is === 'comma' || words[index]?.is === 'open') index += 1
  return words[index]?.is === 'members' ? phraseAfter(sentence, words, index + 1, true) : []
}

/** 'No … were affected'. */
function isNegated(words: readonly Word[], at: number, name: ListedName | undefined): boolean {
  if (name === undefined) return false
  for (let index = words.findLastIndex(({ start }) => start < name.start); index >= 0; index -= 1) {
    const word = words[index]
    if (word === undefined || word.is === 'stop' || word.is === 'comma' || word.is === 'break') return false
    if (word.start < at && nameWords.no.has(word.text.toLowerCase())) return true
  }
  return false
}

/** 'caused by a failure of', 'due to problems with': what stands behind is the cause. */
function isCause(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 120), at)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1)
  return cues.words.causedBy.test(clause)
}

/** 'example.org down', where no verb stands between. */
function opensClause(words: readonly Word[], name: PhraseName): boolean {
  const index = words.findIndex(({ start }) => start >= name.start)
  const before = words[index - 1]
  return before === undefined || before.is === 'stop'
}
