import { z } from 'zod'
import type { IncidentEvent } from '../../model/incident.ts'
import { comparable } from '../account.ts'
import { defineComparison } from '../comparison-rule.ts'
import type { Shift } from '../shift.ts'

export const notComparable = defineComparison({
  id: 'not-comparable',
  severity: 'info',
  ofWhole: true,
  summary: 'An account whose times cannot be laid beside the others, or that shares no event with them.',
  why: 'Where two accounts were not compared, silence about them must not be read as agreement.',
  options: z.strictObject({}),
  messages: {
    zone: '{{count}} of {{all}} times are in no known zone, and were compared with no other account{{hint}}: say it with --zone',
    date: '{{count}} of {{all}} times are on no known day, and were compared with no other account: say it with --date',
    empty: 'no event was found, and nothing could be compared',
    apart: 'no event is told in any of the other accounts: they may tell of different incidents',
  },
  compare({ accounts, rows, shifts, reference, nameOf, report }) {
    for (const [account, { incident }] of accounts.entries()) {
      const clocks = incident.timeline.filter(({ at }) => at.precision !== 'day')
      if (incident.timeline.length === 0) report({ message: 'empty', data: {}, account })
      const lost = (message: 'zone' | 'date', events: readonly IncidentEvent[], hint = '') => {
        const [first] = events
        if (!first) return
        const data = { count: events.length, all: clocks.length, hint }
        report({ message, data, account, position: first.at.position })
      }
      const open = clocks.filter(({ at }) => !comparable(at))
      const zone = open.filter(({ at }) => /^\d/.test(at.local))
      lost('zone', zone, hintOf(shifts, account, accounts[reference]?.incident.timeline ?? [], nameOf(reference)))
      lost(
        'date',
        open.filter(({ at }) => at.local.startsWith('T')),
      )
      const shared = rows.some((row) => row.length > 1 && row.some((telling) => telling.account === account))
      if (!shared && incident.timeline.length > 0) report({ message: 'apart', data: {}, account })
    }
  },
})

/** What the events that both tell in the same words say of the zone; said, never applied. */
function hintOf(shifts: readonly Shift[], account: number, timeline: readonly IncidentEvent[], other: string): string {
  const shift = shifts.find(({ of, settled }) => of === account && !settled)
  if (!shift || !timeline.some(({ at }) => comparable(at))) return ''
  const east = Math.round(shift.seconds / 60)
  if (Math.abs(east) > 14 * 60) return ''
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  const offset = `${east < 0 ? '-' : '+'}${hours}:${minutes}`
  return ` (at ${east === 0 ? 'UTC' : offset}, ${shift.pairs.length} events would fall together with ${other})`
}
