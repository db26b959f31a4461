import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function namesIn(text: string): Promise<string[]> {
  const [incident] = extract(await read(text, { name: 'report.md' }))
  return (incident?.components ?? []).map(({ name, affected }) => (affected ? name : `!${name}`))
}

const headings = {
  German: ['Zusammenfassung', 'Auswirkungen'],
  French: ['Résumé', 'Impact'],
  Spanish: ['Resumen', 'Impacto'],
  Portuguese: ['Resumo', 'Impacto'],
  Italian: ['Riepilogo', 'Impatto'],
  Japanese: ['概要', '影響'],
  Korean: ['요약', '영향'],
  Chinese: ['概述', '影响'],
} as const

const told: Record<keyof typeof headings, [string, string[]][]> = {
  German: [
    ['Am Montag ließ sich der Checkout nicht mehr aufrufen.', ['Checkout']],
    ['Ein Zertifikat verhinderte, dass der Bezahldienst startete.', ['Bezahldienst']],
    ['Der CronJob `nacht-export` lieferte keine Dumps mehr.', ['nacht-export']],
  ],
  French: [
    ['Une mauvaise configuration a empêché le worker de démarrer.', ['worker']],
    ["L'API de paiement ne répondait plus entre 10h00 et 10h40.", ['API de paiement']],
  ],
  Spanish: [
    ['El balanceador dejó de responder a las 10:02.', ['balanceador']],
    ['Un cambio de red impidió que el worker arrancara.', ['worker']],
  ],
  Portuguese: [
    ['Uma mudança de rede impediu o worker de iniciar.', ['worker']],
    ['O painel administrativo parou de responder.', ['painel administrativo']],
  ],
  Italian: [
    ['Il deploy ha messo offline il sito vetrina.', ['sito vetrina']],
    ["L'API dei pagamenti restituiva errori 500.", ['API dei pagamenti']],
  ],
  Japanese: [['証明書の期限切れにより、決済APIが起動できなくなった。', ['決済API']]],
  Korean: [['회원 사이트가 약 40분간 접속 불가 상태였다.', ['회원 사이트']]],
  Chinese: [
    ['会员网站约 40 分钟无法访问。', ['会员网站']],
    ['订单服务大量返回 500 错误，支付服务正常。', ['!支付服务', '订单服务']],
  ],
}

const languages = Object.keys(headings) as (keyof typeof headings)[]

describe.each(languages)('%s sentences', (language) => {
  test.each(told[language])('%s', async (sentence, names) => {
    expect(await namesIn(`# 4711\n\n## ${headings[language][0]}\n\n${sentence}\n`)).toEqual(names)
  })
})

const items: [keyof typeof headings, string[], string[]][] = [
  ['German', ['Bestell-API: erhöhte Fehlerrate', 'Mailversand: nicht betroffen'], ['Bestell-API', '!Mailversand']],
  [
    'French',
    ["API de paiement : taux d'erreur de 30 %", 'Facturation : non affectée'],
    ['API de paiement', '!Facturation'],
  ],
  ['Spanish', ['API de pagos: 30 % de errores', 'Negocio: pérdida de 12.000 €'], ['API de pagos']],
  ['Portuguese', ['API de pagamentos: 30% de erros', 'Quem: visitantes do site'], ['API de pagamentos']],
  ['Italian', ['API dei pagamenti: 30% di errori', 'Utenti: circa 1200 persone'], ['API dei pagamenti']],
  ['Korean', ['관리자 페이지 접속 불가', '결제는 영향 없음'], ['관리자 페이지', '!결제']],
]

test.each(items)('items of the impact in %s', async (language, list, names) => {
  expect(await namesIn(`# 4711\n\n## ${headings[language][1]}\n\n- ${list.join('\n- ')}\n`)).toEqual(names)
})

test('takes what could not be done for no part', async () => {
  expect(await namesIn('# 4711\n\n## 影响范围\n\n- 无法执行任何命令\n- 不能重启网关\n')).toEqual([])
  expect(await namesIn('# 4711\n\n## 影响范围\n\n- 订单服务\n- 支付网关\n')).toEqual(['订单服务', '支付网关'])
})

test('takes the names that brackets give to what is counted', async () => {
  expect(await namesIn('# 4711\n\n**Volumes affectés :** 2 volumes (vol-12ab, vol-34cd)\n')).toEqual([
    'vol-12ab',
    'vol-34cd',
  ])
  expect(await namesIn('# 4711\n\n**Volumes affectés :** Archives (la nuit, le matin)\n')).toEqual(['Archives'])
})

test.each([
  ['Errors of the orders climbed, with peaks of up to 90%.', []],
  ['The rate of failed orders went up to 40% of all.', []],
  ['This hit the orders alone, with no effect on users of any other kind.', []],
  ['Order API down for 40 minutes, search fine.', ['Order API', '!search']],
])('%s', async (sentence, names) => {
  expect(await namesIn(`# 4711\n\n## Impact\n\n- ${sentence}\n`)).toEqual(names)
})
