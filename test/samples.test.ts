import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { check, extract, read } from '../src/index.ts'

const samples = resolve(import.meta.dirname, '../samples')

/** What each sample was written to show: the rule, and the lines that prove it, in the order of the report. */
const expected: Readonly<Record<string, readonly (readonly [rule: string, ...lines: number[]])[]>> = {
  'partial-api-outage.txt': [
    ['gap', 17, 18],
    ['status-lag', 17, 70],
    ['gap', 18, 19],
    ['gap', 19, 20],
    ['status-lag', 19, 46],
    ['gap', 21, 22],
    ['late-postmortem', 29, 23],
    ['late-update', 36, 30],
    ['component-contradiction', 43, 71],
    ['late-update', 45, 37],
    ['duplicate-entry', 58, 63],
    ['late-update', 69, 53],
  ],
  'checkout-failures.md': [
    ['duration-mismatch', 15, 14, 36],
    ['status-lag', 28, 31],
    ['out-of-order', 33, 34],
    ['gap', 35, 36],
    ['action-item-no-due', 48],
    ['action-item-no-owner', 48],
  ],
  'regional-login-outage.md': [['zone-label-dst', 14]],
  'sound-report.md': [],
}

async function sample(name: string) {
  const document = await read(readFileSync(join(samples, name)), { name })
  const incidents = extract(document)
  return { incidents, findings: incidents.flatMap((incident) => check(incident, document)) }
}

test('every sample is told of here', () => {
  expect(readdirSync(samples).filter((name) => /\.(md|txt)$/.test(name))).toEqual(Object.keys(expected).sort())
})

test.each(Object.entries(expected))('%s has its defects, and no other', async (name, defects) => {
  const { incidents, findings } = await sample(name)
  expect(incidents).toHaveLength(1)
  const found = findings.map(({ rule, position, related }) => [
    rule,
    ...[position, ...related.map((other) => other.position)].flatMap((place) => place?.start.line ?? []),
  ])
  expect(found).toEqual(defects)
})

test('the plain text of a status page is read to its milestones, with the offset of its zone', async () => {
  const { incidents } = await sample('partial-api-outage.txt')
  const [incident] = incidents
  expect(incident?.title).toBe('Labels and rates refused')
  expect(incident?.organization).toBe('Lattice Freight')
  expect(incident?.zone).toMatchObject({ label: 'EDT', offset: '-04:00', basis: 'stated' })
  expect(incident?.published?.instant).toBe('2025-11-11T16:20:00Z')
  const milestones = Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.instant])
  expect(Object.fromEntries(milestones)).toEqual({
    started: '2025-10-30T17:07:00Z',
    detected: '2025-10-30T17:12:00Z',
    escalated: '2025-10-30T18:04:00Z',
    announced: '2025-10-30T18:14:00Z',
    identified: '2025-10-30T18:43:00Z',
    mitigated: '2025-10-30T19:26:00Z',
    resolved: '2025-10-30T20:10:00Z',
  })
})

test('the table goes on after midnight, and the action items have their owners', async () => {
  const { incidents } = await sample('checkout-failures.md')
  const entries = incidents[0]?.timeline.filter(({ source }) => source === 'timeline') ?? []
  expect(entries.map(({ at }) => at.instant)).toEqual([
    '2026-01-19T22:41:00Z',
    '2026-01-19T22:53:00Z',
    '2026-01-19T22:58:00Z',
    '2026-01-19T23:17:00Z',
    '2026-01-19T23:36:00Z',
    '2026-01-19T23:52:00Z',
    '2026-01-20T00:09:00Z',
    '2026-01-20T00:14:00Z',
    '2026-01-20T00:38:00Z',
    '2026-01-20T01:33:00Z',
  ])
  expect(incidents[0]?.actionItems.map(({ owner, due, done }) => [owner, due, done])).toEqual([
    ['Rob', '2026-01-21', true],
    ['Ines', '2026-02-06', false],
    ['Maya', '2026-01-30', false],
    [undefined, undefined, false],
  ])
})

test('a label that was not in force keeps both readings', async () => {
  const { incidents } = await sample('regional-login-outage.md')
  expect(incidents[0]?.timeline[0]?.at).toMatchObject({
    local: '2025-07-15T10:02',
    offset: '+01:00',
    instant: '2025-07-15T09:02:00Z',
    zone: { label: 'CET', problem: 'contradicts-date', otherOffsets: ['+02:00'] },
  })
})
