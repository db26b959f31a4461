import { describe, expect, it } from 'vitest'
import { incidentIn } from './facts-of.ts'

const around: Readonly<Record<string, string>> = {
  de: '## Hintergrund\n\nDer Dienst wird von den Filialen für die Kasse genutzt und war bisher nicht auffällig.',
  fr: '## Contexte\n\nCette application est utilisée dans les agences avec une caisse pour nous.',
  es: '## Contexto\n\nEl servicio es una parte que usan los usuarios para más tareas, con una caja por país.',
  pt: '## Contexto\n\nO serviço é uma parte que os usuários usam para mais tarefas, não é novo e foi nosso.',
  it: '## Contesto\n\nIl servizio è una parte che gli utenti usano con una cassa della rete e sono dei nostri.',
  ja: '## 背景\n\nこのサービスは社内で使われています。',
  ko: '## 배경\n\n이 서비스는 사내에서 쓰인다.',
  zh: '## 背景\n\n该服务供内部使用。',
}

const told = (code: string, sentence: string) =>
  incidentIn(`# 2026-03-05\n\n## Info\n\n${sentence}\n\n${around[code]}\n`)

describe('lengths as eight languages tell them', () => {
  it.each([
    ['de', 'Ausfallzeit: ca. 45 Minuten', ['PT45M']],
    ['de', 'Die Nachtsicherungen waren drei Tage lang defekt.', ['P3D']],
    ['de', 'Der Kassendienst war für fünfundzwanzig Minuten gestört.', ['PT25M']],
    ['de', 'Der Zwischenspeicher hält Werte zehn Minuten lang.', []],
    ['fr', 'Les sauvegardes ont été en échec pendant trois jours.', ['P3D']],
    ['fr', 'Une coupure de trois quarts d’heure a touché la caisse.', ['PT45M']],
    ['fr', 'La caisse a été hors ligne pendant vingt-cinq minutes.', ['PT25M']],
    ['fr', 'Le cache garde les valeurs pendant dix minutes.', []],
    ['es', 'La caja estuvo fuera de línea durante treinta y cinco minutos.', ['PT35M']],
    ['es', 'Una interrupción de tres cuartos de hora afectó a la caja.', ['PT45M']],
    ['es', 'La caché guarda los valores durante diez minutos.', []],
    ['pt', 'Uma queda de quarenta e cinco minutos afetou o caixa.', ['PT45M']],
    ['pt', 'O cache guarda os valores por dez minutos.', []],
    ['it', 'La cassa è rimasta irraggiungibile per un’ora e mezza.', ['PT1H30M']],
    ['it', 'Un’interruzione di venticinque minuti ha colpito la cassa.', ['PT25M']],
    ['it', 'La cache conserva i valori per dieci minuti.', []],
    ['ja', '夜間バックアップが3日間失敗していました。', ['P3D']],
    ['ja', 'レジは1時間半にわたり閲覧できませんでした。', ['PT1H30M']],
    ['ja', 'キャッシュは10分間保持されます。', []],
    ['ko', '야간 백업이 3일간 실패했습니다.', ['P3D']],
    ['ko', '계산대가 1시간 반 동안 접속되지 않았습니다.', ['PT1H30M']],
    ['ko', '캐시는 10분 동안 유지됩니다.', []],
    ['zh', '夜间备份连续三天失败。', ['P3D']],
    ['zh', '收银台中断了三刻钟。', ['PT45M']],
    ['zh', '缓存保留10分钟。', []],
  ])('%s: %s', async (code, sentence, lengths) => {
    const { durations } = await told(code, sentence)
    expect(durations.map(({ iso }) => iso)).toEqual(lengths)
  })
})

describe('spans as eight languages tell them', () => {
  it.each([
    ['de', '**Zeitraum:** 05.03.2026 bis 07.03.2026', '2026-03-05', '2026-03-07'],
    ['fr', '**Période :** du 5 mars 2026 au 7 mars 2026', '2026-03-05', '2026-03-07'],
    ['es', '**Periodo:** del 5 de marzo de 2026 al 7 de marzo de 2026', '2026-03-05', '2026-03-07'],
    ['it', '**Periodo:** dal 5 marzo 2026 al 7 marzo 2026', '2026-03-05', '2026-03-07'],
    ['ja', '**期間:** 2026年3月5日〜2026年3月7日', '2026-03-05', '2026-03-07'],
    ['fr', 'Durée : 90 minutes (9h10 – 10h40)', '2026-03-05T09:10', '2026-03-05T10:40'],
    ['fr', 'Début de l’incident : 9h10\n\nFin de l’incident : 10h40', '2026-03-05T09:10', '2026-03-05T10:40'],
    ['it', 'Inizio disservizio: 09:10\n\nFine disservizio: 10:40', '2026-03-05T09:10', '2026-03-05T10:40'],
    ['zh', '故障从9:10持续到10:40。', '2026-03-05T09:10', '2026-03-05T10:40'],
  ])('%s: %s', async (code, sentence, start, end) => {
    const { impact } = await told(code, sentence)
    expect(impact.windows.map((one) => [one.start?.local, one.end?.local])).toEqual([[start, end]])
  })

  it('the minutes of the timeline go before the days of the span', async () => {
    const { milestones } = await incidentIn(
      '# Störung\n\n**Zeitraum:** 05.03.2026 bis 07.03.2026\n\n## Zeitlicher Verlauf\n\n- 05.03.2026 09:10 Der Kassendienst fällt aus\n- 07.03.2026 10:40 Störung behoben\n',
    )
    expect(milestones.started?.at.local).toBe('2026-03-05T09:10')
  })

  it.each([
    ['de', 'Die Nachbesprechung ging von 14:00 bis 15:00 Uhr.'],
    ['fr', 'La réunion de bilan a eu lieu de 14h à 15h.'],
    ['es', 'La reunión de revisión fue de 14:00 a 15:00.'],
    ['pt', 'A reunião de revisão foi das 14h às 15h.'],
    ['it', 'La riunione di revisione si è tenuta dalle 14:00 alle 15:00.'],
    ['ja', '振り返り会議は14時から15時まで行いました。'],
    ['ko', '회고 회의는 14시부터 15시까지 진행했습니다.'],
    ['zh', '复盘会议于14:00至15:00举行。'],
    ['fr', 'Durée : 9h10'],
  ])('%s: %s is no span of the outage', async (code, sentence) => {
    const { impact } = await told(code, sentence)
    expect(impact.windows).toEqual([])
  })
})

describe('headings of action items', () => {
  it.each([
    ['fr', 'Points ouverts'],
    ['fr', 'Ce que nous mettons en place'],
    ['it', 'Punti aperti'],
    ['it', 'Prossimi passi'],
    ['it', 'Cosa cambieremo'],
    ['es', 'Puntos abiertos'],
    ['pt', 'Pontos em aberto'],
    ['de', 'Noch offene Maßnahmen'],
    ['ja', '残存課題'],
    ['ko', '남은 과제'],
    ['zh', '遗留问题'],
  ])('%s: %s', async (code, heading) => {
    const { actionItems } = await incidentIn(
      `# 2026-03-05\n\n## ${heading}\n\n- Alpha 1\n- Beta 2\n\n${around[code]}\n`,
    )
    expect(actionItems.map(({ text }) => text)).toEqual(['Alpha 1', 'Beta 2'])
  })

  it('what went well holds none', async () => {
    const { actionItems } = await incidentIn(`# 2026-03-05\n\n## Punti di forza\n\n- Alpha 1\n\n${around.it}\n`)
    expect(actionItems).toEqual([])
  })
})
