import { z } from 'zod'
import { lackingItems, recordedItems } from '../open-items.ts'
import { defineRule } from '../rule.ts'

export const actionItemNoOwner = defineRule({
  id: 'action-item-no-owner',
  severity: 'info',
  summary: 'Open action items that name nobody who will do them.',
  why: 'What belongs to nobody is mostly not done, and the same incident comes again.',
  options: z.strictObject({}),
  messages: {
    one: '{{item}} names nobody who will do it',
    several: '{{count}} of {{all}} open action items name nobody who will do them, the first being {{item}}',
  },
  check({ incident, document, report }) {
    const open = recordedItems(incident, document)
    const lacking = lackingItems(
      open.filter(({ owner }) => owner === undefined),
      open,
    )
    if (lacking) report(lacking)
  },
})
