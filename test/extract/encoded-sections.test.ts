import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { read } from '../../src/readers/read.ts'

const page = (heading: string): string =>
  `<!doctype html><html lang="fr"><head><title>Recherche en panne</title></head><body><main><h1>Recherche en panne</h1>
<h2>${heading}</h2>
<ul>
<li><strong>Détection:</strong> 2024-05-03 11 h 18 CEST</li>
<li><strong>Prise en charge:</strong> 2024-05-03 11 h 24 CEST</li>
<li><strong>Résolution:</strong> 2024-05-03 12 h 20 CEST</li>
</ul>
<h2>Cause racine</h2>
<p>Le certificat de la recherche avait expiré, et personne n'a été prévenu.</p>
</main></body></html>`

test('the labelled entries of a timeline are no sections beside it', async () => {
  const [incident] = extract(await read(page('Chronologie'), { name: 'page.html' }))
  expect(incident?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['timeline', 'Chronologie'],
    ['root-cause', 'Cause racine'],
  ])
  expect(incident?.sections[0]?.markdown).toContain('Résolution: 2024-05-03 12 h 20 CEST')
})

test('a label over a time alone is no section; one over words is', async () => {
  const text = `<!doctype html><html lang="zh"><head><title>搜索服务故障</title></head><body><main><h1>搜索服务故障</h1>
<h2>概况</h2>
<ul>
<li><strong>发现时间:</strong> 2024-05-03 11时18分 UTC+8</li>
<li><strong>恢复时间:</strong> 2024-05-03 12时20分 UTC+8</li>
<li><strong>恢复:</strong> 更换证书后服务恢复。</li>
</ul>
</main></body></html>`
  const [incident] = extract(await read(text, { name: 'page.html' }))
  expect(incident?.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['other', '概况'],
    ['resolution', '恢复'],
  ])
})
