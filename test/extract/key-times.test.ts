import { describe, expect, test } from 'vitest'
import { incidentOf } from './reading.ts'

/** The clock of each milestone. */
function clocks(text: string, format: 'markdown' | 'text' = 'markdown'): Record<string, string> {
  const { milestones } = incidentOf(text, { format })
  return Object.fromEntries(Object.entries(milestones).map(([name, { at }]) => [name, at.local.slice(11, 16)]))
}

const told = {
  acknowledged: '09:06',
  escalated: '09:10',
  identified: '09:31',
  mitigated: '09:44',
  resolved: '10:05',
}

describe('a list of key times', () => {
  test.each([
    [
      'German',
      '# Ausfall der Bestellannahme\n\n## Wichtige Zeitpunkte\n\nDie Zeiten sind in UTC.\n\n',
      ['Quittierung', 'Eskalation', 'Ursache gefunden', 'Wiederherstellung', 'Abschluss'],
    ],
    [
      'Spanish',
      '# Caída de los pedidos\n\n## Cronología\n\nTodas las horas son UTC.\n\n',
      ['Reconocimiento', 'Escalamiento', 'Diagnóstico', 'Recuperación', 'Cierre'],
    ],
    [
      'French',
      '# Panne des commandes\n\n## Chronologie\n\nToutes les heures sont en UTC.\n\n',
      ['Acquittement', 'Escalade', 'Diagnostic', 'Atténuation', 'Clôture'],
    ],
    [
      'Italian',
      '# Interruzione degli ordini\n\n## Cronologia\n\nTutti gli orari sono in UTC.\n\n',
      ['Conferma', 'Escalation', 'Diagnosi', 'Ripristino', 'Chiusura'],
    ],
    [
      'Portuguese',
      '# Interrupção dos pedidos\n\n## Linha do tempo\n\nTodos os horários em UTC.\n\n',
      ['Confirmação', 'Acionamento', 'Diagnóstico', 'Restabelecimento', 'Fechamento'],
    ],
    [
      'Japanese',
      '# 注文システムの障害\n\n## タイムライン\n\n時刻はUTCです。\n\n',
      ['初動対応', 'エスカレーション', '原因判明', '復旧時刻', '対応完了'],
    ],
    [
      'Korean',
      '# 주문 시스템 장애\n\n## 타임라인\n\n모든 시각은 UTC입니다.\n\n',
      ['대응 시작', '상황 전파', '원인 확인', '복구 완료', '종결'],
    ],
    [
      'Chinese',
      '# 订单系统故障\n\n## 时间线\n\n所有时间为UTC。\n\n',
      ['响应时间', '上报时间', '查明原因', '恢复时间', '关闭时间'],
    ],
  ])('in %s names its milestones', (_, head, labels) => {
    const items = Object.values(told).map((clock, at) => `- **${labels[at]}:** 2025-03-04 ${clock} UTC`)
    expect(clocks(`${head}${items.join('\n')}\n`)).toMatchObject(told)
  })

  test.each([
    ['English', 'Down', 'Back up'],
    ['English, otherwise', 'Down since', 'Up again'],
    ['German', 'Nicht erreichbar seit', 'Wieder erreichbar'],
    ['French', 'Hors service', 'De nouveau en ligne'],
    ['Spanish', 'Fuera de servicio', 'De nuevo en línea'],
    ['Portuguese', 'Fora do ar', 'De volta ao ar'],
    ['Italian', 'Fuori servizio', 'Di nuovo online'],
  ])('in %s says when it was down and when it was up', (_, down, up) => {
    const head = '# Panne, avería, avaria, guasto, Störung, outage\n\n'
    expect(clocks(`${head}- ${down}: 2025-03-04 09:10 UTC\n- ${up}: 2025-03-04 09:30 UTC\n`)).toMatchObject({
      started: '09:10',
      mitigated: '09:30',
    })
  })

  test('may say by whom', () => {
    const text =
      '# Outage\n\n- Detected by the night shift: 2025-03-04 09:10 UTC\n- Resolved by Ann: 2025-03-04 09:30 UTC\n'
    expect(clocks(text)).toMatchObject({ detected: '09:10', resolved: '09:30' })
  })

  test('has no posts of a status page in it, whatever signs its labels have', () => {
    const { timeline } = incidentOf(
      '# 注文システムの障害\n\n## 主な時刻\n\n- **原因特定:** 2025-03-04 09:31 UTC\n- **解決：** 2025-03-04 10:05 UTC\n',
    )
    expect(timeline.map(({ source, text }) => [source, text])).toEqual([
      ['timeline', '原因特定'],
      ['timeline', '解決'],
    ])
  })

  test('a word that only opens a sentence is no label', () => {
    const text =
      '# Corte\n\nFecha: 2025-03-04, horas en UTC\n\n## Cronología\n\n- 09:00 Primera alerta.\n- 09:10 Resolución DNS muy lenta en dos nodos.\n- 09:50 El servicio vuelve a la normalidad.\n'
    expect(clocks(text).resolved).not.toBe('09:10')
  })
})

