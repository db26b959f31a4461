import { z } from 'zod'
import type { IncidentEvent } from '../../model/incident.ts'
import { defineRule } from '../rule.ts'
import { clockOf, told } from '../wording.ts'

export const rolloverInferred = defineRule({
  id: 'rollover-inferred',
  severity: 'off',
  summary: 'An entry past midnight whose date is not written: its day follows from the clock alone.',
  why: 'If the entry is out of place instead, it is a day off, and so is all that follows it.',
  options: z.strictObject({}),
  messages: {
    rollover:
      '{{entry}} is taken to be of {{day}}, the clock being earlier than {{before}} above it; no date is written there',
  },
  check({ incident, report }) {
    const inOrder = incident.timeline.toSorted((a, b) => a.order - b.order)
    const lists = new Map<number | undefined, IncidentEvent>()
    for (const event of inOrder) {
      const before = lists.get(event.list)
      lists.set(event.list, event)
      if (!event.at.rollover) continue
      report({
        message: 'rollover',
        data: {
          entry: told({ ...event, at: { ...event.at, local: event.at.local.slice(10) } }),
          day: event.at.local.slice(0, 10),
          before: before ? clockOf({ ...before.at, local: before.at.local.slice(10) }) : 'the time',
        },
        position: event.at.position,
        related: before ? [{ message: 'the entry above it', position: before.at.position }] : [],
      })
    }
  },
})
