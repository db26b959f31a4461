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

describe('what stands beside the detection', () => {
  it('is the start where the last entry before it tells nothing else', async () => {
    const found = await timeline(
      '09:00 The nightly import ends.',
      '09:40 A carrier file with two headers is taken in.',
      '09:52 Alert: labels are not printed.',
      '10:30 Labels are printed again.',
    )
    expect(found).toMatchObject({ started: '09:40', detected: '09:52' })
  })

  it('is no start where that entry tells another milestone', async () => {
    const found = await timeline('09:40 Incident declared.', '09:52 First alert.', '10:30 Labels are printed again.')
    expect(found).toMatchObject({ escalated: '09:40', detected: '09:52' })
    expect(found.started).toBeUndefined()
  })

  it('is the first act of whoever took it on, not what a third party answers much later', async () => {
    const found = await timeline(
      '09:52 A customer reports blank labels.',
      '09:58 Ines restarts the printer service.',
      '10:20 The registrar responds to our ticket.',
      '10:30 Labels are printed again.',
    )
    expect(found.acknowledged).toBe('09:58')
  })
})

describe('clauses of one entry', () => {
  it('are judged by themselves', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:30 The shop is fully restored and the vendor begins an investigation of its own.',
    )
    expect(found).toMatchObject({ mitigated: '10:30', resolved: '10:30' })
  })

  it('share what is plainly denied', async () => {
    const found = await timeline(
      '09:52 First alert.',
      '10:10 The node is restored and the disks still do not work as expected.',
      '10:40 The shop is back to normal.',
    )
    expect(found.mitigated).toBe('10:40')
  })
})

describe('words that only look like a milestone', () => {
  it.each([
    ['escalated', 'Nagios paged two operators.', undefined],
    ['escalated', 'Two operators escalate to the network team.', '10:00'],
    ['identified', 'The new router was ruled out as the cause.', undefined],
    ['identified', 'The explanation is found: a full disk.', '10:00'],
    ['announced', 'Support receives emails from users.', undefined],
    ['announced', 'Comms sent to all tenants.', '10:00'],
    ['announced', 'A banner is put up in the portal.', '10:00'],
  ] as const)('%s: %s', async (name, text, expected) => {
    const found = await timeline('09:50 First alert.', `10:00 ${text}`, '10:30 Everything works again.')
    expect(found[name]).toBe(expected)
  })

  it('ends with the warning that is taken down, not the impact', async () => {
    const found = await timeline('09:50 First alert.', '10:20 Printing is restored.', '10:45 The warning is removed.')
    expect(found).toMatchObject({ mitigated: '10:20', resolved: '10:45' })
  })

  it('a promise to keep readers posted detects nothing', async () => {
    const found = await milestones(
      '# Labels\n\n**Resolved** - This incident has been resolved.\nMay 2, 2024 - 12:40 UTC\n\n**Identified** - We found the cause and will keep you posted.\nMay 2, 2024 - 12:10 UTC\n\n**Investigating** - Labels are delayed.\nMay 2, 2024 - 11:30 UTC\n',
    )
    expect(found).toMatchObject({ detected: '11:30', announced: '11:30', identified: '12:10', resolved: '12:40' })
  })
})

describe('a notice in other languages', () => {
  it.each([
    ['Erster Alarm der Überwachung.', 'Ein Banner wird eingeblendet.', 'Das Banner ist entfernt.'],
    ['Première alerte de la supervision.', 'Un bandeau est affiché.', 'Le bandeau est retiré.'],
    ['Primera alerta del sistema.', 'Un aviso es publicado.', 'El aviso es retirado.'],
    ['Primo allarme del monitoraggio.', 'Un avviso è pubblicato.', "L'avviso è rimosso."],
    ['Primeiro alerta do monitoramento.', 'Um aviso é publicado.', 'O aviso é removido.'],
  ])('%s', async (alert, up, down) => {
    const found = await timeline(`09:50 ${alert}`, `10:00 ${up}`, `10:45 ${down}`)
    expect(found).toMatchObject({ detected: '09:50', announced: '10:00', resolved: '10:45' })
    expect(found.mitigated).toBeUndefined()
  })
})

