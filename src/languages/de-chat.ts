import type { ChatWords } from './chat-words.ts'

export const germanChat: ChatWords = {
  chatter: [
    'ok(?:ay)?',
    'danke(?: (?:dir|euch|schön|sehr|allen))?',
    'vielen dank',
    'super',
    'prima',
    'klasse',
    'gut(?:e arbeit)?',
    'gern',
    'ja',
    'nein',
    'hallo',
    'moin',
    'hi',
    'guten (?:morgen|tag|abend)',
    'alle',
    'zusammen',
    'bitte',
    'genau',
    'stimmt',
    'alles klar',
    'passt',
    'bis gleich',
    'verstanden',
  ],
  undertaken: [
    '{who},? (?:wird|soll|muss|kümmert sich (?:um|darum,?)|bitte) {what}',
    'ich (?:werde|kümmere mich (?:um|darum,?)) {what}',
  ],
  taskLabels: ['aufgaben?', 'maßnahmen?', 'to-?do'],
}
