import { describe, expect, test } from 'vitest'
import { incidentOf } from '../reading.ts'

const SUMMARY: Readonly<Record<string, string>> = {
  Rapport: 'Résumé',
  Informe: 'Resumen',
  Relatório: 'Resumo',
  Rapporto: 'Sintesi',
  Bericht: 'Zusammenfassung',
}

/** Names in order, spared ones with '!'. */
function namesIn(title: string, text: string): string[] {
  return incidentOf(`# ${title}\n\n## ${SUMMARY[title] ?? '概要'}\n\n${text}\n`, { format: 'markdown' }).components.map(
    ({ name, affected }) => (affected ? name : `!${name}`),
  )
}

describe('a name of two nouns with a small word between them', () => {
  test.each([
    [
      'Rapport',
      'Le serveur de messagerie Orchid était injoignable entre 10 h et 11 h.',
      ['serveur de messagerie Orchid'],
    ],
    [
      'Rapport',
      "L'incident a affecté la prise de commandes et le suivi des colis.",
      ['prise de commandes', 'suivi des colis'],
    ],
    ['Rapport', "Les bases de données et Orchid Mail n'ont pas été affectées.", ['!bases de données', '!Orchid Mail']],
    [
      'Informe',
      'El servidor de correo Orchid no estuvo disponible entre las 10 y las 11.',
      ['servidor de correo Orchid'],
    ],
    ['Informe', 'El procesamiento de pagos quedó interrumpido.', ['procesamiento de pagos']],
    ['Relatório', 'O servidor de e-mail Orchid ficou fora do ar entre 10h e 11h.', ['servidor de e-mail Orchid']],
    ['Relatório', 'Os bancos de dados e o Orchid Mail não foram afetados.', ['!bancos de dados', '!Orchid Mail']],
    ['Rapporto', 'Il server di posta Orchid non era raggiungibile tra le 10 e le 11.', ['server di posta Orchid']],
  ])('%s: %s', (title, text, expected) => {
    expect(namesIn(title, text)).toEqual(expected)
  })

  test.each([
    ['Rapport', 'Une panne de courant a touché notre site.', 'panne de courant'],
    ['Rapport', 'Le taux de réussite était indisponible.', 'taux de réussite'],
    ['Informe', 'Una pérdida de paquetes afectó a los clientes.', 'pérdida de paquetes'],
    ['Relatório', 'Uma perda de pacotes afetou os usuários.', 'perda de pacotes'],
    ['Rapporto', 'Una perdita di pacchetti ha colpito gli utenti.', 'perdita di pacchetti'],
  ])('is none where the first is what went wrong or a measure: %s: %s', (title, text, name) => {
    expect(namesIn(title, text)).not.toContain(name)
  })
})

describe('what a sentence in another language says of a component', () => {
  test.each([
    ['Rapport', 'Orchid Search renvoyait des erreurs.', ['Orchid Search']],
    ['Rapport', 'Les utilisateurs ne pouvaient pas se connecter au portail Orchid.', ['portail Orchid']],
    ['Rapport', "Une surcharge a rendu l'API Orchid indisponible.", ['API Orchid']],
    ['Informe', 'Orchid Search devolvía errores.', ['Orchid Search']],
    ['Informe', 'Se vieron afectados el inicio de sesión y el portal Orchid.', ['inicio de sesión', 'portal Orchid']],
    ['Relatório', 'O Orchid Search retornava erros.', ['Orchid Search']],
    ['Rapporto', 'Orchid Search restituiva errori.', ['Orchid Search']],
    ['報告書', 'Orchid PayおよびOrchid Mailへのアクセスが不安定な状態となりました。', ['Orchid Pay', 'Orchid Mail']],
    ['Bericht', 'Eine Überlastung hat die Orchid-API lahmgelegt.', ['Orchid-API']],
    ['Bericht', 'Die Webseite war zeitweise sehr langsam.', ['Webseite']],
    ['Bericht', 'Nutzer konnten sich nicht am Orchid-Portal anmelden.', ['Orchid-Portal']],
    ['Bericht', 'Seit 10 Uhr ist der Zugriff auf das Orchid-Wiki gestört.', ['Orchid-Wiki']],
  ])('%s: %s', (title, text, expected) => {
    expect(namesIn(title, text)).toEqual(expected)
  })

  test.each([
    ['Rapport', 'Orchid Search renvoyait des résultats à jour.'],
    ['Informe', 'Orchid Search devolvía resultados correctos.'],
    ['Bericht', 'Das Team hat die Orchid-API beobachtet.'],
    ['Bericht', 'Nutzer konnten sich am Orchid-Portal anmelden.'],
  ])('none of what works: %s: %s', (title, text) => {
    expect(namesIn(title, text)).toEqual([])
  })

  test('a clause behind the name is no part of it', () => {
    expect(namesIn('Relatório', 'O portal Orchid que recebe os pedidos ficou indisponível.')).not.toContain(
      'portal Orchid que recebe os pedidos',
    )
  })

  test('the status in brackets before a name is no part of it', () => {
    expect(namesIn('【復旧済】Orchidの障害について', '原因が判明し、現在は復旧しています。')).toEqual(['Orchid'])
  })
})
