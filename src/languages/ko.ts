import { koreanChat } from './ko-chat.ts'
import { koreanChecks } from './ko-check.ts'
import { koreanCues } from './ko-cues.ts'
import { koreanRecords } from './ko-records.ts'
import { koreanReport } from './ko-report.ts'
import type { Language, TimeWords } from './language.ts'

const time: TimeWords = {
  months: {},
  weekdays: { 월요일: 1, 화요일: 2, 수요일: 3, 목요일: 4, 금요일: 5, 토요일: 6, 일요일: 7 },
  am: ['오전', '새벽', '아침'],
  pm: ['오후', '저녁', '밤'],
  noon: ['정오'],
  midnight: ['자정'],
  clockSuffix: ['정각'],
  clockMarks: [['시', '분', '초']],
  dateMarks: [['년', '월', '일']],
  dateJoin: [],
  at: [],
  leads: {},
  leadsBehind: { from: ['부터', '이후'], until: ['까지'], before: ['이전'], at: ['에'] },
  to: ['부터', '에서'],
  and: ['와', '과'],
  or: ['또는', '혹은'],
  approximate: ['약', '경', '쯤', '대략', '무렵'],
  days: { 오늘: 0, 어제: -1, 전날: -1, '다음 날': 1, 다음날: 1, 익일: 1, 내일: 1, 당일: 0 },
  units: { 초: 1, 초간: 1, 분: 60, 분간: 60, 시간: 3600, 일간: 86400, 주일: 604800, 주간: 604800 },
  hourBehind: [
    '에',
    '부터',
    '까지',
    '경',
    '쯤',
    '께',
    '이후',
    '이전',
    '전',
    '후',
    '현재',
    '정각',
    '기준',
    '무렵',
    '였',
    '이었',
    '입니다',
    '예정',
  ],
  approximateBehind: ['정도', '가량', '쯤'],
  halves: ['반'],
  later: ['후', '뒤'],
  earlier: ['전'],
  numbers: { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5 },
  businessDays: ['영업일', '근무일'],
  zones: {
    한국시간: '+09:00',
    '한국 시간': '+09:00',
    한국시각: '+09:00',
    '한국 시각': '+09:00',
    한국표준시: '+09:00',
    '한국 표준시': '+09:00',
    '서울 시간': '+09:00',
    협정세계시: 'Z',
    '협정 세계시': 'Z',
    세계협정시: 'Z',
  },
  meridiemFirst: true,
}

const told = { signs: '\\p{Script=Hangul}' }

export const korean: Language = {
  code: 'ko',
  name: '한국어',
  blanks: false,
  told,
  time,
  cues: koreanCues,
  chat: koreanChat,
  report: koreanReport,
  checks: koreanChecks,
  records: koreanRecords,
}
