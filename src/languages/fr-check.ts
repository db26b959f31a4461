import type { CheckWords } from './check-words.ts'

export const frenchChecks: CheckWords = {
  placeholders: [
    'à (?:compléter|définir|déterminer|préciser|renseigner|remplir|venir|confirmer|faire)',
    'en (?:attente|cours(?: de rédaction)?)',
    'todo',
    'tbd',
  ],
  notApplicable: ['n\\.?\\s?/?\\s?a\\.?', 'sans objet', 'non applicable', 's\\.?o\\.?'],
  quantities: [
    'tou(?:s|t|tes|te)',
    'chaque',
    'aucune?',
    'personne',
    'moitié',
    'tiers',
    'quart',
    'ensemble',
    'totalité',
    'intégralité',
    'entière?(?:ment)?',
    'complète?(?:ment)?',
    'seule?(?:ment)?',
    'dizaines?',
    'centaines?',
    'milliers?',
  ],
  rates: [
    'disponibilité',
    "taux d['’](?:erreurs?|échec|abandon)",
    'taux de (?:réussite|succès|perte)',
    'perte de paquets',
  ],
  shares: [
    "(?:des|de nos|de tous les|de toutes les|de l['’]ensemble des|du) (?:utilisateurs|clients|requêtes|appels|connexions|sessions|transactions|paiements|commandes|messages|serveurs|nœuds|comptes|trafic|visiteurs)",
  ],
  growth: [
    'augment\\p{L}{1,8}',
    'hausse',
    'croissance',
    'de plus|plus (?:que|de|élevée?s?|haute?s?)',
    'supérieure?',
    'par rapport',
    'normale?',
    'habituelle?',
    'moyenne',
    'capacité',
    'charge',
    'cpu',
    'utilisation',
  ],
  openStates: [
    "en cours(?: d['’](?:analyse|investigation|enquête))?",
    'non résolu',
    'toujours (?:en cours|ouvert)',
    'ouvert',
  ],
  totals: ['(?:sous-)?total', 'somme', 'au total', 'ensemble'],
  means: ['moyenne', 'temps moyen(?: de \\p{L}{3,20})?', 'mtt[rdaif]'],
  counterfactual: [
    '(?:aurait|aurions|auraient|auriez|aurais) (?:pas )?dû',
    '(?:aurait|aurions|auraient) pu (?:être )?(?:évité|détecté|empêché|prévenu|remarqué|éviter|détecter|empêcher|remarquer)e?s?',
    "(?:nous avons|on a|l['’]équipe a|ils ont|personne n['’]a) (?:omis|négligé|oublié) de",
    '(?:il aurait fallu)',
  ],
  faults: [
    '(?:a |avait )?(?:accidentellement|par erreur|par mégarde|par inadvertance|malencontreusement)',
    '(?:a|avait) (?:oublié|négligé|omis|ignoré|commis une (?:erreur|faute)|fait une (?:erreur|faute|faute de frappe))',
    "(?:est|était) (?:responsable de (?:l['’]incident|la panne|l['’]erreur)|fautive?|en faute)",
  ],
  faultsBefore: [
    "(?:(?<!(?:taux|codes?|messages?|pages?|journa(?:l|ux)|seuils?|budgets?|pourcentages?) d['’])erreur|faute|négligence|oubli) (?:de|d['’]|commise? par)(?= ?(?:@|\\p{Lu}))",
  ],
  blame: ['erreurs? humaines?', 'erreurs? de manipulation', 'faute humaine'],
  roles: [
    "(?:une?|le|la|l['’]|notre|un de nos) ?(?:ingénieure?|développeu(?:r|se)|opérat(?:eur|rice)|administrat(?:eur|rice)|technicien(?:ne)?|collègue|employée?|prestataire|stagiaire)",
  ],
  vagueOpenings: [
    '(?:améliorer|amélioration d(?:e|u|es)|renforcer|mieux|optimiser|réfléchir à|envisager(?: de)?|étudier)',
  ],
  wishes: [
    'être plus (?:prudents?|attenti(?:f|fs|ves?)|vigilants?|rigoureux)',
    'faire (?:plus )?attention',
    "(?:s['’]assurer|veiller à ce) que cela ne se (?:reproduise|produise) plus",
  ],
  intentions: [
    '(?:allons|devons|doit|doivent|devrions|prévoyons|faut|il faudra)',
    '(?:avons|a été|ont été) (?:ajouté|modifié|corrigé|mis en place)e?s?',
    '\\p{L}{3,20}erons',
  ],
  restored: [
    '(?:rétabli|restauré|résolu|corrigé|réparé)e?s?|(?:de|à) nouveau (?:\\p{L}{2,20} )?(?:disponibles?|opérationnel(?:le)?s?|accessibles?|stables?)|fonctionn(?:e|ent) (?:à nouveau|de nouveau|normalement)|retour à la normale',
  ],
  repaired: [
    '(?:rétabli|restauré|résolu|corrigé|réparé|terminé)e?s?|rétablissement|résolution|réparation|retour à la normale|fonctionn(?:e|era|eront|ent) (?:à|de) nouveau|de nouveau (?:disponible|opérationnel(?:le)?)s?',
  ],
  classified: ['(?:class|qualifi|évalu|trait|déclar)(?:é|ée|ons|ait|er)'],
  stillDown: [
    "(?:reste(?:nt)?|est toujours|sont toujours|demeure(?:nt)?) (?:indisponibles?|inaccessibles?|en panne|hors service|dégradée?s?)|n['’](?:est|sont) (?:toujours )?pas (?:encore )?(?:disponibles?|accessibles?|rétablie?s?)",
  ],
  slips: ["(?:a|avait) (?:oublié|omis|confondu)|s['’](?:est|était) trompée?"],
  forecasts: [
    'prévision\\p{L}{0,14}|prédicti\\p{L}{0,14}|alerte précoce|(?:va|allait|vont|allaient) (?:bientôt )?(?:être pleine?s?|expirer|saturer|tomber en panne)',
  ],
  worst: [
    '(?:atteint|atteignent|est à|sont à) (?:son|leur|un) (?:maximum|pic|plus haut|point culminant)|(?:presque|quasiment) tou(?:te)?s les \\p{L}{4,16} (?:échouent|échouaient|ont échoué)',
  ],
  returns: [
    '(?:r[ée]ouvert|rouvert)e?|réappara\\p{L}{2,8}|(?:erreurs?|pannes?|problèmes?|incident|échecs?) (?:\\p{L}{1,16} ){0,3}(?:de nouveau|à nouveau|reviennent|revient|reprennent|recommencent)|(?:échouent|échoue|remonte|augmente) (?:de nouveau|à nouveau)',
  ],
  causes: [
    "parce qu[e’']|à cause d[e’u']|causée?s? par|en raison d[e’u']|dûe?s? à|provoquée?s? par|la cause (?:était|est)",
  ],
  watches: [
    "surveill(?:ons|ez|ent|e|er|ée?s?)|surveillance (?:de|du|des|en|reste|se)|(?:sous|en) (?:observation|surveillance)|observons (?:la|le|l[’']|attentivement)|gard(?:ons|ent|er) un œil|suiv(?:ons|ent|re|i) (?:la situation|de près|l[’']évolution|attentivement)|restons (?:attentifs|vigilants|en veille)",
  ],
}
