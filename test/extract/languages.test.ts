import { describe, expect, it, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Incident } from '../../src/model/incident.ts'
import { read } from '../../src/readers/read.ts'
import * as chinese from './languages/chinese.ts'
import * as french from './languages/french.ts'
import * as german from './languages/german.ts'
import * as italian from './languages/italian.ts'
import * as japanese from './languages/japanese.ts'
import * as korean from './languages/korean.ts'
import * as portuguese from './languages/portuguese.ts'
import * as russian from './languages/russian.ts'
import * as spanish from './languages/spanish.ts'

async function incidentOf(text: string, name: string): Promise<Incident> {
  const [incident] = extract(await read(new TextEncoder().encode(text), { name }))
  if (incident === undefined) throw new Error('no incident')
  return incident
}

function clocks({ timeline }: Incident): string[] {
  return timeline.map(({ at }) => at.local.slice(11))
}

function offsets({ timeline }: Incident): (string | null)[] {
  return [...new Set(timeline.map(({ at }) => at.offset))]
}

function milestones({ milestones: reached }: Incident): Record<string, string> {
  return Object.fromEntries(Object.entries(reached).map(([name, { at }]) => [name, at.local.slice(11)]))
}

/** With + what is affected, with - what is not. */
function components({ components: named }: Incident): string[] {
  return named.map(({ name, affected }) => `${affected ? '+' : '-'}${name}`)
}

interface Page {
  readonly text: string
  readonly title?: string
  readonly day: string
  readonly offset: string | null
  /** From the first to the last: clock and status. */
  readonly updates: readonly (readonly [string, string])[]
  readonly components: readonly string[]
  /** When the next update was promised, and for when. */
  readonly promise: readonly [string, string]
}

const four = (a: string, b: string, c: string, d: string) =>
  [
    [a, 'investigating'],
    [b, 'identified'],
    [c, 'monitoring'],
    [d, 'resolved'],
  ] as const

const pages: readonly (readonly [string, Page])[] = [
  [
    'German',
    {
      text: german.statusPage,
      day: '2024-03-12',
      offset: '+01:00',
      updates: four('09:50', '10:20', '10:55', '11:40'),
      components: ['+Kundenportal', '+Webmail', '+API'],
      promise: ['10:55', '11:30'],
    },
  ],
  [
    'French',
    {
      text: french.statusPage,
      title: 'Perturbation du service de paiement',
      day: '2024-02-05',
      offset: '+01:00',
      updates: four('14:40', '15:05', '15:35', '16:10'),
      components: ['+Paiement', '+API Marchand', '+Tableau de bord'],
      promise: ['15:35', '16:00'],
    },
  ],
  [
    'Spanish',
    {
      text: spanish.statusPage,
      title: 'Problemas de acceso al portal',
      day: '2024-05-14',
      offset: '+02:00',
      updates: four('16:45', '17:05', '17:30', '18:20'),
      components: ['+Portal de clientes', '+API', '+Facturación'],
      promise: ['17:30', '18:00'],
    },
  ],
  [
    'Portuguese',
    {
      text: portuguese.statusPage,
      title: 'Instabilidade no aplicativo',
      day: '2024-08-20',
      offset: '-03:00',
      updates: four('14:10', '14:30', '15:00', '15:45'),
      components: ['+Aplicativo', '+API de Pagamentos', '+Painel'],
      promise: ['15:00', '15:30'],
    },
  ],
  [
    'Italian',
    {
      text: italian.statusPage,
      title: 'Disservizio sul portale clienti',
      day: '2023-11-07',
      offset: '+01:00',
      updates: four('11:45', '12:05', '12:30', '13:10'),
      components: ['+Portale clienti', '+API', '+Posta'],
      promise: ['12:30', '13:00'],
    },
  ],
  [
    'Japanese',
    {
      text: japanese.statusPage,
      title: '決済APIの障害について',
      day: '2024-03-05',
      offset: '+09:00',
      updates: four('13:05', '13:25', '13:50', '14:30'),
      components: ['+決済API', '+管理画面'],
      promise: ['13:50', '14:20'],
    },
  ],
  [
    'Korean',
    {
      text: korean.statusPage,
      title: '결제 서비스 장애 안내',
      day: '2024-04-02',
      offset: '+09:00',
      updates: four('14:50', '15:10', '15:40', '16:30'),
      components: ['+결제 API', '+관리자 페이지'],
      promise: ['15:40', '16:20'],
    },
  ],
  [
    'Chinese',
    {
      text: chinese.statusPage,
      title: '支付接口故障通告',
      day: '2024-07-08',
      offset: null,
      updates: four('15:55', '16:15', '16:45', '17:30'),
      components: ['+支付 API', '+管理后台'],
      promise: ['16:45', '17:20'],
    },
  ],
  [
    'Russian',
    {
      text: russian.statusPage,
      title: 'Сбой в личном кабинете',
      day: '2024-06-06',
      offset: '+03:00',
      updates: [
        ['13:50', 'investigating'],
        ['14:30', 'monitoring'],
        ['15:20', 'resolved'],
      ],
      components: ['+Личный кабинет', '+API'],
      promise: ['14:30', '15:00'],
    },
  ],
]

