import { expect, test } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { extract } from '../../../src/extract/extract.ts'
import { read } from '../../../src/readers/read.ts'

async function blamed(text: string): Promise<unknown[]> {
  const document = await read(new TextEncoder().encode(text), { name: 'report.md' })
  return extract(document)
    .flatMap((incident) => check(incident, document, { rules: { 'blame-language': 'info' } }))
    .filter(({ rule }) => rule === 'blame-language')
    .map(({ data }) => data.text)
}

test.each([
  [
    'it',
    'Il tasso di errore di Gestione Ordini è tornato normale, il servizio funziona e nessun cliente è stato colpito.',
  ],
  ['fr', "Le taux d'erreur de Portail Client est normal, le service fonctionne et aucun client n'est touché."],
  ['es', 'El código de error de Portal Cliente aparece en los registros del servicio, y los clientes lo ven.'],
  ['pt', 'O código de erro de Portal Cliente aparece nos registros do serviço, e os clientes não conseguem entrar.'],
])('the error of a thing is nobody’s: %s', async (_, sentence) => {
  expect(await blamed(`# 2025-03-04\n\n${sentence}\n`)).toEqual([])
})

test('a mistake laid to a person', async () => {
  const it = 'Il disservizio è stato causato da un errore di Carla Bianchi, che ha riavviato il servizio non previsto.'
  expect(await blamed(`# 2025-03-04\n\n${it}\n`)).toEqual(['errore di Carla Bianchi'])
})

test('names in scripts without blanks, where the report has them as owners', async () => {
  const action = '## 改进措施\n\n| 措施 | 负责人 |\n| --- | --- |\n| 增加磁盘空间检查 | 李雷 |\n'
  expect(await blamed(`# 故障报告\n\n这次中断是李雷的失误造成的。\n\n${action}`)).toEqual(['李雷的失误'])
})
