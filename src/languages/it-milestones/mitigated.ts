import type { MilestoneWords } from '../language.ts'
import { alone, end, impact, of } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [
    `^(?:ora (?:di |della |dell['’]|del )?)?(?:mitigazione|contenimento|recupero|ripristino)(?: del servizio)?${alone}`,
    5,
  ],
  [
    '(?:correzione|patch|soluzione|modifica|correttivo|mitigazione)[^.]{0,40}(?:rilasciat|applicat|implementat|distribuit|completat|in produzione|attivat)[oaie]',
    5,
  ],
  [
    `(?:rilasciat[oaie]|applicat[oaie]|implementat[oaie]|applichiamo|rilasciamo)${end}[^.]{0,30}(?:correzione|patch|soluzione|correttivo|mitigazione)`,
    5,
  ],
  [
    `(?<!(?:avvi|inizi|cominci|tent)(?:a|at[oa]|amo|ano)? (?:il |un |a )?)(?:ripristin(?:o|at[oaie]|a|ano|iamo)|riparat[oaie])${end}`,
    4.5,
  ],
  [
    '(?:annullat[oa] (?:la modifica|il rilascio)|annullamento del rilascio|ritorno alla versione|tornati alla versione)',
    4,
  ],
  [`(?:mitigat[oai]|attenuat[oai])${end}`, 4],
  [
    '(?:torna|tornano|tornat[oaie]|rientra|rientrat[oaie]) (?:\\S+ ){0,2}(?:alla normalità|normal|online|a funzionare|operativ|disponibil|raggiungibil)',
    6,
  ],
  [
    '(?:di nuovo|nuovamente) (?:\\S+ )?(?:disponibil|operativ|raggiungibil|accessibil|online|funzionant|in funzione)',
    6,
  ],
  [
    '(?:funziona|funzionano|funzionante|risponde|rispondono) (?:\\S+ )?(?:di nuovo|nuovamente|regolarmente|correttamente|normalmente)',
    5,
  ],
  [`fine ${of}(?:\\S+ ){0,2}?${impact}`, 6.5],
  [`${impact} (?:\\S+ )?(?:terminat|cessat|rientrat)[oa]`, 6.5],
  [`(?:corrett[oa]|sistemat[oa]|stabilizzat[oaie])${end}`, 4],
  [
    `(?:riavviat[oaie]|disattivat[oaie]|rimoss[oaie]|bloccat[oaie]|aumentat[oaie]|rinnovat[oaie]|sostituit[oaie]|riavvio)${end}`,
    2.5,
  ],
  ['parzial|temporane|gradual(?:e|mente)', -1],
  ['tentativ[oi]|tentano|tentato|fallit|senza successo|ancora|in attesa|preparano|preparando', -3],
  ['non (?:\\S+ ){0,3}(?:funzion|ripristin|risolt|disponibil|operativ)', -6],
  ['(?:avviso|banner) (?:\\S+ ){0,3}(?:rimosso|tolto|eliminato)', -3],
  [
    '(?:certificato|patch|correzione|licenza|disco|alimentatore|cavo|router|scheda) (?:\\S+ ){0,2}(?:installat|rinnovat|sostituit|cambiat|applicat)[oa]|(?:installat|rinnovat|sostituit|applicat)[oa] (?:\\S+ ){0,3}(?:certificato|patch|correzione|licenza|disco|alimentatore|cavo|router|scheda)',
    4,
  ],
  [
    '(?:traffico|carico|servizi\\p{L}*) (?:\\S+ ){0,2}(?:spostat|deviat|reindirizzat|instradat|commutat|migrat)[oa] (?:su|sul|sulla|verso|al|alla)',
    4,
  ],
  [
    '(?:corrente|alimentazione|energia|rete|connettività|linea) (?:\\S+ )?(?:tornat|ripristinat|torna|ritorna)\\p{L}*',
    4.5,
  ],
  [
    '(?:operativ[oi]|funzionant[ei]|disponibil[ei]|raggiungibil[ei]|accessibil[ei]|stabil[ei])(?=\\s*(?:[.,;!]|$))',
    3.5,
  ],
  [
    '(?:non|senza|smett\\p{L}* di) (?:\\S+ ){0,2}(?:operativ|funzionant|disponibil|raggiungibil|accessibil|stabil)\\p{L}*',
    -8,
  ],
  [
    'rollback (?:\\S+ )?(?:completato|concluso|fatto|terminato|ok)|(?:ritorno|ripristino) (?:\\S+ ){0,3}(?:versione precedente|completat)',
    5,
  ],
  [
    '(?:di nuovo|nuovamente) (?:\\S+ ){0,2}(?:accessibil|operativ|su|attiv|verd|disponibil|sotto|online|raggiungibil|funzion|ad |in )\\p{L}*',
    5.5,
  ],
  [
    '(?:torna|tornano|è tornat[oa]|sono tornat[ie]) (?:\\S+ )?(?:su|online|a funzionare|normal\\p{L}*|regolar\\p{L}*|operativ\\p{L}*|disponibil\\p{L}*)(?!\\p{L})',
    5.5,
  ],
  ['(?:riaccens|riapert|ricaricat|ricreat|riavviat|riattivat|ripristinat|rinnovat|sostituit|riacces)[oaie]', 4],
  ['(?:riparte|ripartono|ripartit[oaie]|ricominci\\p{L}+|riprend\\p{L}+|reggono|risolvono)(?!\\p{L})', 4],
  ['(?:rivedevano|rivedono|riescono di nuovo|possono (?:di nuovo|nuovamente))|a buon fine|errori a zero', 4.5],
  ['(?:fix|patch|hotfix|correzione) (?:\\S+ )?(?:in produzione|rilasciat[oa]|live|online)', 5],
  ['traffico (?:\\S+ )?(?:regolare|normale|spostato|dirottato)', 4],
  [
    '(?:tasso|errori|latenza|temperatura|rebuffering)(?: \\S+){0,3} (?:scend\\p{L}+|sotto|rientr\\p{L}+|cala\\p{L}*)(?!\\p{L})',
    4,
  ],
  ['tutto (?:\\S+ ){0,2}verde', 4],
  ['tutto (?:\\S+ )?(?:va|funziona|gira|ok)(?=\\s*(?:$|[.,;:!]))|(?:traffico|servizio) (?:\\S+ )?passa', 4.5],
  ['(?:torna|tornano) a \\p{L}+re', 4.5],
  [
    '(?:di riserva|di backup|secondari[oa])(?: \\S+)? attiv[oa]|rimess[oa] (?:la |in )(?:versione|produzione|servizio|linea)',
    4.5,
  ],
]
