import { describe, expect, test } from 'vitest'
import { fateOf } from '../../../src/extract/components/part-labels.ts'
import { componentsOf } from '../../../src/extract/components.ts'
import { outlineOf } from '../../../src/extract/lines.ts'
import { readText } from '../../../src/readers/read.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string, format: 'markdown' | 'text' = 'text'): string[] {
  const document = readText(text, { name: 'report', format })
  return componentsOf(outlineOf(document), document).map(({ name, affected }) => (affected ? name : `!${name}`))
}

describe('labels of lists', () => {
  test.each([
    ['Services impacted', 'affected'],
    ['Components with issues', 'affected'],
    ['What was down for 40 minutes', 'affected'],
    ['3. What broke?', 'affected'],
    ['Unaffected products', 'spared'],
    ['Still working', 'spared'],
    ['What was not', 'spared'],
    ['Gestörte Dienste', 'affected'],
    ['Systeme ohne Einschränkungen', 'spared'],
    ['Applications hors service', 'affected'],
    ['Services épargnés', 'spared'],
    ['Servicios con afectación', 'affected'],
    ['Lo que no falló', 'spared'],
    ['O que caiu', 'affected'],
    ['Serviços sem impacto', 'spared'],
    ['Servizi non disponibili', 'affected'],
    ['Sistemi regolari', 'spared'],
    ['停止したシステム', 'affected'],
    ['影響のなかった機能', 'spared'],
    ['중단된 서비스', 'affected'],
    ['영향 없음', 'spared'],
    ['受影响业务', 'affected'],
    ['未受影响的系统', 'spared'],
  ])('%s', (label, fate) => expect(fateOf(label)).toBe(fate))

  test.each([
    'Affected customers',
    'Services',
    'Down payment',
    'Not known',
    'Betroffene Kunden',
    '影響時間',
    '影响时长',
    '영향 시간',
  ])('but not %s', (label) => expect(fateOf(label)).toBeUndefined())
})

describe('what stands behind or below them', () => {
  test('two lists in one line, each up to its sentence', () => {
    const text = 'Slow night\n\nParts hit: Orchid rows B4–B11. Parts not hit: Lily hall, Tulip room. All calm since.\n'
    expect(namesIn(text)).toEqual(['Orchid rows B4–B11', '!Lily hall', '!Tulip room'])
  })

  test('semicolons, remarks, abbreviations and groups', () => {
    const text = 'Report\n\nSystems down: Orchid Desk (night shift only); Lily Record Viewer (LRV); Hub (Mail, Chat)\n'
    expect(namesIn(text)).toEqual(['Orchid Desk', 'Lily Record Viewer (LRV)', 'Mail', 'Chat'])
  })

  test('a name with a small word inside, where a comma parts the list', () => {
    expect(
      namesIn(
        'Informe\n\nEl lunes por la mañana no se podía pagar con la aplicación.\n\nServicios afectados: Cuenta y Ahorro, Nómina, Tarjetas y Cajeros\n',
      ),
    ).toEqual(['Cuenta y Ahorro', 'Nómina', 'Tarjetas', 'Cajeros'])
  })

  test('rows of a table', () => {
    const text =
      '# Report\n\n| Field | Value |\n|---|---|\n| Not affected | Orchid cards, Lily cash desk |\n| Offline | Tulip app |\n'
    expect(namesIn(text, 'markdown')).toEqual(['!Orchid cards', '!Lily cash desk', 'Tulip app'])
  })

  test('lists below, each under its own label', () => {
    const text =
      '# Report\n\nInvolved components:\n\n- orchid-db\n- lily-api (in Ghent): slow\n\nNot involved:\n\n- tulip-web\n'
    expect(namesIn(text, 'markdown')).toEqual(['orchid-db', 'lily-api', '!tulip-web'])
  })

  test('lines below that have lost their bullets', () => {
    const text =
      'Report\n\nServices affected\nOrchid Mail\nLily Chat\nServices not affected\nTulip Web\n\nUpdate timeline\nAll is well.\n'
    expect(namesIn(text)).toEqual(['Orchid Mail', 'Lily Chat', '!Tulip Web'])
  })

  test('rows whose state stands in a column of its own', () => {
    const head = '# Rapport\n\nLe matin, rien ne marchait dans les agences de la banque.\n\n'
    const table = '| Brique | État |\n|---|---|\n| VPN Lily | Indisponible |\n| Agences | Sans impact |\n'
    expect(namesIn(`${head}${table}`, 'markdown')).toEqual(['VPN Lily', '!Agences'])
  })

  test('clauses of an impact that need no verb', () => {
    expect(
      namesIn(
        '# Report\n\n**Impact:** card payments and ticket kiosk down, transfers fine; 1,204 jobs delayed\n',
        'markdown',
      ),
    ).toEqual(['card payments', 'ticket kiosk', '!transfers'])
    const cells = '| Field | Value |\n|---|---|\n| Impact | Card payments out; transfers fine |\n'
    expect(namesIn(`# Report\n\n${cells}`, 'markdown')).toEqual(['Card payments', '!transfers'])
    expect(namesIn('# Report\n\n**Impact:** several rounds lost, everything fine\n', 'markdown')).toEqual([])
  })

  test('but no sentences, times, figures, people or nothing', () => {
    expect(namesIn('Report\n\nAffected services: we do not know yet\n')).toEqual([])
    expect(namesIn('Report\n\nDown: 10:12 UTC\nUp: 11:40 UTC\n')).toEqual([])
    expect(namesIn('Report\n\nServices affected: none\n')).toEqual([])
    expect(namesIn('Report\n\nSystems hit: about 300 customers\n')).toEqual([])
  })
})
