import type { MilestoneWords } from '../language.ts'
import { done, end, of, outage } from './nouns.ts'

export const started: MilestoneWords = [
  [`inizio ${of}(?:\\S+ ){0,2}?${outage}`, 7],
  [
    `(?:inizia|è iniziat[oa]|comincia|è cominciat[oa]|si verifica|si è verificat[oa]) (?:il |lo |la |l['’]|un |una |un['’])(?:\\S+ ){0,2}?${outage}`,
    7,
  ],
  [`${outage} (?:\\S+ ){0,2}?(?:inizia|iniziat|comincia|cominciat)`, 6],
  [
    '(?:errori|latenza|traffico|carico|richieste|tempi di risposta)[^.]{0,40}(?:aument|inizi|cominc|cresc|impenn|sal(?:gono|ito))',
    4,
  ],
  ['(?:inizia|iniziano|comincia|cominciano|ha iniziato|hanno iniziato) a ', 2.5],
  [
    `(?:diventa|diventano|è|sono|risulta|risultano) (?:\\S+ )?(?:indisponibil|irraggiungibil|inaccessibil|non disponibil|fuori servizio|bloccat)`,
    3.5,
  ],
  ['(?:smette|smettono|ha smesso|hanno smesso) di (?:rispondere|funzionare)', 3.5],
  [`(?:va in crash|si blocca|si è bloccat|fallisc|è scadut|scade${end}|esaurit|saturat[oai]${end})`, 2.5],
  [`(?:rilascio|messa in produzione|aggiornamento|migrazione|manutenzione|modifica) ${of}`, 1.5],
  ['prim[oiae] (?:errori?|sintom[oi]|impatt[oi]|malfunzionament[oi])', 4],
  [`${done}|ripristin|ritorno alla normalità|fine ${of}|indagine|annullament`, -5],
  ['allarme|segnala|segnalazion|rilevat|notificato|avvisat', -2.5],
  ['(?:è durat[oa]|durò|durat[oa]) (?:circa |quasi |più di )?(?:una|un|due|tre|\\d)', 4],
  ['(?:restitui|mostra|ritorna|rispond|visualizza|genera)\\p{L}* (?:\\S+ ){0,3}(?:errori|errore|5\\d\\d)(?!\\p{L})', 3],
  ['(?:configurazione|versione|regola|modifica) (?:\\S+ ){0,2}(?:errat|sbagliat|difettos|non valid)[oa]', 4],
  [
    '(?:interruzione|mancanza|caduta|perdita|calo) (?:\\S+ )?(?:di (?:corrente|rete|alimentazione|tensione|connettività|linea)|elettric[oa]|della (?:corrente|rete|fibra))',
    3.2,
  ],
  [
    '(?:si riempie|si riempiono|si esaurisce|si esauriscono|si blocca|si bloccano|si satura|si interrompe|si interrompono|si spegne|cade|cadono)(?!\\p{L})',
    3,
  ],
  [
    'non (?:riesc|poss|può|potev|pot)\\p{L}* (?:più )?(?:\\S+ ){0,2}(?:acced|entr|conness|connett|pag|acquist|us|utilizz|caric|apr|invi|ricev|login|autentic)\\p{L}*',
    3.2,
  ],
  ['inizio (?:del |della |dell.)(?:attacco|rallentamento|degrado|saturazione|blackout)', 7],
  [
    'prim[aeio] (?:\\S+ ){0,2}(?:timeout|[45]\\d\\d|errori|rifiuti|disconnessioni|rallentamenti|espuls[ei]|vanno|chiavi|cadute|blocchi)(?!\\p{L})',
    4,
  ],
  [
    '(?:vedono|ricevono|ottengono|restituisc\\p{L}+|mostra|mostrano) (?:\\S+ ){0,3}(?:errori?|[45]\\d\\d|pagin[ae] bianc\\p{L}+|timeout)',
    3.5,
  ],
  [
    '(?:cominciano|comincia|iniziano|inizia) a (?:\\S+ )?(?:fallire|cadere|rallentare|rifiutare|saturar\\p{L}+|dare errore|scartare)',
    4,
  ],
  [
    'non (?:\\S+ )?(?:rispond\\p{L}+|funzion\\p{L}+|si caric\\p{L}+|vengono (?:consegnat|elaborat|accettat)\\p{L}|part\\p{L}{1,3}|carica\\p{L}{0,2})(?: più)?',
    3.3,
  ],
  ['non riesc\\p{L}+ (?:più )?(?:ad |a )', 3.3],
  [
    '(?:va|vanno|è andat[oa]|sono andat[ei]) (?:\\S+ )?(?:giù|in swap|in sola lettura|in timeout|in errore|in blocco|offline)(?!\\p{L})',
    3.5,
  ],
  [
    '(?:vengono|viene|sono|è|risulta|risultano) (?:\\S+ )?(?:rifiutat|respint|scartat|espuls|buttat|duplicat|vuot|satur|bloccat|cancellat|ferm|spent)[aeio](?!\\p{L})',
    3.2,
  ],
  [
    '(?:perdita|caduta|interruzione|spegnimento|rimozione|cancellazione|mancanza) (?:del |della |dei |di |automatic\\p{L} |improvvis\\p{L} )',
    3,
  ],
  [
    '(?:rimoss|cancellat|buttat|espuls)[aeio] (?:\\S+ )?(?:la |il |le |i |fuori|zona|tabella)|utenti buttati fuori',
    3.2,
  ],
  [
    "(?:cade|cadono|è caduta|sono cadute|crolla|crollano|si riempie|si satura|si allungano|si interrompe) (?:\\S+ )?(?:il |la |le |i |l['’])?",
    2.8,
  ],
  ['si (?:riempie|satura|interrompe|blocca|spegne|è riempito|è saturato|è interrotta?)(?!\\p{L})', 3.2],
  ['(?:trancia|tranciat|recide|reciso|taglia) (?:\\S+ )?(?:fibra|cavo)', 4],
  ["(?:inizia|comincia|parte) l['’]attacco|pagina bianca|(?:ha|aveva|hanno) lanciato (?:un |per errore)", 3.3],
  ['(?:perd|pers)\\p{L}* (?:il |la |la |di )?(?:\\S+ )?(?:collegamento|connessione|contatto|rete|linea|quorum)', 3.5],
  ['non (?:\\S+ ){1,3}più(?!\\p{L})', 2.7],
  [
    '(?:resta|restano|rimane|rimangono) (?:\\S+ )?(?:bianc|vuot|ner|ferm|mut|bloccat)[aeio](?!\\p{L})|(?:resta|restano|rimangono) in coda',
    3.3,
  ],
]
