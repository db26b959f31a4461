import type { ChatWords } from './chat-words.ts'

export const spanishChat: ChatWords = {
  chatter: [
    'ok(?:ay)?',
    'vale',
    '(?:muchas )?gracias(?: a todos)?',
    'genial',
    'perfecto',
    'buen trabajo',
    'bien',
    'sí',
    'no',
    'hola',
    'buenos días',
    'buenas(?: (?:tardes|noches))?',
    'todos',
    'de acuerdo',
    'claro',
    'listo',
    'perdón',
    'lo siento',
  ],
  undertaken: ['{who},? (?:va a|debe|tiene que|por favor|puedes) {what}', '(?:yo )?voy a {what}'],
  taskLabels: ['acci(?:ón|ones)', 'tareas?', 'pendientes?', 'to-?do'],
}
