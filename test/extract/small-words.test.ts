import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'

async function incident(text: string): Promise<Incident> {
  const [found] = extract(await read(new TextEncoder().encode(text), { name: 'report.md' }))
  return found ?? expect.fail()
}

describe('small words around times', () => {
  it.each([
    ['Zeitverlauf', 'Neustart ausgelöst um 10:05', 'Neustart ausgelöst'],
    ['Zeitverlauf', 'Seiten wieder erreichbar (ab 10:20)', 'Seiten wieder erreichbar'],
    ['Chronologie', 'Redémarrage lancé à 10:05', 'Redémarrage lancé'],
    ['Cronología', 'Tienda en línea otra vez desde 10:05', 'Tienda en línea otra vez'],
    ['Timeline', 'Restart triggered around 10:05', 'Restart triggered'],
    ['Timeline', 'Update at 10:05', 'Update'],
  ])('%s: "%s" is told as "%s"', async (heading, entry, text) => {
    const { timeline } = await incident(`# 2026-05-04 (UTC)\n\n## ${heading}\n\n- ${entry}\n- 10:40 Ok\n`)
    expect(timeline[0]?.text).toBe(text)
    expect(timeline[0]?.at.local).toBe('2026-05-04T10:05'.replace('10:05', /\d\d:\d\d/.exec(entry)?.[0] ?? ''))
  })

  it.each([
    ['de', 'Zusammenfassung', 'Wir haben festgestellt, dass um 10:05 der Dienst wieder hergestellt war.'],
    ['fr', 'Résumé', 'Nous avons constaté que à 10:05 le service était de nouveau rétabli.'],
    ['en', 'Summary', 'We found that at 10:05 the service was restored.'],
  ])('%s: what was found out later is no cause found then', async (_, heading, sentence) => {
    const { milestones } = await incident(`# 2026-05-04 (UTC)\n\n## ${heading}\n\n${sentence}\n`)
    expect(Object.keys(milestones)).not.toContain('identified')
    expect(milestones.resolved?.at.local ?? milestones.mitigated?.at.local).toBe('2026-05-04T10:05')
  })

  it('a cause that was found then is one', async () => {
    const { milestones } = await incident(
      '# 2026-05-04 (UTC)\n\n## Résumé\n\nÀ 10:05 nous avons identifié la cause de la panne.\n',
    )
    expect(milestones.identified?.at.local).toBe('2026-05-04T10:05')
  })
})
