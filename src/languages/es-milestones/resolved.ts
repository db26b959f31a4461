import type { MilestoneWords } from '../language.ts'
import { alone, end } from './nouns.ts'

export const resolved: MilestoneWords = [
  [`^(?:hora de (?:la )?)?(?:resolución|cierre|resuelt[oa]|cerrad[oa])(?: del? (?:incidente|caso))?${alone}`, 5],
  [
    '(?:cierra|cerró|cerramos|concluye|concluyó|finaliza|finalizó) (?:\\S+ ){0,2}(?:incidente|incidencia|caso|ticket)',
    7,
  ],
  ['antes de (?:\\S+ ){0,3}(?:cerr|resolv|dar|finaliz|conclu)', -8],
  [
    '(?:incidente|incidencia|problema|interrupción|caída|ticket|caso)[^.]{0,40}(?:resuelt|solucionad|cerrad|finalizad|terminad|concluid|resolvió|resolvim)',
    7,
  ],
  [`(?:resuelt[oa]s?|solucionad[oa]s?)${end}`, 5],
  [
    '(?:se )?(?:declara|declaró|da|dio|considera|marca|marcó) (?:\\S+ ){0,3}(?:por |como )?(?:resuelt|cerrad|finalizad|solucionad|terminad)',
    7,
  ],
  [`(?:cerrad[oa]|completad[oa]|finalizad[oa]|cierre)${end}`, 2.5],
  ['(?:totalmente|completamente|plenamente|por completo) (?:restablec|restaur|recuper|operativ|resuelt|disponible)', 5],
  ['(?:vuelta|regreso|retorno|vuelve|volvió) a la normalidad', 4.5],
  ['(?:confirma|confirmó|confirmamos) (?:que )?[^.]{0,40}(?:resuelt|normal|estable|restablec|corregid|funcion)', 4],
  ['(?:restablecid|recuperad)', 3],
  ['no (?:\\S+ )?resuelt|sin resolver|parcial|intento|falló', -5],
  ['(?:aviso|banner|cartel) (?:\\S+ ){0,3}(?:retirado|eliminado|quitado)', 4],
  ['(?:vuelta|regreso|retorno) (?:\\S+ )?a la normalidad', 4.5],
  ['fin (?:del |de la )(?:incidente|incidencia|caída|avería|corte|ataque)', 5],
  ['tod[oa]s? (?:\\S+ ){0,4}(?:con normalidad|normalmente|operativ|restablecid|recuperad|funcionando)\\p{L}*', 4.5],
  ['(?:se da|damos|queda|quedó|dad[oa]) por (?:cerrad|resuelt|finalizad|concluid|solucionad)[oa]', 6],
  ['(?:operativ[oa]s?|con normalidad)(?=\\s*(?:[.;!]|$))', 2.5],
  ['(?:no|sin|deja(?:n|ron)? de) (?:\\S+ ){0,2}(?:operativ|funcional|disponible|accesible|estable)', -8],
  [
    '(?:damos|dimos|da|dan|dio|dieron|dado) (?:\\S+ ){0,3}por (?:terminad|cerrad|superad|resuelt|finalizad|concluid)[oa]|(?:dio|da|dado) por (?:terminad|cerrad|superad|resuelt|finalizad)[oa]',
    7,
  ],
  [
    '(?:se cierra|cerramos|cierro|cierre)(?: (?:el|la|del|de la) (?:tique|caso|folio|evento|incidente|incidencia|ticket|reporte))?(?!\\p{L})',
    5.5,
  ],
  ['(?:se )?(?:baja|desactiva|levanta|disuelve) (?:la |el )(?:sala|comité|alerta|alarma|contingencia)', 6],
  ['nos vamos a (?:cenar|dormir|casa|descansar)|sin novedades|todo estable', 4.5],
  ['fin (?:de la|del) (?:incidencia|incidente|evento|emergencia|contingencia)', 6],
  ['horas estables', 4],
  ['(?:emergencia|crisis|contingencia|evento) (?:\\S+ )?(?:terminad|superad|finalizad|concluid)[oa]|sin anomalías', 6],
]
