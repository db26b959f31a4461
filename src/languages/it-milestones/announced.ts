import type { MilestoneWords } from '../language.ts'
import { end } from './nouns.ts'

export const announced: MilestoneWords = [
  ['pagina (?:di stato|dello stato|status)', 5],
  [`(?:annunci(?:a|ato|amo)|comunicato|pubblicamente|pubblicat[oaie]|pubblichiamo|comunicazione)${end}`, 4],
  ['(?:informat|avvisat|notificat|avvertit)[oaie] (?:\\S+ ){0,2}(?:clienti|utenti|iscritti|comunità)', 5.5],
  ['(?:clienti|utenti|iscritti)[^.]{0,30}(?:informat|avvisat|avvertit)[ie]', 5.5],
  ['manutenzione (?:programmata|pianificata)|prossim', -4],
  ['(?:avviso|banner|annuncio) (?:\\S+ ){0,3}(?:pubblicato|mostrato|esposto|diffuso)', 4.5],
  [
    '(?:inform|avvis|avvert|notific|comunic)\\p{L}* (?:\\S+ ){0,2}(?:i |gli |ai |agli |nostri )(?:client|utent|partner|student)\\p{L}*',
    5,
  ],
  [
    '(?:messaggio|avviso|annuncio|comunicato|post|tweet) (?:\\S+ ){0,4}(?:sul|su|via|nel) (?:\\S+ ){0,2}(?:sito|pagina|twitter|mastodon|facebook|blog|forum|social|linkedin|telegram)',
    4.5,
  ],
  ['(?:banner|tweet|comunicato)(?!\\p{L})', 4.5],
  [
    "(?:avviso|comunicazione|messaggio|mail|email|post|aggiornamento|annuncio|nota|informativa) (?:\\S+ ){0,2}(?:agli|ai|alle|a tutti|su|sul|sulla|in|nell['’]|nella|via|tramite) (?:\\S+ ){0,3}(?:utenti|clienti|famiglie|passeggeri|abbonati|status|sito|homepage|facebook|twitter|x|instagram|telegram|mailing|app|portale|social|mastodon|discord|canale|pagina)",
    5,
  ],
  ["(?:pubblicat|diffus|inviat)[oa] (?:\\S+ )?(?:avviso|l['’]avviso|comunicazione|comunicato|aggiornamento)", 5],
  [
    '(?:inform|avvis|avvert)\\p{L}{1,5} (?:i |gli |le |agli |ai )(?:passeggeri|clienti|utenti|famiglie|abbonati|docenti|studenti)',
    5.5,
  ],
  ['(?:e-?mail|mail|sms|lettera|circolare) (?:ai|agli|alle|a tutt\\p{L})', 5],
  ['cartell[oi] |aggiornata la pagina|pagina di stato', 4.5],
]
