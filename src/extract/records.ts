import { languages } from '../languages/all.ts'
import type { RecordColumn, RecordWords } from '../languages/record-words.ts'
import type { Commitment, EventSource, MilestoneName } from '../model/incident.ts'

/** A text as the words of records are written: in small letters, with straight apostrophes, without a colon at its end. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s*[:：]$/, '')
}

/** By each word of any language what it stands for; where two languages differ, the first has it. */
function keyed<Key extends string>(
  pick: (words: RecordWords) => Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  const found = new Map<string, Key>()
  for (const { records } of languages) {
    const named = records === undefined ? [] : (Object.entries(pick(records)) as [Key, readonly string[]][])
    for (const [key, words] of named) {
      for (const word of words) if (!found.has(plain(word))) found.set(plain(word), key)
    }
  }
  return found
}

function known(pick: (words: RecordWords) => readonly string[]): (text: string) => boolean {
  const words = new Set(languages.flatMap(({ records }) => (records === undefined ? [] : pick(records))).map(plain))
  return (text) => words.has(plain(text))
}

const columns = keyed(({ columns }) => columns)
const sources = keyed(({ sources }) => sources)
const milestones = keyed(({ milestones }) => milestones)
const promises = keyed(({ promises }) => promises)
const phaseEnds = keyed(({ phaseEnds }) => phaseEnds)

/** What a column of this head holds. */
export const columnNamed = (head: string): RecordColumn | undefined => columns.get(plain(head))

/** Where an entry comes from, by the words of a cell. */
export const sourceNamed = (text: string): EventSource | undefined => sources.get(plain(text))

/** The milestone that a text names, and nothing else. */
export const milestoneNamed = (text: string): MilestoneName | undefined => milestones.get(plain(text))

export const promiseNamed = (text: string): Commitment['kind'] | undefined => promises.get(plain(text))

export const phaseEndNamed = (head: string): 'from' | 'to' | undefined => phaseEnds.get(plain(head))

export const isOpenEnded = known(({ openEnded }) => openEnded)
export const isElsewhere = known(({ elsewhere }) => elsewhere)
export const isReadings = known(({ readings }) => readings)
export const isFindingsHeading = known(({ findings }) => findings)
export const isSeverity = known(({ severities }) => severities)
export const isRepeatHeading = known(({ repeat }) => repeat)
export const isAuditHeading = known(({ audit, repeat }) => [...audit, ...repeat])
export const isLeftOutHeading = known(({ leftOut }) => leftOut)
export const isLink = known(({ link }) => link)
export const isToDo = known(({ toDo }) => toDo)

/** `To do: state the severity`: what a template asks its author for. */
export function isPromptLine(line: string): boolean {
  const [label] = /^[^:：]{2,30}[:：]/.exec(line.slice(0, 32)) ?? []
  return label !== undefined && isToDo(label)
}
