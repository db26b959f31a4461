/** Parts of the German expressions beside this file. */

export const outage =
  '(?:(?:teil|total|komplett|system|server|dienst|netz|netzwerk|strom|internet)?ausf[aä]ll(?:e|en|s|es)?|(?:groß|betriebs|netz)?störung(?:en)?|vorf[aä]ll(?:e|en|s|es)?|beeinträchtigung(?:en)?|einschränkung(?:en)?|unterbrechung(?:en)?|nichtverfügbarkeit|problem(?:e|en|s)?|fehler)'
export const fixed = '(?:behoben|gelöst|beseitigt|wiederhergestellt)'
/** What ends for users, as against the handling of it. */
export const impact =
  '(?:(?:teil|system)?ausf[aä]ll(?:e|s|es)?|störung(?:en)?|beeinträchtigung(?:en)?|einschränkung(?:en)?|unterbrechung)'
export const end = '(?!\\p{L})'

/** Behind a label that is all an entry says, or all before its colon. */
export const alone = '(?=\\s*(?:$|[:：–—-]))'
