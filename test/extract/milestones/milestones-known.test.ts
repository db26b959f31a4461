import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function milestones(text: string): Promise<Record<string, string>> {
  const [incident] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return Object.fromEntries(
    Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
}

const timeline = (...entries: string[]) =>
  milestones(
    `# Parcel labels\n\nDate: 2024-05-02, all times UTC\n\n## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`,
  )

describe('when it was known, where no word says so', () => {
  it('is when others were called in, in the minute in which it began', async () => {
    const found = await timeline(
      '09:40 Incident started, the label printer was unavailable',
      '09:40 Incident escalated to the print team',
      '10:30 Labels are printed again.',
    )
    expect(found).toMatchObject({ started: '09:40', escalated: '09:40', detected: '09:40' })
  })

  it('is when somebody took it on, if nothing is told before', async () => {
    const found = await timeline('09:40 Ines begins to investigate blank labels.', '10:30 Labels are printed again.')
    expect(found).toMatchObject({ acknowledged: '09:40', detected: '09:40' })
  })

  it('is not when somebody took it on long after it began', async () => {
    const found = await timeline(
      '09:00 The nightly import runs out of memory.',
      '09:10 The import of the second depot is deployed.',
      '09:40 Incident escalated to the print team',
      '10:30 Labels are printed again.',
    )
    expect(found).toMatchObject({ started: '09:00', escalated: '09:40' })
    expect(found.detected).toBeUndefined()
  })

  const posts = (first: string) =>
    milestones(
      `# Late parcels\n\nTimes in UTC.\n\n| When | News |\n|---|---|\n| 2024-05-02 09:40 | ${first} |\n| 2024-05-02 10:10 | Please do not send anything twice. |\n| 2024-05-02 10:30 | The hub works again. Thank you for your patience. |\n`,
    )

  it('is the first post of a page of posts, if it looks into it', async () => {
    expect(await posts('Parcels come out late. We are looking into it, sorry for the trouble.')).toMatchObject({
      announced: '09:40',
      detected: '09:40',
    })
  })

  it('is not a first post that announces work', async () => {
    expect((await posts('We are going to move to the new hub today, please bear with us.')).detected).toBe(undefined)
  })
})

describe('the cause, where the timeline has no word of it', () => {
  const page = (second: string) =>
    milestones(
      `# Parcel labels\n\nAll times UTC\n\n## Timeline\n\n- 2024-05-02 09:40 Incident started, labels were unavailable\n- 2024-05-02 10:30 Incident resolved\n\n## Updates\n\n### Investigating\n\nLabels come out blank.\n\nPosted May 2, 2024 - 09:50 UTC\n\n### ${second}\n\nA depot of our carrier is without power.\n\nPosted May 2, 2024 - 10:05 UTC\n`,
    )

  it('is known with the first post of that status', async () => {
    expect((await page('Identified')).identified).toBe('10:05')
  })

  it('is not known with a post of another one', async () => {
    expect((await page('Update')).identified).toBeUndefined()
  })
})

describe('whom a word speaks of', () => {
  it.each([
    ['pings Ines on chat to take a look', undefined],
    ['asked the duty engineer to have a look at it', undefined],
    ['told the print team to check the queue', undefined],
    ['Ines takes a look', '09:52'],
    ['Ines starts to check the queue', '09:52'],
    ['A call is started to triage the fault', '09:52'],
  ])('%s: taken on %s', async (words, at) => {
    const found = await timeline(
      '09:40 Alert: labels are not printed.',
      `09:52 ${words}`,
      '10:30 Labels printed again.',
    )
    expect(found.acknowledged).toBe(at)
  })

  it.each([
    ['On-call engineers are paged with an alert on blank labels', undefined],
    ['The on-call was woken by an automated alert', undefined],
    ['The team was notified of elevated error rates by the monitoring', undefined],
    ['The team lead of the carrier was called in', '09:52'],
    ['The database engineers were paged', '09:52'],
  ])('%s: called in %s', async (words, at) => {
    const found = await timeline('09:40 The printer crashes.', `09:52 ${words}`, '10:30 Labels printed again.')
    expect(found.escalated).toBe(at)
  })

  it.each([
    ["The provider's status page shows trouble in the depot", undefined],
    ['GitHub status page reports degraded webhooks', undefined],
    ['A customer posts a concern:\n  https://twitter.com/kim/status/12', undefined],
    ['Our status page is updated', '09:52'],
    ['We acknowledged it in public: https://twitter.com/labels/status/12', '09:52'],
  ])('%s: announced %s', async (words, at) => {
    const found = await timeline(
      '09:40 Alert: labels are not printed.',
      `09:52 ${words}`,
      '10:30 Labels printed again.',
    )
    expect(found.announced).toBe(at)
  })
})

describe('what is not over yet', () => {
  it.each([
    ['We are looking at fixing the queue and bringing the printers back up.', undefined],
    ['The team is still trying to restore the queue and get labels back online.', undefined],
    ['The printers seemed to recover until about this time, when they crashed once more.', undefined],
    ['We fixed the queue and brought the printers back up.', '10:30'],
    ['Printers recovered, we keep working on the cause.', '10:30'],
    ['The queue is restored, while our carrier continues to look into its depot.', '10:30'],
    ['We restored half of the queue, the rest is still failing.', undefined],
  ])('%s: ended %s', async (words, at) => {
    const found = await timeline(
      '09:40 Alert: labels are not printed.',
      `10:30 ${words}`,
      '11:50 Ines writes the report.',
    )
    expect(found.mitigated).toBe(at)
  })

  it('is the reason why a site went down to be mended, and what a fault comes down to is a cause', async () => {
    const prose = (words: string) => milestones(`# Labels\n\nOn 2024-05-02 at 09:40 UTC ${words}.\n`)
    expect((await prose('our site went down to move the printers')).identified).toBeUndefined()
    expect((await prose('we saw that it all came down to a full queue')).identified).toBe('09:40')
  })
})

describe('a span between hours', () => {
  it.each([
    'between the hours of 1900 and 2100 UTC',
    'between the hours of 19:00 and 21:00 UTC',
    'between the times of 7pm and 9pm UTC',
  ])('%s', async (span) => {
    const found = await milestones(`# Labels\n\nOn May 2, 2024 ${span}, the label printers were unavailable.\n`)
    expect(found).toMatchObject({ started: '19:00', mitigated: '21:00' })
  })
})

describe('that the cause is known', () => {
  it.each([
    ['Root-caused to a worn print head', '10:10'],
    ['Nailed it down to the second printer', '10:10'],
    ['Problem fully understood', '10:10'],
    ['It is obvious what went wrong: two headers in one file', '10:10'],
    ['Ines recognises the cause', '10:10'],
    ['The investigation concluded that a header was sent twice', '10:10'],
    ['We see in the spooler logs that a header was sent twice', '10:10'],
    ['It looks like the queue is full of duplicates', '10:10'],
    ['It looks like labels are printed in the west', undefined],
    ['The investigation concluded nothing yet', undefined],
    ['Ines confirmed that many customers were without labels', undefined],
  ])('%s: %s', async (words, at) => {
    const found = await timeline(
      '09:40 Labels come out blank.',
      '09:52 Alert: labels are not printed.',
      `10:10 ${words}`,
      '10:30 Labels are printed again.',
    )
    expect(found.identified).toBe(at)
  })
})

describe('when it began', () => {
  it.each([
    'We are aware that since 09:40 UTC labels have been printed late.',
    'Customers reported that since 09:40 UTC labels have been printed late.',
    'We were informed that since 09:40 UTC the printers have been offline.',
  ])('is no detection, though it is told of what was noticed: %s', async (words) => {
    const found = await milestones(`# Labels, 2 May 2024\n\n${words} They were back to normal at 10:30 UTC.\n`)
    expect(found).toMatchObject({ mitigated: '10:30' })
    expect(found.detected).toBeUndefined()
    expect(found.acknowledged).toBeUndefined()
  })

  it('is not told by the first entry of a timeline that tells of reports', async () => {
    const found = await timeline(
      '09:52 Users report that labels are failing with an error on every printer',
      '10:30 Labels are printed again.',
    )
    expect(found.detected).toBe('09:52')
    expect(found.started).toBeUndefined()
  })

  it('is told by one that tells of the failure', async () => {
    const found = await timeline('09:52 Labels are failing with an error', '10:30 Labels are printed again.')
    expect(found.started).toBe('09:52')
  })
})
