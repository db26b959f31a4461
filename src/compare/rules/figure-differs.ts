import { z } from 'zod'
import { quoted } from '../../check/wording.ts'
import { defineComparison } from '../comparison-rule.ts'

export const figureDiffers = defineComparison({
  id: 'figure-differs',
  severity: 'warning',
  summary: 'One event that two accounts tell in much the same words, with different figures.',
  why: 'A share of failed requests or a number of customers that depends on the account is no fact yet.',
  options: z.strictObject({
    likeness: z
      .number()
      .min(0.3)
      .max(1)
      .default(0.5)
      .describe('how much of the words, rare ones counting more, both tellings must share: 1 for all'),
  }),
  messages: {
    differs: '{{figure}} in {{event}}, but {{otherFigure}} in {{other}} ({{otherEvent}})',
  },
  compare({ rows, nameOf, options, report }) {
    for (const [first, ...others] of rows) {
      if (!first) continue
      const figures = figuresIn(first.event.text)
      for (const { account, event, words } of others) {
        if (words < options.likeness) continue
        const theirs = figuresIn(event.text)
        const unit = [...figures.keys()].find((key) => theirs.has(key) && theirs.get(key) !== figures.get(key))
        if (unit === undefined) continue
        report({
          message: 'differs',
          data: {
            figure: written(figures.get(unit), unit),
            otherFigure: written(theirs.get(unit), unit),
            event: quoted(first.event.text),
            otherEvent: quoted(event.text),
            other: nameOf(account),
          },
          account: first.account,
          position: first.event.position,
          related: [{ message: 'the same event', account, position: event.position }],
        })
      }
    }
  },
})

/**
 * Numbers by what they count: the word or the sign behind them. What is counted twice in one text is left out, as is
 * what is part of a clock time, a date, a version or a name.
 */
function figuresIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  const figures = /(?<![\p{L}\p{N}:.,/_#-])(\d{1,12}(?:[.,]\d{1,6}){0,3})\s?(%|\p{L}{2,30})(?![\p{L}\p{N}:])/gu
  for (const [, number = '', unit = ''] of text.slice(0, 2_000).matchAll(figures)) {
    const key = unit.toLowerCase()
    if (found.has(key)) twice.add(key)
    found.set(key, number)
  }
  for (const key of twice) found.delete(key)
  return found
}

const written = (number = '', unit: string): string => (unit === '%' ? `${number}%` : `${number} ${unit}`)
