import type { MilestoneWords } from '../language.ts'
import { alone, end } from './nouns.ts'

export const resolved: MilestoneWords = [
  [`^(?:ora (?:di |della |dell['’])?)?(?:risoluzione|chiusura)(?: dell['’]incidente| del (?:caso|ticket))?${alone}`, 5],
  ['prima di (?:\\S+ ){0,2}(?:chiud|risolv|dichiar|conclud)', -8],
  [
    '(?:incidente|problema|interruzione|disservizio|guasto|ticket)[^.]{0,40}(?:risolt|chius|conclus|terminat|rientrat)[oa]',
    7,
  ],
  [`(?:risolt[oaie]|risoluzione (?:completa|definitiva))${end}`, 5],
  ['(?:dichiarat[oa]|considerat[oa]|segnat[oa]|contrassegnat[oa]) (?:come )?(?:risolt|chius|conclus)[oa]', 7],
  [`(?:chius[oa]|chiusura|conclus[oa]|completat[oa])${end}`, 2.5],
  ['(?:totalmente|completamente|pienamente|del tutto) (?:ripristinat|operativ|risolt|disponibil|funzionant)', 5],
  ['(?:ritorno|torna|tornat[oaie]|rientro|rientrat[oaie]) alla normalità', 4.5],
  ['(?:conferma|confermiamo|confermato) (?:che )?[^.]{0,40}(?:risolt|normal|stabil|ripristin|corrett)', 4],
  ['ripristinat', 3],
  ['non (?:\\S+ )?risolt|parzial|tentativo|fallit', -5],
  ['(?:avviso|banner) (?:\\S+ ){0,3}(?:rimosso|tolto|eliminato)', 4],
  ['ritorno (?:\\S+ )?alla normalità', 4.5],
  ['fine (?:del |della |dell.)(?:incidente|guasto|disservizio|interruzione|attacco|emergenza)', 5],
  ['tutt[ei] (?:\\S+ ){0,4}(?:regolarmente|normalmente|operativ|ripristinat)\\p{L}*', 4.5],
  [
    '(?:non|senza|smett\\p{L}* di) (?:\\S+ ){0,2}(?:operativ|funzionant|disponibil|raggiungibil|accessibil|stabil)\\p{L}*',
    -8,
  ],
  [
    '(?:incident|incidente|segnalazione|emergenza|ticket|guasto|caso|evento|disservizio)(?: \\S+){0,2} (?:chius[oa]|conclus[oa]|terminat[oa]|rientrat[oa])(?!\\p{L})',
    7,
  ],
  [
    '(?:chius[oa]|chiusura|chiudiamo|si chiude|chiude) (?:\\S+ ){0,2}(?:formale|incident|segnalazione|emergenza|ticket|guasto|caso|tutto|del )',
    6,
  ],
  ['abbiamo chiuso|si chiude(?!\\p{L})', 5.5],
  [
    "(?:fine|cessat[oa]|termine|rientrat[oa]) (?:\\S+ )?(?:emergenza|allarme|l['’]emergenza|dell['’]emergenza|allerta)|dichiarata la fine",
    6.5,
  ],
  ['(?:pienamente|completamente|del tutto) (?:regolar|operativ|ripristinat|funzionant|normal)\\p{L}*', 5],
  ['tutto (?:\\S+ ){0,2}(?:verde|stabile|regolare)|, fine(?=\\s*(?:$|[.,;]))', 4],
  [
    '(?:emergenza|allarme|evento|guasto|crisi) (?:\\S+ )?(?:finit|conclus|terminat|superat|rientrat)[oa]|nessuna (?:altra )?anomalia',
    6,
  ],
]
