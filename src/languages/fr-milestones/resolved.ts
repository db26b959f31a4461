import type { MilestoneWords } from '../language.ts'
import { alone, end } from './nouns.ts'

export const resolved: MilestoneWords = [
  [
    `^(?:heure (?:de |d['’])(?:la |l['’])?)?(?:résolution|clôture|fermeture)(?: (?:de l['’]incident|du ticket))?${alone}`,
    5,
  ],
  [`avant (?:de |d['’])(?:\\S+ ){0,2}(?:clore|clôtur|ferm|lever|déclar|conclu)`, -8],
  [`(?:incident|problème|panne|perturbation|ticket)[^.]{0,40}(?:résolu|clos${end}|clôtur|terminé|clôt${end})`, 7],
  [`(?:résolue?s?|résolution (?:complète|définitive))${end}`, 5],
  ['(?:déclarée?|considérée?|marquée?) (?:comme )?(?:résolu|clos|terminé)', 7],
  [`(?:clos|clôturée?|clôture|terminée?)${end}`, 3],
  [
    '(?:totalement|complètement|entièrement|pleinement) (?:rétabli|restauré|opérationnel|fonctionnel|résolu|disponible)',
    5,
  ],
  ['(?:retour|revenue?s?) à la normale', 4.5],
  ['confirm(?:é|ons|ent) [^.]{0,40}(?:rétabli|résolu|normal|stable|corrigé)', 4],
  ['rétabli', 3],
  ['non résolu|pas (?:encore )?résolu|partiel|tentative d|échec', -5],
  ['(?:bandeau|bannière|avertissement) (?:\\S+ ){0,3}(?:retirée?|supprimée?|enlevée?)', 4],
  ['(?:retour|revenue?s?) (?:\\S+ )?à la normale', 4.5],
  ['fin (?:de |d.)(?:l.|la |cet |cette )?(?:incident|panne|alerte|perturbation|attaque|intervention)(?!\\p{L})', 5],
  [
    '(?:tous|toutes|ensemble) (?:\\S+ ){0,4}(?:pleinement |entièrement )?(?:opérationnel|rétabli|fonctionnel|résolu)\\p{L}*',
    4.5,
  ],
  ['(?:plus|pas) (?:\\S+ )?(?:fonctionnel|opérationnel|joignable|accessible|disponible|stable)\\p{L}*', -8],
  ['(?:on|nous) (?:\\S+ )?(?:clôt|clôture|clôturons|ferme|fermons|clos)(?!\\p{L})', 6],
  ["fin d['’](?:incident|alerte|astreinte)|fin de (?:la )?(?:crise|surveillance|l['’]alerte|la cellule)", 6],
  [
    "(?:alerte|cellule de crise|dispositif)(?: \\S+){0,2} (?:levée?|clos|close)|lev\\p{L}{1,3} (?:l['’]alerte|la cellule|le dispositif)",
    6,
  ],
  ["c['’]est (?:fini|terminé|réglé|bon)(?!\\p{L})", 5],
  ["(?:rentré|rentre) dans l['’]ordre|tout est (?:\\S+ )?(?:stable|vert|normal)|tout était stable|^ras(?!\\p{L})", 4.5],
  ['^(?:clôture|fermeture)(?=\\s*(?:$|[.,;]))', 6],
  ['(?:dossier|épisode|événement|sinistre|alerte)(?: \\S+)? (?:clos|close|terminé|terminée|fermé)(?!\\p{L})', 6.5],
  ["fin (?:de l['’]épisode|de l['’]événement|du sinistre)|rien à signaler", 4.5],
]
