import type { ChatWords } from './chat-words.ts'

export const chineseChat: ChatWords = {
  chatter: [
    '好的?',
    '收到',
    '谢谢(?:大家)?',
    '感谢',
    '辛苦了',
    '明白了?',
    '是的?',
    '不是',
    '你好',
    '大家好',
    '没问题',
    '抱歉',
    'ok',
  ],
  undertaken: ['{who}\\s?(?:将|会|负责|请){what}', '我(?:会|将|来|负责){what}', '我[^\\n]{1,12}前{what}'],
  taskLabels: ['行动项', '待办(?:事项)?', 'todo'],
}
