import { describe, expect, test } from 'vitest'
import { incidentOf } from '../reading.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string, format: 'markdown' | 'text' = 'markdown'): string[] {
  return incidentOf(text, { format }).components.map(({ name, affected }) => (affected ? name : `!${name}`))
}

describe('a title', () => {
  test.each([
    ['Orchid Search - degraded performance', ['Orchid Search']],
    ['Orchid Search – outage', ['Orchid Search']],
    ['Service disruption: Orchid Search', ['Orchid Search']],
    ['[Resolved] Orchid Search is down', ['Orchid Search']],
    ['Webhooks delayed', ['Webhooks']],
    ['Slow page loads', ['page loads']],
    ['Network issues in Frankfurt', []],
    ['Low Level Of 5xx Errors From Orchid Content API', ['Orchid Content API']],
    ['Elevated 502s on Orchid Pay', ['Orchid Pay']],
    ['Increased 500 responses from the Orchid API', ['Orchid API']],
    ['Sporadic timeouts in Orchid', ['Orchid']],
    ['Service Degradation in the Orchid System', ['Orchid System']],
    ['Network disruption in the northern region', []],
    ['Incident review – partial outage', []],
    ['Partial outage: incident review', []],
    ['Everything slow', []],
  ])('%s', (title, expected) => {
    expect(namesIn(`# ${title}\n\nWe found the cause, and it is well again.\n`)).toEqual(expected)
  })
})

describe('a title that tells what was seen, and of what', () => {
  const german = 'Die Ursache ist gefunden, und der Dienst läuft wieder wie gewohnt.'
  const french = 'La cause a été trouvée et le service est rétabli pour tous.'
  const spanish = 'Hemos encontrado la causa y el servicio funciona de nuevo con normalidad.'
  const portuguese = 'Encontramos a causa e o serviço está funcionando normalmente para todos.'
  const italian = 'Abbiamo trovato la causa e il servizio funziona di nuovo normalmente.'
  const japanese = '原因が判明し、現在は復旧しています。'
  const korean = '원인을 확인했고 현재는 복구되었습니다.'
  const chinese = '原因已经找到，服务现已恢复正常。'
  test.each([
    ['Vermehrte 5xx-Fehler von der Orchid API', german, 'Orchid API'],
    ['Erhöhte Latenz im Orchid Portal', german, 'Orchid Portal'],
    ['Fehler beim Zugriff auf das Orchid Portal', german, 'Orchid Portal'],
    ["Taux élevé d'erreurs 5xx sur l'API Orchid", french, 'API Orchid'],
    ["Délais d'attente dépassés sur Orchid Pay", french, 'Orchid Pay'],
    ['Errores 5xx en Orchid API', spanish, 'Orchid API'],
    ['Tiempos de espera en Orchid Pay', spanish, 'Orchid Pay'],
    ['Nível elevado de erros 5xx na API Orchid', portuguese, 'API Orchid'],
    ['Alta latência no Orchid Pay', portuguese, 'Orchid Pay'],
    ["Errori 5xx sull'API Orchid", italian, 'API Orchid'],
    ["Interruzione dell'API Orchid", italian, 'API Orchid'],
    ['Timeout su Orchid Pay', italian, 'Orchid Pay'],
    ['Orchid APIでの5xxエラーの増加', japanese, 'Orchid API'],
    ['Orchid Payのレイテンシ上昇', japanese, 'Orchid Pay'],
    ['Orchid API에서 5xx 오류 증가', korean, 'Orchid API'],
    ['Orchid Pay 응답 지연', korean, 'Orchid Pay'],
    ['Orchid API 出现 5xx 错误', chinese, 'Orchid API'],
    ['Orchid Pay 请求超时', chinese, 'Orchid Pay'],
  ])('%s', (title, body, expected) => {
    expect(namesIn(`# ${title}\n\n${body}\n`)).toEqual([expected])
  })
})

