import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function milestones(text: string): Promise<Record<string, string>> {
  const [incident] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return Object.fromEntries(
    Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
}

const head = '# Ticket machines\n\nDate: 2024-05-02, all times UTC\n\n'
const timeline = (...entries: string[]) =>
  milestones(`${head}## Timeline\n\n${entries.map((one) => `- ${one}`).join('\n')}\n`)

describe('who is called in', () => {
  it.each([
    'Our hosting provider was informed about the failure.',
    'Ticket filed with the supplier.',
    'The data centre was phoned.',
    'Two more engineers were pulled in.',
    'Crisis team assembled.',
    'Management notified.',
    'Handed over to the storage team.',
    'We reach out to other operators for help.',
    'Upgraded to a major incident.',
  ])('escalates: %s', async (entry) => {
    const found = await timeline('09:52 First alert.', `10:05 ${entry}`, '10:30 Sales are back to normal.')
    expect(found).toMatchObject({ detected: '09:52', escalated: '10:05' })
  })

  it('is nobody where it was merely recommended', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:05 Ines recommends contacting the vendor.',
      '10:30 Sales are back to normal.',
    )
    expect(found.escalated).toBeUndefined()
  })
})

describe('how it was noticed', () => {
  it.each([
    'Monitoring system sends an e-mail.',
    'Nagios turns red for the booking host.',
    'A customer writes that the queue is empty.',
    'Support ticket received.',
    'The problem was brought to our attention by a partner.',
    'Call from a member of staff.',
    'Ops learned of the outage.',
  ])('detects: %s', async (entry) => {
    const found = await timeline(`09:52 ${entry}`, '10:30 Sales are back to normal.')
    expect(found.detected).toBe('09:52')
  })

  it('is not when it was found out later', async () => {
    const found = await milestones(`${head}We later discovered that at 09:40 a job had locked the table.\n`)
    expect(found.detected).toBeUndefined()
    expect(found.identified).toBeUndefined()
  })
})

describe('who took it on', () => {
  it.each([
    'Ines notices the alert.',
    'Bram wakes up.',
    'First check of the machines.',
    'Chen takes a look.',
    'Owner assigned.',
  ])('acknowledges: %s', async (entry) => {
    const found = await timeline('09:52 First alert.', `09:58 ${entry}`, '10:30 Sales are back to normal.')
    expect(found.acknowledged).toBe('09:58')
  })

  it('is not who cleans up when all is mended', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:10 The provider restored the server.',
      '10:30 We reverted the temporary route.',
    )
    expect(found.acknowledged).toBeUndefined()
  })

  it('is no machine that stops', async () => {
    const found = await timeline('09:52 First alert.', '10:10 Relay stopped.', '10:30 Sales are back to normal.')
    expect(found.acknowledged).toBeUndefined()
  })
})

describe('what was announced', () => {
  it('is not when it began, nor when it was over, where the event itself is told', async () => {
    const found = await timeline(
      '09:40 A wrong price list is loaded.',
      '09:45 We were notified that sales had stopped.',
      '10:05 Announced the incident occurrence on the forum.',
      '10:20 Recovery of all machines completed.',
      '10:30 Announced the recovery on the forum.',
    )
    expect(found).toMatchObject({
      started: '09:40',
      detected: '09:45',
      announced: '10:05',
      mitigated: '10:20',
      resolved: '10:30',
    })
  })

  it('is not what another organisation says on its own page', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:05 The carrier updates their status page.',
      '10:30 Sales are back to normal.',
    )
    expect(found.announced).toBeUndefined()
  })
})

describe('the cause', () => {
  it.each([
    'The team figures out the cause.',
    'Problem narrowed down to the card reader.',
    'The team works out that a lock is held.',
    'We see that the config is missing a key.',
    'Cause established: an old token.',
  ])('is known: %s', async (entry) => {
    const found = await timeline('09:52 First alert.', `10:05 ${entry}`, '10:30 Sales are back to normal.')
    expect(found.identified).toBe('10:05')
  })

  it('is not known where a rollback is attempted', async () => {
    const found = await timeline('09:52 First alert.', '10:05 Rollback attempted.', '10:30 Sales are back to normal.')
    expect(found.identified).toBeUndefined()
  })
})

