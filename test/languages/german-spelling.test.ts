import { describe, expect, it } from 'vitest'
import { inAllSpellings, withoutUmlauts } from '../../src/languages/german-spelling.ts'
import { incidentOf } from '../extract/reading.ts'

const report = `# Störung am 04.03.2025

## Zusammenfassung

Um 10:40 Uhr war die Störung behoben, das Orchid-Portal war wieder verfügbar.

## Zeitlicher Ablauf

- 10:00 Uhr: Orchid-Portal nicht verfügbar
- 10:05 Uhr: Störung bemerkt
- 10:40 Uhr: Störung behoben, Dienste verfügbar

## Maßnahmen

- Überwachung einrichten
- Festplatten prüfen
`

function readingOf(text: string) {
  const { milestones, actionItems, components } = incidentOf(text)
  return {
    milestones: Object.entries(milestones).map(([name, one]) => `${name} ${one?.at.local}`),
    items: actionItems.length,
    components: components.map(({ name }) => name),
  }
}

describe('German without umlauts', () => {
  it('is read as with them', () => {
    const expected = readingOf(report)
    expect(expected.items).toBe(2)
    expect(readingOf(withoutUmlauts(report))).toEqual(expected)
    expect(readingOf(report.replace('Maßnahmen', 'Massnahmen'))).toEqual(expected)
  })

  it('is a matter of expressions and of classes in them', () => {
    const [plain, among, other] = inAllSpellings(['^größe$', '^ausf[aä]lle$', '^[^ä]ß$']).map(
      (source) => new RegExp(source),
    )
    for (const word of ['größe', 'groesse', 'grösse', 'groeße']) expect(plain?.test(word)).toBe(true)
    expect(plain?.test('grose')).toBe(false)
    for (const word of ['ausfalle', 'ausfälle', 'ausfaelle']) expect(among?.test(word)).toBe(true)
    expect(other?.test('ass')).toBe(true)
    expect(other?.test('äß')).toBe(false)
  })

  it('takes no name for the day behind it', () => {
    expect(readingOf('# Störung im Rechenzentrum am 04.03.2025\n\nDas Orchid-Portal fiel aus.\n').components).toEqual([
      'Rechenzentrum',
      'Orchid-Portal',
    ])
  })
})
