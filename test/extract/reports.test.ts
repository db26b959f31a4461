import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import type { Moment } from '../../src/model/moment.ts'
import { read } from '../../src/readers/read.ts'

/** Invented reports, one a language, each as its writers would set it down. */
async function incidentOf(name: string): Promise<Incident> {
  const [incident, ...others] = extract(
    await read(await readFile(new URL(`reports/${name}`, import.meta.url)), { name }),
  )
  if (incident === undefined) throw new Error('no incident')
  expect(others).toEqual([])
  return incident
}

/** Without the day, where it is that of the incident. */
function clock(moment: Moment | undefined, day: string): string | undefined {
  return moment?.local.replace(`${day}T`, '')
}

function told(incident: Incident, day: string) {
  const { title, organization, reference, severity, zone, published } = incident
  return {
    head: [title, organization, reference, severity],
    published: published?.local,
    zone: [zone.label, zone.offset, zone.basis],
    instants: new Set(incident.timeline.map(({ at }) => at.instant !== null)),
    timeline: incident.timeline.map(({ at, status }) =>
      [`${at.approximate ? '~' : ''}${clock(at, day)}`, status].filter((part) => part !== undefined).join(' '),
    ),
    offsets: [...new Set(incident.timeline.map(({ at }) => at.offset))],
    milestones: Object.fromEntries(Object.entries(incident.milestones).map(([name, { at }]) => [name, clock(at, day)])),
    windows: [...new Set(incident.impact.windows.map(({ start, end }) => `${clock(start, day)}–${clock(end, day)}`))],
    durations: incident.durations.map(({ iso, approximate, of }) => `${approximate ? '~' : ''}${iso} ${of}`),
    commitments: incident.commitments.map(({ kind, made, due, allowance }) => [
      kind,
      clock(made, day),
      clock(due, day),
      allowance,
    ]),
    items: incident.actionItems.map(({ text, owner, due, done }) => [text, owner, due, done]),
  }
}

const inOrder = (...clocks: readonly string[]) => {
  const [started, detected, acknowledged, escalated, announced, identified, mitigated, resolved] = clocks
  return { started, detected, acknowledged, escalated, announced, identified, mitigated, resolved }
}

const components = (incident: Incident): string[] =>
  incident.components.map(({ name, affected }) => `${affected ? '+' : '-'}${name}`)

