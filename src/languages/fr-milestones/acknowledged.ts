import type { MilestoneWords } from '../language.ts'
import { alone, done, end, of } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  [
    "(?:confirm|accept|acquitt|reconnaî|reconnaiss)\\p{L}{0,4} (?:l['’]|la |les |le )(?:alertes?|alarmes?|signalements?|ticket|appel)",
    5,
  ],
  [
    `^(?:heure (?:de |d['’])(?:la |l['’])?)?(?:acquittement|accusé de réception|confirmation|première réponse|début (?:de l['’]intervention|du traitement))${alone}`,
    5,
  ],
  ['(?:acquitt|prise? en charge|prend en charge|prennent en charge|prend en compte|prise en compte)', 6],
  [
    `(?:astreinte|ingénieurs?|équipes?|techniciens?|développeurs?|administrateurs?|nous)[^.]{0,40}(?:commenc|début|intervien|enquêt|investigu|analys(?:e|ent|ons)${end}|examin|diagnosti)`,
    4.5,
  ],
  [
    `(?:début|démarrage|lancement|ouverture) ${of}(?:\\S+ )?(?:investigation|analyse|diagnostic|enquête|recherche)s?`,
    5,
  ],
  [`(?:enquêt|investigations? (?:en cours|lancée|démarrée)|diagnostic en cours|analysons|examinons)`, 3],
  [`${done}|la cause|fournisseur|prestataire`, -3],
  ['(?:prend|prends|prenons|prennent) (?:\\S+ ){0,3}en charge|pris(?:e|es)? en (?:charge|main)', 5],
  [
    '(?:consult|examin|vérifi|regard|inspect)\\p{L}* (?:\\S+ ){0,2}(?:journaux|logs?|métriques|graphiques|traces)(?!\\p{L})',
    3.2,
  ],
  ['au travail(?!\\p{L})|sur place(?!\\p{L})|en route(?!\\p{L})', 3.5],
  [
    "(?:prend|prends|prenons|récupère|récupérons|assume) (?:l['’]incident|la main|le ticket|le sujet|l['’]alerte|l['’]appel|le relais)",
    5,
  ],
  ['^je prends(?!\\p{L})', 5],
  ['accus\\p{L}{1,4} (?:de )?réception|acquitt\\p{L}{1,4}', 5],
  ["s['’](?:en occupe|en charge|y colle|y met|en saisit)|se (?:penche|met) (?:\\S+ )?(?:dessus|au travail)", 5],
  [
    '(?:se connect|ouvr|allum)\\p{L}{1,3} (?:\\S+ )?(?:et |son |sa |au |sur )(?:\\S+ )?(?:confirm\\p{L}*|regard\\p{L}*|portable|ordinateur|vpn|machine|console)',
    4.5,
  ],
  [
    '(?:astreinte|technicien|ingénieur|administrateur|équipe)\\p{L}*(?: \\S+){0,2} (?:se connecte|se rend|se déplace|est sur le pont|est mobilisée?|est sur place|part sur site)(?!\\p{L})',
    4.5,
  ],
  ['^(?:on|nous) (?:regard|vérifi|examin|analys|enquêt)\\p{L}{1,4}', 4.5],
  ['(?:ticket|incident) (?:\\S+ )?(?:affecté|assigné|attribué) à', 4.5],
  ['ack(?: de| par)?(?!\\p{L})', 5],
  ["(?:prend|prennent|pris) le relais|s['’]y met|est d['’]astreinte et", 4.5],
  ['(?:ouvr|épluch|lit|lisent|fouill)\\p{L}* (?:\\S+ )?(?:journaux|logs?|traces)', 4.5],
]
