import type { MilestoneWords } from '../language.ts'
import { alone, done, end, of } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  [
    "(?:conferm|riconosc|accett)\\p{L}{1,4} (?:l['’]|il |la |gli |le )?(?:allarm[ei]|avvis[oi]|allert[ae]|segnalazion[ei]|notifica|notifiche|ticket)",
    5,
  ],
  [
    `^(?:ora (?:di |della |dell['’])?)?(?:conferma|confermat[oa]|riconosciment[oi]|riconosciut[oa]|prima risposta|inizio (?:della )?gestione)${alone}`,
    5,
  ],
  ['(?:pres[oa] in carico|prende in carico|prendono in carico|presa visione)', 6],
  [
    `(?:reperibil[ei]|tecnic[oi]|ingegner[ei]|squadra|team|operatori|sviluppatori)[^.]{0,40}(?:inizia|iniziano|comincia|indaga|indagano|analizza|analizzano|interviene|intervengono|verifica|verificano|risponde)${end}`,
    4.5,
  ],
  [
    `(?:inizio|avvio|avviat[ae]|inizia(?:no)?|avvia(?:no)?) (?:${of})?(?:le |l['’]|la |il )?(?:indagin[ei]|analisi|diagnosi|verifich?e?)`,
    5,
  ],
  [`(?:indaghiamo|indagando|analizzando|analizziamo|indagini in corso|verificando)${end}`, 3],
  [`${done}|la causa${end}|fornitore`, -3],
  [
    '(?:controll|consult|verific|esamin|analizz)(?:iamo|a|ano|ato) (?:\\S+ ){0,2}(?:log|registri|metriche|grafici|cruscotti|tracce)(?!\\p{L})',
    3.2,
  ],
  ['(?:si mette|si mettono) (?:al lavoro|all.opera)|sul posto(?!\\p{L})', 3.5],
  ['pres[ao] in carico|prend(?:e|iamo|o|ono) in (?:carico|mano)', 6],
  ["(?:ci|lo|la|gli) (?:guard[oa]|diamo un['’]occhiata|penso|pens[oa]) ?(?:io)?|diamo un['’]occhiata|ci guardo", 4.5],
  [
    '(?:reperibile|turnista|tecnico|operatore|di turno)[^.;]{0,30} (?:legge|apre|si collega|si connette|risponde|arriva|interviene|conferma|verifica)',
    5,
  ],
  ['se ne (?:occup\\p{L}+|incaric\\p{L}+)|(?:si collega|si connette)(?!\\p{L})', 4.5],
  [
    "(?:iniziamo|inizia|cominciamo|comincia|inizio|avvio|avviata|avviate) (?:\\S+ )?(?:a guardare|ad analizzare|a verificare|analisi|l['’]analisi|le verifiche|le indagini|delle verifiche|dell['’]analisi)",
    5,
  ],
  ['(?:tecnico|squadra|tecnici) (?:\\S+ )?(?:in viaggio|sul posto|in arrivo|inviat[oai])', 4.5],
  ['(?:ticket|segnalazione|caso)(?: \\S+)? assegnat[oa]', 4.5],
  ["conferma l['’]allarme|ack(?!\\p{L})", 5],
  [
    '(?:entra|accede|si collega|entriamo) (?:sul|nel|al) (?:server|sistema|nodo)|comincia a (?:guardare|cercare|controllare)',
    4.5,
  ],
]
