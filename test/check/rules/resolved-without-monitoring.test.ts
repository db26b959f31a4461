import { expect, test } from 'vitest'
import { messagesOn, run } from './run-rule.ts'

const rule = 'resolved-without-monitoring'

test('updates that go from the work to the end', () => {
  const found = run(rule, { updates: ['10:00 investigating: a', '10:20 identified: b', '10:40 resolved: c'] })
  expect(found.map(({ message }) => message)).toEqual([
    'resolved at 10:40, after "identified" at 10:20: no update says that the fix was watched',
  ])
})

test.each([
  ['watched', ['10:20 identified: b', '10:30 monitoring: c', '10:40 resolved: d']],
  ['an update without a state may have said so', ['10:20 identified: b', '10:30 update: c', '10:40 resolved: d']],
  ['maintenance', ['10:20 in_progress: b', '10:40 completed: d']],
  ['nothing before the end', ['10:40 resolved: d']],
])('silent: %s', (_, updates) => {
  expect(run(rule, { updates })).toEqual([])
})

test('a timeline that ends with its fix', () => {
  const told = (end: string, ...between: string[]) => ({
    timeline: ['10:40 a #mitigated', ...between, `${end} b #resolved`],
  })
  expect(run(rule, told('10:41')).map(({ message }) => message)).toEqual([
    'resolved at 10:41, 1 min after the mitigation at 10:40: nobody watched the fix',
  ])
  expect(run(rule, told('10:45'))).toHaveLength(1)
  expect(run(rule, told('10:46'))).toEqual([])
  expect(run(rule, told('10:44', '10:42 Error rates stay low.'))).toEqual([])
  expect(run(rule, { timeline: ['10:40 a #resolved'] })).toEqual([])
})

const page = (...posts: readonly string[]) => `# Printing\n\n${posts.join('\n\n')}\n`
const post = (clock: string, status: string, body: string) => `**${status}** – 2024-02-06 ${clock} UTC\n\n${body}`

test.each([
  ['en', 'Update', 'We still see jobs waiting.', 'Identified', 'A disk is full.', 'Resolved'],
  ['de', 'Update', 'Wir suchen noch.', 'Ursache gefunden', 'Eine Platte ist voll.', 'Behoben'],
  ['fr', 'Mise à jour', 'Nous cherchons encore.', 'Identifié', 'Un disque est saturé.', 'Résolu'],
  ['ko', '업데이트', '아직 확인하고 있습니다.', '원인 파악', '디스크가 가득 찼습니다.', '해결됨'],
])('an update before the cause was known is no watch: %s', (_, update, looking, identified, cause, resolved) => {
  const report = page(post('10:00', update, looking), post('10:20', identified, cause), post('10:40', resolved, 'OK.'))
  expect(messagesOn(rule, report)).toEqual([
    'resolved at 10:40, after "identified" at 10:20: no update says that the fix was watched',
  ])
})

test.each([
  ['en', 'Identified', 'The disk is replaced. We are keeping an eye on the queue.', 'Resolved'],
  ['de', 'Ursache gefunden', 'Die Platte ist getauscht, wir behalten die Warteschlange im Auge.', 'Behoben'],
  ['es', 'Identificado', 'El disco está cambiado y seguimos vigilando la cola.', 'Resuelto'],
  ['it', 'Identificato', 'Il disco è sostituito, la coda resta sotto osservazione.', 'Risolto'],
  ['ja', '原因特定', 'ディスクを交換し、様子を見ています。', '解決済み'],
  ['zh', '已定位', '磁盘已更换，我们会持续关注队列。', '已解决'],
])('a post that says that the fix is watched, whatever it is called: %s', (_, identified, watched, resolved) => {
  expect(messagesOn(rule, page(post('10:20', identified, watched), post('10:40', resolved, 'OK.')))).toEqual([])
})
