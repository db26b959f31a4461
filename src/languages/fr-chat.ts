import type { ChatWords } from './chat-words.ts'

export const frenchChat: ChatWords = {
  chatter: [
    'ok',
    'merci(?: (?:beaucoup|à tous|à toutes et à tous))?',
    'super',
    'parfait',
    'bien (?:joué|vu)',
    'génial',
    'oui',
    'non',
    'bonjour',
    'salut',
    'bonsoir',
    'tous',
    "d['’]accord",
    'ça marche',
    'très bien',
    'entendu',
    'pardon',
    'désolée?',
  ],
  undertaken: [
    "{who},? (?:va|doit|devra|merci de|peux-tu|pourrais-tu|s['’]occupe(?:ra)? (?:de|du|des)) {what}",
    '{who},? (?=\\p{L}{2,20}ra ){what}',
    "je (?:vais|dois|m['’]occupe (?:de|du|des)) {what}",
    'je (?=\\p{L}{2,20}rai ){what}',
  ],
  taskLabels: ['actions?', 'tâches?', 'à faire', 'to-?do'],
}
