import type { MilestoneWords } from '../language.ts'
import { end } from './nouns.ts'

export const announced: MilestoneWords = [
  ["page (?:de |d['’])(?:statut|état)", 5],
  [`(?:annonc(?:e|é|ée)${end}|publiquement|communiqué|bandeau|publié|publions)`, 4],
  [`(?:clients?|utilisateurs?|abonnés?|public)[^.]{0,40}(?:informé|prévenu|averti|notifié)`, 5.5],
  [`(?:informé|prévenu|averti|notifié)e?s? (?:\\S+ ){0,2}(?:clients?|utilisateurs?|abonnés?)`, 5],
  ['maintenance (?:planifiée|programmée)|à venir', -4],
  [
    '(?:bandeau|bannière|avertissement|avis) (?:\\S+ ){0,3}(?:affichée?|publiée?|mise? en (?:ligne|place)|diffusée?)',
    4.5,
  ],
  [
    '(?:inform|prév[ei]n|averti|notifi)\\p{L}* (?:\\S+ ){0,2}(?:clients?|utilisateurs?|usagers?|abonnés|adhérents)(?!\\p{L})',
    5,
  ],
  [
    '(?:message|annonce|communiqué|publication|post|tweet)\\p{L}* (?:\\S+ ){0,4}(?:sur|via) (?:\\S+ ){0,2}(?:site|statut|twitter|mastodon|facebook|blog|forum|réseaux|bluesky|linkedin)(?!\\p{L})',
    4.5,
  ],
  [
    '(?:publication|message|mot|annonce|info|information|bandeau|post|avis|note|communication) (?:\\S+ ){0,3}(?:sur|en|dans|via|à|aux) (?:\\S+ ){0,4}(?:statut|site|instagram|facebook|twitter|x|mastodon|discord|telegram|linkedin|bluesky|accueil|application|appli|intranet|usagers|clients|utilisateurs|abonnés)(?!\\p{L})',
    5,
  ],
  [
    '(?:sms|courriel|mail|e-mail|message) (?:envoyé )?(?:à|aux) (?:\\S+ ){0,3}(?:ensemble|tous|toutes|clients|utilisateurs|abonnés|collaborateurs|usagers|agents|salariés|parents)',
    5,
  ],
  ["(?:bandeau|communiqué|tweet|message d['’]attente)(?!\\p{L})", 4.5],
  ['(?:annonce|avis|information|communication|message) (?:\\S+ ){0,3}(?:publiée?|diffusée?|postée?)(?!\\p{L})', 5],
  ['statut passé (?:à|au|en)', 5],
  ["(?:courriel|mail|e-mail|sms|courrier|lettre) (?:aux|à tou\\p{L}+|à l['’]ensemble)", 5],
  ["affiche (?:à|en|sur)|affichage (?:à|en|dans)|page d['’](?:état|incident) mise à jour", 5],
]
