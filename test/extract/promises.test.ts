import { expect, it } from 'vitest'
import { incidentOf } from './reading.ts'

const post = (sentence: string) =>
  incidentOf(`# Störung\n\n### 4. März 2025, 10:00 CET – Behoben\n\n${sentence}\n`).commitments.map(
    ({ kind, due, allowance }) => [kind, due.local, allowance],
  )

it.each([
  'Innerhalb von 5 Werktagen veröffentlichen wir einen Nachbericht.',
  'Ein Nachbericht folgt innerhalb von 5 Werktagen.',
])('a promised report: %s', (sentence) => {
  expect(post(sentence)).toEqual([['postmortem', '2025-03-11', '5 Werktagen']])
})

it('no promise in what a report says', () => {
  expect(post('Der Nachbericht von gestern nennt die Ursache.')).toEqual([])
})

const said = (sentence: string) =>
  incidentOf(`# 2025-03-04\n\n${sentence}\n`).commitments.map(({ kind, due }) => [kind, due.local])

it.each([
  ['Search is off for now. More at 21:00.', 'next-update', '2025-03-04T21:00'],
  ['Next message no later than 08:30.', 'next-update', '2025-03-04T08:30'],
  ['We will write again before 14:15.', 'next-update', '2025-03-04T14:15'],
  ['Expected end: 14:00.', 'fix', '2025-03-04T14:00'],
  ['A spare is on its way. We hope to have it running by 11:30.', 'fix', '2025-03-04T11:30'],
  ['We restart once all are ready. Target: 09:00.', 'fix', '2025-03-04T09:00'],
  ['次報は10時00分を予定しております。', 'next-update', '2025-03-04T10:00'],
  ['11:30までに状況をお知らせします。', 'next-update', '2025-03-04T11:30'],
  ['復旧は12時00分頃の見込みです。', 'fix', '2025-03-04T12:00'],
  ['15時の開通を目指しています。', 'fix', '2025-03-04T15:00'],
  ['다음 공지: 17시', 'next-update', '2025-03-04T17:00'],
  ['예상 복구 시각은 18시입니다.', 'fix', '2025-03-04T18:00'],
  ['14:00 재개 예정입니다.', 'fix', '2025-03-04T14:00'],
  ['下次通报时间：18:00', 'next-update', '2025-03-04T18:00'],
  ['完整的故障报告将在 3 月 14 日前发布。', 'postmortem', '2025-03-14'],
])('a promise: %s', (sentence, kind, due) => expect(said(sentence)).toEqual([[kind, due]]))

it.each([
  'There were more errors at 10:00 than before.',
  'No change since the update at 09:25.',
  'Of two plans to restore the link neither was needed. At 07:00 it was back.',
])('no promise: %s', (sentence) => {
  expect(said(sentence)).toEqual([])
})

it.each(['10時00分に更新しました。', '10:00에 재개했습니다.', '復旧は12時00分に完了しました。'])(
  'no promise: %s',
  (sentence) => expect(said(sentence)).toEqual([]),
)
