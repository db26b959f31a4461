/** Parts of the Spanish expressions beside this file. */

export const outage =
  '(?:caída|interrupci(?:ón|ones)|incidente|incidencia|fallo|falla|avería|indisponibilidad|degradación|impacto|problema|corte|afectación|disrupción)(?:es|s)?'
export const done = '(?:resuelt|solucionad|corregid|restablecid|restaurad|recuperad|subsanad|reparad)[oa]s?'
/** What ends for users, as against the handling of it. */
export const impact = '(?:caída|interrupción|corte|indisponibilidad|degradación|impacto|afectación)'
export const end = '(?!\\p{L})'

/** Behind a label that is all an entry says, or all before its colon. */
export const alone = '(?=\\s*(?:$|[:：–—-]))'
