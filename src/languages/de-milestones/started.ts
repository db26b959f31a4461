import type { MilestoneWords } from '../language.ts'
import { end, fixed, outage } from './nouns.ts'

export const started: MilestoneWords = [
  [`(?:beginn|start|anfang|einsetzen) (?:der|des|von) (?:\\S+ ){0,2}${outage}`, 7],
  [
    `${outage} (?:\\S+ ){0,2}(?:beginnt|beginnen|begann|begannen|begonnen|tritt|trat|traten|aufgetreten|setzt|setzte|eingetreten)${end}`,
    7,
  ],
  ['(?:störungs|ausfall|problem)beginn', 7],
  [
    `(?:kam|kommt|gab|gibt) es (?:\\S+ ){0,10}?(?:zu (?:einem |einer )?|zum |zur |einen |eine |ein )?(?:\\p{L}+(?:e[nmrs]?) ){0,2}${outage}`,
    4,
  ],
  [
    '(?:fehler|fehlerraten?|latenz|last|auslastung|anfragen|zeitüberschreitungen|antwortzeiten|warteschlange)[^.]{0,40}(?:steig|stieg|nehmen|nahm|beginn|begann|häufe|spitze|spring|sprang|wächst|wuchs|füllt)',
    4,
  ],
  [`(?:fällt|fallen|fiel|fielen) (?:\\S+ ){0,4}aus${end}`, 4],
  [
    '(?:ist|sind|war|waren|wird|werden|wurde|wurden)(?: \\S+){0,4} nicht (?:mehr )?(?:erreichbar|verfügbar|nutzbar|aufrufbar)',
    3.5,
  ],
  ['(?:ausgefallen|abgestürzt|stürzt ab|stürzte ab|eingefroren|überlastet|abgelaufen|läuft ab|lief ab|blockiert)', 2.5],
  [
    '(?:änderung|konfigurationsänderung|wartung|aktualisierung|auslieferung|umzug|migration)\\p{L}*[^.]{0,40}(?:gestartet|begonnen|ausgerollt|eingespielt|durchgeführt|aktiviert|startet|beginnt)',
    1.5,
  ],
  ['(?:ausrollen|einspielen|ausgerollt|eingespielt|in betrieb genommen)', 1.5],
  ['(?:erste[rn]?|vereinzelte) (?:\\S+ )?(?:fehler|ausfälle|auswirkungen|störungen|probleme)', 4],
  [
    `${fixed}|zurückgerollt|normalisiert|entwarnung|untersuch|analysier|fehlersuche|(?<!\\p{L})ende der|ursache|lösung|korrektur`,
    -5,
  ],
  ['alarmier|gemeldet|meldung|meldet|melden|bemerkt|festgestellt|hinweis|informiert|entdeckt|überwachung', -2.5],
  ['(?:dauert|dauerte|dauerten) (?:etwa |rund |ca\\. |circa |über |knapp )?(?:eine|zwei|drei|\\d)', 4],
  ['(?:führt|führte|führten) (?:\\S+ ){0,4}(?:ausfall|ausfällen|störung|störungen|fehlern|verzögerungen)', 2.5],
  ['(?:schlag|schläg|schlug)\\p{L}* (?:\\S+ ){0,3}fehl(?!\\p{L})', 3.2],
  [
    '(?:liefer|zeig|werf|wirf|antworte|zurückgeb|gib)\\p{L}* (?:\\S+ ){0,4}(?:fehlerseite|fehlermeldung|fehler|5\\d\\d|404)',
    3,
  ],
  [
    '(?:fehlerhaft|falsch|defekt|ungültig)\\p{L}* (?:\\S+ ){1,3}(?:ausgerollt|eingespielt|verteilt|übernommen|aktiviert|ausgeliefert|deployt|veröffentlicht)',
    4,
  ],
  ['(?:strom|netz)(?:ausfall|unterbrechung)|kabelbruch|kabelschaden|leitungsschaden|leitungsunterbrechung', 3],
  [
    '(?:könn|konn)\\p{L}* (?:sich )?(?:\\S+ ){0,4}nicht (?:mehr )?(?:\\S+ ){0,3}(?:anmeld|zugreif|einlogg|verbind|erreich|lad|öffn|nutz|bezahl|bestell|telefonier|abruf|empfang|send|versend)\\p{L}*',
    3.2,
  ],
  ['(?:beginn|start) (?:der|des) (?:\\S+ )?(?:angriffs|attacke|überlastung|verzögerung(?:en)?)', 6],
  [
    '(?:erste[rnsm]?|vereinzelte|zunehmend)(?: \\S+){0,2} (?:[45]\\d\\d|timeouts?|ablehnungen|abbrüche|abstürze|symptome|fehlversuche|zeitüberschreitungen)(?!\\p{L})',
    4,
  ],
  [
    '(?:bekommen|erhalten|sehen|sahen|erhielten|bekamen) (?:\\S+ ){0,4}(?:fehler|leere |weiße |timeout|[45]\\d\\d)',
    3.5,
  ],
  [
    '(?:läuft|laufen|lief|liefen) (?:\\S+ ){0,4}(?:in (?:einen |ein |den )?(?:timeouts?|fehler|limit|leere)|voll|über|ins leere)(?!\\p{L})',
    3.5,
  ],
  ['(?:läuft|laufen|lief) (?:\\S+ ){0,3}ab(?!\\p{L})', 1.5],
  ['(?:bricht|brechen|brach|brachen) (?:\\S+ ){0,4}(?:ab|ein|zusammen|weg)(?!\\p{L})', 3.5],
  [
    '(?:geht|gehen|ging|gingen|lädt|laden|reagiert|reagieren)(?: \\S+){0,3} nicht(?: mehr)?(?!\\p{L})|nichts geht mehr',
    3.3,
  ],
  [
    'nicht mehr (?:\\S+ ){0,2}(?:erreichbar|verfügbar|nutzbar|aufrufbar|möglich|zugestellt|verarbeitet|geladen|angezeigt|eingeplant|ausgeliefert|angenommen)',
    3.3,
  ],
  ['schalte[tn]? (?:\\S+ ){0,4}ab(?!\\p{L})', 3.2],
  ['(?:abgelehnt|durchtrennt|abgewiesen|verworfen|gekillt|gesättigt|stillstand)(?!\\p{L})', 3.2],
  [
    '(?:erreicht|erreichen|überschreitet|überschreiten|reißt) (?:\\S+ ){0,4}(?:limit|grenze|grenzwert|kontingent|maximum|kapazitätsgrenze)',
    3.2,
  ],
  ['(?:geht|wechselt|fällt|springt) (?:\\S+ ){0,3}(?:nur-lese|read-only|lesemodus|schreibschutz|notlauf)', 3.2],
  ['angriff (?:\\S+ )?(?:beginnt|startet|begann|setzt ein)', 6],
  ['(?:bleibt|bleiben|blieb|blieben) (?:\\S+ ){0,3}(?:hängen|stehen|stecken|leer)(?!\\p{L})', 3.2],
  ['(?:verlier|verlor)\\p{L}* (?:\\S+ ){0,3}(?:verbindung|anbindung|kontakt|netz|strom|quorum)', 3.5],
  [
    '(?:bleibt|bleiben|blieb|blieben) (?:\\S+ ){0,2}(?:weiß|liegen|dunkel|schwarz|stumm|tot|unbeantwortet)(?!\\p{L})',
    3.3,
  ],
  ['nicht mehr(?! (?:geändert|benutzt|genutzt))', 1.5],
  ['(?:zeig|meld|liefer|werf)\\p{L}{1,3} (?:\\S+ ){0,5}(?:nur noch )?(?:fehler|[45]\\d\\d)(?!\\p{L})', 2],
]
