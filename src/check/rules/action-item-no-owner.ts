import { z } from 'zod'
import { recordedItems } from '../open-items.ts'
import { defineRule } from '../rule.ts'
import { quoted } from '../wording.ts'

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
    const lacking = open.filter(({ owner }) => owner === undefined)
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
