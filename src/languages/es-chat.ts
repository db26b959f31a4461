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
  undertaken: [
    '{who},? (?:va a|debe|tiene que|por favor|puedes|se encarga(?:rá)? de) {what}',
    '{who},? (?=\\p{L}{2,20}rá ){what}',
    '(?:voy a|me encargo de|me encargaré de) {what}',
    '(?:yo )?(?=\\p{L}{2,20}ré ){what}',
  ],
  taskLabels: ['acci(?:ón|ones)', 'tareas?', 'pendientes?', 'to-?do'],
}
