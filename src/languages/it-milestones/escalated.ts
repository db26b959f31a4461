import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const escalated: MilestoneWords = [
  [`^(?:ora (?:di |della |dell['’])?)?(?:escalation|inoltro|scalata)${alone}`, 5],
  [`(?:esegu|effettu|avvi|richie)\\p{L}{1,5} (?:l['’]|un['’]|una )?escalation`, 5],
  [`(?:incidente|crisi|emergenza)[^.]{0,30}(?:dichiarat[oa]|apert[oa]|attivat[oa])`, 5],
  ['(?:dichiarat[oa]|dichiara|apert[oa]|attivat[oa]) (?:\\S+ ){0,3}(?:incidente|crisi|emergenza)', 6],
  [
    '(?:coinvolt|contattat|chiamat|allertat|avvisat|convocat)[oaie][^.]{0,60}(?:team|squadra|fornitore|reperibil|direzione|espert|assistenza)',
    3.8,
  ],
  [
    '(?:team|squadra|fornitore|reperibil[ei]|direzione|espert[oi])[^.]{0,40}(?:coinvolt|contattat|chiamat|allertat|avvisat|convocat)[oaie]',
    3.8,
  ],
  ['(?:unità di crisi|comitato di crisi|chiamata di crisi|sala operativa)', 4],
  [`scala(?:ta|to|re) (?:a|al|alla|il|la)${end}|escalation (?:a|al|alla|verso)${end}`, 5],
  [`${done}|chius[oa]${end}|clienti`, -4],
  ['(?:monitoraggio|nagios|icinga|zabbix|allarmi?|allert[ae])[^.]{0,30}(?:avvis|notific|allert)\\p{L}*', -5],
  [
    '(?:inoltrat|segnalat|scalat|passat|girat)[oa] (?:\\S+ ){0,2}?(?:al|alla|ai|all.)\\s?(?:\\S+ ){0,2}?(?:fornitore|provider|produttore|gestore|hoster|supporto|direzione|carrier)',
    5.5,
  ],
  [
    '(?:apr|apert)\\p{L}* (?:\\S+ ){0,2}(?:ticket|segnalazione|caso|richiesta) (?:presso|con|al|alla|verso)(?!\\p{L})',
    4.5,
  ],
  [
    '(?:amministratore|tecnico|sviluppatore|esperto|responsabile|direttore|sistemista|dba) (?:\\S+ ){0,4}(?:svegliat|chiamat|contattat|coinvolt|convocat)[oa]',
    4.5,
  ],
  ['(?:clienti|utenti) |via sms(?!\\p{L})', -3],
  [
    "(?:coinvolt|convocat|svegliat|contattat|avvisat|allertat|chiamat|mobilitat|ingaggiat)[oaie] (?:\\S+ )?(?:il |la |lo |i |gli |le |l['’])",
    4.5,
  ],
  ['(?:viene|vengono|è stat[oa]|sono stat[ie]) (?:convocat|coinvolt|contattat|chiamat|allertat|svegliat)[oaie]', 4.8],
  [
    "(?:attivazione|convocazione|attivat[oa]|convocat[oa]|riunit[oa]) (?:\\S+ )?(?:dell['’]|della |del |l['’]|la |il |lo )(?:\\S+ )?(?:unità di crisi|crisi|cabina di regia|comitato|squadr[ae]|war room)",
    6,
  ],
  ['apert[oa] (?:\\S+ )?(?:incident|war room|crisi|bridge|ticket (?:con|al|presso)|call)|war room(?!\\p{L})', 5.5],
  [
    '(?:elevat|alzat|portat|classificat|dichiarat)[oa] (?:\\S+ ){0,2}(?:a p1|p1|grave|critic[oa]|sev ?[-]?[012]|maggiore|major)|dichiarato (?:\\S+ )?incidente',
    6,
  ],
  ["chiamata al(?:la|l['’])? ?(?:fornitore|dba|provider|direzione|produttore|assistenza)", 4.5],
  ["(?:telefonata|chiamata|richiesta|appello) (?:al|alla|all['’]|ai) ", 4.3],
  ['(?:attivat|scattat|dichiarat)[oa] (?:il |la )?(?:livello|codice|priorità|fase)', 5.5],
  ['(?:produttore|fornitore|direttore|direzione)(?: \\S+){0,2} (?:coinvolt|avvisat|contattat|chiamat)[oa]', 5],
]