describe('a sentence', () => {
  test.each([
    [
      'Orchid Sync, Orchid Chat as well as the Orchid Portal were not reachable.',
      ['Orchid Sync', 'Orchid Chat', 'Orchid Portal'],
    ],
    [
      'Clients utilizing the Orchid Web platform as well as Orchid Pay and Orchid Mail were impacted by it.',
      ['Orchid Web platform', 'Orchid Pay', 'Orchid Mail'],
    ],
    ['Logins to the Orchid Portal were failing.', ['Orchid Portal']],
    ['We saw slow or failed logins to our Orchid Portal.', ['Orchid Portal']],
    ['We lost connectivity to our Amsterdam data center.', ['Amsterdam data center']],
    ['We lost time to this.', []],
    ['Visitors to orchid.example received a 502 error.', ['orchid.example']],
    ['Visiting orchid.example resulted in a 502 error.', ['orchid.example']],
    ['Visiting orchid.example was fun.', []],
    ['The surge took out three database servers.', ['database servers']],
    ['All transactions for Orchid and Lily were non-functional.', ['Orchid', 'Lily']],
    ['You may see some build delays in Orchid CI and Orchid Repo.', ['Orchid CI', 'Orchid Repo']],
    ['There was degradation of the Orchid link between Ghent and Lyon.', ['Orchid link']],
    ['This is affecting Orchid Line and DarkLine customers in Ghent and Lyon.', ['Orchid Line', 'DarkLine']],
    ['Our products, forums, and mail servers went offline.', ['products', 'forums', 'mail servers']],
    ['Our services went offline.', []],
    ["It turned out that the data center's Main Fiber Backbone had been damaged.", ['Main Fiber Backbone']],
    ['The mail server hosting two lists experienced a kernel panic.', ['mail server']],
    ['The server hosting lists.orchid.example crashed.', ['server hosting lists.orchid.example']],
    ['There were minimal delays for: Orchid Mail, Orchid Chat', ['Orchid Mail', 'Orchid Chat']],
    ['Delays: we restarted it', []],
    [
      'No other systems were affected, including data center security, emergency backup power, or climate control.',
      ['!data center security', '!emergency backup power', '!climate control'],
    ],
  ])('%s', (sentence, expected) => {
    expect(namesIn(`# Report\n\n${sentence}\n`)).toEqual(expected)
  })
})

describe('a sentence in German', () => {
  test.each([
    [
      'Bei der Orchid-Kommunikation, Teilen der Telefonanlage und der Erreichbarkeit der Internetseiten kam es zu Ausfällen.',
      ['Orchid-Kommunikation', 'Telefonanlage', 'Internetseiten'],
    ],
    ['Bei geplanten Wartungsarbeiten kam es zu einer Störung.', []],
    ['Am 3. Juni waren die Orchid-Server nicht erreichbar.', ['Orchid-Server']],
    ['Dadurch konnten einige Orchid-Aufträge nicht verarbeitet werden.', ['Orchid-Aufträge']],
  ])('%s', (sentence, expected) => {
    expect(namesIn(`# Bericht zum Ausfall\n\n${sentence} Wir haben die Ursache gefunden.\n`)).toEqual(expected)
  })
})

test('where nothing else tells it, an entry that says what was down does', () => {
  const entries = '9:05 We received an alert that the website was down.\n\n9:40 The server was rebooted.\n'
  expect(namesIn(`# Report of 8 June 2024\n\n## Timeline\n\n${entries}`)).toEqual(['website'])
})

