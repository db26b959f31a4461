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
  undertaken: ['{who},? (?:deve|dovrà|si occupa di|per favore|puoi) {what}', '(?:io )?(?:devo|mi occupo di) {what}'],
  taskLabels: ['azion[ei]', 'attività', 'da fare', 'to-?do'],
}
