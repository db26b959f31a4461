import type { ChatWords } from './chat-words.ts'

export const japaneseChat: ChatWords = {
  chatter: [
    '了解(?:です|しました)?',
    'ありがとう(?:ございます|ございました)?',
    'お疲れ(?:様|さま)(?:です|でした)?',
    '承知(?:です|しました)',
    'はい',
    'いいえ',
    'おはよう(?:ございます)?',
    'よろしく(?:お願いします)?',
    'なるほど',
    'すみません',
    'ok',
  ],
  undertaken: ['{who}\\s?(?:さん)?[がは]、?{what}(?:します|する予定です|してください|をお願いします)'],
  taskLabels: ['対応事項', 'アクションアイテム', '宿題', 'todo'],
}