describe('what is no name', () => {
  test.each([
    ['**Impact Window:** 02:00–02:08 CET', []],
    ['**Impact:** Service degradation with a block missed every two minutes  \n**Resolution:** Restart', []],
    ['The Orchid-backed was degraded.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(`# Report\n\n${text}\n`)).toEqual(expected)
  })

  test('days in a title in Japanese', () => {
    expect(namesIn('# 4月8日~4月9日の通信障害について\n\n原因を調査し、復旧しました。\n')).toEqual([])
  })
})

describe('a table of services', () => {
  const table = (rows: string[]) => `# Report\n\n## Impact\n\n${rows.map((row) => `| ${row} |\n`).join('')}`

  test('names each, and what its state says', () => {
    const rows = [
      'Service | Impact',
      '--- | ---',
      'Orchid Sync | down for 2 h',
      'Orchid Chat | slow',
      'Orchid Mail | none',
    ]
    expect(namesIn(table(rows))).toEqual(['Orchid Sync', 'Orchid Chat', '!Orchid Mail'])
    const states = ['Component | Status', '--- | ---', 'Orchid Sync | Major outage', 'Orchid Chat | Operational']
    expect(namesIn(table(states))).toEqual(['Orchid Sync', '!Orchid Chat'])
    expect(namesIn(table(['Affected system | Duration', '--- | ---', 'Orchid Sync | 2 h']))).toEqual(['Orchid Sync'])
  })

  test('that says nothing of their state names none', () => {
    expect(namesIn(table(['Service | Owner', '--- | ---', 'Orchid Sync | Ann']))).toEqual([])
  })

  test('so does a list', () => {
    const list = '- Orchid Sync: unavailable for 40 minutes\n- Orchid Chat: degraded\n- Orchid Mail: not affected\n'
    expect(namesIn(`# Report\n\n## Impact\n\n${list}`)).toEqual(['Orchid Sync', 'Orchid Chat', '!Orchid Mail'])
  })
})

test('a list names things that are verbs elsewhere', () => {
  expect(namesIn('# Lamps\n\nAffected Products: API (Payouts, Reports, QR Codes).\n')).toEqual([
    'Payouts',
    'Reports',
    'QR Codes',
  ])
  expect(namesIn('# Lamps\n\nAffected products: we restarted them.\n')).toEqual([])
})

test('posts that follow each other without a blank line are told one by one', () => {
  const page = [
    'Postmortem -',
    'Read details',
    'Mar 13, 2025, 14:24 MDT',
    'Investigating -',
    'We are seeing increased latency and error rates across the web application.',
    'Mar 13, 2025, 07:00 MDT',
  ]
  expect(namesIn(page.join('\n'), 'text')).toEqual(['web application'])
})

describe('in other languages', () => {
  const german = 'Wir haben die Ursache gefunden und behoben.'
  const french = "Nous avons trouvé la cause et nous l'avons corrigée."
  test.each([
    ['# Störung', `Der Orchid-Dienst war von 10 bis 12 Uhr nicht erreichbar. ${german}`, ['Orchid-Dienst']],
    ['# Störung', `Betroffen waren Orchid Mail und das Orchid-Portal. ${german}`, ['Orchid Mail', 'Orchid-Portal']],
    [
      '# Störung',
      `Das Hauptsystem war zwischen 12:02 Uhr und 12:06 Uhr für einen Großteil der Kunden nicht erreichbar. ${german}`,
      ['Hauptsystem'],
    ],
    ['# Störung', `Betroffen waren nicht alle. ${german}`, []],
    [
      '# Störung',
      `Von der Störung waren Orchid Mail und das Orchid-Portal betroffen. ${german}`,
      ['Orchid Mail', 'Orchid-Portal'],
    ],
    ['# Störung', `Davon waren potentiell alle Kunden betroffen. ${german}`, []],
    ['# Störung', `Kunden von Orchid Mail konnten keine Nachrichten senden. ${german}`, ['Orchid Mail']],
    ['# Ausfall Orchid-Portal', german, ['Orchid-Portal']],
    ['# Panne du portail Orchid', french, ['portail Orchid']],
    ["# Panne de l'API Orchid", french, ['API Orchid']],
    ['# Incident sur Orchid Mail', french, ['Orchid Mail']],
    ['# Panne', `Le traitement des commandes a été totalement interrompu. ${french}`, ['traitement des commandes']],
    ['# Panne', `Les utilisateurs d'Orchid Mail ne pouvaient pas se connecter. ${french}`, ['Orchid Mail']],
    [
      '# Incidente',
      'Houve intermitência no Orchid Gestão. A causa foi encontrada e nós corrigimos.',
      ['Orchid Gestão'],
    ],
    ['# 障害', '弊社メールサービスがご利用いただけない状態となりました。復旧しました。', ['メールサービス']],
    ['# 障害', 'Orchidサーバへの接続ができない状況が発生しました。復旧しました。', ['Orchidサーバ']],
    ['# Orchidメールの障害について', '原因を調査し、復旧しました。', ['Orchidメール']],
  ])('%s %s', (title, text, expected) => {
    expect(namesIn(`${title}\n\n${text}\n`)).toEqual(expected)
  })
})

describe('what follows is affected', () => {
  const list = '\n\n- Orchid Mail\n- Orchid Chat\n'
  test.each([
    ['The failure affected the following services:'],
    ['The following systems were affected:'],
    ['Die folgenden Dienste waren von der Störung betroffen:'],
    ['Los siguientes servicios se vieron afectados:'],
    ['Les services suivants ont été touchés :'],
    ['Os seguintes serviços foram afetados:'],
    ['I seguenti servizi sono stati interessati:'],
  ])('%s', (lead) => {
    expect(namesIn(`# Report\n\n${lead}${list}`)).toEqual(['Orchid Mail', 'Orchid Chat'])
  })

  test('not what follows otherwise', () => {
    expect(namesIn(`# Report\n\nThe following people wrote this:${list}`)).toEqual([])
  })
})

describe('German sentences', () => {
  const german = 'Die Ursache ist gefunden, und der Dienst läuft wieder wie gewohnt.'
  test.each([
    ['Gestern war unser Mailserver von 19 bis 21 Uhr offline.', ['Mailserver']],
    ['Gestern war unser Mailserver von 19 bis 21 Uhr gut zu erreichen.', []],
    ['Damit betraf der Ausfall Orchid Mail und Orchid Chat.', ['Orchid Mail', 'Orchid Chat']],
    ['Danach schlug Orchid Mail fehl, und Orchid Chat war offline.', ['Orchid Chat']],
    ['Orchid-Nutzer konnten sich nicht anmelden.', []],
    ['In Orchid Mail wurden Bilder nicht mehr angezeigt.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(`# Störung\n\n${text} ${german}\n`)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(namesIn(`# Störung\n\n${text} ${german}\n`)).toEqual([])
  })
})

describe('no names', () => {
  test.each([
    ['Outage on 02/22', 'All is well.'],
    ['Report', 'The tower issues a notice to all carriers.'],
    ['Report', 'The Orchid team issues the vouchers by hand.'],
  ])('%s: %s', (title, text) => {
    expect(namesIn(`# ${title}\n\n${text}\n`)).toEqual([])
  })
})