describe.each(pages)('a status page in %s', (_language, page) => {
  it('gives its updates with their statuses, its components and the promise of the next update', async () => {
    const incident = await incidentOf(page.text, 'status.txt')
    expect(incident.timeline.map(({ at, status }) => [at.local.slice(11), status])).toEqual(page.updates)
    expect(new Set(incident.timeline.map(({ at, source }) => `${at.local.slice(0, 10)} ${source}`))).toEqual(
      new Set([`${page.day} update`]),
    )
    expect(offsets(incident)).toEqual([page.offset])
    expect(components(incident)).toEqual(page.components)
    expect(
      incident.commitments.map(({ kind, made, due }) => [kind, made?.local.slice(11), due.local.slice(11)]),
    ).toEqual([['next-update', ...page.promise]])
    if (page.title !== undefined) expect(incident.title).toBe(page.title)
  })

  it('gives the milestones that a status page tells', async () => {
    const reached = milestones(await incidentOf(page.text, 'status.txt'))
    const at = (status: string) => page.updates.find(([, told]) => told === status)?.[0]
    expect(reached.announced).toBe(page.updates[0]?.[0])
    expect(reached.identified).toBe(at('identified'))
    expect(reached.mitigated).toBe(at('monitoring'))
    expect(reached.resolved).toBe(at('resolved'))
  })
})

interface Report {
  readonly text: string
  readonly title?: string
  readonly offset: string | null
  readonly clocks: readonly string[]
  readonly milestones: Readonly<Record<string, string>>
  readonly window?: readonly [string, string]
  readonly duration?: string
  /** Stated as affected or not, among others that are not asserted. */
  readonly components: readonly string[]
  readonly items: readonly (readonly [
    text: string,
    owner: string | undefined,
    due: string | undefined,
    done: boolean,
  ])[]
  readonly sections: readonly string[]
}

