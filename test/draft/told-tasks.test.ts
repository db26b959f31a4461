import { describe, expect, test } from 'vitest'
import { tasksIn } from '../../src/draft/told-tasks.ts'

/** 24 March 2026 is a Tuesday. */
const day = '2026-03-24'

describe.each([
  ['@ana will add a limit by Friday', { text: 'add a limit', owner: 'ana', due: '2026-03-27' }],
  [
    '@Ana Lima to raise the pool to 80 tomorrow.',
    { text: 'raise the pool to 80', owner: 'Ana Lima', due: '2026-03-25' },
  ],
  ["I'll answer the 14 tickets today", { text: 'answer the 14 tickets', due: '2026-03-24' }],
  ['TODO: alert on waiting requests', { text: 'alert on waiting requests', labelled: true }],
  [
    'Action item: @tomas - write the runbook by 2026-04-02',
    { text: 'write the runbook', owner: 'tomas', due: '2026-04-02', labelled: true },
  ],
  ['@ana wird bis Freitag ein Limit setzen', { text: 'ein Limit setzen', owner: 'ana', due: '2026-03-27' }],
  ['@ana va ajouter une limite avant vendredi', { text: 'ajouter une limite', owner: 'ana', due: '2026-03-27' }],
  ['@ana va a añadir un límite el viernes', { text: 'añadir un límite', owner: 'ana', due: '2026-03-27' }],
  ['@ana vai adicionar um limite amanhã', { text: 'adicionar um limite', owner: 'ana', due: '2026-03-25' }],
  ['@ana deve aggiungere un limite domani', { text: 'aggiungere un limite', owner: 'ana', due: '2026-03-25' }],
  ['@ana должна добавить лимит завтра', { text: 'добавить лимит', owner: 'ana', due: '2026-03-25' }],
  ['@ana さんが明日までに制限を追加します', { text: '制限を追加', owner: 'ana', due: '2026-03-25' }],
  ['@ana 请明天添加限制', { text: '添加限制', owner: 'ana', due: '2026-03-25' }],
  ['@ana 님이 내일까지 제한을 추가하겠습니다', { text: '제한을 추가', owner: 'ana', due: '2026-03-25' }],
  ['By Friday, I will write the report', { text: 'write the report', due: '2026-03-27' }],
  ["I'm adding a limit by tomorrow", { text: 'adding a limit', due: '2026-03-25' }],
  ['ich kümmere mich bis Freitag um die Zertifikate', { text: 'die Zertifikate', due: '2026-03-27' }],
  [
    '@Mila Novak kümmert sich bis Freitag um einen Alarm',
    { text: 'einen Alarm', owner: 'Mila Novak', due: '2026-03-27' },
  ],
  ['Ich schreibe bis Montag den Bericht', { text: 'schreibe den Bericht', due: '2026-03-30' }],
  ['Bis morgen werde ich das Limit setzen', { text: 'das Limit setzen', due: '2026-03-25' }],
  ['je m’occupe des alertes demain', { text: 'alertes', due: '2026-03-25' }],
  ['@ana ajoutera une limite avant vendredi', { text: 'ajoutera une limite', owner: 'ana', due: '2026-03-27' }],
  ['añadiré un límite el viernes', { text: 'añadiré un límite', due: '2026-03-27' }],
  ['@ana se encarga de los certificados el viernes', { text: 'los certificados', owner: 'ana', due: '2026-03-27' }],
  ['aggiungerò un limite domani', { text: 'aggiungerò un limite', due: '2026-03-25' }],
  ['eu cuido dos certificados amanhã', { text: 'certificados', due: '2026-03-25' }],
  ['金曜日までに制限を追加します', { text: '制限を追加', due: '2026-03-27' }],
  ['제가 금요일까지 제한을 추가하겠습니다', { text: '제한을 추가', due: '2026-03-27' }],
  ['我周五前写报告', { text: '写报告', due: '2026-03-27' }],
])('%s', (text, task) => {
  test('is a task', () => expect(tasksIn(text, day)).toEqual([{ labelled: false, ...task }]))
})

test.each([
  'Search will be back by Friday',
  'the pool was lowered on Friday',
  '@ana thanks',
  'ich habe bis Freitag Urlaub',
  'Ich sehe heute keine Fehler',
  'I am seeing errors since Monday',
  'será mañana',
  'ana.lima@quillhaven.example will do',
])('%s is none', (text) => expect(tasksIn(text, day)).toEqual([]))

test('a weekday named on itself is that of the next week', () =>
  expect(tasksIn('@ana will add a limit by Tuesday', day)[0]?.due).toBe('2026-03-31'))
