import type { MilestoneWords } from '../language.ts'

export const announced: MilestoneWords = [
  ['(?:statusseite|status-seite|statusmeldung|störungsseite|störungsmeldung veröffentlicht)', 5],
  ['(?:veröffentlich(?:t|en|te|ten|ung)|bekannt ?gegeben|rundmail|rundschreiben|öffentlich)', 4],
  [
    '(?:kund(?:en|innen)|nutzer\\p{L}*|benutzer\\p{L}*|anwender\\p{L}*|öffentlichkeit|schulen)[^.]{0,40}(?:informiert|benachrichtigt|verständigt|angeschrieben)',
    5.5,
  ],
  ['geplante wartung|künftig', -4],
  [
    '(?:hinweis|banner|warnung|störungshinweis)\\p{L}* (?:\\S+ ){0,4}(?:eingeblendet|geschaltet|angezeigt|veröffentlicht|ausgehängt)',
    4.5,
  ],
  [
    '(?:mitteilung|rundmail|ankündigung)\\p{L}* (?:\\S+ ){0,3}(?:verschickt|versendet|versandt|verteilt|veröffentlicht)',
    5,
  ],
  [
    '(?:informier|benachrichtig|unterricht|verständig)(?:e|en|t|te|ten)(?!\\p{L}) (?:\\S+ ){0,2}(?:kund|nutzer|anwender|benutzer|öffentlichkeit|studierende|mitglieder|betroffene)',
    5,
  ],
  [
    '(?:hinweis|meldung|mitteilung|beitrag|nachricht|störungsinfo)\\p{L}* (?:\\S+ ){0,4}(?:gepostet|veröffentlicht|verschickt|versendet|versandt|online|geschaltet|eingestellt)',
    5,
  ],
  ['(?:presse|kunden|nutzer|erst)(?:mitteilung|information|info|meldung|hinweis|benachrichtigung)(?:en)?(?!\\p{L})', 5],
  [
    '(?:information|benachrichtigung|mitteilung|info|meldung|hinweis)(?:en)? (?:\\S+ ){0,3}an (?:\\S+ ){0,2}(?:kund|nutzer|anwender|betroffene|teilnehmer|mitglieder|abonnent|partner|beschäftigte|studierende)',
    5,
  ],
  [
    '(?:hinweis|info|meldung|nachricht|post|beitrag|mitteilung|statement)(?: \\S+){0,2} (?:auf|bei|in|im|via|über) (?:\\S+ ){0,3}(?:mastodon|twitter|x|bluesky|facebook|instagram|discord|telegram|forum|blog|webseite|website|homepage|startseite|portal|intranet|app|status\\p{L}*)(?!\\p{L})',
    5,
  ],
  ['erste[rn]? (?:post|tweet|beitrag|öffentliche\\p{L}*|statusmeldung)', 5],
  ['(?:banner|laufband|bandansage|rundmail|serienmail)(?!\\p{L})', 4.5],
  ['(?:tweet|post|beitrag) (?:\\S+ ){0,2}(?:abgesetzt|veröffentlicht|geht raus)', 5],
  ['versand (?:der|von) (?:\\S+ )?(?:benachrichtigungen|mails|informationen|schreiben)', 5],
  [
    '(?:info-?mail|e-?mail|mail|brief|schreiben|sms|push\\p{L}*) (?:geht )?an (?:alle|die|sämtliche|unsere)(?!\\p{L})',
    5,
  ],
  ['aushang|durchsage|störungsbanner|eintrag (?:auf|in) (?:\\S+ ){0,2}(?:status|störung)\\p{L}*', 5],
]
