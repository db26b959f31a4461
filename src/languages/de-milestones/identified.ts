import type { MilestoneWords } from '../language.ts'
import { alone, end, fixed } from './nouns.ts'

export const identified: MilestoneWords = [
  [
    '(?:sobald|wenn|bis) (?:[^\\s.;]+ ){1,5}(?:identifiziert|gefunden|ermittelt|bekannt|behoben)(?! (?:wurde|war|worden war|hatte))',
    -8,
  ],
  [`^(?:diagnose|ursachenfindung|eingrenzung)${alone}`, 4],
  [
    `ursache[^.]{0,40}(?:gefunden|identifiziert|ermittelt|erkannt|festgestellt|lokalisiert|eingegrenzt|bestätigt|ausgemacht)${end}`,
    6,
  ],
  [
    '(?:fehler|problem|fehlerquelle|auslöser|verursacher|störung)(?: \\S+){0,3} (?:gefunden|ermittelt|lokalisiert|eingegrenzt|ausgemacht|erkannt|identifiziert)',
    5,
  ],
  // 'Ursache war …' is told in hindsight, by the message that all is well again.
  [`ursache (?:ist|war)${end}`, 3],
  ['als (?:ursache|auslöser|verursacher|grund)', 5],
  ['identifiziert', 4],
  ['(?:zurückzuführen|verursacht durch|verursacht von|liegt an|lag an|hängt mit|ausgelöst durch)', 3],
  ['(?:stellt|stellte|stellten|zeigt|zeigte|zeigten|ergibt|ergab) (?:\\S+ ){0,4}(?:fest|dass)', 2.5],
  [`(?:erkannt|entdeckt|festgestellt|vermutet|verdächtig)${end}`, 2.5],
  ['reproduzier', 4],
  [
    '(?:ursache|grund) (?:\\S+ ){0,2}(?:unbekannt|unklar|nicht)|ursache wird|suche nach|ursachensuche|noch nicht|noch unklar',
    -7,
  ],
  [`${fixed}|alarmier|meldet|melden|meldung|nicht erreichbar`, -3],
  [
    'nicht (?:die |der )?(?:ursache|auslöser)|als ursache ausgeschlossen|scheidet (?:\\S+ )?aus|hat nichts (?:damit )?zu tun',
    -7,
  ],
  ['(?:stell|stellt|stellte|stellten|stellen)(?!\\p{L}) (?:\\S+ ){0,2}fest,? dass', 4],
  ['(?:fehler|problem|störung|ursache) (?:liegt|lag|liegen|lagen) (?:\\S+ )?(?:am|an|beim|bei|im|in)(?!\\p{L})', 4.5],
  ['(?:eingegrenzt|zurückgeführt|zurückzuführen)', 4],
  ['(?:stellt|stellte|stellen) sich (?:\\S+ ){0,2}heraus|herausgestellt|(?:zeigt|zeigte) sich,? dass', 5],
  ['(?<!ursache[^.]{0,20})(?:gefunden|entdeckt|ausgemacht|diagnostiziert)(?=\\s*(?:$|[:,.;–—-]))', 4],
  ['^(?:gefunden|klar|heureka|bingo|treffer|aha|diagnose|befund|erkenntnis)\\s*[:!]', 6],
  [
    '(?:fand|findet|finden|fanden|entdeckt|entdeckte|erkennt|erkannte) (?:\\S+ ){0,4}(?:stelle|fehler|ursache|bug|schuldigen|commit|grund|auslöser)(?!\\p{L})',
    5,
  ],
  ['(?:schuld|schuldiger?|übeltäter|verursacher) (?:\\S+ )?(?:ist|war|sind|waren|ausgemacht|gefunden)(?!\\p{L})', 5],
  ['groschen (?:fällt|fiel)|(?:verstehen|verstanden|begreifen|begriffen),? (?:\\S+ )?(?:was|warum|woran)', 5],
  ['ursache (?:ist |war )?(?:bekannt|klar|geklärt)|verdacht (?:bestätigt|erhärtet)', 6],
  ['(?:liegt|lag|liegen|lagen) (?:\\S+ )?(?:am|an (?:der|einem|einer|dem)) ', 4],
  ['(?:logs?|dump|trace|diff|analyse)(?: \\S+){0,3} (?:zeigt|zeigen|ergibt|verrät|sehen wir)(?!\\p{L})', 4],
  ['fehlt (?:schlicht|einfach|lediglich)|als (?:defekt|fehlerhaft) ', 4],
  ['als (?:quelle|schuldigen?|verursacher|grund) (?:\\S+ )?(?:entlarvt|erkannt|ausgemacht|gefunden)', 5.5],
  ['(?:fehler|problem|ursache) (?:steckt|steckte|sitzt|saß) (?:\\S+ )?(?:im|in|am|beim)(?!\\p{L})', 5],
  [
    '(?:war|waren|ist|sind) (?:\\S+ ){0,3}(?:gestern|vorgestern|seit \\S+|bereits|schon|längst) (?:\\S+ ){0,2}(?:abgelaufen|ausgelaufen|voll|deaktiviert|gelöscht|defekt)|aha:',
    4,
  ],
  ["das war['’]?s|daran (?:liegt|lag) es", 4],
]
