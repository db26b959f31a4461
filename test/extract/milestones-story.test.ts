import { describe, expect, it } from 'vitest'
import { incidentOf } from './reading.ts'

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
