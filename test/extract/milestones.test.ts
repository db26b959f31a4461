import { describe, expect, it } from 'vitest'
import { extractExplained } from '../../src/extract/extract.ts'
import { read } from '../../src/readers/read.ts'

async function decide(text: string) {
  const [first] = extractExplained(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  if (first === undefined) throw new Error('no incident')
  const { incident, decision } = first
  const clocks = Object.fromEntries(
    Object.entries(incident.milestones).map(([name, { at }]) => [name, at.local.replace(/^2024-05-02T/, '')]),
  )
  return { incident, decision, clocks }
}

const report = (...entries: string[]) =>
  `# Checkout outage\n\nDate: 2024-05-02, all times UTC\n\n## Timeline\n\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`
const clocks = async (...entries: string[]) => (await decide(report(...entries))).clocks

describe('milestones of a timeline', () => {
  it('reads all eight from plain words', async () => {
    expect(
      await clocks(
        '09:02 Checkout requests begin to fail with 502.',
        '09:06 First alert from the synthetic probes.',
        '09:09 Mara (on-call) acknowledges and starts to investigate.',
        '09:15 Major incident declared, the payments team is called in.',
        '09:18 Status page updated for all customers.',
        '09:31 Root cause found: an expired certificate between gateway and ledger.',
        '09:44 New certificate deployed, checkout is working again.',
        '10:05 Incident closed.',
      ),
    ).toEqual({
      started: '09:02',
      detected: '09:06',
      acknowledged: '09:09',
      escalated: '09:15',
      announced: '09:18',
      identified: '09:31',
      mitigated: '09:44',
      resolved: '10:05',
    })
  })

  it('takes the first of several reports as the detection', async () => {
    const found = await clocks(
      '11:20 A customer reports empty invoices.',
      '11:34 Another customer reports the same.',
      '11:50 Invoices are rendered correctly again.',
    )
    expect(found.detected).toBe('11:20')
  })

  it('says nothing of a start where the first entry only tells how it was noticed', async () => {
    expect(await clocks('11:20 First report from support.', '11:50 Everything is back to normal.')).toEqual({
      detected: '11:20',
      mitigated: '11:50',
      resolved: '11:50',
    })
  })

  it('starts with a change only where the first failure follows within minutes', async () => {
    const close = await clocks(
      '08:00 Release 41 deployed to production.',
      '08:03 The search service crashes in all zones.',
      '08:40 Release rolled back.',
    )
    const long = await clocks(
      '05:00 Release 41 deployed to production.',
      '08:03 The search service crashes in all zones.',
      '08:40 Release rolled back.',
    )
    expect([close.started, long.started]).toEqual(['08:00', '08:03'])
  })

  it('takes a rollback that was carried out, not one that failed', async () => {
    const found = await clocks(
      '08:03 The search service crashes.',
      '08:20 Attempted rollback failed.',
      '08:40 Rollback completed, search recovered.',
      '09:00 Incident closed.',
    )
    expect(found.mitigated).toBe('08:40')
  })

  it('takes containment as mitigation where nothing was down', async () => {
    const found = await clocks(
      '14:02 A researcher reported a leaked signing key.',
      '14:10 The security team started to investigate.',
      '14:25 The key was revoked.',
      '18:00 Case closed.',
    )
    expect(found).toMatchObject({ detected: '14:02', acknowledged: '14:10', mitigated: '14:25', resolved: '18:00' })
  })

  it('does not take planned work for an alert, nor its window for impact', async () => {
    const found = await clocks(
      '06:00 Notification of upcoming maintenance by the carrier.',
      '07:00 Start of maintenance window.',
      '07:12 Start of the outage in Lyon.',
      '07:20 Alert: Lyon unreachable.',
      '08:01 End of the outage.',
    )
    expect(found).toMatchObject({ started: '07:12', detected: '07:20', mitigated: '08:01' })
  })

  it("takes a monitor's notation for what it is", async () => {
    const found = await clocks('10:00 PROBLEM - HTTP on web3 is CRITICAL', '10:30 RECOVERY - HTTP on web3 is OK')
    expect(found).toMatchObject({ detected: '10:00', mitigated: '10:30' })
  })

  it('reads a public word from an address, and keeps it from being an acknowledgement', async () => {
    const found = await clocks(
      '10:00 First alert.',
      '10:20 We acknowledged the outage: https://status.example.com/i/7',
      '11:00 Incident closed.',
    )
    expect(found.announced).toBe('10:20')
    expect(found.acknowledged).toBeUndefined()
  })
})

describe('labelled times', () => {
  const fields =
    '# Incident\n\nDate: 2024-05-02 (UTC)\n\n- First detected: 10:05\n- Incident declared: 10:12\n- Repaired: 10:50\n- Resolved: 11:30\n'

  it('outrank prose that tells otherwise', async () => {
    const found = await decide(
      `${fields}\n## Timeline\n\n- 10:01 A user noticed errors in the log-in.\n- 10:55 The log-in works again.\n`,
    )
    expect(found.clocks).toMatchObject({ detected: '10:05', escalated: '10:12', mitigated: '10:50', resolved: '11:30' })
  })

  it('do not end the impact with a bare "Resolved"', async () => {
    const found = await decide('# Incident\n\nDate: 2024-05-02 (UTC)\n\n- First detected: 10:05\n- Resolved: 11:30\n')
    expect(found.clocks).toEqual({ detected: '10:05', resolved: '11:30' })
  })

  it('mark each plain telling, so that two can be compared', async () => {
    const { incident } = await decide(
      `${fields}\n## Timeline\n\n- 10:12 Incident declared.\n- 11:10 Coffee was served.\n- 11:45 Incident declared resolved and closed.\n`,
    )
    const marks = incident.timeline.map(({ at, milestone }) => [at.local.slice(11), milestone])
    expect(marks).toContainEqual(['11:30', 'resolved'])
    expect(marks).toContainEqual(['11:45', 'resolved'])
    expect(marks).toContainEqual(['11:10', undefined])
  })

  it('mark the last entry too, where it says the same in words', async () => {
    const ending = async (...told: readonly string[]) => {
      const { incident } = await decide(
        `# 障害報告\n\n日付: 2024-05-02 (UTC)\n\n- 検知: 10:05\n- 復旧: 11:00\n- 解決: 11:30\n\n## タイムライン\n\n- 10:05 アラートが発報。\n${told.map((one) => `- ${one}\n`).join('')}`,
      )
      return incident.timeline.filter(({ milestone }) => milestone === 'resolved').map(({ at }) => at.local.slice(11))
    }
    expect(await ending('11:10 エラー率は正常。障害は解消。')).toEqual(['11:10', '11:30'])
    expect(await ending('11:10 エラー率は正常。障害は解消。', '11:20 再びエラー。')).toEqual(['11:30'])
    expect(await ending('11:10 復旧を確認。')).toEqual(['11:30'])
  })
})

describe('a cause that a timeline and a post tell', () => {
  const told = async (entry: string, post: string) => {
    const { incident } = await decide(
      `# Störung\n\n## Zeitlicher Ablauf (UTC)\n\n- 2024-05-02 10:05 Alarm: Anfragen schlagen fehl.\n- 2024-05-02 10:20 ${entry}\n\n## Statusseite\n\n**Ursache gefunden** – Die Ursache der Fehler ist gefunden.\n2024-05-02 ${post} UTC\n\n**Untersuchung** – Wir untersuchen die Ursache.\n2024-05-02 10:09 UTC\n`,
    )
    return incident.timeline.filter(({ milestone }) => milestone === 'identified').map(({ at }) => at.local.slice(11))
  }

  it('is marked in both, whichever is taken for the milestone', async () => {
    expect(await told('Die Ursache ist gefunden.', '10:24')).toEqual(['10:20', '10:24'])
  })

  it('is not marked in an entry after the post, or one that is still looking', async () => {
    expect(await told('Die Ursache ist gefunden.', '10:16')).not.toContain('10:20')
    expect(await told('Die Ursache ist weiter unbekannt.', '10:24')).toEqual(['10:24'])
  })

  it.each([
    ['es', 'Causa conocida: no se renovó el certificado.', 'La causa aún no se conoce.'],
    ['fr', 'Cause trouvée : un passage vers une clé qui n’est pas valable.', 'La cause n’est pas encore connue.'],
    ['it', 'Causa trovata: nonostante il rinnovo, il certificato non vale.', 'La causa non è nota.'],
    ['pt', 'Causa conhecida: não se renovou o certificado.', 'A causa ainda não foi encontrada.'],
  ])('is told whatever its explanation denies (%s)', async (_, found, unknown) => {
    const report = (text: string) => `# Incident\n\n2024-05-02 (UTC)\n\n- 10:05 Alerta.\n- 10:20 ${text}\n`
    expect((await decide(report(found))).clocks.identified).toBe('10:20')
    expect((await decide(report(unknown))).clocks.identified).toBeUndefined()
  })
})

describe('milestones told in prose', () => {
  it('gives each clause its own time', async () => {
    const text =
      '# Outage\n\nOn May 2, 2024 at 08:10 UTC our probes raised an alert. Customers saw the first pages load by 08:40 UTC and by 09:15 UTC\nall services were fully restored.\n'
    const { clocks: found } = await decide(text)
    expect(found).toMatchObject({ detected: '08:10', mitigated: '09:15' })
  })
})

describe('milestones of a status page', () => {
  const page = (first: string) =>
    `# Slow uploads\n\n**Resolved** - This incident has been resolved.\nMay 2, 2024 - 12:40 UTC\n\n**Monitoring** - A fix has been implemented and we are monitoring the results.\nMay 2, 2024 - 12:10 UTC\n\n**${first}** - We look into slow uploads.\nMay 2, 2024 - 11:30 UTC\n`

  it('reads them from the statuses; the first post stands for the detection where nothing else tells it', async () => {
    expect((await decide(page('Investigating'))).clocks).toEqual({
      detected: '11:30',
      announced: '11:30',
      mitigated: '12:10',
      resolved: '12:40',
    })
  })

  it('is not over for who says that all is well and still watches', async () => {
    const text = page('Identified').replace(
      'A fix has been implemented and we are monitoring the results.',
      'All services are fully operational again.',
    )
    expect((await decide(text)).clocks.resolved).toBe('12:40')
    const posted = text.replace('This incident has been resolved.', 'A summary follows.')
    expect((await decide(posted)).clocks.resolved).toBe('12:40')
  })

  it('has no detection where the first post already knows the cause', async () => {
    expect((await decide(page('Identified'))).clocks).toEqual({
      announced: '11:30',
      identified: '11:30',
      mitigated: '12:10',
      resolved: '12:40',
    })
  })
})