describe('an impact told by its ends', () => {
  it('ends with what could not be done until then', async () => {
    const found = await milestones('# Labels\n\nOn 2 May 2024 customers could not print until 14:20 UTC.\n')
    expect(found.mitigated).toBe('14:20')
  })

  it('begins with what lasted from then', async () => {
    const found = await milestones(
      '# Two outages\n\n## May 2, 2024 15:45 UTC (lasting for 40 minutes)\n\nA switch was replaced.\n',
    )
    expect(found.started).toBe('15:45')
  })
})

describe('what no word tells', () => {
  it('is the end of the impact in the entry before the one that declares it over', async () => {
    const found = await timeline('09:52 First alert.', '10:20 Roll of paper turned round.', '10:45 Incident closed.')
    expect(found).toMatchObject({ mitigated: '10:20', resolved: '10:45' })
  })

  it('is no end of the impact in an entry of trouble', async () => {
    const found = await timeline('09:52 First alert.', '10:20 The printer is still down.', '10:45 Incident closed.')
    expect(found).toMatchObject({ mitigated: '10:45', resolved: '10:45' })
  })

  it('is how it was noticed in the entry before somebody took it on', async () => {
    const found = await timeline(
      '09:40 Labels come out blank.',
      '09:52 A crumpled label on the desk of Bram.',
      '09:58 Bram starts to investigate.',
      '10:30 Labels are printed again.',
    )
    expect(found).toMatchObject({ detected: '09:52', acknowledged: '09:58' })
  })

  it('is not noticed by an entry that tells something else', async () => {
    const found = await timeline(
      '09:40 Labels come out blank.',
      '09:52 Customers were notified.',
      '09:58 Bram starts to investigate.',
      '10:30 Labels are printed again.',
    )
    expect(found).toMatchObject({ announced: '09:52', acknowledged: '09:58' })
    expect(found.detected).toBeUndefined()
  })
})

it('ends the impact where it was mended, not where all was declared over with words of mending', async () => {
  const found = await timeline(
    '09:52 First alert.',
    '10:20 The link is switched off.',
    '10:45 Last printers rotated out. Case closed.',
  )
  expect(found).toMatchObject({ mitigated: '10:20', resolved: '10:45' })
})

describe('a moment told in prose', () => {
  const prose = (text: string) => milestones(`# Parcel labels\n\n2024-05-02, all times UTC.\n\n${text}\n`)

  it('keeps what follows the comma behind it, where it opens its clause', async () => {
    const found = await prose(
      'Labels came out blank from 09:40. Two minutes later, at 09:42, the pager went off, and by 09:50 Ines was at her keyboard. Labels were printed again at 10:30.',
    )
    expect(found).toMatchObject({ started: '09:40', detected: '09:42', acknowledged: '09:50', mitigated: '10:30' })
  })

  it('leaves what follows the comma to the next one, where it closes its clause', async () => {
    const found = await prose('The pager went off at 09:42, Ines was at her keyboard at 09:50. All was over at 10:30.')
    expect(found).toMatchObject({ detected: '09:42', acknowledged: '09:50', resolved: '10:30' })
  })

  it('has a sentence that "a.m." does not end', async () => {
    const found = await prose('The first alert came at 9:42 a.m. UTC. By 10:30 a.m. UTC labels were printed again.')
    expect(found).toMatchObject({ detected: '09:42', mitigated: '10:30' })
  })

  it('tells the incident under a heading of lessons too, where nothing else does', async () => {
    const found = await prose(
      '## Lessons from a morning\n\nThe printer crashed at 09:40. Labels were printed again at 10:30.',
    )
    expect(found).toMatchObject({ started: '09:40', mitigated: '10:30' })
  })
})
