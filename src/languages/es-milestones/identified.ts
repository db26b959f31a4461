import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const identified: MilestoneWords = [
  [
    '(?:una vez que|cuando|en cuanto|tan pronto como|hasta que) [^.;]{0,40}(?:identifique|encuentre|determine|conozca|hayamos|se haya)',
    -8,
  ],
  [`^(?:hora de (?:la |el )?)?(?:diagnóstico|identificación(?: de la causa)?)${alone}`, 5],
  [`causa[^.]{0,40}(?:identific|encontr|descub|determin|localiz|conoc|confirm|aisl|es${end}|era${end}|fue${end})`, 6],
  [
    `(?:identific(?:a|ó|amos|ado|an|aron)|encontr(?:ó|amos|aron)|descubr(?:e|ió|imos)|determin(?:a|ó|amos)|localiz(?:a|ó|amos)|aisl(?:a|ó|amos))${end}[^.]{0,60}(?:causa|origen|problema|fuente|error|fallo|que)${end}`,
    4.5,
  ],
  ['(?:problema|causa|error|origen|fallo) (?:\\S+ )?(?:identificad|localizad|encontrad|aislad)', 5],
  [`identificad[oa]s?${end}`, 4],
  ['(?:debido a|a causa de|causad[oa] por|provocad[oa] por|originad[oa] por|relacionad[oa] con)', 2.5],
  ['(?:resulta que|se comprueba que|se determina que|se observa que|sospech|reproducid|reproducir)', 2.5],
  [`causa (?:[^\\s:.;]+ ){0,3}(?:desconocida|no${end})|desconocid|aún no|todavía no|buscando`, -6],
  [`${done}|alerta|report(?:a|ó)${end}|está indisponible|caíd`, -3],
  ['no (?:es|era|fue) la causa|descart(?:a|ó|an|aron|ado)|no (?:está|estaba) relacionado', -7],
  ['(?:se )?(?:encuentra|halla|localiza|descubre|identifica|determina) (?:\\S+ )?(?:causa|origen|fallo|culpable)', 5],
  ['(?:comprob|constat|verific|descubr|averigu|encontr|determin)\\p{L}* que(?!\\p{L})', 8],
  [
    '(?:problema|fallo|error|incidente|avería) (?:está|estaba|viene|venía|proviene|provenía|se debe|se debía|radica|reside) (?:en|de|del|por|a|al)(?!\\p{L})',
    4.5,
  ],
  ['se detecta que|se detectó que|resulta que|se trata de(?!\\p{L})', 4],
  ['^(?:visto|eureka|bingo|listo|encontrado|diagnóstico|hallazgo|ajá)\\s*[:,!]', 6],
  [
    '(?:damos|dimos|doy|dio) con (?:el |la |lo )|(?:pillamos|cazamos|lo caza|la caza|lo pilla|encontramos|hallamos|hallan) ?(?:el |la |un |una |con )?',
    4.8,
  ],
  ['(?:se fijó|nos fijamos|me fijé) en|^vi que|vimos que', 4.5],
  ['(?:confirma|confirman|confirmó|confirmamos|comprueba|comprobamos|verifica) que', 4.5],
  [
    '(?:era|es|fue) (?:\\S+ )?(?:la causa|el culpable|el motivo|el origen)|causa (?:\\S+ )?(?:localizada|hallada|confirmada|encontrada)',
    5,
  ],
  ['se (?:relaciona|asocia|vincula|identifica) (?:\\S+ ){1,4}(?:con|culpable|causa|consulta|origen)', 4.8],
  ['la culpa (?:es|era|fue|la tiene)|culpable|descubrimos|descubre|se descubre', 4.5],
  ['(?:logs?|registros|trazas|dump|análisis) (?:\\S+ )?(?:muestra|muestran|revela|revelan|indica)\\p{L}*', 4],
  ['(?:nos damos|nos dimos|me di) cuenta de que|se trata de', 3.5],
  ['se (?:debe|debía) a', 4],
  ['tiene la culpa|(?:es|era) (?:el |la )(?:culpable|responsable|causante)', 5],
  [
    'había(?:n)? (?:\\S+ ){0,2}(?:vencid|caducad|expirad|llenad|desactivad|borrad)o(?!\\p{L})|aparece (?:el |la )\\S+ (?:averiad|defectuos|rot)[oa]',
    3.8,
  ],
]
