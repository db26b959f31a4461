import { describe, expect, test } from 'vitest'
import { componentsOf } from '../../../src/extract/components.ts'
import { outlineOf } from '../../../src/extract/lines.ts'
import { readText } from '../../../src/readers/read.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  const document = readText(text, { name: 'report', format: 'markdown' })
  return componentsOf(outlineOf(document), document).map(({ name, affected }) => (affected ? name : `!${name}`))
}

const impact = (text: string): string[] => namesIn(`# Report\n\n## Impact\n\n${text}\n`)

describe('what a label names', () => {
  test('an item of the impact whose text tells how its label suffered', () => {
    expect(
      impact(
        '- **Home page:** https://orchid.example/ returned 502\n- **Order history:** requests timed out\n- **Tulip API:** was not affected',
      ),
    ).toEqual(['Home page', 'Order history', '!Tulip API'])
  })

  test('but no figure, length or person', () => {
    expect(
      impact('- **Duration:** down for 2 hours\n- **Customers:** 300 could not log in\n- **Severity:** major outage'),
    ).toEqual([])
  })

  test.each([
    ['What services were affected?', 'How long did it last?'],
    ['Welche Dienste waren betroffen?', 'Wie lange?'],
    ['Quels services ont été touchés ?', 'Combien de temps ?'],
    ['¿Qué servicios se vieron afectados?', '¿Cuánto tiempo?'],
    ['Quais serviços foram afetados?', 'Quanto tempo?'],
    ['Quali servizi sono stati coinvolti?', 'Quanto tempo?'],
    ['どのサービスが影響を受けましたか？', '期間は？'],
    ['어떤 서비스가 영향을 받았나요?', '얼마나?'],
    ['哪些服务受到影响？', '多久？'],
  ])('the answer below a question: %s', (asked, other) => {
    expect(namesIn(`# Report\n\n- ${asked}\n  - Orchid Mail\n  - Lily:Clock (LC)\n- ${other}\n  - 59 min\n`)).toEqual([
      'Orchid Mail',
      'Lily:Clock (LC)',
    ])
    expect(namesIn(`# Report\n\n## ${asked}\n\n- Orchid Mail\n\n## ${other}\n\n- 59 min\n`)).toEqual(['Orchid Mail'])
  })

  test('a field of any kind of part', () => {
    expect(namesIn('# Drained\n\n- **Affected contract:** Orchid USD pool — `0x1f` (mainnet)\n')).toEqual([
      'Orchid USD pool',
    ])
    expect(namesIn('# Offline\n\nComponent: www.orchid.example web site\n')).toEqual(['www.orchid.example web site'])
    expect(namesIn('# Offline\n\nImpacted: Lily, Tulip API\n')).toEqual(['Lily', 'Tulip API'])
  })

  test('with an ampersand inside a name', () => {
    expect(namesIn('# Slow\n\nThis incident affected: Application & API, Jobs.\n')).toEqual([
      'Application & API',
      'Jobs',
    ])
  })

  test('but not whom, where or which version it hit, nor what was done', () => {
    expect(namesIn('# Slow\n\nAffected users: Example Corp\n')).toEqual([])
    expect(namesIn('# Slow\n\nImpacted regions: Frankfurt\n')).toEqual([])
    expect(namesIn('# Slow\n\nAffected versions: Orchid 1.2 to 1.4\n')).toEqual([])
    expect(namesIn('# Slow\n\nService: we restarted it twice\n')).toEqual([])
  })

  test('the facts below the title', () => {
    const text =
      '# Postmortem\n\n- **Date:** 2026-03-04\n- **Severity:** Full outage. Every OIDC login (Lily, Tulip, Rose, …) failed.\n'
    expect(namesIn(text)).toEqual(['Lily', 'Tulip', 'Rose'])
    expect(namesIn('# Postmortem\n\n- 14:30 Lily failed as well.\n- 14:40 Tulip was restarted.\n')).toEqual([])
  })
})

describe('lists of states', () => {
  test('name what is down and what is in order', () => {
    const list =
      '## Current status\n\n- Main website: 🛑 Offline - provider issue\n- Mobile app: ✅ Fully operational\n- Data feed: degraded\n'
    expect(namesIn(`# Outage\n\n${list}`)).toEqual(['Main website', '!Mobile app', 'Data feed'])
    expect(
      namesIn(
        '# Störung\n\nDie Webseite ist nicht erreichbar.\n\n- Webseite: nicht erreichbar\n- Telefon: in Betrieb\n',
      ),
    ).toEqual(['Webseite', '!Telefon'])
  })

  test('by their marks', () => {
    const list = '- ❌ `POST /orders` (500 errors)\n- ✅ `GET /health` (operational)\n'
    expect(namesIn(`# Outage\n\n## Endpoints\n\n${list}`)).toEqual(['POST /orders', '!GET /health'])
    expect(namesIn(`# Outage\n\n## Action items\n\n- ❌ Tulip API limits\n- ✅ Lily API alerts\n`)).toEqual([])
  })

  test('but not where all is in order, nor what is a field of the report', () => {
    expect(namesIn('# Report\n\n- Main website: operational\n- Mobile app: operational\n')).toEqual([])
    expect(namesIn('# Report\n\n- Impact: down for all\n- Outage: degraded for 3 hours\n')).toEqual([])
  })

  test('a row of two cells whose first is such a label', () => {
    const table = '| Field | Value |\n|---|---|\n| Service(s) affected | Lily, Tulip API |\n| Owner | Ada |\n'
    expect(namesIn(`# Report\n\n${table}`)).toEqual(['Lily', 'Tulip API'])
  })
})

