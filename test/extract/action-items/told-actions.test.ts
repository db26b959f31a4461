import { expect, test } from 'vitest'
import { furtherItems, toldActions } from '../../../src/extract/action-items/told-actions.ts'
import { incidentOf } from '../reading.ts'

const told = (text: string, led = false) =>
  toldActions(text, 0, led).actions.map(({ start, end }) => text.slice(start, end))

test.each([
  ['We will: 1. Add a probe. 2. Drop the old relay.', ['Add a probe.', 'Drop the old relay.']],
  ['We plan to (a) add a probe and (b) drop the relay', ['add a probe and', 'drop the relay']],
  ['This includes: - Add a probe. - Drop the relay.', ['Add a probe.', 'Drop the relay.']],
  ['Version 2. Then we saw 1. A thing.', ['Version 2. Then we saw 1. A thing.']],
  ['We run a well-known relay - It is old.', ['We run a well-known relay - It is old.']],
])('lists in the line: %s', (text, items) => {
  expect(told(text)).toEqual(items)
})

test.each([
  ["Add a probe. Don't restart by hand. It loses mail.", ['Add a probe.', "Don't restart by hand. It loses mail."]],
  ['Never deploy on Fridays. Avoid long queues.', ['Never deploy on Fridays.', 'Avoid long queues.']],
  ['The relay is old. Never mind the rest.', ['The relay is old. Never mind the rest.']],
])('verbs begin items only where the first sentence has one: %s', (text, items) => {
  expect(told(text)).toEqual(items)
})

test.each([
  ['監視の強化\n手順書の見直し', ['監視の強化', '手順書の見直し']],
  ['完善监控\n增加备用节点', ['完善监控', '增加备用节点']],
  ['監視を強化し、手順書を\n見直します。', ['監視を強化し、手順書を\n見直します。']],
  ['Better alerts\nand a second relay', ['Better alerts\nand a second relay']],
])('phrases in lines of their own are items each, where no blanks part words: %s', (text, items) => {
  expect(told(text)).toEqual(items)
})

test.each([
  ['R1. Label all racks.\nR2. Keep paper charts.', ['Label all racks.', 'Keep paper charts.']],
  ['5.1 Rotate the journal.\n5.2 Raise an alarm.', ['Rotate the journal.', 'Raise an alarm.']],
  ['We agreed on:\n(a) The supplier checks.\n(b) Reloads at night.', ['The supplier checks.', 'Reloads at night.']],
  ['[OPS-12] fix the compiler\n[OPS-13] a test of it', ['fix the compiler', 'a test of it']],
  ['A. VENDOR: SEND THE LIST\nB. OPS: DRILL', ['VENDOR: SEND THE LIST', 'OPS: DRILL']],
  ['☐ route the alarm\n☑ pin the parser', ['route the alarm', 'pin the parser']],
  ['M1  Probe from outside\nand from within', ['M1  Probe from outside\nand from within']],
])('lines that are numbered in whatever way are items each: %s', (text, items) => {
  expect(told(text)).toEqual(items)
})

test('apologies, leads and words to the reader are no items', () => {
  expect(told('We are sorry for the trouble.')).toEqual([])
  expect(told('To keep this from coming back we will do the following:')).toEqual([])
  expect(told('Please help us improve by telling us more.')).toEqual([])
  expect(toldActions('Add a probe. Provide feedback: here.')).toEqual({
    actions: [{ start: 0, end: 12 }],
    closed: true,
  })
})

test('a colon that names what the item is about is no lead', () => {
  expect(told('Alerts: Route them to the team on call.')).toEqual(['Alerts: Route them to the team on call.'])
})

test('lines below a lead are items each, wrapped lines are not', () => {
  expect(told('Better tests of the relay.\nA second relay in\nOslo.', true)).toEqual([
    'Better tests of the relay.',
    'A second relay in\nOslo.',
  ])
  expect(told('We look at the relay.\nIt is old.')).toEqual(['We look at the relay.\nIt is old.'])
})

test('numbers that count on within a list item part it', () => {
  const text = 'Add a probe [done] 2. Drop the relay'
  expect(furtherItems(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Add a probe [done]',
    'Drop the relay',
  ])
  expect(furtherItems('Move to version 2. Then drop the relay.')).toEqual([])
})

test.each([
  ['一是全面排查设备；\n二是完善告警。', ['全面排查设备；', '完善告警。']],
  ['１）通知先を改める（済）\n２）制限を入れる', ['通知先を改める（済）', '制限を入れる']],
  ['가. 점검표를 고친다.\n나. 대기열을 둔다.', ['점검표를 고친다.', '대기열을 둔다.']],
  [
    '監視を強化し、通知先を改めます。\nあわせて、手順を見直します。',
    ['監視を強化し、通知先を改めます。', 'あわせて、手順を見直します。'],
  ],
  ['검증을 넣겠습니다.\n담당자가 지켜보겠습니다.', ['검증을 넣겠습니다.', '담당자가 지켜보겠습니다.']],
  ['監視を強化し、\n手順を見直します。', ['監視を強化し、\n手順を見直します。']],
])('lines of East Asian lists and sentences are items each: %s', (text, items) => {
  expect(told(text)).toEqual(items)
})

test.each([
  ['障害報告\n\n宿題\n・監視の強化\n・手順の見直し\n', 2],
  ['# 報告です\n\n■今後の対応\n１）監視を強化する\n２）手順を見直す\n', 2],
  ['통지\n\n재발방지 대책\n - 점검표 작성\n - 교육 실시\n', 2],
  ['情况说明\n\n三、后续措施\n本行将吸取教训，提升能力：\n一是排查设备；\n二是完善告警。\n', 2],
])('a heading that nothing but its words shows has its items below it: %s', (text, count) => {
  const format = text.startsWith('#') ? 'markdown' : 'text'
  expect(incidentOf(text, { format }).actionItems).toHaveLength(count)
})
