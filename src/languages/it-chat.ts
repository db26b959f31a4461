import type { ChatWords } from './chat-words.ts'

export const italianChat: ChatWords = {
  chatter: [
    'ok',
    'grazie(?: (?:mille|a tutti))?',
    'ottimo',
    'perfetto',
    'bene',
    'bel lavoro',
    'sì',
    'no',
    'ciao',
    'buongiorno',
    'buonasera',
    'tutti',
    "d['’]accordo",
    'va bene',
    'certo',
    'scusa(?:te)?',
  ],
  undertaken: [
    '{who},? (?:deve|dovrà|si occup(?:a|erà) (?:di|del|della|dei|delle)|per favore|puoi) {what}',
    '{who},? (?=\\p{L}{2,20}rà ){what}',
    '(?:io )?(?:devo|mi occupo (?:di|del|della|dei|delle)) {what}',
    '(?:io )?(?=\\p{L}{2,20}rò ){what}',
  ],
  taskLabels: ['azion[ei]', 'attività', 'da fare', 'to-?do'],
}
