import type { MilestoneWords } from '../language.ts'
import { alone, done, end } from './nouns.ts'

export const identified: MilestoneWords = [
  [
    '(?:una volta che|quando|non appena|appena|finché) [^.;]{0,40}(?:sarà|sia|avremo|verrà) (?:stata )?(?:identific|trovat|individuat|determinat)',
    -8,
  ],
  [`^(?:ora (?:di |della |dell['’])?)?(?:identificazione|individuazione|diagnosi)(?: della causa)?${alone}`, 5],
  [
    `(?:la |una )?causa[^.]{0,40}(?:identificat|individuat|trovat|scopert|determinat|localizzat|nota${end}|confermat|isolat|è${end}|era${end})`,
    6,
  ],
  [
    `(?:identificat[oaie]|individuat[oaie]|trovat[oaie]|scopert[oaie]|determinat[oaie]|isolat[oaie]|individua|individuano|identificano)${end}[^.]{0,60}(?:causa|origine|problema|errore|anomalia|che)${end}`,
    4.5,
  ],
  ['(?:problema|errore|origine|anomalia|guasto) (?:\\S+ )?(?:identificat|individuat|trovat|isolat|localizzat)[oa]', 5],
  [`(?:identificat[oaie]|individuat[oaie])${end}`, 4],
  ['(?:a causa d|causat[oa] da|dovut[oa] a|provocat[oa] da|originat[oa] da)', 3],
  ['(?:emerge che|risulta che|si scopre che|sospett|riprodot|riprodu)', 2.5],
  [`causa (?:[^\\s:.;]+ ){0,3}(?:sconosciuta|ignota|non${end})|sconosciut|non ancora|ancora ignot`, -6],
  [`${done}|allarme|segnala|indisponibil|irraggiungibil`, -3],
  ['non (?:è|era) la causa|esclus[oa]|non (?:è|era) (?:collegat|legat)[oa]', -7],
  ['(?:constat|verific|scopr|scopert|accert|cap|trov|appur)\\p{L}* che(?!\\p{L})', 4.5],
  [
    '(?:problema|guasto|errore|disservizio|difetto) (?:è|era|sta|stava|risiede|deriva|derivava|dipende|dipendeva) (?:nel|nella|dal|dalla|da|su|in|dovut|nei|nelle)\\p{L}*',
    4.5,
  ],
  ['(?:è|era|sono|erano) (?:all.origine|la causa|responsabil\\p{L}*) (?:del|della|di|dell.)', 4.5],
  ['^(?:trovat[oai]|capito|eureka|bingo|diagnosi|ecco|scoperto)\\s*[:,!]|^sul posto:|heap dump:', 5],
  ["trovat[oai] (?:\\S+ )?(?:la |il |l['’]|query|causa|colpevole|errore|bug)|colpevole", 4.5],
  ['(?:abbiamo|ho|ha|si è) capito|(?:capisce|capiamo|capisco) (?:che|cosa|perché)', 5],
  ["si (?:scopre|scoprì|è scoperto|evince|capisce|risale)|scopr(?:iamo|ono|e) (?:che|il|la|l['’])", 5],
  [
    "(?:accert|riconosc|riconosciut|determin|stabil|constat)\\p{L}{1,4} (?:\\S+ )?(?:un |il |la |l['’]|che )(?:\\S+ )?(?:errore|difetto|problema|guasto|causa|anomalia|origine)?",
    4.5,
  ],
  ['(?:localizzat|individuat|isolat|identificat)[oai]', 5],
  ["(?:il problema|la causa|il guasto|l['’]errore) (?:è|era|sta|stava)(?! (?:\\S+ )?(?:risolt|chius|rientrat))", 4.5],
  ["(?:è )?colpa (?:di|del|della|dell['’])|risaliamo a|emerge che|dai log (?:emerge|si vede|risulta)", 4.5],
  ['causa (?:\\S+ )?(?:confermata|trovata|individuata|nota)', 6],
  ['(?:è|era|sono) (?:il |la |i )(?:responsabil|colpevol|cause?)\\p{L}*|scovat[oa]', 4.8],
  ['(?:era|erano|aveva|avevano) (?:\\S+ ){0,2}(?:scadut|pien|disattivat|satur|cancellat|spent)[oaie](?!\\p{L})', 3.8],
]