describe('the end among key times', () => {
  const report = (head: string, labels: readonly string[]) =>
    `${head}\n\n${labels.map((label, at) => `- **${label}:** 2025-03-04 09:${at}5 UTC`).join('\n')}\n`

  test.each([
    ['# Ausfall der Bestellannahme\n\nDie Störung wurde behoben.', 'Alarmierung', 'Entschärft', 'Behoben'],
    ['# Panne des commandes\n\nLa panne a touché les clients.', 'Constat', 'Rétablissement', 'Incident clos'],
    ['# 注文システムの障害\n\n復旧しました。', '覚知', '復旧', '収束'],
    ['# 주문 시스템 장애\n\n복구되었습니다.', '탐지', '복구', '해결'],
    ['# 订单系统故障\n\n故障已解决。', '感知', '止损', '修复'],
    ['# Queda dos pedidos\n\nA falha afetou os clientes.', 'Descoberta', 'Normalizado', 'Encerrado'],
  ])('%s', (head, detected, mitigated, resolved) => {
    const text = report(`${head}\n\n## Timeline`, [detected, mitigated, resolved])
    expect(clocks(text)).toMatchObject({ detected: '09:05', mitigated: '09:15', resolved: '09:25' })
    expect(incidentOf(text).impact.windows).toEqual([])
  })

  test('beside a start alone is the end of the span', () => {
    const { timeline, impact } = incidentOf(report('# 注文システムの障害', ['発生日時', '復旧日時']))
    expect(timeline).toEqual([])
    expect(impact.windows.map(({ start, end }) => [start?.local, end?.local])).toEqual([
      ['2025-03-04T09:05', '2025-03-04T09:15'],
    ])
  })

  test('of the impact is the end of a span, whatever stands beside it', () => {
    const { impact } = incidentOf(report('# Outage', ['Detected', 'End of impact', 'Resolved']))
    expect(impact.windows.map(({ end }) => end?.local)).toEqual(['2025-03-04T09:15'])
  })
})

test('a summary that opens with a span tells of no entry, in whatever letters the name behind it is', () => {
  const { timeline, impact } = incidentOf(
    '# 주문 장애\n\n## 개요\n\n2025-03-04 09:10부터 09:50까지(KST) Checkout 주문이 실패했습니다.\n',
  )
  expect(timeline).toEqual([])
  expect(impact.windows.map(({ start, end }) => [start?.local, end?.local])).toEqual([
    ['2025-03-04T09:10', '2025-03-04T09:50'],
  ])
})

describe('who confirms the alert has taken it on', () => {
  test.each([
    [
      '09:03 Erste Alarmierung.',
      '09:06 Der Diensthabende bestätigt die Alarmierung.',
      '09:44 Alles läuft wieder normal.',
    ],
    ['09:03 Primera alarma.', '09:06 Lucía acepta la alarma.', '09:44 Todo vuelve a la normalidad.'],
    ['09:03 Première alarme.', "09:06 Inès confirme l'alarme.", '09:44 Retour à la normale.'],
    ['09:03 Primo avviso.', '09:06 Il tecnico riconosce la segnalazione.', '09:44 Tutto torna alla normalità.'],
    ['09:03 Primeiro alarme.', '09:06 Rui aceita o chamado.', '09:44 Tudo voltou ao normal.'],
    ['09:03 最初の警報。', '09:06 当直の森が通知を受領。', '09:44 正常に戻った。'],
    ['09:03 첫 알람.', '09:06 당직 김하늘 님이 알람에 응답.', '09:44 정상화.'],
    ['09:03 首次报警。', '09:06 周工认领工单。', '09:44 服务恢复正常。'],
  ])('%s %s', (...entries) => {
    const list = entries.map((entry) => `- ${entry}`).join('\n')
    const found = clocks(`# 2025-03-04\n\n## Timeline\n\n${list}\n`)
    expect(found).toMatchObject({ detected: '09:03', acknowledged: '09:06' })
  })
})

describe('what is still being watched is not over', () => {
  test.each([
    ['09:44 Der Shop ist wieder erreichbar.', '09:50 Letzte Prüfung vor der Entwarnung.', '10:05 Vorfall geschlossen.'],
    [
      '09:44 La tienda vuelve a funcionar.',
      '09:50 Vigilamos la tienda antes de cerrar el caso.',
      '10:05 Caso cerrado.',
    ],
    ['09:44 Il negozio funziona di nuovo.', '09:50 Osserviamo prima di chiudere il ticket.', '10:05 Ticket chiuso.'],
    ['09:44 A loja voltou ao normal.', '09:50 Observamos antes de encerrar o chamado.', '10:05 Chamado encerrado.'],
    ['09:44 La boutique est rétablie.', '09:50 Observation avant de clore le ticket.', '10:05 Ticket clos.'],
  ])('%s %s', (...entries) => {
    const list = entries.map((entry) => `- ${entry}`).join('\n')
    expect(clocks(`# 2025-03-04\n\n## Timeline\n\n- 09:00 Alarm.\n${list}\n`).resolved).toBe('10:05')
  })
})

test('the stated span says which of two entries ended the impact', () => {
  const entries =
    '- 09:00 首次报警。\n- 09:44 备用线路接管，下单恢复正常。\n- 10:05 观察后错误率恢复正常，故障已解决。\n'
  const report = (summary: string) => `# 下单故障\n\n## 摘要\n\n${summary}\n\n## 时间线\n\n${entries}`
  expect(clocks(report('2025-03-04 09:00 至 09:44（UTC），客户无法下单。'))).toMatchObject({
    mitigated: '09:44',
    resolved: '10:05',
  })
})
