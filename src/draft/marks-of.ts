import { cues } from '../extract/cues.ts'
import type { MilestoneName, Status } from '../model/incident.ts'
import type { Unplaced } from './telling.ts'

/** A step of an incident as far as two records of one happening must agree on it. */
export type Step = 'begun' | 'acknowledged' | 'escalated' | 'identified' | 'ended'

/** By what a record is compared with those of other sources. */
export interface Marks {
  /** Addresses, numbers of tickets, hashes of commits, fingerprints: whatever names one thing. */
  readonly references: ReadonlySet<string>
  /** Stems of its words, in small letters. */
  readonly words: ReadonlySet<string>
  readonly step: Step | undefined
}

/** Longer entries are whole documents pasted in; their beginning says what they are about. */
const longest = 2_000

export function marksOf(telling: Unplaced): Marks {
  const text = `${telling.text.slice(0, longest)}\n${telling.about ?? ''}`
  // Most records of a large chat are compared with none.
  let words: ReadonlySet<string> | undefined
  let step: { readonly of: Step | undefined } | undefined
  return {
    references: referencesIn([text, telling.event.link ?? '', ownKey(telling)].join(' ')),
    get words() {
      words ??= wordsIn(text)
      return words
    },
    get step() {
      step ??= { of: stepOf(telling) }
      return step.of
    },
  }
}

/** The key of a chat names the thread, which nobody else speaks of. */
function ownKey({ kind, event }: Unplaced): string {
  return kind === 'chat' ? '' : (event.key ?? '')
}

const address = /\bhttps?:\/\/[^\s<>"'`|)\]]{1,500}/gi
const numbered = /(?<![\p{L}\p{N}#&])#\d{2,9}(?!\d)|(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,9}-\d{1,8}(?![\p{L}\p{N}])/gu
const named = /[A-Za-z0-9]{6,64}/g
const version = /(?<![\d.])\d{1,5}(?:\.\d{1,5}){2,3}(?![\d.])/g

/** What in a text names one thing and no other of its kind. */
export function referencesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [url] of text.matchAll(address)) found.add(url.replace(/[.,;:!?]+$/, '').replace(/#.*$/, ''))
  const rest = text.replace(address, (url) => url.replace(/[^A-Za-z0-9]+/g, ' '))
  for (const [name] of rest.matchAll(numbered)) found.add(name)
  for (const [name] of rest.matchAll(version)) found.add(name)
  for (const [name] of rest.matchAll(named)) {
    // A commit is told by its first seven digits as well as by all forty.
    if (/^(?=.{0,39}\d)(?=.{0,39}[a-f])[0-9a-f]{7,40}$/.test(name)) found.add(name.slice(0, 7))
    else if (/^(?=.{0,63}\d)(?=.{0,63}[A-Z])[A-Z0-9]+$/.test(name)) found.add(name)
  }
  return found
}

const noBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Endings differ between tellings of one thing ("mitigated", "mitigation"); most stems show within this length. */
const stem = 6

/** The words of a text by their stems; `SearchErrorRate` is three words, and what has no blanks is told by pairs of signs. */
export function wordsIn(text: string): Set<string> {
  const words = new Set<string>()
  const parted = text.replace(address, ' ').replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
  for (const [word] of parted
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]{1,100}/gu)) {
    if (!noBlanks.test(word)) words.add(word.slice(0, stem))
    else for (let at = 0; at + 1 < Math.max(2, word.length); at += 1) words.add(word.slice(at, at + 2))
  }
  return words
}

const steps: Readonly<Partial<Record<MilestoneName | Status, Step>>> = {
  started: 'begun',
  detected: 'begun',
  acknowledged: 'acknowledged',
  escalated: 'escalated',
  identified: 'identified',
  mitigated: 'ended',
  monitoring: 'ended',
  resolved: 'ended',
}

/** Weaker words are told of a step by the way. */
const plainly = 3

function stepOf({ milestone, event, kind, text }: Unplaced): Step | undefined {
  if (milestone !== undefined) return steps[milestone]
  if (kind === 'update') return event.status === undefined ? undefined : steps[event.status]
  const [first] = cues.milestones(text.slice(0, 300))
  return first === undefined || first.weight < plainly ? undefined : steps[first.name]
}
