import { describe, expect, it } from 'vitest'
import { explain } from '../../src/extract/explain.ts'
import type { Candidate, Decision } from '../../src/extract/milestones.ts'
import type { Moment } from '../../src/model/moment.ts'

const position = (offset: number) => ({
  start: { line: 1, column: 1, offset },
  end: { line: 1, column: 6, offset: offset + 5 },
})
const moment = (clock: string, offset = 0): Moment => ({
  text: clock,
  local: `2024-05-02T${clock}`,
  offset: 'Z',
  instant: `2024-05-02T${clock}:00Z`,
  precision: 'minute',
  approximate: false,
  basis: { date: 'stated', zone: 'stated' },
  position: position(offset),
})
const candidate = (clock: string, event: string, text: string, cues: Candidate['cues']): Candidate => ({
  milestone: 'detected',
  at: moment(clock),
  event,
  text,
  position: position(0),
  score: cues.reduce((sum, { weight }) => sum + weight, 0),
  cues,
  named: false,
})
const chosen = (one: Candidate): Decision['milestones'] => ({
  detected: {
    at: one.at,
    ...(one.event === undefined ? {} : { event: one.event }),
    basis: 'stated',
    reason: 'r',
    position: one.position,
  },
})
const alert = candidate('09:14', 'e2', 'Alert from\nthe probes.', [
  { why: 'says "Alert"', weight: 4 },
  { why: 'entry 2 of the timeline', weight: -0.25 },
])
const ticket = candidate('09:40', 'e5', 'Ticket opened by a customer.', [{ why: 'says "Ticket opened"', weight: 3.2 }])

describe('explain', () => {
  it('prints every candidate with its cues, an arrow at the one that was chosen', () => {
    expect(explain({ milestones: chosen(alert), candidates: { detected: [alert, ticket] } })).toBe(
      [
        'detected: 2024-05-02T09:14Z',
        '→  3.8  2024-05-02T09:14Z  e2 "Alert from the probes."',
        '         +4.0 says "Alert", -0.3 entry 2 of the timeline',
        '   3.2  2024-05-02T09:40Z  e5 "Ticket opened by a customer."',
        '         +3.2 says "Ticket opened"',
        '',
      ].join('\n'),
    )
  })

  it('says why one with a lower sum won', () => {
    const lines = explain({ milestones: chosen(ticket), candidates: { detected: [alert, ticket] } }).split('\n')
    expect(lines[3]).toBe('→  3.2  2024-05-02T09:40Z  e5 "Ticket opened by a customer."')
    expect(lines[5]).toBe('  won though others score higher: those would put the milestones into an impossible order')
  })

  it('says why none was chosen', () => {
    expect(explain({ milestones: {}, candidates: { detected: [ticket] } })).toContain(
      'detected: none\n   3.2  2024-05-02T09:40Z  e5 "Ticket opened by a customer."\n         +3.2 says "Ticket opened"\n  none is strong enough, or none fits the order of the others\n',
    )
  })

  it('counts the candidates it leaves out, and always prints the one that was chosen', () => {
    const many = ['10:00', '10:01', '10:02', '10:03', '10:04'].map((clock, rank) =>
      candidate(clock, `e${rank + 6}`, 'Alert.', [{ why: 'says "Alert"', weight: 4 }]),
    )
    const text = explain({ milestones: chosen(ticket), candidates: { detected: [...many, ticket] } })
    expect(text).toContain('→  3.2')
    expect(text).toContain('  and 1 more')
    expect(text).not.toContain('10:04')
  })

  it('cuts long entries, names windows, and prints nothing of milestones without candidates', () => {
    const { event: _event, ...window } = candidate('09:00', '', 'x'.repeat(200), [
      { why: 'start of the stated impact', weight: 9 },
    ])
    const text = explain({
      milestones: {},
      candidates: { started: [{ ...window, milestone: 'started' }], detected: [] },
    })
    expect(text.split('\n')[1]).toBe(`   9.0  2024-05-02T09:00Z  window "${'x'.repeat(79)}…"`)
    expect(text).not.toContain('detected')
  })

  it('says so where nothing is a candidate', () => {
    expect(explain({ milestones: {}, candidates: {} })).toBe('no milestone has a candidate\n')
  })
})
