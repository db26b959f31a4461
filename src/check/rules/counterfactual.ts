import { z } from 'zod'
import { linesOf, positionOf } from '../../model/passage.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { wordsIn } from '../words.ts'

export const counterfactual = defineRule({
  id: 'counterfactual',
  severity: 'off',
  summary: 'Words that tell what did not happen: "should have", "failed to", "could have been prevented".',
  why: 'They judge with what is known now, and hide why what was done made sense to those who did it.',
  options: z.strictObject({}),
  messages: {
    words: '"{{text}}" tells what did not happen',
  },
  check({ incident, document, report }) {
    const words = new RegExp(wordsIn(document).counterfactual, 'giu')
    for (const { kind, passage } of blocksOf(incident, document)) {
      if (kind === 'code' || kind === 'quote') continue
      for (const line of linesOf(passage)) {
        for (const found of line.text.matchAll(words)) {
          const [text] = found
          const position = positionOf(document, line, found.index, found.index + text.length)
          report({ message: 'words', data: { text: text.replace(/\s+/g, ' ') }, position })
        }
      }
    }
  },
})
