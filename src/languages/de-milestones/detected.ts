import type { MilestoneWords } from '../language.ts'
import { end, fixed } from './nouns.ts'

export const detected: MilestoneWords = [
  [
    '(?:erste[rnms]?|erstmals)(?: \\S+){0,2} (?:alarm\\p{L}*|\\p{L}{0,20}meldung(?:en)?|hinweise?|warnung(?:en)?|beschwerden?|anrufe?|gemeldet|bemerkt|festgestellt)',
    6,
  ],
  [
    '(?:alarm|alarme|alarmierung|warnung|warnungen) (?:\\S+ ){0,3}(?:ausgelöst|eingegangen|geht ein|gehen ein|ging ein|gingen ein|schlägt|schlagen|schlug|erhalten|empfangen)',
    4.5,
  ],
  [
    '(?:monitoring|überwachung|überwachungssystem|prüfsystem) (?:\\S+ ){0,3}(?:meldet|meldete|alarmiert|alarmierte|schlägt|schlug|zeigt|zeigte|löst|löste)',
    5,
  ],
  ['(?:löst|löste|lösen|lösten) (?:\\S+ ){0,3}(?:alarm|aus)', 3],
  ['alarmier', 4],
  [
    '(?:kund(?:en|innen)|nutzer\\p{L}*|benutzer\\p{L}*|anwender\\p{L}*|mitarbeiter\\p{L}*|kolleg\\p{L}*|schulen|lehrkräfte|kundendienst|kundenservice)[^.]{0,50}(?:(?<!\\p{L})meld|bemerk|berichte|beschwer|stell\\p{L}{1,3} fest|weis)',
    4.5,
  ],
  [`(?:gemeldet|bemerkt|festgestellt|entdeckt|erkannt|aufgefallen|wahrgenommen)${end}`, 3],
  ['(?:ticket|störungsticket) (?:\\S+ ){0,2}(?:eröffnet|erstellt|angelegt)', 3],
  [`ursache|${fixed}|korrigiert|normalisiert|ausgerollt|eingespielt`, -3],
  ['(?:weitere|erneute|zweite)\\p{L}? (?:meldung|hinweis|alarm)', -2],
  [
    '(?:kund|nutzer|anwender|benutzer|kolleg|mitarbeiter|studierend|besucher|mitglied)\\p{L}* (?:\\S+ ){0,3}(?:meld(?:e|en|et|ete|eten)|bericht(?:en|et|ete|eten)|weis(?:t|en)|wies|beschwer\\p{L}*|schreib(?:t|en)|schrieb|ruf(?:t|en)|rief|fragt|fragen)(?!\\p{L})',
    4.5,
  ],
  [
    '(?:tickets?|meldungen|beschwerden|hinweise|anrufe|supportanfragen|rückmeldungen)(?: \\S+){0,2} (?:gehen|treffen|ging|gingen|trafen|kommen|kamen)(?!\\p{L})',
    3.5,
  ],
  ['(?:bemerk|entdeck|beobacht)(?:e|en|t|te|ten)(?!\\p{L})', 3.5],
  [
    '(?:gehen|treffen|trafen|gingen|kommen|kamen) (?:\\S+ ){0,4}(?:tickets?|meldungen|beschwerden|hinweise|anrufe|rückmeldungen)',
    3.5,
  ],
  [
    '(?:pagerduty|opsgenie|grafana|prometheus|icinga|nagios|zabbix|checkmk|datadog|sentry|new relic|pingdom|alertmanager|pager|monitoring|überwachung|alarm|alert)\\S*(?: \\S+){0,3} (?:schlägt|schlagen|schlug|meldet|melden|feuert|feuern|piept|geht los|gehen los|wird rot|zeigt rot|warnt|bimmelt|klingelt|alarmiert)(?!\\p{L})',
    5,
  ],
  ['(?:schlägt|schlug|schlagen) (?:\\S+ )?(?:alarm|an)(?!\\p{L})', 4],
  [
    '(?:meldet|melden|meldete|meldeten)(?: sich)?\\s*(?:[:„"«]|,? dass|(?:\\S+ ){0,4}(?:nicht|fehler|ausf[aä]ll\\p{L}*|störung\\p{L}*|probleme?)(?!\\p{L}))',
    4.5,
  ],
  ['(?:weist|wies|weisen|wiesen) (?:\\S+ ){0,3}(?:uns |auf )(?:\\S+ ){0,9}hin(?!\\p{L})', 4.5],
  [
    'erste[rnms]?(?: \\S+){0,2} \\p{L}{0,20}(?:beschwerde|anruf|ticket|meldung|hinweis|alarm|warnung|rückfrage|supportanfrage)(?:e|n|en|s)?(?!\\p{L})',
    6,
  ],
  [
    '(?:fragt|fragen|fragte|schreibt|schrieb|schreiben|postet)(?: [^\\s:;.]+){0,6}[:,]? (?:ob|dass|warum|wieso|weshalb)(?!\\p{L})',
    4.5,
  ],
  ['(?:fällt|fiel|fallen|fielen) (?:\\S+ ){0,3}auf,', 4],
  [
    '(?:sms|anruf|mail|e-mail|nachricht|meldung) (?:vom|von der|von|aus der|aus dem|des|der|einer|eines) (?:\\S+ )?(?:monitoring|überwachung|leitstelle|kund\\p{L}*|nutzer\\p{L}*|support|hotline|nagios|icinga)',
    4.5,
  ],
  [
    '(?:bekommt|bekommen|erhält|erhalten) (?:\\S+ ){0,4}(?:tickets?|anrufe?|meldung(?:en)?|beschwerden?|alarm\\p{L}*)(?!\\p{L})',
    4.5,
  ],
  ['(?<!wir )(?<!ich )ruf(?:t|en) (?:\\S+ ){0,2}(?:uns )?an(?=\\s*(?:$|[.,;:!]))', 4.5],
  ['beschwer(?:t|en|te|ten) sich|reklamier', 4.5],
  ['(?:critical|kritisch|warnung|alarm) (?:auf|bei|für|aus)(?!\\p{L})', 4],
  [
    '(?:informiert|verständigt|benachrichtigt|alarmiert) (?:die|den|unsere?n?) (?:it|edv|technik|hotline|support|leitstelle|service)(?!\\p{L})',
    4.5,
  ],
  ['schick(?:t|en|te) (?:\\S+ ){0,2}(?:warnung|alarm|meldung|sms)', 4.5],
]
