import type { MilestoneWords } from '../language.ts'
import { done, end } from './nouns.ts'

export const escalated: MilestoneWords = [
  [`(?:incident|crise|cellule de crise)[^.]{0,30}(?:déclaré|ouvert${end}|déclench|activé)`, 5],
  [`escalad(?:e${end}|é|er${end})`, 5],
  ['(?:cellule de crise|gestionnaire d.incident|responsable d.incident|réunion de crise|pont de crise)', 4],
  [
    `(?:contacté|appelé|prévenu|mobilisé|sollicité|impliqué|averti|alerté|renfort)e?s?[^.]{0,60}(?:équipes?|astreinte|fournisseur|prestataire|hébergeur|direction|experts?|support)`,
    3.8,
  ],
  [
    `(?:équipes?|astreinte|fournisseur|prestataire|hébergeur|direction|experts?)[^.]{0,40}(?:contacté|appelé|prévenu|mobilisé|sollicité|averti|en renfort|rejoint|rejoignent)`,
    3.8,
  ],
  [`${done}|clos${end}|clôtur|clients (?:informé|prévenu|averti)`, -4],
  ['(?:supervision|nagios|icinga|zabbix|alertes?|sondes?)[^.]{0,30}(?:alerté|prévenu|notifi|averti)', -5],
  [
    '(?:remont|escalad|transmis|transmet|signal)\\p{L}* (?:\\S+ ){0,3}(?:à l.|au |aux |à )(?:\\S+ ){0,2}?(?:hébergeur|fournisseur|prestataire|éditeur|constructeur|opérateur|support|direction)',
    5.5,
  ],
  [
    '(?:ouvert|ouverture|ouvr|créé|création)\\p{L}* (?:d.un |un |du )?(?:ticket|dossier|incident) (?:chez|auprès|au|à|avec)(?!\\p{L})',
    4.5,
  ],
  [
    '(?:administrateur|administratrice|technicien|développeur|expert|responsable|directeur|ingénieur|dba)\\p{L}* (?:\\S+ ){0,5}(?:réveillé|appelé|rappelé|contacté|mobilisé|sollicité|prévenu|impliqué)',
    4.5,
  ],
  [
    "(?:réveil|appel|sollicitation|mobilisation|activation|déclenchement|convocation) (?:du |de la |de l['’]|des |d['’]une? |à l['’]|au )(?:\\S+ ){0,3}?(?:cto|dsi|directeur|direction|dba|équipe|prestataire|fournisseur|hébergeur|opérateur|cellule|plan|astreinte|expert\\p{L}*|support)",
    5,
  ],
  [
    '(?:passage|passé|requalifié|reclassé|basculé|classé) (?:\\S+ )?en (?:incident majeur|p1|sev ?[-]?[012]|crise|majeur)',
    6,
  ],
  [
    '(?:équipe|dba|prestataire|fournisseur|direction|cto|éditeur|opérateur|expert|astreinte)\\p{L}*(?: \\S+){0,4} (?:est|sont|a été|ont été) (?:appel|prévenu|sollicit|réveill|mobilis|contact|convoqu|averti)\\p{L}*',
    5,
  ],
  ["(?:on|nous) (?:\\S+ )?(?:réveill|appel|sollicit|mobilis|contact|prév)\\p{L}* (?:le |la |les |l['’])", 4.5],
  [
    "ouverture d['’]une? (?:cellule|war|pont|visio|conf)|(?:war room|visio|conférence|pont) (?:\\S+ )?ouverte?|tout le monde sur le pont|en renfort",
    5,
  ],
  ['(?:cellule de crise|war room)(?: \\S+){0,2} (?:levée|fermée|dissoute|close)', -8],
  ['(?:mise?s? dans la boucle|à la rescousse|(?:niveau|palier) \\d (?:\\S+ )?(?:déclenché|activé|atteint))', 5.5],
  [
    '(?:constructeur|éditeur|prestataire|fournisseur|direction|expert)\\p{L}*(?: \\S+){0,3} (?:impliqué|associé|dans la boucle|mobilisé|appelé)',
    5,
  ],
  ["(?:appel|coup de fil|demande) (?:au|à l['’]|à la|auprès d)", 4],
]
