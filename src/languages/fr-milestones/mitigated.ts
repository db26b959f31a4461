import type { MilestoneWords } from '../language.ts'
import { alone, impact, of } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [
    `^(?:heure (?:de |d['’])(?:la |l['’])?)?(?:atténuation|mitigation|contournement|confinement|reprise)(?: du service)?${alone}`,
    5,
  ],
  [
    `(?:correctif|correction|contournement|solution|patch|changement|modification)[^.]{0,40}(?:déploy|appliqué|mise? en (?:place|production)|livré|activé|installé|publié)`,
    5,
  ],
  [`(?:déploy|appliqu|livr)\\p{L}*[^.]{0,30} (?:correctif|correction|contournement|patch|solution)`, 5],
  ['(?:retour arrière|retour à la version|annulation du déploiement|annulé le|revenus? à la version)', 4],
  [`(?:rétabli|restauré|rétablissement|restauration|réparé)`, 4.5],
  [
    '(?:retour|revient|reviennent|revenue?s?|retrouv\\p{L}*) (?:\\S+ ){0,2}(?:à la normale|normale?|en ligne|opérationnel|disponible)',
    6,
  ],
  [
    '(?:de nouveau|à nouveau) (?:\\S+ )?(?:disponible|accessible|opérationnel|fonctionnel|en ligne|joignable|normal)',
    6,
  ],
  ['(?:fonctionne|fonctionnent|refonctionne|répond|répondent) (?:à nouveau|de nouveau|normalement|correctement)', 5],
  [`fin ${of}(?:\\S+ ){0,2}?${impact}`, 6.5],
  [`${impact} (?:\\S+ ){0,2}(?:terminé|prend fin|a pris fin)`, 6.5],
  [`(?:corrigé|atténué|stabilisé|basculé|bascule vers)`, 4],
  [`(?:redémarr(?:é|age|ons)|désactivé|supprimé|bloqué|isolé|relancé|réinitialisé|augmenté|renouvelé|remplacé)`, 2.5],
  ['partiel|temporaire|progressivement', -1],
  ['tentative (?:de|d.)|tent(?:e|é|ons) de|échou|échec|sans succès|toujours|prépar|en attente|pas encore', -3],
  ["ne (?:\\S+ ){0,3}pas|n['’]est pas|(?:est|sont|toujours) (?:indisponible|inaccessible)", -4],
  ['(?:bandeau|bannière|avertissement) (?:\\S+ ){0,3}(?:retirée?|supprimée?|enlevée?)', -3],
  ['(?:est|sont|redevien\\p{L}*|redeven\\p{L}*) (?:fonctionnel|opérationnel|joignable|norma|stable)\\p{L}*', 4.5],
  ['(?:plus|pas) (?:\\S+ )?(?:fonctionnel|opérationnel|joignable|accessible|disponible|stable)\\p{L}*', -8],
  [
    '(?:certificat|correctif|patch|licence|disque|alimentation|câble|fibre|routeur|carte)s? (?:\\S+ ){0,3}(?:installé|renouvelé|remplacé|changé|réparé|mis à jour|appliqué)',
    4,
  ],
  ['(?:taux|nombre|latence|temps de réponse|charge)(?: \\S+){0,4} (?:redevien|revien|baiss|diminu|retomb)\\p{L}*', 4],
  ['fin (?:de |du |des |d.)(?:la |l.|cette )?(?:\\S+ ){0,2}?(?:vague|attaque)', 5],
  [
    '(?:repass|repart|reparti|remarche|redémarr|redescend|refonctionn|reprenn?|reprend|redevien|reviv|se résorb|se vid)\\p{L}*',
    4,
  ],
  [
    '(?:sont|est|soit) (?:\\S+ )?(?:revenue?s?|de retour|repartie?s?|rouverte?s?|rétablie?s?|débloquée?s?)(?!\\p{L})',
    5,
  ],
  ['(?:à nouveau|de nouveau)(?=\\s*(?:$|[.,;]))', 4.5],
  ['(?:peuvent|pouvaient|ont pu|parviennent) (?:\\S+ )?(?:se reconnecter|de nouveau|à nouveau|à se connecter)', 5],
  ['(?:réponses?|paiements?|connexions?|services?|tests?|tout) (?:\\S+ )?ok(?!\\p{L})', 4],
  ['(?:jeton|clé|accès|certificat|mot de passe)s? (?:\\S+ )?(?:révoqué|renouvelé|coupé|remplacé|fermé)e?s?', 4],
  ['(?:nouvelle?|nouveau) \\S+ (?:\\S+ )?(?:déployée?|installée?|en place|actif|active)', 4.5],
  ['(?:index|quota|plafond|paramètre|limite) (?:\\S+ )?(?:créé|relevé|corrigé|augmenté|rehaussé)e?', 4],
  ['(?:quorum|équilibre|capacité) (?:\\S+ )?retrouvée?|(?:applications|services?) rouverte?s?', 5],
  ['rollback (?:\\S+ )?(?:terminé|effectué|fait|fini|ok|passé)|rebascul\\p{L}{1,3}', 5],
  ['reconnexions|(?:filtrage|contournement|mode dégradé) (?:\\S+ )?acti(?:f|vé)', 4],
  [
    'tout (?:re)?(?:fonctionne|marche|passe|tourne|roule)|(?:trafic|flux|service)s? (?:\\S+ )?(?:passe|repasse|rétabli)',
    4.5,
  ],
  ['(?:ancienne version|version précédente) (?:\\S+ )?(?:remise|restaurée|rétablie|redéployée)', 5],
  [
    '(?:ligne|lien|site|serveur|liaison) de (?:secours|repli)(?: \\S+)? (?:en service|actif|active|opérationnel\\p{L}*)',
    4.5,
  ],
  ['licence (?:\\S+ )?(?:prolongée|renouvelée)', 4],
]
