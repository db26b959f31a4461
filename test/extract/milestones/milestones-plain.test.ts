import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function milestones(text: string): Promise<Record<string, string>> {
  const [incident] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return Object.fromEntries(
    Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
}

const head = '# Parcel lockers\n\nDate: 2024-05-02, all times UTC\n\n'
const timeline = (...entries: string[]) =>
  milestones(`${head}## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`)

describe('what people and machines say of a failure', () => {
  it.each([
    'Alertmanager page: doors do not open.',
    'Hotline flags that nobody can collect a parcel.',
    'The first shop phones the hotline.',
    'Error when trying to open a door.',
    'A courier messages the control room.',
  ])('is its detection: %s', async (entry) => {
    const found = await timeline(`09:52 ${entry}`, '10:30 Doors are back to normal.')
    expect(found.detected).toBe('09:52')
  })

  it.each(['Message to customers sent.', 'Doors open again.'])('but not: %s', async (entry) => {
    const found = await timeline(`09:52 ${entry}`, '10:30 All is over.')
    expect(found.detected).toBeUndefined()
  })
})

describe('who goes to work', () => {
  it.each(['Technician dispatched.', 'Ines: looking', 'Ines digs into the logs.', 'Bram takes over.'])(
    'acknowledges: %s',
    async (entry) => {
      const found = await timeline('09:52 First alert.', `09:58 ${entry}`, '10:30 Doors are back to normal.')
      expect(found.acknowledged).toBe('09:58')
    },
  )

  it('is not who answers on the forum', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '09:58 We acknowledge the problem on our forum.',
      '10:30 Doors are back to normal.',
    )
    expect(found).toMatchObject({ announced: '09:58' })
    expect(found.acknowledged).toBeUndefined()
  })
})

describe('a call for help', () => {
  it.each(['SEV-2 opened.', 'Ines asks the network group to join.', 'INC-204 created.', 'All hop on a call.'])(
    'escalates: %s',
    async (entry) => {
      const found = await timeline('09:52 First alert.', `10:05 ${entry}`, '10:30 Doors are back to normal.')
      expect(found.escalated).toBe('10:05')
    },
  )

  it.each(['First customer support ticket filed.', 'The probe messages the whole team.'])(
    'is not the report of it: %s',
    async (entry) => {
      const found = await timeline(`09:52 ${entry}`, '10:30 Doors are back to normal.')
      expect(found.escalated).toBeUndefined()
    },
  )
})

describe('what ended the impact', () => {
  it.each(['Doors open again.', 'Queue empty.', 'Parcels arrive.', 'Error rate normal.', 'Everybody can open a door.'])(
    'is heard: %s',
    async (entry) => {
      const found = await timeline('09:52 First alert.', `10:20 ${entry}`, '11:00 Case closed.')
      expect(found.mitigated).toBe('10:20')
    },
  )

  it.each(['Doors are down again.', 'Ines resumes diagnosing.', 'The courier asks again.'])(
    'is not: %s',
    async (entry) => {
      const found = await timeline('09:52 First alert.', `10:20 ${entry}`, '11:00 Doors work, case closed.')
      expect(found.mitigated).not.toBe('10:20')
    },
  )

  it('is what is told as the end, where nothing else tells it', async () => {
    const found = await timeline('09:52 First alert.', '10:05 Ines joins.', '11:00 Bram closes the incident.')
    expect(found).toMatchObject({ mitigated: '11:00', resolved: '11:00' })
  })

  it('is told by "from" as well, where all was restored from then', async () => {
    const found = await milestones(
      `${head}The doors failed at 09:40. From 10:43 the lockers were fully available again.\n`,
    )
    expect(found).toMatchObject({ started: '09:40', resolved: '10:43' })
  })
})

describe('order', () => {
  it('is that of the clocks, give or take some minutes', async () => {
    const told = (noticed: string): Promise<Record<string, string>> =>
      milestones(
        `${head}Between 10:00 and 10:45 the doors stayed shut.\n\n## Timeline\n\n- ${noticed} We notice that doors stay shut.\n- 10:50 A shop reports shut doors.\n- 11:00 Case closed.\n`,
      )
    expect(await told('09:58')).toMatchObject({ started: '10:00', detected: '09:58' })
    expect((await told('07:10')).detected).not.toBe('07:10')
  })
})

describe('what the prose says of one moment', () => {
  it('is judged by its clauses', async () => {
    const told = (words: string) => milestones(`${head}${words} The lockers came back at 10:30.\n`)
    expect(await told('This took the lockers down at 10:05, which is when I was paged.')).toMatchObject({
      started: '10:05',
      detected: '10:05',
    })
    expect((await told('I was paged at 10:05.')).started).toBeUndefined()
  })
})

describe('a fault that was brought in', () => {
  it.each(['The bug is merged.', 'An update introduced a regression.'])('is the beginning: %s', async (entry) => {
    const found = await timeline(`08:10 ${entry}`, '09:52 First alert.', '10:30 Doors are back to normal.')
    expect(found.started).toBe('08:10')
  })

  it('is found by who looks at something else, and that is no response', async () => {
    const found = await timeline('09:52 Discovered while looking at the logs.', '10:30 Doors are back to normal.')
    expect(found).toMatchObject({ detected: '09:52' })
    expect(found.acknowledged).toBeUndefined()
  })
})