const reports: readonly (readonly [string, Report])[] = [
  [
    'German',
    {
      text: german.postmortem,
      title: 'Ausfall des Bestellsystems am 4. Juni 2024',
      offset: '+02:00',
      clocks: ['14:02', '14:05', '14:09', '14:12', '14:25', '14:30', '14:50', '15:20', '15:45'],
      milestones: {
        started: '14:05',
        detected: '14:09',
        acknowledged: '14:12',
        escalated: '14:25',
        announced: '14:30',
        identified: '14:50',
        mitigated: '15:20',
        resolved: '15:45',
      },
      window: ['14:05', '15:20'],
      duration: 'PT75M',
      components: ['-Telefonie'],
      items: [
        ['Konfiguration vor dem Ausrollen prüfen', 'Jana', '30.06.2024', false],
        ['Alarm für fehlende Backends einrichten', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'French',
    {
      text: french.postmortem,
      title: 'Panne de la messagerie du 9 octobre 2023',
      offset: 'Z',
      clocks: ['07:10', '07:12', '07:16', '07:20', '07:35', '07:40', '08:05', '08:40', '09:00'],
      milestones: {
        started: '07:12',
        detected: '07:16',
        acknowledged: '07:20',
        escalated: '07:35',
        announced: '07:40',
        identified: '08:05',
        mitigated: '08:40',
        resolved: '09:00',
      },
      window: ['07:12', '08:40'],
      duration: 'PT88M',
      components: ['+messagerie', '-service Fax'],
      items: [
        ['Ajouter un test de charge', 'Louis', '31/10/2023', false],
        ['Documenter le retour arrière', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Spanish',
    {
      text: spanish.postmortem,
      title: 'Caída de la plataforma de reservas, 2 de julio de 2024',
      offset: 'Z',
      clocks: ['10:00', '10:04', '10:08', '10:12', '10:25', '10:30', '10:50', '11:15', '11:40'],
      milestones: {
        started: '10:04',
        detected: '10:08',
        acknowledged: '10:12',
        escalated: '10:25',
        announced: '10:30',
        identified: '10:50',
        mitigated: '11:15',
        resolved: '11:40',
      },
      window: ['10:04', '11:15'],
      duration: 'PT71M',
      components: ['-aplicación móvil'],
      items: [
        ['Revisar los índices antes del despliegue', 'Marta', '15/07/2024', false],
        ['Añadir una alerta de latencia', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Portuguese',
    {
      text: portuguese.postmortem,
      title: 'Indisponibilidade da loja virtual em 3 de abril de 2024',
      offset: 'Z',
      clocks: ['12:01', '12:05', '12:09', '12:13', '12:25', '12:30', '12:45', '13:00', '13:20'],
      milestones: {
        started: '12:05',
        detected: '12:09',
        acknowledged: '12:13',
        escalated: '12:25',
        announced: '12:30',
        identified: '12:45',
        mitigated: '13:00',
        resolved: '13:20',
      },
      window: ['12:05', '13:00'],
      duration: 'PT55M',
      components: [],
      items: [
        ['Renovar certificados automaticamente', 'Rui', '30/04/2024', false],
        ['Alertar sobre certificados próximos do vencimento', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Italian',
    {
      text: italian.postmortem,
      title: 'Interruzione del servizio di prenotazione del 18 gennaio 2024',
      offset: 'Z',
      clocks: ['09:00', '09:03', '09:07', '09:11', '09:25', '09:30', '09:45', '10:10', '10:30'],
      milestones: {
        started: '09:03',
        detected: '09:07',
        acknowledged: '09:11',
        escalated: '09:25',
        announced: '09:30',
        identified: '09:45',
        mitigated: '10:10',
        resolved: '10:30',
      },
      window: ['09:03', '10:10'],
      duration: 'PT67M',
      components: ['-app mobile'],
      items: [
        ['Provare le regole prima del rilascio', 'Paola', '31/01/2024', false],
        ['Aggiornare la documentazione', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Japanese',
    {
      text: japanese.postmortem,
      title: '認証サービス障害報告 2024年5月21日',
      offset: null,
      clocks: ['10:15', '10:20', '10:24', '10:28', '10:40', '10:45', '11:00', '11:25', '11:50'],
      milestones: {
        started: '10:20',
        detected: '10:24',
        acknowledged: '10:28',
        escalated: '10:40',
        announced: '10:45',
        identified: '11:00',
        mitigated: '11:25',
        resolved: '11:50',
      },
      components: [],
      items: [],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Korean',
    {
      text: korean.postmortem,
      offset: '+09:00',
      clocks: ['09:30', '09:35', '09:39', '09:43', '09:55', '10:00', '10:15', '10:35', '11:00'],
      milestones: {
        started: '09:35',
        detected: '09:39',
        acknowledged: '09:43',
        escalated: '09:55',
        announced: '10:00',
        identified: '10:15',
        mitigated: '10:35',
        resolved: '11:00',
      },
      duration: 'PT60M',
      components: [],
      items: [
        ['배포 전 설정 검토', '김민수', '2024년 6월 30일', false],
        ['연결 수 알람 추가', undefined, undefined, true],
      ],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Chinese',
    {
      text: chinese.postmortem,
      title: '2024年9月3日登录服务故障复盘',
      offset: null,
      clocks: ['10:10', '10:15', '10:19', '10:23', '10:35', '10:40', '10:55', '11:20', '11:45'],
      milestones: {
        started: '10:15',
        detected: '10:19',
        acknowledged: '10:23',
        escalated: '10:35',
        announced: '10:40',
        identified: '10:55',
        mitigated: '11:20',
        resolved: '11:45',
      },
      components: ['+登录 API'],
      items: [],
      sections: ['summary', 'timeline', 'root-cause', 'action-items'],
    },
  ],
  [
    'Russian',
    {
      text: russian.postmortem,
      title: 'Сбой биллинга 11 сентября 2024',
      offset: 'Z',
      clocks: ['08:05', '08:10', '08:15', '08:40', '09:05', '09:30'],
      milestones: {
        started: '08:05',
        detected: '08:10',
        acknowledged: '08:15',
        identified: '08:40',
        mitigated: '09:05',
        resolved: '09:30',
      },
      components: [],
      items: [['Добавить проверку места на диске', 'Олег', undefined, false]],
      sections: ['timeline', 'action-items'],
    },
  ],
]

describe.each(reports)('a postmortem in %s', (_language, report) => {
  it('gives its timeline with the offset that it declares', async () => {
    const incident = await incidentOf(report.text, 'report.md')
    expect(clocks(incident)).toEqual(report.clocks)
    if (report.offset !== null) expect(offsets(incident)).toEqual([report.offset])
    if (report.title !== undefined) expect(incident.title).toBe(report.title)
    expect(incident.sections.map(({ kind }) => kind)).toEqual(report.sections)
  })

  it('gives its milestones', async () => {
    expect(milestones(await incidentOf(report.text, 'report.md'))).toEqual(report.milestones)
  })

  it('gives the span and the length of the outage, what it hit and what is to be done', async () => {
    const incident = await incidentOf(report.text, 'report.md')
    const spans = incident.impact.windows.map(({ start, end }) => [start?.local.slice(11), end?.local.slice(11)])
    expect(spans).toEqual(report.window === undefined ? [] : [report.window])
    if (report.duration !== undefined) {
      expect(incident.durations.map(({ iso, of }) => [iso, of])).toEqual([[report.duration, 'outage']])
    }
    expect(components(incident)).toEqual(expect.arrayContaining([...report.components]))
    if (report.items.length > 0) {
      expect(incident.actionItems.map(({ text, owner, due, done }) => [text, owner, due, done])).toEqual(report.items)
    }
  })
})

describe('what is told otherwise than in English', () => {
  test('a zone right behind a word of a script without blanks', async () => {
    expect(offsets(await incidentOf(japanese.postmortem, 'report.md'))).toEqual(['+09:00'])
  })

  test('a declaration that names the zone in its own language', async () => {
    expect(offsets(await incidentOf(chinese.postmortem, 'report.md'))).toEqual(['+08:00'])
    const text = '# Panne du 3 mai 2024\n\nHeure de Paris.\n\n## Chronologie\n\n- 10:05 Début de la panne\n'
    expect(offsets(await incidentOf(text, 'report.md'))).toEqual(['+02:00'])
  })

  test('the subject of a predicate in a script without blanks', async () => {
    expect(components(await incidentOf(japanese.postmortem, 'report.md'))).toEqual(['+認証API'])
    expect(components(await incidentOf(korean.postmortem, 'report.md'))).toEqual(['+로그인 API'])
  })

  test('owner and date in full-width brackets', async () => {
    const incident = await incidentOf(japanese.postmortem, 'report.md')
    expect(incident.actionItems.map(({ owner, due }) => [owner, due])).toEqual([
      ['田中', '2024年6月30日'],
      [undefined, undefined],
    ])
  })

  test('a title of words of three letters and a date', async () => {
    expect((await incidentOf(korean.postmortem, 'report.md')).title).toBe('로그인 장애 보고서 2024년 6월 11일')
  })

  test('a length of time in a sentence', async () => {
    const text = '# Ausfall am 4. Juni 2024\n\n## Zusammenfassung\n\nDer Ausfall dauerte insgesamt 75 Minuten.\n'
    expect((await incidentOf(text, 'report.md')).durations.map(({ iso }) => iso)).toEqual(['PT75M'])
  })

  test('a promise within a length of time', async () => {
    const text =
      'Ausfall der Suche\n\nGelöst\nDer Abschlussbericht wird innerhalb von 5 Werktagen veröffentlicht.\nVeröffentlicht am 12. März 2024, 11:40 Uhr MEZ\n'
    expect((await incidentOf(text, 'status.txt')).commitments.map(({ kind, due }) => [kind, due.local])).toEqual([
      ['postmortem', '2024-03-19'],
    ])
  })

  test("a window's end in German, with a verb behind the time", async () => {
    const text = '# Ausfall am 4. Juni 2024\n\n## Zusammenfassung\n\nDie Webseite war ab 14:05 Uhr nicht erreichbar.\n'
    const [window] = (await incidentOf(text, 'report.md')).impact.windows
    expect(window?.start?.local).toBe('2024-06-04T14:05')
  })

  test('the columns of a table of action items', async () => {
    const text =
      '# Ausfall am 4. Juni 2024\n\n## Maßnahmen\n\n| Maßnahme | Verantwortlich | Frist | Status |\n|---|---|---|---|\n| Regeln prüfen | Jana | 30.06.2024 | erledigt |\n'
    expect((await incidentOf(text, 'report.md')).actionItems).toMatchObject([
      { text: 'Regeln prüfen', owner: 'Jana', due: '30.06.2024', done: true },
    ])
  })

  test('the severity and the organisation in fields', async () => {
    const text = '# Ausfall am 4. Juni 2024\n\nSchweregrad: hoch\n\nUnternehmen: Nordlicht Hosting\n'
    const incident = await incidentOf(text, 'report.md')
    expect(incident.severity).toBe('hoch')
    expect(incident.organization).toBe('Nordlicht Hosting')
  })

  test('a status with an apostrophe', async () => {
    const text =
      "Panne du paiement\n\nRésolu\nLe paiement fonctionne.\nPublié le 5 février 2024 à 16:10 CET\n\nEn cours d'investigation\nNous enquêtons.\nPublié le 5 février 2024 à 15:10 CET\n"
    expect((await incidentOf(text, 'status.txt')).timeline.map(({ status }) => status)).toEqual([
      'investigating',
      'resolved',
    ])
  })
})
