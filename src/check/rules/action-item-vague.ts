import { z } from 'zod'
import type { Document } from '../../model/document.ts'
import type { ActionItem } from '../../model/incident.ts'
import { openItems } from '../open-items.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'
import { perWords, wordsIn } from '../words.ts'

const openings = perWords(
  ({ vagueOpenings }) => new RegExp(`^[^\\p{L}]{0,6}${vagueOpenings}|${vagueOpenings}[^\\p{L}]{0,3}$`, 'iu'),
)

export const actionItemVague = defineRule({
  id: 'action-item-vague',
  severity: 'info',
  summary: 'An open action item that nobody can tell when it is done: "improve monitoring", "be more careful".',
  why: 'What cannot be ticked off is never finished, and nothing is changed by it.',
  options: z.strictObject({
    words: z
      .number()
      .int()
      .positive()
      .default(4)
      .describe('up to how many words an "improve …" is too short to say what'),
  }),
  messages: {
    vague: '{{item}} says a wish, and nothing that could be ticked off',
  },
  check({ incident, document, options, report }) {
    const words = wordsIn(document)
    const opening = openings(words)
    const { wishes } = words.search
    for (const item of openItems(incident)) {
      const text = taskOf(item)
      if (item.link !== undefined || isTied(text) || isDetailed(item, document)) continue
      const short = lengthOf(text) <= options.words
      const wishful = wishes.test(text) && lengthOf(text) <= options.words * 3
      if (!wishful && !(short && opening.test(text))) continue
      report({ message: 'vague', data: { item: quoted(item.text, 80) }, position: item.position })
    }
  },
})

/** Without the brackets behind it that name who does it, and by when. */
function taskOf({ text, owner, due }: ActionItem): string {
  const found = /\s{0,3}[(（]([^()（）]{1,200})[)）]\s{0,3}$/u.exec(text)
  const inside = found?.[1] ?? ''
  const told = (owner !== undefined && inside.includes(owner)) || (due !== undefined && inside.includes(due))
  return found && told ? text.slice(0, found.index) : text
}

/** An item that is only the heading of what stands nested below it. */
function isDetailed({ position: { start, end } }: ActionItem, { text, lineStarts, shift }: Document): boolean {
  const opens = lineStarts[start.line - 1] ?? 0
  if (!/^[^\p{L}\n]*$/u.test(text.slice(opens, start.offset - shift))) return false
  const [rest = '', ...below] = text.slice(end.offset - shift, end.offset - shift + 400).split('\n')
  const next = below.find((line) => line.trim() !== '')
  if (next === undefined || /\p{L}/u.test(rest)) return false
  const own = /^\s*/.exec(text.slice(opens))?.[0].length ?? 0
  return /^(\s+)(?:[-*+•]|\d{1,3}[.)])\s+\S/.test(next) && (/^\s*/.exec(next)?.[0].length ?? 0) > own
}

/** A ticket, a link, a figure or the name of a thing in the system says what is meant. */
function isTied(text: string): boolean {
  return /https?:|[#\d`_/]|\p{Ll}\p{Lu}|\p{L}\.\p{L}|[([:：]/u.test(text)
}

/** In words; in scripts without blanks two signs are about a word. */
function lengthOf(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) + Math.round(signs / 2) - (signs > 0 ? 1 : 0)
}
