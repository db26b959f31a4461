import type { ChatWords } from './chat-words.ts'

export const koreanChat: ChatWords = {
  chatter: [
    '네',
    '넵',
    '예',
    '아니요',
    '감사합니다',
    '고맙습니다',
    '수고하셨습니다',
    '알겠습니다',
    '확인(?:했습니다|하겠습니다)?',
    '안녕하세요',
    '좋습니다',
    'ok',
  ],
  undertaken: [
    '{who}\\s?(?:님)?(?:이|가|은|는)?\\s{what}(?:하겠습니다|할 예정입니다|합니다|해 ?주세요|부탁드립니다)',
    '(?:제가|저는) {what}(?:하겠습니다|할게요)',
    '(?=[^\\n]{1,60}까지){what}(?:하겠습니다|할게요)',
  ],
  taskLabels: ['조치 사항', '할 일', '액션 아이템', 'todo'],
}
