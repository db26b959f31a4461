import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Inputs that are better made than kept. */
export function makeFixtures(folder: string): void {
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  mkdirSync(join(folder, 'no-reports'))
  // Of 60 MB, without taking room on the disk.
  writeFileSync(join(folder, 'large.txt'), '10:00 Alert\n')
  truncateSync(join(folder, 'large.txt'), 60_000_000)
  writeFileSync(join(folder, 'past.ndjson'), pastIncidents())
}

/** Records of 96 incidents in eight quarters, of a company that it made up; nobody has ever reported them. */
function pastIncidents(): string {
  let state = 42
  // Lehmer's generator: the same numbers on every machine.
  const drawn = (): number => {
    state = (state * 48_271) % 0x7fffffff
    return state / 0x7fffffff
  }
  const causes = [
    'a certificate of the gateway expired',
    'a migration locked the orders table',
    'the cache lost its leader',
    'a deploy shipped a wrong limit',
    'a disk filled up with old traces',
    'a retry storm starved the pool',
    'a clock drifted on two hosts',
    'a partner changed its callbacks',
    'a feature flag was read too often',
    'the index rebuild ran at noon',
  ]
  const components = ['Checkout', 'Orders', 'Login', 'Mail']
  const lines = Array.from({ length: 96 }, (_, index) => {
    const quarter = Math.floor(index / 12)
    const start = Date.UTC(2024, quarter * 3, 2 + (index % 12) * 7, Math.floor(drawn() * 24), Math.floor(drawn() * 60))
    const detected = start + Math.round(12 * drawn() * drawn()) * 60_000
    const resolved = detected + Math.round(Math.exp(3 + 2.5 * drawn())) * 60_000
    const place = Math.floor(drawn() ** 2 * 4)
    return JSON.stringify({ kind: 'incident', ...pastIncident(index, place, [start, detected, resolved]) })
  })
  return `${lines.join('\n')}\n${JSON.stringify({ kind: 'none' })}\n`

  function pastIncident(index: number, place: number, [start = 0, detected = 0, resolved = 0]: readonly number[]) {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
    const moment = (ms: number) => {
      const instant = new Date(ms).toISOString().replace('.000Z', 'Z')
      return {
        text: instant,
        local: instant.slice(0, 16),
        offset: 'Z',
        instant,
        precision: 'minute',
        approximate: false,
        basis: { date: 'stated', zone: 'stated' },
        position,
      }
    }
    const milestone = (ms: number) => ({ at: moment(ms), basis: 'stated', reason: 'as the record has it', position })
    const name = components[place] ?? ''
    const finding = (rule: string) => ({ rule, severity: 'warning', file: 'x', message: 'x', related: [], data: {} })
    return {
      incident: {
        schemaVersion: 1,
        title: `${name} disturbed: ${causes[Math.floor(drawn() * causes.length)]}`,
        organization: 'Harbour Goods',
        reference: `INC-${index + 100}`,
        severity: `SEV-${1 + ((index * 7) % 3)}`,
        source: { name: `past/inc-${index + 100}.md`, format: 'markdown', sha256: `${index}`.padStart(64, '0') },
        zone: { label: 'UTC', offset: 'Z', iana: null, basis: 'stated' },
        timeline: [],
        milestones: {
          started: milestone(start),
          ...(index % 8 !== 0 && { detected: milestone(detected) }),
          resolved: milestone(resolved),
        },
        impact: { windows: [] },
        durations: [],
        components: [{ name, affected: true, mentions: [{ name, affected: true, text: name, position }], position }],
        commitments: [],
        actionItems:
          index % 12 === 0
            ? [{ text: 'Watch for it', done: false, position, ...(index % 24 === 0 && { owner: 'Ada' }) }]
            : [],
        sections: [],
      },
      findings: [
        ...(index % 5 < 2 ? [finding('missing-section')] : []),
        ...(index % 8 === 0 ? [finding('missing-milestone')] : []),
      ],
    }
  }
}
