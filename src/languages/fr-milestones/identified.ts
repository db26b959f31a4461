import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const identified: MilestoneWords = [
  [
    "(?:dès que|une fois|lorsque|quand|jusqu[’']à ce que) [^.;]{0,40}(?:sera|soit|aura|aurons) (?:été )?(?:identifi|trouv|détermin|connue?)",
    -8,
  ],
  [`^(?:heure (?:de |d['’])(?:la |l['’])?)?(?:identification|diagnostic)(?: de la cause)?${alone}`, 5],
  [
    `(?:cause|origine)[^.]{0,40} (?:identifiée?|trouvée?|découverte?|déterminée?|localisée?|connue|confirmée?|isolée?|est|était)${end}`,
    6,
  ],
  [
    `(?:identifi(?:e|ons|ent|é|ée)${end}|trouvons|trouvé|découvr|découvert|localis(?:e|é|ons)|isolé|compris|compren)[^.]{0,60}(?:cause|origine|problème|source|erreur|coupable|anomalie|que)${end}`,
    4.5,
  ],
  [`(?:problème|anomalie|bug|source|erreur) (?:est |a été )?(?:identifiée?|trouvée?|localisée?|isolée?)`, 5],
  [`identifiée?s?${end}`, 4],
  ['(?:à cause de|causée? par|due? à|provoquée? par|en raison d|lié à|liée à)', 3],
  ['(?:s.avère|révèle|montre que|montrent que|on constate que|soupçonn|reproduit|reproduire)', 2.5],
  [
    `cause (?:[^\\s:.;]+ ){0,3}(?:inconnue|pas${end})|inconnue|pas encore|encore inconnu|recherche de la cause|cherchons`,
    -6,
  ],
  [`${done}|alerte${end}|signalement|(?:est|sont|était) (?:indisponible|inaccessible)`, -3],
  ['n.est pas (?:la cause|en cause|liée?)|hors de cause|sans rapport avec|piste (?:\\S+ )?écartée', -7],
  ['(?:constat|vérifi|découvr|compren|trouv|réalis|établi)\\p{L}* (?:\\S+ )?qu(?:e|.)(?!\\p{L})', 4],
  [
    '(?:problème|panne|erreur|incident|dysfonctionnement|souci) (?:vien|ven|provien|proven|est (?:dû|due|lié|liée)|était (?:dû|due|lié|liée))\\p{L}* (?:de|du|des|d.|à|au|aux)',
    4.5,
  ],
  ['(?:est|sont|était|étaient) (?:à l.origine|la cause|responsables?) (?:de|du|des|d.)', 4.5],
  ['^(?:bingo|eurêka|trouvé|vu|compris|diagnostic|verdict|explication)\\s*(?:posé|confirmé)?\\s*[:,!]', 6],
  ['(?:on|nous|je|il|elle) (?:\\S+ )?compren(?:d|ons|ds)|(?:on|nous) (?:avons |a )?compris', 5],
  ['(?:retrouv|isol|localis|démasqu|pist)\\p{L}{1,3}(?= (?:avec|grâce|dans|par|sur|\\()|\\s*(?:$|[,.;(]))', 4.5],
  [
    "(?:établi|déterminé|démontré) (?:à|que|qu['’])|(?:origine|cause) (?:\\S+ ){0,4}(?:établie?|déterminée?|comprise)",
    5,
  ],
  ['(?:faire|fait|faisons) le (?:lien|rapprochement) avec|met(?:tons|tre)? le doigt dessus', 5],
  [
    '(?:coupable|fauti(?:f|ve)|responsable) (?:est|était|\\S+ (?:trouv|identifi|retrouv|isol)\\p{L}*)|est (?:\\S+ )?en cause(?!\\p{L})',
    5,
  ],
  ['(?:journaux|logs?|traces?|analyse|dump) (?:\\S+ )?(?:montr|révèl|indiqu|pointe)\\p{L}*', 4],
  ["c['’]est (?:\\S+ ){1,5}qui |il s['’]agit d|il apparaît qu|on remonte (?:à|jusqu)", 4],
  ['(?:tournait en boucle|était (?:expiré|plein|périmé|manquant)|avait expiré)', 2.5],
  [
    "(?:est|était|sont) (?:\\S+ )?en faute|(?:est|a été) (?:\\S+ )?repérée?|repér(?:é|ée|ons|e) (?:un|le|la|l['’])",
    4.8,
  ],
  [
    '(?:avait|avaient|était|étaient) (?:\\S+ ){0,2}(?:expiré|périmé|plein|saturé|désactivé|supprimé|débranché)e?s?(?!\\p{L})',
    3.5,
  ],
]
