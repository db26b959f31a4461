/** Parts of the French expressions beside this file. */

export const outage =
  '(?:panne|incident|interruption|coupure|indisponibilité|perturbation|dégradation|dysfonctionnement|impact|problème|anomalie|défaillance|ralentissement)s?'
export const done = '(?:résolu|corrigé|rétabli|restauré|réparé)e?s?'
/** What ends for users, as against the handling of it. */
export const impact = '(?:panne|interruption|coupure|indisponibilité|perturbation|dégradation|impact|ralentissement)s?'
export const end = '(?!\\p{L})'
/** Between the parts of a French phrase: articles and elisions. */
export const of = "(?:du |de la |de l['’]|des |d['’]|de |de notre |de nos )"

/** Behind a label that is all an entry says, or all before its colon. */
export const alone = '(?=\\s*(?:$|[:：–—-]))'
