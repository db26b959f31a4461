import { describe, expect, test } from 'vitest'
import { clocksGiven, windowGiven } from '../../src/cli/draft-options.ts'
import { draft } from '../../src/draft/draft.ts'
import { countsLine, skewLines, withDraftSections } from '../../src/draft/draft-report.ts'
import { englishWording } from '../../src/render/wording.ts'
import { writeMarkdown } from '../../src/render/writers/markdown.ts'
import { rendered } from '../render/default-template.ts'
import { sourceOf } from './make-source.ts'

const alerts = sourceOf('alerts.json', 'alert', [
  { at: '07:00:00', text: 'Disk of db1 is full, see OPS-101' },
  { at: '07:10:00', text: 'Replica db2 lags, see OPS-102' },
  { at: '07:20:00', text: 'Writes fail on db1, see OPS-103' },
])
/** The same, by a clock that is 250 seconds ahead; notifications take a few seconds more or less. */
const pager = sourceOf('pager.json', 'ticket', [
  { at: '07:04:12', text: 'Paged for OPS-101' },
  { at: '07:14:10', text: 'Paged for OPS-102' },
  { at: '07:24:09', text: 'Paged for OPS-103' },
])

describe('a clock that is off', () => {
  test('is proposed, and nothing is moved for it', async () => {
    const made = await draft([pager, alerts])
    expect(made.skews).toEqual([{ source: 'pager.json', against: 'alerts.json', seconds: 250, pairs: 3 }])
    expect(skewLines(made, englishWording)).toEqual([
      'pager.json: its clock seems off by +4 min 10 s, laid beside alerts.json (3 pairs). Nothing was changed for it.',
    ])
    expect(made.incident.timeline.find(({ text }) => text === 'Paged for OPS-101')?.at.instant).toBe(
      '2026-03-24T07:04:12Z',
    )
  })

  test('is set right where it is given, and its records keep what they say', async () => {
    const made = await draft([pager, alerts], { clocks: new Map([['pager.json', 250]]) })
    const paged = made.incident.timeline.find(({ text }) => text === 'Paged for OPS-101')
    expect(paged?.at.instant).toBe('2026-03-24T07:00:02Z')
    expect(paged?.evidence?.[0]?.instant).toBe('2026-03-24T07:04:12Z')
    expect(made.skews).toEqual([])
    const notes = { clocks: new Map([['pager.json', 250]]), sourceNotes: [] }
    const written = writeMarkdown(withDraftSections(rendered(made.incident), made, notes))
    expect(written).toContain('pager.json: its clock is taken to be off by +4 min 10 s.')
    expect(written).toContain('pager.json:1 (+4 min 10 s)')
  })

  test('is not seen in the seconds that a notification takes, nor in two pairs', async () => {
    const soon = sourceOf('pager.json', 'ticket', [
      { at: '07:00:30', text: 'Paged for OPS-101' },
      { at: '07:10:31', text: 'Paged for OPS-102' },
      { at: '07:20:29', text: 'Paged for OPS-103' },
    ])
    expect((await draft([soon, alerts])).skews).toEqual([])
    const few = { ...pager, incidents: pager.incidents.map((one) => ({ ...one, timeline: one.timeline.slice(0, 2) })) }
    expect((await draft([few, alerts])).skews).toEqual([])
  })

  test('is not seen where the lengths differ', async () => {
    const late = sourceOf('pager.json', 'ticket', [
      { at: '07:02:00', text: 'Paged for OPS-101' },
      { at: '07:25:00', text: 'Paged for OPS-102' },
      { at: '07:58:00', text: 'Paged for OPS-103' },
    ])
    expect((await draft([late, alerts])).skews).toEqual([])
  })
})

describe('the window', () => {
  test('counts what it leaves out', async () => {
    const made = await draft([alerts], { window: windowGiven('2026-03-24T07:05Z', '2026-03-24T08:15+01:00') })
    expect(made.incident.timeline.map(({ text }) => text)).toEqual(['Replica db2 lags, see OPS-102'])
    expect(countsLine(made, englishWording)).toBe(
      '3 records: 1 in the timeline, 0 folded, 0 not placed in time, 2 outside of the chosen time.',
    )
  })

  test('takes a day alone from its beginning to its end, in UTC', () => {
    const day = { from: Date.parse('2026-03-24T00:00Z'), to: Date.parse('2026-03-24T23:59:59.999Z') }
    expect(windowGiven('2026-03-24', '2026-03-24')).toEqual(day)
    expect(windowGiven(undefined, undefined)).toBeUndefined()
  })

  test.each([
    ['2026-03-24T07:05', undefined, /^not a time for --from: 2026-03-24T07:05: write it as/],
    ['2026-02-30', undefined, /^not a time for --from/],
    [undefined, 'noon', /^not a time for --to/],
    ['2026-03-25', '2026-03-24', /^--from lies behind --to/],
  ])('refuses %s to %s', (from, to, message) => expect(() => windowGiven(from, to)).toThrow(message))
})

describe('--clock', () => {
  const names = ['evidence/alerts.json', 'evidence/slack/ops/2026-03-24.json', 'evidence/slack/ops/2026-03-25.json']

  test('names a source in full, by its end, or by its folder', () => {
    expect([...clocksGiven(['alerts.json=+90s', 'slack/ops=-1h30min'], names)]).toEqual([
      [names[0], 90],
      [names[1], -5_400],
      [names[2], -5_400],
    ])
    expect([...clocksGiven(['./evidence/alerts.json=+2min'], names)]).toEqual([[names[0], 120]])
  })

  test.each([
    ['alerts.json', 'not a --clock: alerts.json: write the file and by how much its clock is ahead: pager.json=+90s'],
    [
      'alerts.json=90',
      'not a --clock: alerts.json=90: write the file and by how much its clock is ahead: pager.json=+90s',
    ],
    ['evidence/alert.json=+90s', '--clock names no source: evidence/alert.json: did you mean evidence/alerts.json?'],
  ])('refuses %s', (given, message) => expect(() => clocksGiven([given], names)).toThrow(message))
})
