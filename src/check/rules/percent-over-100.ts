import { z } from 'zod'
import { linesOf, positionOf } from '../../model/passage.ts'
import { blocksOf } from '../blocks.ts'
import { defineRule } from '../rule.ts'
import { perWords, wordsIn } from '../words.ts'

/** 100.5 %, 100,5 %, 120%; no thousands, which a share of anything does not reach by a slip. */
const figure = String.raw`(?<!\d[.,]|[\d+-])(?<percent>\d{3}(?:[.,]\d{1,3})?)\s?[%％]`

/** Quick to look for: most reports hold none. */
const anyFigure = new RegExp(figure)

const expressions = perWords(({ shares, rates }) => ({
  share: new RegExp(`${figure}\\s{0,2}${shares}`, 'giu'),
  rate: new RegExp(`${rates}[^.;:%\\d]{0,24}[:：]?\\s?${figure}`, 'giu'),
}))

export const percentOver100 = defineRule({
  id: 'percent-over-100',
  severity: 'error',
  summary: 'A share of users, requests or time of more than 100 per cent.',
  why: 'No share can be that large, so the figure is mistyped, or it counts something else than it says.',
  options: z.strictObject({}),
  messages: {
    over: '"{{text}}" is more than all of them',
  },
  check({ incident, document, report }) {
    const words = wordsIn(document)
    const { share, rate } = expressions(words)
    const { growth } = words.search
    for (const block of blocksOf(incident, document)) {
      if (block.kind === 'code' || !anyFigure.test(block.passage.text)) continue
      for (const line of linesOf(block.passage)) {
        for (const found of [...line.text.matchAll(share), ...line.text.matchAll(rate)]) {
          const percent = Number((found.groups?.percent ?? '').replace(',', '.'))
          if (!(percent > 100) || growth.test(sentenceAround(line.text, found.index, found[0].length))) continue
          report({
            message: 'over',
            data: { text: found[0].replace(/\s+/g, ' '), percent },
            position: positionOf(document, line, found.index, found.index + found[0].length),
          })
        }
      }
    }
  },
})

function sentenceAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 200), at)
  const behind = text.slice(at + length, at + length + 200)
  return `${before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('。')) + 1)} ${behind.split(/\. |。/)[0]}`
}
