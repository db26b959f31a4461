import type { ChatWords } from './chat-words.ts'

export const portugueseChat: ChatWords = {
  chatter: [
    'ok',
    '(?:muito )?obrigad[oa](?: a todos)?',
    'valeu',
    'ótimo',
    'perfeito',
    'bom trabalho',
    'beleza',
    'sim',
    'não',
    'olá',
    'oi',
    'bom dia',
    'boa (?:tarde|noite)',
    'todos',
    'certo',
    'combinado',
    'desculpe',
  ],
  undertaken: [
    '{who},? (?:vai|deve|precisa|por favor|pode|fica de|ficou de|cuida d[eao]s?) {what}',
    '(?:eu )?(?:vou|cuido d[eao]s?) {what}',
  ],
  taskLabels: ['aç(?:ão|ões)', 'tarefas?', 'pendências?', 'a fazer', 'to-?do'],
}
