import { z } from 'zod'
import { scan } from '../../time/scan.ts'
import { lackingItems, recordedItems } from '../open-items.ts'
import { defineRule } from '../rule.ts'

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
    const lacking = lackingItems(
      open.filter(({ text, due }) => due === undefined && !tellsDay(text)),
      open,
    )
    if (lacking) report(lacking)
  },
})

/** '… by 3 June', '… in Q3' in the item's own words. */
function tellsDay(text: string): boolean {
  return /(?<![\p{L}\p{N}])Q[1-4](?![\p{L}\p{N}])/u.test(text) || scan(text).some(({ from }) => from.date !== undefined)
}
