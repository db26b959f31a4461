import { z } from 'zod'
import { scan } from '../../time/scan.ts'
import { recordedItems } from '../open-items.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'

export const actionItemNoDue = defineRule({
  id: 'action-item-no-due',
  severity: 'info',
  summary: 'Open action items that give no day by which they are to be done.',
  why: 'A measure without a day is put off until the next incident.',
  options: z.strictObject({}),
  messages: {
    one: '{{item}} gives no day by which it is to be done',
    several:
      '{{count}} of {{all}} open action items give no day by which they are to be done, the first being {{item}}',
  },
  check({ incident, document, report }) {
    const open = recordedItems(incident, document)
    const lacking = open.filter(({ text, due }) => due === undefined && !tellsDay(text))
    const [first, ...others] = lacking
    if (!first) return
    report({
      message: others.length > 0 ? 'several' : 'one',
      data: {
        item: quoted(first.text),
        count: lacking.length,
        all: open.length,
        items: lacking.map(({ text }) => text),
      },
      position: first.position,
      related: others.map(({ text, position }) => ({ message: quoted(text), position })),
    })
  },
})

/** '… by 3 June', '… in Q3' in the item's own words. */
function tellsDay(text: string): boolean {
  return /(?<![\p{L}\p{N}])Q[1-4](?![\p{L}\p{N}])/u.test(text) || scan(text).some(({ from }) => from.date !== undefined)
}
