import { z } from 'zod'
import type { Incident } from '../../model/incident.ts'
import { linesOf, positionOf } from '../../model/passage.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { wordsIn } from '../words.ts'

export const blameLanguage = defineRule({
  id: 'blame-language',
  severity: 'off',
  summary: 'A person named beside a fault, or a fault laid to people by nature: "human error".',
  why: 'Who may be named beside a fault tells less next time, and the report says nothing of what made it easy.',
  options: z.strictObject({
    roles: z.boolean().default(true).describe('whether "an engineer" counts as a person, too'),
  }),
  messages: {
    person: '"{{text}}" names a person beside a fault',
    nature: '"{{text}}" lays the fault to people, and leaves open what made it possible',
  },
  check({ incident, document, options, report }) {
    const { faults, faultsBefore, blame, roles, slips } = wordsIn(document)
    const things = incident.components.flatMap(({ mentions }) => mentions.map(({ name }) => name))
    const isThing = (name: string | undefined) => name !== undefined && things.some((thing) => thing.includes(name))
    const names = namesOf(incident)
    const bordered = [...names.filter((name) => !noBlanks.test(name)).map(escaped), handle].join('|')
    // Between signs of a script without blanks there is no border.
    const unbordered = names.filter((name) => noBlanks.test(name)).map(escaped)
    const people = [`(?<![\\p{L}\\p{N}_])(?:${bordered})(?![\\p{L}\\p{N}_])`, ...unbordered]
    if (options.roles) people.push(`(?<![\\p{L}\\p{N}_])${roles}(?![\\p{L}\\p{N}_])`)
    const person = `(?:${people.join('|')})`
    const expressions = [
      ['person', new RegExp(`${person}\\s{0,2}${faults}`, 'giu')],
      ['person', new RegExp(`${faultsBefore}\\s{0,2}${person}`, 'giu')],
      ['nature', new RegExp(blame, 'giu')],
      // Capitals tell a name here, so case counts.
      ['person', new RegExp(`${fullName}\\s${slips}`, 'gu')],
      ['person', new RegExp(`${faultsBefore}\\s${fullName}(?![\\p{L}\\p{N}_])`, 'gu')],
    ] as const
    const seen = new Set<number>()
    for (const { kind, passage } of blocksOf(incident, document)) {
      if (kind === 'code') continue
      for (const line of linesOf(passage)) {
        for (const [message, expression] of expressions) {
          for (const found of line.text.matchAll(expression)) {
            const [text] = found
            const position = positionOf(document, line, found.index, found.index + text.length)
            if (seen.has(position.start.offset) || isThing(found.groups?.name)) continue
            seen.add(position.start.offset)
            report({ message, data: { text: text.replace(/\s+/g, ' ') }, position })
          }
        }
      }
    }
  },
})

/** Two or three words with capitals, as names are written. */
const fullName = '(?<![\\p{L}\\p{N}_])(?<name>\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){1,2})'

const noBlanks = /[\p{Script=Han}\p{Script=Hangul}]/u

const handle = '@[\\p{L}\\p{N}_.-]{2,30}'

/** People whom the report itself has as actors or owners, at most a hundred. */
function namesOf({ timeline, actionItems }: Incident): string[] {
  const names = [...timeline.map(({ actor }) => actor), ...actionItems.map(({ owner }) => owner)]
  const people = names.flatMap((name) =>
    name &&
    /^(?:\p{Script=Han}{2,3}|\p{Script=Hangul}{3})$|^@?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}$/u.test(
      name,
    )
      ? [name]
      : [],
  )
  return [...new Set(people)].slice(0, 100)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
