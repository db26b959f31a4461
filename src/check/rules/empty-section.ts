import { z } from 'zod'
import type { Incident, SectionKind } from '../../model/incident.ts'
import { positionOf } from '../../model/passage.ts'
import { type Block, blocksOf } from '../blocks.ts'
import { fieldsOf, tidyLabel } from '../fields.ts'
import { inPostmortems } from '../postmortem.ts'
import { defineRule, type Rule } from '../rule.ts'
import { sectionNamed } from '../section-names.ts'
import { quoted } from '../wording.ts'
import { languagesOf, perWords, type Words, wordsIn } from '../words.ts'

const definition = defineRule({
  id: 'empty-section',
  severity: 'warning',
  summary: 'A section of a postmortem with nothing below its heading, or with a placeholder.',
  why: 'The report was published before it was finished, and what is missing is mostly what was hard to find out.',
  options: z.strictObject({
    due: z
      .array(z.string())
      .default(['summary', 'impact', 'timeline', 'root-cause'])
      .describe('kinds of sections to which "N/A" is no answer'),
  }),
  messages: {
    empty: 'nothing stands below {{heading}}',
    placeholder: '{{heading}} still holds a placeholder: {{text}}',
  },
  check({ incident, document, options, report }) {
    const words = wordsIn(document)
    const spoken = languagesOf(document)
    const blocks = blocksOf(incident, document)
    const unwritten = (text: string, kind: SectionKind): boolean => isUnwritten(text, words, options.due.includes(kind))

    for (const [index, head] of blocks.entries()) {
      if (head.kind !== 'heading') continue
      const heading = tidyLabel(head.passage.text)
      const kind = sectionNamed(heading, spoken)
      if (!kind || kind === 'updates' || kind === 'supporting') continue
      const end = blocks.findIndex((block, at) => at > index && block.kind === 'heading')
      const next = end < 0 ? undefined : blocks[end]
      if (next && next.depth > head.depth) continue
      const body = blocks.slice(index + 1, end < 0 ? undefined : end)
      const position = positionOf(document, head.passage)
      if (body.length === 0) {
        if (next !== undefined || index > 0) {
          if (!toldElsewhere(kind, incident)) report({ message: 'empty', data: { heading: quoted(heading) }, position })
        }
      } else if (body.every((block) => written(block) && unwritten(block.passage.text, kind))) {
        const [first] = body
        if (!first) continue
        report({
          message: 'placeholder',
          data: { heading: quoted(heading), text: quoted(first.passage.text) },
          position,
          related: [{ message: 'the placeholder', position: positionOf(document, first.passage) }],
        })
      }
    }
    for (const { label, value } of fieldsOf(blocks)) {
      const kind = sectionNamed(label, spoken)
      if (!kind || kind === 'updates' || !unwritten(value.text, kind)) continue
      const data = { heading: quoted(label), text: quoted(value.text) }
      report({ message: 'placeholder', data, position: positionOf(document, value) })
    }
  },
})

export const emptySection: Rule = inPostmortems(definition)

/** The same of every report: for who means to finish one. */
export const emptySectionAnywhere: Rule = definition

const written = ({ kind }: Block) => kind !== 'other' && kind !== 'code'

/** Entries, items and parts may stand under headings of their own, of the same level. */
function toldElsewhere(kind: SectionKind, { timeline, actionItems, components }: Incident): boolean {
  if (kind === 'timeline') return timeline.length > 0
  if (kind === 'action-items') return actionItems.length > 0
  return kind === 'components' && components.length > 0
}

const unwrittenOf = perWords(({ placeholders, notApplicable }) => ({
  placeholder: new RegExp(`^${placeholders}$`, 'iu'),
  none: new RegExp(`^${notApplicable}$`, 'iu'),
}))

function isUnwritten(text: string, words: Words, due: boolean): boolean {
  const { placeholder, none } = unwrittenOf(words)
  // A placeholder is short: marks are sought at the end of what is left of the beginning.
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]{1,20}/u, '')
    .slice(0, 120)
    .replace(/[^\p{L}\p{N}]{1,20}$/u, '')
    .slice(0, 80)
  // '…', '???' and '-' by themselves: somebody meant to come back. Without any sign it is a picture.
  if (plain === '') return /^[^\p{L}\p{N}]*(?:\?|…|\.\.\.|_{3}|x{3})/u.test(text.trim())
  return placeholder.test(plain) || (due && none.test(plain))
}
