import { describe, expect, it } from 'vitest'
import { incidentOf } from '../reading.ts'

const clocks = (text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(incidentOf(text).milestones).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
const told = (...sentences: string[]) => clocks(`# Toll gates, 2024-05-02\n\n${sentences.join(' ')}\n`)
const listed = (...entries: string[]) =>
  clocks(`# Toll gates, 2024-05-02\n\n## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`)

describe('the last moment of a story', () => {
  it('is its end where service is back and nothing is told after it', () => {
    expect(told('At 10:05 the gates stopped reading tags.', 'Service was restored at 11:20.').resolved).toBe('11:20')
    expect(listed('10:05 Gates stop reading tags.', '11:20 Gateway returns back.').resolved).toBeUndefined()
    expect(listed('10:05 Gates stop reading tags.', '11:20 Reader process killed; gates are back online.')).toEqual({
      started: '10:05',
      mitigated: '11:20',
      resolved: '11:20',
    })
  })

  it.each([
    ['told after it', ['10:05 Gates stop reading tags.', '11:20 Gates recovered.', '11:50 Vendor sends an invoice.']],
    ['still watched', ['10:05 Gates stop reading tags.', '11:20 Gates recovered, we are monitoring.']],
    ['not yet known', ['10:05 Gates stop reading tags.', '11:20 Gates recovered, still investigating why.']],
    ['a remedy and no more', ['10:05 Gates stop reading tags.', '11:20 Old firmware removed.']],
    ['all that is told', ['11:20 Gates recovered.']],
  ])('is no end where something is %s', (_, entries) => {
    expect(listed(...entries).resolved).toBeUndefined()
  })

  it('is told before a report that is posted afterwards', () => {
    const text =
      '# Toll gates\n\nAt 10:05 UTC on May 2, 2024 the gates stopped reading tags. We restarted them, and at 11:20 UTC they were back online.\n\nLast updated: May 6, 2024 - 09:00 UTC\n'
    expect(clocks(text)).toMatchObject({ mitigated: '11:20', resolved: '11:20' })
    expect(clocks(text).announced).toBeUndefined()
  })

  it('is the end where it says that all is mitigated', () => {
    expect(
      listed('10:05 Gates stop reading tags.', '11:20 Old firmware restored.', '11:40 Fully mitigated.').resolved,
    ).toBe('11:40')
  })
})

describe('the first moment of a story', () => {
  it('is the start where it tells a change, and nothing else tells when it began', () => {
    expect(listed('09:00 Firmware rolled out to production.', '11:30 A clerk notices open gates.').started).toBe(
      '09:00',
    )
    expect(told('At 09:00 new firmware was deployed.', 'Clerks alerted us at 11:30.').started).toBe('09:00')
  })

  it.each([
    ['long before all else', ['02:00 Firmware rolled out to production.', '11:30 A clerk notices open gates.']],
    ['how it was noticed', ['11:00 A driver reports a failing gate.', '11:30 The gate is back online.']],
    ['nothing of the kind', ['09:00 Clerks have breakfast.', '09:10 More coffee.', '11:30 The gate is back online.']],
  ])('is none where it tells %s', (_, entries) => {
    expect(listed(...entries).started).not.toBe(entries[0]?.slice(0, 5))
  })
})

describe('a mailing list', () => {
  it('is where a public word goes, and a machine as well', () => {
    expect(listed('10:05 Gates stop.', '10:20 Word sent out on the mailing list.').announced).toBe('10:20')
    expect(listed('10:05 Gates stop.', '10:20 The mailing list server runs full.').announced).toBeUndefined()
  })
})

/** The milestones that an entry among others tells. */
function toldBy(entry: string): string[] {
  const around = ['09:00 Tea.', '09:30 Cake.', `10:30 ${entry}`, '12:00 Lunch.', '13:00 Cheese.']
  return Object.entries(listed(...around)).flatMap(([name, at]) => (at === '10:30' ? [name] : []))
}

describe('an entry in the manner of a log', () => {
  it.each([
    ['Replica lag crosses 40 s and keeps climbing', 'started'],
    ['Edge node in Lyon drops its sessions', 'started'],
    ['Lobbies empty out, matchmaking errors everywhere', 'started'],
    ['Core switch reloads unexpectedly', 'started'],
    ['The wildcard cert lapses', 'started'],
    ['Job wipes the session table', 'started'],
    ['Import job fills the disk', 'started'],
    ['Players say they see no lobby', 'detected'],
    ['Twitter mentions start coming in', 'detected'],
    ['Smokeping shows loss', 'detected'],
    ['Issue discovered by the night shift', 'detected'],
    ['Upstream provider contacted', 'escalated'],
    ['TAC case filed', 'escalated'],
    ['Core devs pinged', 'escalated'],
    ['Email to all faculty sent', 'announced'],
    ['Diagnosed as a leak in the ingester', 'identified'],
    ['Schema change confirmed as the trigger', 'identified'],
    ['The new rule is to blame', 'identified'],
    ['Route withdrawn, packet loss clears', 'mitigated'],
  ])('"%s" tells that it was %s', (entry, name) => expect(toldBy(entry)).toContain(name))

  it.each([
    ['Core switch reloads unexpectedly', 'mitigated'],
    ['Deliveries begin to back up', 'mitigated'],
    ['Tests pass in CI', 'mitigated'],
    ['Backup restored on a laptop for a test', 'mitigated'],
    ['Draft of the report circulated', 'detected'],
    ['Upgrade finished, all nodes reported ready', 'detected'],
    ['Rollback attempted, fails', 'acknowledged'],
    ['Pager calls the on-call engineer', 'escalated'],
    ['Messages begin to hit the hotline', 'escalated'],
    ['Twitter mentions start coming in', 'announced'],
    ['Router re-announced the prefix', 'announced'],
    ['The number of lost records is yet to be determined', 'identified'],
    ['Issue discovered by the night shift', 'identified'],
    ['Note pinned on the board', 'identified'],
  ])('"%s" does not tell that it was %s', (entry, name) => expect(toldBy(entry)).not.toContain(name))
})

describe('a moment told in prose before the timeline sets in', () => {
  it('is the start, where an entry goes over the same words later', () => {
    const text =
      '# Toll gates, 2024-05-02\n\nThe error started at 08:10 after a storm.\n\n## Timeline\n\n- 09:00 Clerks call.\n- 09:40 Gates are back online.\n'
    expect(clocks(text).started).toBe('08:10')
  })
})
