import type { SectionKind } from '../model/incident.ts'
import { cues } from './cues.ts'
import type { Line } from './lines.ts'
import { type ListedName, parseNameList } from './name-list.ts'

export interface ComponentPhrase extends ListedName {
  readonly affected: boolean
  readonly sentence: string
}

const told: ReadonlySet<SectionKind> = new Set(['summary', 'impact', 'other', 'updates', 'components'])

/**
 * Components that a sentence of the summary or impact names: the subject of 'is unavailable', the object of
 * 'an outage of', the subject of 'is not affected'. A name must look like one (a capital inside the sentence,
 * code, a domain, or a word such as 'service' or 'API').
 */
export function componentPhrases(text: string, kind: SectionKind, line: Line): ComponentPhrase[] {
  if (text.length > 4000) return []
  const found: ComponentPhrase[] = []
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to)
    const not = cues.words.notAffected.exec(sentence)
    if (not !== null) found.push(...subject(sentence, not.index, from, false))
    if (!told.has(kind) || line.kind === 'heading' || not !== null) continue
    const after = cues.words.affectedBefore.exec(sentence)
    if (after !== null) found.push(...object(sentence, after.index + after[0].length, from))
    const before = cues.words.affected.exec(sentence)
    if (before !== null && after === null) found.push(...subject(sentence, before.index, from, true))
  }
  return found
}

function* sentencesOf(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  for (const stop of text.matchAll(/[.!?](?=\s+[\p{Lu}"'(]|\s*$)/gu)) {
    yield { from, to: stop.index + 1 }
    from = stop.index + 1
  }
  if (from < text.length) yield { from, to: text.length }
}

/** The noun phrase that ends at `end`: back to a comma clause, a preposition or the sentence's start. */
function subject(sentence: string, end: number, shift: number, affected: boolean): ComponentPhrase[] {
  const before = sentence.slice(0, end)
  let start = 0
  for (const stop of before.matchAll(/[:;–—]\s|\b(?:that|which|while|because|when|where|as|so|but|since|after|during|means?t?|only)\s/gi)) start = stop.index + stop[0].length
  return names(sentence, start, before.trimEnd().length, shift, affected)
}

/** The noun phrase that begins at `start`, up to a verb, a preposition or the sentence's end. */
function object(sentence: string, start: number, shift: number): ComponentPhrase[] {
  const after = sentence.slice(start)
  const stop = /[.;:!?]\s|[.!?]$|\s(?:that|which|while|because|when|where|as|since|after|before|during|from|between|for|on|in|at|with|due|was|were|is|are|will|to|by|causing|resulting|leading|starting|beginning|until|this|we|our|has|have|had|who)\b/i.exec(after)
  return names(sentence, start, stop === null ? sentence.length : start + stop.index, shift, true)
}

function names(sentence: string, start: number, end: number, shift: number, affected: boolean): ComponentPhrase[] {
  const phrase = sentence.slice(start, end)
  if (phrase.length > 240) return []
  return parseNameList(phrase.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length)))
    .map((name) => trimmed(phrase, name))
    .filter((name) => looksLikeName(name.name, start + name.start === 0))
    .map((name) => ({ ...name, start: shift + start + name.start, end: shift + start + name.end, affected, sentence: sentence.trim() }))
}

/** Without the words that lead a name but are no part of it. */
function trimmed(phrase: string, name: ListedName): ListedName {
  const lead = /^(?:(?:the|our|all|both|some|most|many|other|only|any|a|an|its|their|and|of|access(?:ing)? to|users? of|requests? to|customers? using|currently|as|well)\s+)+/i.exec(name.name)
  const start = name.start + (lead?.[0].length ?? 0)
  const text = phrase.slice(start, name.end).replace(/\s+$/, '')
  return { ...name, name: text.replace(/\s{2,}/g, ' '), start, end: start + text.length }
}

const kinds = /\b(?:api|apis|service|services|server|servers|site|website|cluster|clusters|database|databases|db|portal|app|apps|application|applications|dashboard|system|systems|endpoint|endpoints|page|pages|queue|network|gateway|proxy|node|nodes|storage|cdn|dns|login|search|checkout|console|platform|mail|email|runners?|registry|repository|vpn|pipeline|pipelines|hosts?|instances?|account)$/i

function looksLikeName(name: string, atStart: boolean): boolean {
  const words = name.split(/\s+/)
  if (name.length < 2 || words.length > 6) return false
  if (/^(?:we|it|this|that|they|users?|customers?|there|he|she|i|you|who|none|no|some|all|these|those|incident|outage|issue|problem|impact|everything|nothing|errors?|requests?)$/i.test(name)) return false
  if (/^\d+%?$/.test(name) || /\b(?:users?|customers?|people|requests?|percent|errors|minutes|hours|team|we|our)\b/i.test(name)) return false
  if (/[a-z0-9-]+\.[a-z]{2,}(?:\.|\/|$)/i.test(name)) return true
  if (kinds.test(name)) return words.length <= 5
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return atStart ? words.length <= 4 && (capital > 1 || /\p{Lu}.*\p{Lu}|\d/u.test(name)) : capital > 0
}
