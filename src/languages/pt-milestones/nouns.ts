/** Parts of the Portuguese expressions beside this file. */

export const outage =
  '(?:queda|interrupç(?:ão|ões)|incidente|falha|indisponibilidade|degradação|impacto|problema|instabilidade|pane|paralisação|lentidão|avaria)s?'
export const done = '(?:resolvid|solucionad|corrigid|restabelecid|restaurad|recuperad|normalizad|reparad)[oa]s?'
/** What ends for users, as against the handling of it. */
export const impact = '(?:queda|interrupção|indisponibilidade|degradação|impacto|instabilidade|lentidão)'
export const end = '(?!\\p{L})'

/** Behind a label that is all an entry says, or all before its colon. */
export const alone = '(?=\\s*(?:$|[:：–—-]))'
