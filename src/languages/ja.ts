import { japaneseChat } from './ja-chat.ts'
import { japaneseChecks } from './ja-check.ts'
import { japaneseCues } from './ja-cues.ts'
import { japaneseRecords } from './ja-records.ts'
import { japaneseReport } from './ja-report.ts'
import type { Language, TimeWords } from './language.ts'

const time: TimeWords = {
  months: {},
  weekdays: {
    月曜日: 1,
    月曜: 1,
    火曜日: 2,
    火曜: 2,
    水曜日: 3,
    水曜: 3,
    木曜日: 4,
    木曜: 4,
    金曜日: 5,
    金曜: 5,
    土曜日: 6,
    土曜: 6,
    日曜日: 7,
    日曜: 7,
  },
  am: ['午前', '朝'],
  pm: ['午後', '夜'],
  noon: ['正午'],
  midnight: ['深夜0時'],
  clockSuffix: [],
  clockMarks: [['時', '分', '秒']],
  dateMarks: [['年', '月', '日']],
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925 },
  lateHours: true,
  dateJoin: [],
  at: ['の'],
  leads: {},
  leadsBehind: { from: ['から', 'より', '以降'], until: ['まで'], by: ['までに'], before: ['以前'], at: ['に'] },
  to: ['から', '～', '〜', 'より'],
  and: ['と'],
  or: ['または', 'もしくは'],
  approximate: ['約', 'およそ', '頃', 'ごろ', '前後', 'おおよそ', '過ぎ'],
  days: { 本日: 0, 今日: 0, 昨日: -1, 前日: -1, 翌日: 1, 明日: 1, 同日: 0 },
  units: { 秒: 1, 秒間: 1, 分: 60, 分間: 60, 時間: 3600, 日間: 86400, 週間: 604800 },
  approximateBehind: ['ほど', '程度', '前後', 'くらい', 'ぐらい'],
  halves: ['半'],
  later: ['後'],
  earlier: ['前'],
  numbers: {},
  businessDays: ['営業日'],
  zones: { 日本時間: '+09:00', 日本標準時: '+09:00', 協定世界時: 'Z' },
  meridiemFirst: true,
}

const told = { signs: '[\\p{Script=Hiragana}\\p{Script=Katakana}]' }

export const japanese: Language = {
  code: 'ja',
  name: '日本語',
  blanks: false,
  told,
  time,
  cues: japaneseCues,
  chat: japaneseChat,
  report: japaneseReport,
  checks: japaneseChecks,
  records: japaneseRecords,
}
