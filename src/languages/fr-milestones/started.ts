import type { MilestoneWords } from '../language.ts'
import { done, end, of, outage } from './nouns.ts'

export const started: MilestoneWords = [
  [`début ${of}(?:\\S+ ){0,2}?${outage}`, 7],
  [`${outage} (?:a |est |avait |commence|débute)(?:commencé|débuté|démarré|survenu|apparu)?`, 5],
  [
    '(?:erreurs?|latence|requêtes|temps de réponse|délais)[^.]{0,40}(?:augment|commenc|apparaiss|apparues|grimp|explos|bondi)',
    4,
  ],
  ['(?:commence|commencent|a commencé|ont commencé|débute|a débuté) (?:à |de )', 2.5],
  [
    '(?:est|sont|devient|deviennent|était|tombe|tombent) (?:\\S+ )?(?:indisponible|inaccessible|injoignable|hors service|hors ligne|en panne)',
    3.5,
  ],
  ['ne (?:répond|répondent|fonctionne|fonctionnent) plus', 3.5],
  [`(?:premières? (?:erreurs?|impacts?|symptômes?|échecs?)|premiers (?:symptômes|échecs|incidents))`, 4],
  [`(?:plantage|plante|expiré|saturé|saturent|échoue|échouent|bloqué|défaillance)`, 2.5],
  [`(?:mise en production|déploiement|mise à jour|migration|maintenance|redémarrage) ${of}`, 1.5],
  [
    `${done}|retour à la normale|rétablissement|fin ${of}|retour arrière|enquêt|investigations? en cours|diagnostic en cours`,
    -5,
  ],
  [`alerte${end}|alertes${end}|signal[eé]|remarqu|constat|détect|prévenu|averti`, -2.5],
  ['(?:a duré|ont duré|durera) (?:environ |près de |plus de )?(?:une|deux|trois|\\d)', 4],
  ['(?:renvoi|retourn|affich|répond)\\p{L}* (?:\\S+ ){0,3}(?:erreurs?|5\\d\\d)(?!\\p{L})', 3],
  [
    '(?:configuration|version|règle|mise à jour|modification) (?:\\S+ ){0,2}(?:erroné|incorrect|défectueu|défaillant|fautif|fautiv)\\p{L}*',
    4,
  ],
  [
    '(?:serveur|base|service|site|nœud|réseau|lien|routeur|système|application|plateforme)s? (?:\\S+ ){0,5}(?:tomb(?:e|ent|é|ée|és|ées)|plant(?:e|ent|é|ée)|s.arrêt\\p{L}*|cess(?:e|ent|é) de)(?!\\p{L})',
    3.2,
  ],
  [
    '(?:coupure|panne|perte) (?:\\S+ )?(?:électri\\p{L}*|de courant|d.alimentation|d.électricité|réseau|de réseau|de fibre|de connectivité)',
    3.2,
  ],
  [
    'n(?:e |.)(?:peu|pouv|parv|arriv)\\p{L}* (?:plus|pas) (?:\\S+ ){0,2}(?:connect|accéd|identifi|authentifi|pay|command|charg|utilis|envoy|recev|consult)\\p{L}*',
    3.2,
  ],
  [
    'début (?:de |du |des |d.)(?:la |l.|cette )?(?:attaque|intrusion|dysfonctionnement|perturbation|coupure|indisponibilité|dégradation|lenteur|ralentissement)',
    7,
  ],
  ['(?:escaladé|transmise?|en charge|clos|résolue?s?)(?!\\p{L})', -5],
  [
    'premi(?:ers|ères) (?:\\S+ )?(?:timeouts?|[45]\\d\\d|rejets?|refus|coupures?|ralentissements?|blocages?|pertes?)(?!\\p{L})',
    4,
  ],
  [
    '(?:renvo\\p{L}{1,4}|retourn\\p{L}{1,4}|affich\\p{L}{1,4}|reçoi\\p{L}{1,4}|voient) (?:\\S+ ){0,4}(?:[45]\\d\\d|erreurs?|page blanche|timeouts?)(?!\\p{L})',
    3.5,
  ],
  [
    '(?:sont|est|restent?|furent) (?:\\S+ )?(?:refusée?s?|rejetée?s?|bloquée?s?|coupée?s?|perdue?s?|ralentie?s?)(?!\\p{L})',
    3.3,
  ],
  ["(?:rejet|refus|saturation|expiration|coupure|arrêt brutal|effondrement|perte) (?:de |du |des |d['’])", 3],
  ['commenc\\p{L}{1,5} à (?:\\S+ ){0,3}(?:mettre|échouer|tomber|ralentir|saturer|renvoyer|rejeter|planter)', 3.5],
  [
    '(?:plus|aucune?)(?: aucune?)?(?: \\S+){0,3} ne (?:passe|fonctionne|marche|répond|remonte|part|charge)\\p{L}*(?: plus)?',
    3.5,
  ],
  ["s['’](?:effondr|engorg|écroul|interromp|arrêt)\\p{L}*", 3.3],
  [
    '(?:service|site|réseau|base|cluster|connexion|session|serveur|nœud|trafic|lien)s? (?:\\S+ )?(?:tomb\\p{L}{1,3}|chut\\p{L}{1,3}|perd\\p{L}*|lâch\\p{L}{1,3})(?!\\p{L})',
    3.3,
  ],
  [
    '(?:sectionn|arrach|endommag|coup)\\p{L}{1,3} (?:la |le |une |un |notre )(?:\\S+ )?(?:fibre|câble|ligne|liaison)',
    4,
  ],
  ['(?:pass\\p{L}{1,4}|bascul\\p{L}{1,4}) (?:\\S+ )?en lecture seule|disque (?:est )?plein', 3.3],
  [
    "début (?:de l['’]|du |de la |des |d['’])(?:attaque|flood|saturation|panne|coupure|lenteurs?|perturbations?|erreurs)",
    6,
  ],
  ['(?:perd|perdent|perdu) (?:\\S+ ){0,2}(?:liaison|connexion|contact|lien|réseau|quorum)', 3.5],
  ["n(?:e |['’])(?:\\S+ ){1,3}plus(?: rien)?(?!\\p{L})", 2.7],
  ['(?:reste|restent) (?:\\S+ )?(?:blanche?s?|vides?|noire?s?|figée?s?|muettes?|muets?|en file)(?!\\p{L})', 3.3],
]