describe('the end', () => {
  it.each([
    'Sales resume.',
    'Machines can sell again.',
    'Errors subside.',
    'New certificate installed.',
    'Connection re-established.',
    'Everything is green.',
  ])('of the impact: %s', async (entry) => {
    const found = await timeline('09:52 First alert.', `10:20 ${entry}`)
    expect(found.mitigated).toBe('10:20')
  })

  it('is told by the clause of its own time', async () => {
    const found = await milestones(
      `${head}The team came together to investigate this failure, with the fix being put in place at 10:20.\n`,
    )
    expect(found.mitigated).toBe('10:20')
    expect(found.acknowledged).toBeUndefined()
  })
})

describe('the cause', () => {
  it.each([
    ['We will tell more once the cause is found.', 'The cause was found: a full disk.'],
    ['As soon as the cause has been identified, we will write again.', 'The cause was found: a full disk.'],
    ['Sobald die Ursache gefunden ist, melden wir uns wieder.', 'Ursache gefunden: eine volle Platte.'],
    ['Dès que la cause sera identifiée, nous vous écrirons.', 'Cause identifiée : un disque plein.'],
    ['Cuando se identifique la causa, volveremos a escribir.', 'Causa identificada: un disco lleno.'],
    ['Assim que a causa for identificada, escreveremos de novo.', 'Causa identificada: um disco cheio.'],
    ['Appena sarà individuata la causa, scriveremo di nuovo.', 'Causa individuata: un disco pieno.'],
  ])('is not found where a word is promised for then: %s', async (promise, finding) => {
    const found = await timeline('09:52 First alert.', `10:05 ${promise}`, '10:30 Sales are back to normal.')
    expect(found.identified).toBeUndefined()
    const then = await timeline('09:52 First alert.', `10:05 ${promise}`, `10:20 ${finding}`)
    expect(then.identified).toBe('10:20')
  })

  it.each([
    'Cuando se identificó la causa, avisamos al proveedor.',
    'Une fois la cause identifiée, nous avons appelé le fournisseur.',
    'Quando a causa foi identificada, avisamos o fornecedor.',
  ])('is found where what followed is told: %s', async (entry) => {
    const found = await timeline('09:52 First alert.', `10:05 ${entry}`, '10:30 Sales are back to normal.')
    expect(found.identified).toBe('10:05')
  })

  it('is not found by an update that still investigates', async () => {
    const page = (status: string) =>
      milestones(
        `# Sales\n\n**2 May 2024 10:05 UTC - ${status}**\n\nThe fault is in the new router.\n\n**2 May 2024 10:50 UTC - Resolved**\n\nAll is well.\n`,
      )
    expect((await page('Identified')).identified).toBe('10:05')
    expect((await page('Investigating')).identified).toBeUndefined()
  })
})

describe('certificates', () => {
  it('are wrongly issued, reported and revoked', async () => {
    const found = await timeline(
      '09:30 The first certificate with a wrong name was issued.',
      '09:52 We received a certificate problem report.',
      '10:30 All affected certificates have been revoked.',
    )
    expect(found).toMatchObject({ started: '09:30', detected: '09:52', resolved: '10:30' })
  })

  it('are renewed as a rule', async () => {
    const found = await timeline('09:30 The certificate was reissued.', '09:52 First alert.', '10:30 Sales resume.')
    expect(found.started).toBeUndefined()
  })
})

describe('an attack', () => {
  it('begins what it hits', async () => {
    const found = await timeline('09:40 The shop was hit with a flood of requests.', '10:30 Sales are back to normal.')
    expect(found.started).toBe('09:40')
  })
})

describe('what the problem is the result of', () => {
  it('is the cause', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:05 We have determined that the trouble is the result of an update of the printer.',
      '10:30 Sales are back to normal.',
    )
    expect(found.identified).toBe('10:05')
  })
})
