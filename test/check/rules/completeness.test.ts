import { expect, test } from 'vitest'
import { messagesOn } from './run-rule.ts'

test.each([
  ['de', '# Ausfall der Suche\n\n## Ursache\n\nwird nachgetragen\n\n## Maßnahmen\n\n- Alarm einrichten\n'],
  ['fr', '# Panne de la recherche\n\n## Cause racine\n\nÀ compléter\n\n## Actions\n\n- Ajouter une alerte\n'],
  ['es', '# Caída de la búsqueda\n\n## Causa raíz\n\nPendiente\n\n## Acciones\n\n- Añadir una alerta\n'],
  ['ja', '# 検索の障害\n\n## 根本原因\n\n調査中\n\n## 再発防止策\n\n- アラートを追加する\n'],
  ['zh', '# 搜索故障\n\n## 根本原因\n\n待补充\n\n## 改进措施\n\n- 增加告警\n'],
])('%s: a placeholder is none of the words of its section', (_, report) => {
  expect(messagesOn('empty-section', report)).toEqual([expect.stringMatching(/still holds a placeholder/)])
  expect(messagesOn('empty-section', report.replace(/(## .*\n\n)(.*)(\n\n##)/, '$1Index 4711: 12 %$3'))).toEqual([])
})

test('a heading with parts of its own below it, a picture or a block of code is not empty', () => {
  const report = (body: string) => `# Outage\n\n## Root cause\n\n${body}\n\n## Lessons learned\n\nTest more.\n`
  expect(messagesOn('empty-section', report('### Trigger\n\nA release.'))).toEqual([])
  expect(messagesOn('empty-section', report('![](graph.png)'))).toEqual([])
  expect(messagesOn('empty-section', report('<img src="graph.png">'))).toEqual([])
  expect(messagesOn('empty-section', report('```\nTBD\n```'))).toEqual([])
  expect(messagesOn('empty-section', report('<!-- say what broke -->'))).toEqual(['nothing stands below "Root cause"'])
})

test('a status page that is still being written may have empty sections', () => {
  expect(messagesOn('empty-section', '# Outage\n\n## Summary\n\n## Timeline\n\n- 10:00 UTC Alert.\n')).toEqual([])
})

test('of several incidents only the one without a section is reported', () => {
  const one = (title: string, cause: string) =>
    `# ${title}\n\n## Timeline\n\n- 10:00 UTC Alert.\n- 10:20 UTC Fixed.\n\n## Root cause\n\n${cause}\n\n## Action items\n\n- Test.\n`
  const report = `${one('Incident 2024-05-01: search', 'A full disk.')}\n${one('Incident 2024-06-01: mail', 'TBD')}`
  expect(messagesOn('empty-section', report)).toEqual(['"Root cause" still holds a placeholder: "TBD"'])
})

test('which sections are asked for can be set', () => {
  const report = '# Outage\n\n## Summary\n\nSearch was down.\n\n## Lessons learned\n\nTest more.\n'
  const options = { sections: ['detection', 'communication', 'summary'] }
  expect(messagesOn('missing-section', report, options)).toEqual([
    'the report has no sections on detection and communication',
  ])
})

test('a cause told in a sentence is told', () => {
  const report =
    '# Outage\n\n## Summary\n\nSearch was down because of a full disk.\n\n## Lessons learned\n\nTest more.\n'
  const options = { sections: ['root-cause'] }
  expect(messagesOn('missing-section', report, options)).toEqual([])
  expect(messagesOn('missing-section', report.replace(' because of a full disk', ''), options)).toHaveLength(1)
})

test('a figure of the impact is a count, a share, a length or a word for all or none, and no date', () => {
  const report = (impact: string) => `# Outage\n\n## Impact\n\n${impact}\n\n## Root cause\n\nA disk.\n`
  for (const impact of ['4,200 users.', 'Some 3 % of users.', 'Twenty users.', 'All users.', 'Users, for 40 minutes.'])
    expect([impact, messagesOn('missing-impact-figure', report(impact))]).toEqual([impact, []])
  for (const impact of ['Many users.', 'Users of v2.3.1, on 3 May 2024 at 10:00 UTC.', 'Users of api-2.'])
    expect([impact, messagesOn('missing-impact-figure', report(impact)).length]).toEqual([impact, 1])
})

test('every entry may be asked for evidence of its own', () => {
  const report =
    '# Outage\n\n## Timeline (UTC, 2024-05-01)\n\n- 10:00 Alert OPS-12.\n- 10:05 Call.\n- 10:20 [Fixed](https://x.example/1).\n'
  expect(messagesOn('no-evidence-link', report)).toEqual([])
  expect(messagesOn('no-evidence-link', report, { each: true })).toEqual(['10:05 "Call." has no evidence of its own'])
})

test.each([
  ['de', '# Ausfall\n\n## Maßnahmen\n\n- Verbesserung der Überwachung\n- Alarm bei 80 % Füllstand einrichten\n'],
  ['pt', '# Falha\n\n## Ações\n\n- Melhorar o monitoramento\n- Alertar quando o disco passar de 80 %\n'],
  ['ja', '# 障害\n\n## 再発防止策\n\n- 監視の強化\n- ディスク使用率が80%を超えたら通知する\n'],
])('%s: an item that says no more than that something is to be better is vague', (_, report) => {
  expect(messagesOn('action-item-vague', report)).toHaveLength(1)
})

test('items without owner or day are told in one finding, whatever stands between them', () => {
  const report =
    '# Outage\n\n## Action items\n\n- [ ] Alert on disks @ana\n- [ ] Test restores\n- [x] Fix\n- [ ] Clean logs\n'
  expect(messagesOn('action-item-no-owner', report)).toEqual([
    '2 of 3 open action items name nobody who will do them, the first being "Test restores"',
  ])
  expect(messagesOn('action-item-no-owner', report.replace('- [ ] Clean logs\n', ''))).toEqual([
    '"Test restores" names nobody who will do it',
  ])
})

test('what a paragraph announces is no item of a list', () => {
  const prose = '# Outage\n\n## Next steps\n\nWe are sorry for the trouble. We will add alerts for full disks.\n'
  expect(messagesOn('action-item-no-due', prose)).toEqual([])
  expect(messagesOn('action-item-no-due', prose.replace(/We are .*/, '- Add alerts for full disks.'))).toHaveLength(1)
})
