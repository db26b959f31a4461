import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function milestones(text: string): Promise<Record<string, string>> {
  const [incident] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return Object.fromEntries(
    Object.entries(incident?.milestones ?? {}).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
}

const table = (...rows: readonly string[]) =>
  `# Late parcels\n\nTimes in UTC.\n\n| When | News |\n|---|---|\n${rows.map((row) => `| 2024-05-02 ${row} |`).join('\n')}\n`

describe('a list of what was told to the public', () => {
  const posts = table(
    '10:20 | We are looking into parcels that arrive late. Our alarm went off at 10:05. Sorry for the wait.',
    '10:50 | Found it: a full disk at the hub. Please do not send anything twice.',
    '11:30 | The hub works again. Thank you for your patience.',
  )

  it('was announced by its first entry, which no responder wrote for himself', async () => {
    const found = await milestones(posts)
    expect(found).toMatchObject({ detected: '10:05', announced: '10:20', identified: '10:50', mitigated: '11:30' })
    expect(found.acknowledged).toBeUndefined()
  })

  it('may open with statuses behind a picture', async () => {
    const found = await milestones(
      table(
        '10:20 | 🔴 Investigating – parcels are late',
        '10:50 | 🟡 Identified – a full disk',
        '11:30 | 🟢 Resolved – all sent',
      ),
    )
    expect(found).toMatchObject({ announced: '10:20', identified: '10:50', resolved: '11:30' })
    expect(found.acknowledged).toBeUndefined()
  })

  it('is not a timeline of responders, though one entry quotes a post', async () => {
    const found = await milestones(
      table(
        '10:05 | First alert: parcels are late.',
        '10:08 | Ines starts investigating.',
        '10:20 | Status page: "We are looking into it, sorry for the wait."',
        '11:30 | The hub works again.',
      ),
    )
    expect(found).toMatchObject({ detected: '10:05', acknowledged: '10:08', announced: '10:20' })
  })

  it('keeps what it tells of responders for itself', async () => {
    const found = await milestones(
      table(
        '10:20 | We are looking into late parcels. A technician was dispatched at 10:12.',
        '10:50 | Found it: a full disk. Please do not send anything twice.',
        '11:30 | The hub works again. Thank you for your patience.',
      ),
    )
    expect(found).toMatchObject({ announced: '10:20', mitigated: '11:30' })
    expect(found.acknowledged).toBeUndefined()
  })

  it('may give two moments of what went before in one cell, each with its own clause', async () => {
    const found = await milestones(
      table(
        '10:20 | We are aware of late parcels. The alarm went off at 10:05 and the first failures that we see are from 10:01.',
        '10:50 | Found it: a full disk. Please do not send anything twice.',
        '11:30 | The hub works again. Thank you for your patience.',
      ),
    )
    expect(found).toMatchObject({ detected: '10:05', announced: '10:20' })
  })
})