describe('rows behind a statement', () => {
  test('a colon behind it', () => {
    expect(
      impact('Almost all of our infrastructure was affected: the public endpoint, Warp, and the new claims backend.'),
    ).toEqual(['public endpoint', 'Warp', 'claims backend'])
    expect(impact('The Lily API was affected: it timed out.')).toEqual(['Lily API'])
  })

  test('what is said to be unaffected without a verb', () => {
    expect(impact('Lily API down. Tulip API unaffected.')).toContain('!Tulip API')
    expect(impact('Payments, Email notifications and uploads to partners remain unaffected.')).toEqual([
      '!Payments',
      '!Email notifications',
      '!uploads to partners',
    ])
  })
})

describe('one name in another', () => {
  test('a part named after the whole leaves both', () => {
    expect(impact('Orchid was down. The `orchid-server` was down.')).toEqual(['Orchid', 'orchid-server'])
  })

  test('a common noun that opens its sentence is no name', () => {
    expect(impact('Pool halted.')).toEqual([])
    expect(impact('Orchid halted.')).toEqual(['Orchid'])
  })
})

describe('what works again was affected', () => {
  const page = (...posts: string[]) => `# Orchid\n\n${posts.join('\n\n')}\n`

  test.each([
    [
      '## 2025-03-04 10:50 UTC – 解決済み\n\n再起動後、Orchidは正常に動作しています。',
      '影響を受けたサービス：Orchid, Tulip',
    ],
    ['## 2025-03-04 10:50 UTC – 已解决\n\n重启后 Orchid 正常运行。', '受影响的服务：Orchid, Tulip'],
  ])('in a post: %s', (...posts) => {
    expect(namesIn(page(...posts))).toEqual(['Orchid', 'Tulip'])
  })
})

test('whose report it is, is no component', () => {
  const report = (line: string) => `# Queda de Tulip API\n\n${line}\n\nA causa foi um cabo solto no centro de dados.\n`
  expect(namesIn(report('Relatório do incidente da Orchid Seguros'))).toEqual(['Tulip API'])
  expect(namesIn("# Tulip API fuori servizio\n\nRelazione sull'incidente di Orchid Assicurazioni\n")).toEqual([
    'Tulip API',
  ])
})

test('a rough figure of people is no component', () => {
  const impact = (sentence: string) => namesIn(`# Tulip API fuori servizio\n\n## Impatto\n\n${sentence}\n`)
  expect(impact('Circa 240 clienti sono stati coinvolti dal disservizio per tutta la mattina.')).toEqual(['Tulip API'])
  expect(impact('Quasi 240 clienti sono stati coinvolti dal disservizio per tutta la mattina.')).toEqual(['Tulip API'])
})

describe('a sentence that names two', () => {
  test.each([
    [
      'Impacto',
      'Orchid y Tulip API se vieron afectados durante una hora por un cambio de los servidores.',
      ['Orchid', 'Tulip API'],
    ],
    [
      'Impacto',
      'Orchid Mail e Tulip API foram afetados durante uma hora por causa dos servidores.',
      ['Orchid Mail', 'Tulip API'],
    ],
    ['Impatto', 'Orchid Mail e Tulip API sono stati coinvolti.', ['Orchid Mail', 'Tulip API']],
    ['影響', 'Orchid MailとTulip APIに影響がありました。', ['Orchid Mail', 'Tulip API']],
    ['영향', 'Orchid Mail 및 Tulip API가 영향을 받았습니다.', ['Orchid Mail', 'Tulip API']],
  ])('%s: %s', (heading, sentence, expected) => {
    expect(namesIn(`# 2025-03-04\n\n## ${heading}\n\n${sentence}\n`)).toEqual(expected)
  })

  test.each([
    ['影響', 'Orchid Mailには影響がありませんでした。', ['!Orchid Mail']],
    ['영향', 'Orchid Mail은 영향을 받지 않았습니다.', ['!Orchid Mail']],
    ['Impacto', 'Orchid Mail no se vio afectado.', ['!Orchid Mail']],
  ])('%s: %s', (heading, sentence, expected) => {
    expect(namesIn(`# 2025-03-04\n\n## ${heading}\n\n${sentence}\n`)).toEqual(expected)
  })
})

test('what is told of a length or an alert is no part', () => {
  expect(namesIn('# Report\n\n## Impact\n\nAn outage affecting Orchid and Lily, lasting 1h 17m.\n')).toEqual([
    'Orchid',
    'Lily',
  ])
  expect(namesIn('# Report\n\n## Impact\n\nThe NOC received alerts of failures.\n')).toEqual([])
})

test('a label before a colon is no part of the name behind it, in scripts without blanks between words either', () => {
  const report = (title: string) => `# 장애\n\n## 시간대별 경과\n\n### 2024년 7월 5일 13:39: ${title}\n`
  const told = '\n## 영향\n\nOrchid Mail 및 Mobile App 서비스가 영향을 받았습니다.\n'
  expect(namesIn(report('첫 경보: Orchid Mail 요청이 실패함') + told)).toEqual(['Orchid Mail', 'Mobile App'])
  const chinese = (title: string) => `# 故障\n\n## 时间线\n\n### 2025-12-11T12:22Z - ${title}\n`
  const stated = '\n## 影响\n\nOrchid Mail 和 Mobile App 受到影响。\n'
  expect(namesIn(chinese('首次告警：Orchid Mail 请求失败') + stated)).toEqual(['Orchid Mail', 'Mobile App'])
})