it('reads a report in German', async () => {
  const incident = await incidentOf('german.md')
  expect(told(incident, '2025-09-17')).toEqual({
    head: [
      'Nachbetrachtung: Ausfall des Ticketsystems am 17. September 2025',
      'Bergblick Verkehrsbetriebe',
      'VF-2025-0917',
      'kritisch',
    ],
    published: '2025-09-19',
    zone: ['MESZ', '+02:00', 'stated'],
    instants: new Set([true]),
    timeline: ['06:40', '06:42', '06:48', '06:55', '07:10', '07:15', '~07:40', '08:17', '08:45'],
    offsets: ['+02:00'],
    milestones: inOrder('06:42', '06:48', '06:55', '07:10', '07:15', '07:40', '08:17', '08:45'),
    windows: ['06:42–08:17'],
    durations: ['PT95M outage', 'PT1H35M outage'],
    commitments: [],
    items: [
      ['Lasttest vor jeder Auslieferung einführen', 'Frau Öztürk', '15.10.2025', false],
      ['Größe des Verbindungspools überwachen', 'Team Kasse', '30.09.2025', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining(['-Fahrplanauskunft']))
})

it('reads a report in English', async () => {
  const incident = await incidentOf('english.md')
  expect(told(incident, '2025-11-04')).toEqual({
    head: ['Post-mortem: bookings rejected on 4 November 2025', 'Larkspur Rail', 'INC-4471', 'SEV-2'],
    published: '2025-11-06',
    zone: ['GMT', 'Z', 'stated'],
    instants: new Set([true]),
    timeline: ['09:05', '09:12', '09:15', '09:19', '09:31', '09:36', '09:58', '10:26', '10:50'],
    offsets: ['Z'],
    milestones: inOrder('09:12', '09:15', '09:19', '09:31', '09:36', '09:58', '10:26', '10:50'),
    windows: ['09:12–10:26'],
    durations: ['PT74M outage'],
    commitments: [],
    items: [
      ['Check migrations for dropped indexes', 'Priya', '2025-11-28', false],
      ['Alert on slow queries', undefined, undefined, true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining(['+booking API']))
})

it('reads a report in French', async () => {
  const incident = await incidentOf('french.md')
  expect(told(incident, '2025-01-14')).toEqual({
    head: [
      "Compte rendu de l'incident du 14 janvier 2025 : portail abonnés inaccessible",
      'Rivage Télécom',
      'RT-2025-014',
      'majeure',
    ],
    published: '2025-01-16',
    zone: ['heure de Paris', '+01:00', 'stated'],
    instants: new Set([true]),
    timeline: ['08:02', '08:05', '08:11', '08:16', '08:30', '08:35', '09:10', '09:50', '10:15'],
    offsets: ['+01:00'],
    milestones: inOrder('08:05', '08:11', '08:16', '08:30', '08:35', '09:10', '09:50', '10:15'),
    windows: ['08:05–09:50'],
    durations: ['~PT1H45M outage'],
    commitments: [],
    items: [
      ['Automatiser le renouvellement des certificats', 'Inès', '28/02/2025', false],
      ['Ajouter une alerte avant expiration', 'Équipe réseau', '31/01/2025', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining(['-réseau mobile']))
})

it('reads a report in Spanish', async () => {
  const incident = await incidentOf('spanish.txt')
  expect(told(incident, '2025-10-22')).toEqual({
    head: ['Problemas con los pagos en línea', 'Costa Clara Pagos', undefined, undefined],
    published: undefined,
    zone: ['CEST', '+02:00', 'inferred'],
    instants: new Set([true]),
    timeline: ['17:50 investigating', '18:20 identified', '18:55 monitoring', '19:40 resolved'],
    offsets: ['+02:00'],
    milestones: {
      started: '17:35',
      detected: '17:50',
      announced: '17:50',
      identified: '18:20',
      mitigated: '18:55',
      resolved: '19:40',
    },
    windows: ['17:35–undefined'],
    durations: [],
    commitments: [
      ['postmortem', '19:40', '2025-10-29', '5 días hábiles'],
      ['next-update', '18:55', '19:30', undefined],
    ],
    items: [],
  })
  expect(components(incident)).toEqual(
    expect.arrayContaining(['+Pagos en línea', '+API de Comercios', '+Panel de control']),
  )
})

it('reads a report in Portuguese', async () => {
  const incident = await incidentOf('portuguese.md')
  expect(told(incident, '2025-05-09')).toEqual({
    head: ['Análise do incidente: falha no login em 9 de maio de 2025', 'Horizonte Bank', 'HB-3090', 'alta'],
    published: '2025-05-12',
    zone: ['horário de Brasília', '-03:00', 'stated'],
    instants: new Set([true]),
    timeline: ['21:05', '21:10', '21:14', '21:18', '21:30', '21:35', '21:55', '22:25', '22:50'],
    offsets: ['-03:00'],
    milestones: inOrder('21:10', '21:14', '21:18', '21:30', '21:35', '21:55', '22:25', '22:50'),
    windows: ['21:10–22:25'],
    durations: ['PT1H15M outage'],
    commitments: [],
    items: [
      ['Aumentar o limite de conexões', 'Tiago', '30/05/2025', false],
      ['Criar alerta de conexões', undefined, undefined, true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining([]))
})

it('reads a report in Italian', async () => {
  const incident = await incidentOf('italian.md')
  expect(told(incident, '2025-03-03')).toEqual({
    head: ['Rapporto sul disservizio della posta elettronica del 3 marzo 2025', 'Lago Servizi', 'LS-118', 'alta'],
    published: '2025-03-05',
    zone: ['CET', '+01:00', 'stated'],
    instants: new Set([true]),
    timeline: ['14:15', '14:20', '14:26', '14:31', '14:45', '14:50', '15:10', '15:50', '16:20'],
    offsets: ['+01:00'],
    milestones: inOrder('14:20', '14:26', '14:31', '14:45', '14:50', '15:10', '15:50', '16:20'),
    windows: ['14:20–15:50'],
    durations: ['PT1H30M outage'],
    commitments: [],
    items: [
      ['Aggiungere un allarme sullo spazio disco', 'Chiara', '31/03/2025', false],
      ['Rivedere la procedura di aggiornamento', 'Gruppo posta', '15/03/2025', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining(['-sito web']))
})

it('reads a report in Japanese', async () => {
  const incident = await incidentOf('japanese.md')
  expect(told(incident, '2025-06-10')).toEqual({
    head: ['2025年6月10日 予約システム障害報告書', 'ひかり交通', 'HK-2025-0610', '高'],
    published: '2025-06-13',
    zone: ['日本時間', '+09:00', 'stated'],
    instants: new Set([true]),
    timeline: ['09:05', '09:12', '09:18', '09:22', '09:35', '09:40', '10:05', '10:40', '11:10'],
    offsets: ['+09:00'],
    milestones: inOrder('09:12', '09:18', '09:22', '09:35', '09:40', '10:05', '10:40', '11:10'),
    windows: ['09:12–10:40'],
    durations: ['~PT1H30M outage'],
    commitments: [],
    items: [
      ['接続数の監視を追加する', '佐藤', '2025年6月30日', false],
      ['リリース手順を見直す', '基盤チーム', '2025年6月20日', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining([]))
})

it('reads a report in Korean', async () => {
  const incident = await incidentOf('korean.md')
  expect(told(incident, '2025-03-18')).toEqual({
    head: ['배송 조회 서비스 장애 보고서 (2025년 3월 18일)', '한빛물류', 'HB-0318', '1등급'],
    published: '2025-03-20',
    zone: ['한국 시간', '+09:00', 'stated'],
    instants: new Set([true]),
    timeline: ['14:05', '14:10', '14:14', '14:18', '14:30', '14:35', '14:55', '15:25', '15:50'],
    offsets: ['+09:00'],
    milestones: inOrder('14:10', '14:14', '14:18', '14:30', '14:35', '14:55', '15:25', '15:50'),
    windows: ['14:10–15:25'],
    durations: ['PT75M outage'],
    commitments: [],
    items: [
      ['배포 전 인덱스 점검 자동화', '박지훈', '2025년 4월 15일', false],
      ['느린 쿼리 알람 추가', '데이터 팀', '2025년 3월 31일', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining([]))
})

it('reads a report in Chinese', async () => {
  const incident = await incidentOf('chinese.md')
  expect(told(incident, '2025-08-12')).toEqual({
    head: ['2025年8月12日订单系统故障复盘', '云帆科技', 'YF-2025-081', 'P1'],
    published: '2025-08-15',
    zone: ['北京时间', '+08:00', 'stated'],
    instants: new Set([true]),
    timeline: ['20:10', '20:15', '20:19', '20:23', '20:35', '20:40', '21:05', '21:40', '22:10'],
    offsets: ['+08:00'],
    milestones: inOrder('20:15', '20:19', '20:23', '20:35', '20:40', '21:05', '21:40', '22:10'),
    windows: ['20:15–21:40'],
    durations: ['~PT85M outage'],
    commitments: [],
    items: [
      ['增加配置变更审核', '张伟', '2025年8月31日', false],
      ['补充连接数告警', '运维团队', '2025年8月20日', true],
    ],
  })
  expect(components(incident)).toEqual(expect.arrayContaining([]))
})
it.each([
  [
    'german-status.txt',
    '2025-02-05',
    {
      zone: [null, null, 'unknown'],
      timeline: ['15:20 investigating', '16:45 update', '18:10', '18:30 resolved'],
      windows: ['15:00–undefined'],
      durations: [],
      commitments: [
        ['fix', '16:45', '18:00', undefined],
        ['next-update', '15:20', '16:30', undefined],
      ],
    },
  ],
  [
    'french-status.txt',
    '2025-05-12',
    {
      zone: ['heure de Paris', '+02:00', 'inferred'],
      timeline: ['09:50', '10:10 investigating', '11:05 monitoring', '11:20', '11:45 resolved'],
      windows: [],
      durations: [],
      commitments: [['next-update', '11:05', '11:35', '30 minutes']],
    },
  ],
  [
    'italian-status.txt',
    '2025-02-20',
    {
      zone: ['CET', '+01:00', 'inferred'],
      timeline: ['15:25 investigating', '16:00 in_progress', '17:05', '17:30 resolved'],
      windows: ['15:10–undefined'],
      durations: [],
      commitments: [
        ['postmortem', '17:30', '2025-02-27', '5 giorni lavorativi'],
        ['next-update', '16:00', '17:00', "un'ora"],
      ],
    },
  ],
  [
    'portuguese-status.txt',
    '2025-06-03',
    {
      zone: ['BRT', '-03:00', 'inferred'],
      timeline: ['14:15 investigating', '14:40 in_progress', '15:20 resolved'],
      windows: ['14:05–undefined'],
      durations: [],
      commitments: [
        ['postmortem', '15:20', '2025-06-10', '5 dias úteis'],
        ['next-update', '14:40', '15:10', '30 minutos'],
      ],
    },
  ],
  [
    'japanese-status.txt',
    '2025-04-22',
    {
      zone: ['JST', '+09:00', 'inferred'],
      timeline: ['14:10 investigating', '15:30 resolved'],
      windows: ['13:40–undefined'],
      durations: [],
      commitments: [
        ['postmortem', '15:30', '2025-04-29', '5営業日'],
        ['next-update', '14:10', '14:40', '30分後'],
      ],
    },
  ],
  [
    'korean-status.txt',
    '2025-07-02',
    {
      zone: [null, null, 'unknown'],
      timeline: ['10:20 investigating', '11:30 resolved'],
      windows: ['10:05–undefined'],
      durations: [],
      commitments: [
        ['postmortem', '11:30', '2025-07-09', '5영업일'],
        ['next-update', '10:20', '10:50', '30분 후'],
      ],
    },
  ],
  [
    'chinese-status.txt',
    '2025-06-18',
    {
      zone: [null, null, 'unknown'],
      timeline: ['14:50 investigating', '15:10 in_progress', '16:05', '16:20 resolved'],
      windows: ['14:35–undefined'],
      durations: ['~PT1H30M outage'],
      commitments: [['postmortem', '16:20', '2025-06-23', '3个工作日']],
    },
  ],
  [
    'spanish.md',
    '2024-09-11',
    {
      zone: ['hora de Colombia', '-05:00', 'stated'],
      timeline: ['08:15', '08:22', '08:30', '09:05', '09:40', '10:40', '11:10'],
      windows: ['08:15–10:40'],
      durations: [],
      commitments: [],
    },
  ],
] as const)('reads %s', async (name, day, facts) => {
  expect(told(await incidentOf(name), day)).toMatchObject(facts)
})
