import type { MilestoneWords } from '../language.ts'
import { done, end } from './nouns.ts'

export const detected: MilestoneWords = [
  [
    `(?:premières?|premiers?|1[eè]re?s?) (?:\\S+ )?(?:alertes?|alarmes?|signalements?|détection|tickets?|plaintes?|appels?|rapports?)${end}`,
    6,
  ],
  ['(?:détecté|détection|détectons|détecte|détectent|détecta)', 4],
  [`(?:alertes?|alarmes?)${end}`, 4],
  [
    '(?:supervision|sondes?|outil de surveillance|système de surveillance)[^.]{0,40}(?:alert|signal|détect|remont|déclench)',
    4.5,
  ],
  [
    `(?:clients?|utilisateurs?|utilisatrices?|collaborateurs?|équipes?|support)[^.]{0,50}(?:signal(?:e|ent|é|ée|és|ées|ement)${end}|remont(?:e|ent|é|és)${end}|constat(?:e|ent|é|ons)${end}|remarqu|se plaign|rapport(?:ent|é)${end})`,
    4.5,
  ],
  [`(?:signalés?|signalements?|constaté|constatons|remarqué|observons|observé|découvert|prévenus?|avertis?)${end}`, 3],
  [`ticket (?:est |a été )?(?:ouvert|créé)`, 3],
  [`la cause|correctif|${done}|déployé|retour à la normale|identifié`, -3],
  ['autres? (?:signalement|alerte)|deuxième|nouvelle alerte', -2],
  [
    '(?:client|utilisateur|utilisatrice|usager|collègue|salarié|partenaire|élève|enseignant|abonné|adhérent)s? (?:\\S+ ){0,3}(?:signal|remont|rapport|averti|prévien|prévenu|se plai|contact|appel|indiqu|écri)\\p{L}*',
    4.5,
  ],
  ['(?:nous|on|je|équipe) (?:\\S+ )?(?:remarqu|observ|apercev|aperçoi)\\p{L}*', 4.5],
  [
    "(?:datadog|grafana|pagerduty|opsgenie|new relic|sentry|nagios|zabbix|centreon|prometheus|pingdom|sonde|supervision|astreinte)\\p{L}*(?: \\S+){0,3} (?:hurle|sonne|bipe|bipée?|alerte|clignote|passe au rouge|passe au-dessus|s['’]affole|remonte|déclenche)(?!\\p{L})",
    5,
  ],
  ["sms d['’]astreinte|astreinte (?:\\S+ )?(?:bipée|réveillée|alertée)", 4.5],
  ['(?:nous|me|lui) (?:a |ont )?(?:prévien|prévenus?|écri|signal|averti|alert|contact|appel)\\p{L}*', 4.5],
  ['(?:ont|a|avons) (?:\\S+ )?constaté (?:\\S+ )?qu', 4.5],
  [
    '(?:1er|premier|première|premiers|premières) (?:\\S+ ){0,2}(?:appel|ticket|signalement|alerte|alarme|plainte|courriel|mail|message|retour|remontée)s?(?!\\p{L})',
    6,
  ],
  [
    "(?:client|utilisat|usager|abonné|joueur|lecteur|patient|agent|enseignant|interne|soignant)\\p{L}* (?:\\S+ )?(?:appell?e|appellent|téléphone|s['’]en plaint|se plaignent|écri\\p{L}{1,4}|nous alerte)(?!\\p{L})",
    4.5,
  ],
  ['(?:support|helpdesk|standard|accueil|service desk) (?:\\S+ )?(?:reçoit|croule|est saturé|est submergé)', 4.5],
  ["on s['’]aperçoit|nous nous apercevons|on remarque|on découvre que", 4],
  ['tweets?(?: \\S+){0,3} (?:mécontent|plainte|utilisat)\\p{L}*', 4],
  ['(?<!nous )(?<!on )(?:appelle|téléphone|appellent) ?[:,]', 4.5],
  ["(?:se plaint|se plaignent|s['’]en plaint)(?!\\p{L})", 4.5],
  [
    "(?:prévient|préviennent|avertit|avertissent|alerte|alertent) (?:l['’]|la |le |les )(?:informatique|dsi|si|support|astreinte|exploitation|équipe)",
    4.5,
  ],
  ['(?:passe|passent|passé) (?:\\S+ )?en (?:critique|critical|erreur|alarme)', 4.5],
]
