import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'

/** Messages of one channel, by WhatsApp's way of writing them, on a clock of UTC+1. */
async function chat(...lines: string[]): Promise<Incident> {
  const text = lines.map((line) => `[14/03/2026, ${line.slice(0, 8)}] Ana: ${line.slice(9)}`).join('\n')
  const [incident] = extract(await read(`${text}\n`), { zone: '+01:00' })
  if (incident === undefined) throw new Error('none read')
  return incident
}

describe('the text of a record', () => {
  test('is one event at its own time, whatever times it tells', async () => {
    const { timeline } = await chat(
      '09:12:00 at 08:55 it began, at 09:01 UTC the queue was full',
      '09:13:00 Resolved: 14:05',
    )
    expect(timeline.map(({ at, text, source }) => [at.instant, source, text])).toEqual([
      ['2026-03-14T08:12:00Z', 'chat', 'at 08:55 it began, at 09:01 UTC the queue was full'],
      ['2026-03-14T08:13:00Z', 'chat', 'Resolved: 14:05'],
    ])
  })

  test('opens no section and gives no field of the report', async () => {
    const incident = await chat(
      '09:12:00 Impact: none',
      '09:13:00 Severity: low',
      '09:14:00 Action items:\n- [ ] call Bob',
    )
    expect(incident.sections).toEqual([])
    expect([incident.severity, incident.summary, incident.title]).toEqual([undefined, undefined, undefined])
    expect(incident.timeline.map(({ text }) => text)).toEqual([
      'Impact: none',
      'Severity: low',
      'Action items:\n- [ ] call Bob',
    ])
  })

  test('declares no zone and no day for the others', async () => {
    const { timeline, zone } = await chat('09:12:00 all times are in PST', '09:13:00 on 1 January 2020 at 10:00 CET')
    expect(timeline.map(({ at }) => at.instant)).toEqual(['2026-03-14T08:12:00Z', '2026-03-14T08:13:00Z'])
    expect(zone).toMatchObject({ label: '+01:00', basis: 'assumed' })
  })

  test('counts for milestones', async () => {
    const { milestones } = await chat(
      '09:12:00 checkout is down',
      '09:14:00 on it',
      '09:30:00 rolled back, checkout is up again',
    )
    expect(milestones.started?.at.instant).toBe('2026-03-14T08:12:00Z')
    expect(milestones.acknowledged?.at.instant).toBe('2026-03-14T08:14:00Z')
    expect(milestones.mitigated?.at.instant).toBe('2026-03-14T08:30:00Z')
  })
})

describe('promises', () => {
  const promised = ({ commitments }: Incident): unknown[] =>
    commitments.map(({ made, due, text }) => [made?.local.slice(11, 16), due.local, due.instant, text])

  test('at a clock, on the day and in the zone of the message', async () => {
    expect(promised(await chat('09:12:00 slow. Next update at 09:30.'))).toEqual([
      ['09:12', '2026-03-14T09:30', '2026-03-14T08:30:00Z', 'Next update at 09:30.'],
    ])
  })

  test('past midnight', async () => {
    expect(promised(await chat('23:50:00 Next update at 00:20'))).toEqual([
      ['23:50', '2026-03-15T00:20', '2026-03-14T23:20:00Z', 'Next update at 00:20'],
    ])
  })

  test('within a length of time, from the message on', async () => {
    expect(promised(await chat('09:12:00 looking', '09:13:00 next update in 30 minutes'))).toEqual([
      ['09:13', '2026-03-14T09:43', '2026-03-14T08:43:00Z', 'next update in 30 minutes'],
    ])
  })

  test('a machine that stamps in UTC says nothing of the clock of who writes', async () => {
    const message = { type: 'message', user: 'U02ANA1QH', ts: '1773479553.482169', text: 'Next update at 09:30' }
    const [bare] = extract(await read(JSON.stringify([message])))
    expect(bare?.commitments.map(({ due }) => [due.local, due.instant])).toEqual([['2026-03-14T09:30', null]])
    const [given] = extract(await read(JSON.stringify([message])), { zone: '+01:00' })
    expect(given?.commitments.map(({ due }) => due.instant)).toEqual(['2026-03-14T08:30:00Z'])
  })
})

test('a report with a chat in it is a report', async () => {
  const text =
    '# Checkout was slow on 14 March 2026\n\n## Timeline (UTC)\n\n- 09:12 ana: it began at 08:55\n- 09:20 ben: rolled back\n'
  const [incident] = extract(await read(text, { name: 'report.md' }))
  expect(incident?.timeline.map(({ source, actor }) => [source, actor])).toContainEqual(['timeline', 'ana'])
})
