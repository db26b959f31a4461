/** Parts of the Italian expressions beside this file. */

export const outage =
  '(?:disserviz(?:io|i)|interruzion[ei]|incident[ei]|guast[oi]|malfunzionament[oi]|indisponibilità|degrad[oi]|degradazione|impatt[oi]|problem[ai]|anomali[ae]|blocc[oh]i?|rallentament[oi])'
export const done = '(?:risolt|ripristinat|corrett|sistemat|riparat|rientrat)[oaie]'
/** What ends for users, as against the handling of it. */
export const impact = '(?:disservizio|interruzione|indisponibilità|degrado|impatto|rallentament[oi])'
export const end = '(?!\\p{L})'
export const of = "(?:del |dello |dell['’]|della |dei |degli |delle |di )"

/** Behind a label that is all an entry says, or all before its colon. */
export const alone = '(?=\\s*(?:$|[:：–—-]))'
