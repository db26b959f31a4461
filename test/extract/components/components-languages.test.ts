import { describe, expect, test } from 'vitest'
import { componentsOf } from '../../../src/extract/components.ts'
import { outlineOf } from '../../../src/extract/lines.ts'
import { readText } from '../../../src/readers/read.ts'

/** Names in order, spared ones with '!'. */
function namesIn(text: string): string[] {
  const document = readText(text, { name: 'report', format: 'markdown' })
  return componentsOf(outlineOf(document), document).map(({ name, affected }) => (affected ? name : `!${name}`))
}

interface Cases {
  readonly heading: string
  readonly cases: readonly (readonly [sentence: string, names: readonly string[]])[]
}

const languages: Readonly<Record<string, Cases>> = {
  German: {
    heading: 'Auswirkungen',
    cases: [
      ['Das Kassensystem und die Telefonanlage haben Timeouts geliefert.', ['Kassensystem', 'Telefonanlage']],
      ['Der Webshop blieb durchgehend erreichbar.', ['!Webshop']],
      ['Die Nachtjobs liefen ohne Probleme durch.', ['!Nachtjobs']],
      ['Die Filialen waren zu keinem Zeitpunkt betroffen.', ['!Filialen']],
      ['Der Webshop läuft wieder normal.', []],
    ],
  },
  French: {
    heading: 'Impact',
    cases: [
      ['Étaient touchés le site web et la caisse centrale.', ['site web', 'caisse centrale']],
      ['Le site de commande ne chargeait plus.', ['site de commande']],
      ['Le site de commande a fonctionné normalement.', ['!site de commande']],
      ["Le site de commande n'a connu aucune interruption.", ['!site de commande']],
      ["Le site de commande n'a pas fonctionné.", []],
    ],
  },
  Spanish: {
    heading: 'Impacto',
    cases: [
      ['El portal de pagos no se encontraba disponible.', ['portal de pagos']],
      ['El portal de pagos quedó colgado.', ['portal de pagos']],
      ['El portal de pagos operó con normalidad.', ['!portal de pagos']],
      ['El portal corre en otra región y no se cayó, porque está en la red de los bancos.', ['!portal']],
      ['Ayer, día de fiesta, la tienda en línea y el portal también fallaron.', ['tienda en línea', 'portal']],
      ['El portal de pagos siguió en pie.', ['!portal de pagos']],
      ['El portal de pagos no sufrió ninguna interrupción.', ['!portal de pagos']],
    ],
  },
  Portuguese: {
    heading: 'Impacto',
    cases: [
      ['A página de produto ficou travada.', ['página de produto']],
      ['O portal de vendas não carregava.', ['portal de vendas']],
      ['O portal de vendas seguiu normal.', ['!portal de vendas']],
      ['O portal de vendas não caiu.', ['!portal de vendas']],
    ],
  },
  Italian: {
    heading: 'Impatto',
    cases: [
      ['Il portale clienti non si apriva più.', ['portale clienti']],
      ['Il portale clienti ha funzionato regolarmente.', ['!portale clienti']],
      ['Il portale clienti non ha subito interruzioni.', ['!portale clienti']],
    ],
  },
  Japanese: {
    heading: '影響',
    cases: [
      ['予約画面と会計システムが停止しました。', ['予約画面', '会計システム']],
      ['予約画面、会計システムには影響はありませんでした。', ['!予約画面', '!会計システム']],
      ['予約システムは別系統のため影響を受けていない。', ['!予約システム']],
      ['会計システムは正常に稼働しております。', ['!会計システム']],
    ],
  },
  Korean: {
    heading: '영향',
    cases: [
      ['예약 시스템과 결제 서버가 중단되었습니다.', ['예약 시스템', '결제 서버']],
      ['예약 시스템에는 문제가 없었습니다.', ['!예약 시스템']],
    ],
  },
  Chinese: {
    heading: '影响',
    cases: [
      ['预约系统、结算平台全部瘫痪。', ['预约系统', '结算平台']],
      ['上午十点开始，预约系统无法提交。', ['预约系统']],
      ['预约系统、结算平台运行正常。', ['!预约系统', '!结算平台']],
      ['预约系统恢复正常。', []],
    ],
  },
}

describe.each(Object.entries(languages))('%s sentences', (_, { heading, cases }) => {
  test.each(cases)('%s', (sentence, names) => {
    expect(namesIn(`# 4711\n\n## ${heading}\n\n${sentence}\n`)).toEqual(names)
  })
})
