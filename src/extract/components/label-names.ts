import type { Document } from '../../model/document.ts'
import { cues } from '../cues.ts'
import { perLanguages, whole } from '../report-words.ts'
import { sectionKindOf } from '../section-kinds.ts'
import { strengthOf } from './component-names.ts'
import type { NameGrammar } from './name-grammar.ts'
import { fateOf } from './part-labels.ts'
import type { Paragraph, Standing } from './prose.ts'
import type { Told } from './whole-names.ts'

/** 'Home page: requests to /home returned 502': in a list of what suffered, the label names it and the rest says how. */
export function labelName(
  paragraph: Paragraph,
  proper: ReadonlySet<string>,
  document: Document,
  grammar: NameGrammar,
): Told | undefined {
  if (paragraph.lines[0]?.kind !== 'item') return undefined
  const { text } = paragraph
  const found = /^\s*([^:：.]{2,50}?)\s*[:：]\s+(?=\S)/.exec(text)
  const name = found?.[1]
  if (found === null || name === undefined || sectionKindOf(name, 0.9) !== undefined) return undefined
  const rest = text.slice(found[0].length)
  const { notAffected, notAffectedBefore, stillWorking } = cues.words
  const fate = fateOf(/^[^.,;。；、，(（—–]*/u.exec(rest)?.[0] ?? '')
  const spared = fate === 'spared' || [notAffected, notAffectedBefore, stillWorking].some((search) => search.test(rest))
  if (!spared && fate === undefined && !suffers(rest) && !hasTroubles(rest)) return undefined
  const start = text.indexOf(name)
  const strength = strengthOf(name, {
    proper,
    opens: true,
    title: false,
    whole: false,
    code: false,
    amount: false,
    grammar,
  })
  if (strength === 0) return undefined
  const position = paragraph.place(document, start, start + name.length)
  return { name, affected: !spared, text: text.trim(), position, listed: false, strength }
}

function suffers(text: string): boolean {
  const { affected, plainlyAffected, affectedAdjectives, affectedNouns } = cues.words
  return [affected, plainlyAffected, affectedAdjectives, affectedNouns].some((search) => search.test(text))
}

/** '30 % of errors, timeouts': what it had, in so few words that they state nothing else. */
function hasTroubles(text: string): boolean {
  return text.length <= LONGEST_TROUBLES && cues.words.troubles.test(text)
}

const LONGEST_TROUBLES = 80

/** 'Impact: …' and 'Root cause: …' inside a paragraph. */
export function labelled(sentence: string): Standing | undefined {
  const label = /^\s*([^\n:：]{3,40})[:：]\s/.exec(sentence)?.[1]
  if (label === undefined) return undefined
  // 'Severity: 2 (the shop is down)' says how bad the impact was.
  if (severity().test(label.trim())) return 'impact'
  const kind = sectionKindOf(label, 0.5)
  // 'Update: …' and 'Investigating: …' open a post.
  if (kind === 'updates') return undefined
  return kind === undefined ? undefined : kind === 'summary' || kind === 'impact' ? kind : 'other'
}

const severity = perLanguages(() => whole(({ fields }) => fields?.severity))
