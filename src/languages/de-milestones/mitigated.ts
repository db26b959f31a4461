import type { MilestoneWords } from '../language.ts'
import { alone, end, fixed, impact } from './nouns.ts'

export const mitigated: MilestoneWords = [
  [`^(?:eindämmung|entschärfung|entstörung|wiederherstellung|dienst wiederhergestellt)${alone}`, 5],
  ['(?:entschärf|abgemildert|abgefedert|eingedämmt)', 4],
  [
    '(?:korrektur|fehlerbehebung|hotfix|fix|patch|umgehungslösung|lösung|änderung|konfiguration)\\p{L}*[^.]{0,40}(?:eingespielt|ausgerollt|ausgeliefert|bereitgestellt|umgesetzt|aktiviert|angewendet|durchgeführt|installiert|rückgängig|korrigiert)',
    5,
  ],
  ['(?:zurückgerollt|zurückgesetzt|rückgängig gemacht|zurückgenommen|zurückgespielt|rollen (?:\\S+ ){0,4}zurück)', 4],
  [`${fixed}${end}`, 4.5],
  [
    'wieder (?:\\S+ ){0,2}(?:erreichbar|verfügbar|online|normal|nutzbar|einsatzbereit|funktionsfähig|in betrieb|stabil|aufrufbar|fehlerfrei|hergestellt|anmelden)',
    6,
  ],
  ['(?:funktionier|läuft|laufen|arbeitet|arbeiten|reagier)\\p{L}* (?:\\S+ ){0,3}wieder', 5],
  ['(?:normalisier|normalbetrieb|stabilisier|entspann)', 5],
  ['(?:repariert|entstört)', 5],
  ['eindämmung|eingedämmt|(?:gegen|abhilfe|sofort|mitigations)maßnahme', 4],
  [`(?:ende|beendigung) (?:der|des) (?:\\S+ ){0,2}${impact}`, 6.5],
  [`${impact} (?:\\S+ )?(?:beendet|vorbei|endet|endete|zu ende)`, 6.5],
  [
    '(?:neu ?gestartet|neustart|umgeschaltet|umgeleitet|abgeschaltet|deaktiviert|gesperrt|erweitert|erhöht|gelöscht|erneuert|getauscht)',
    2.5,
  ],
  ['teilweise|vorübergehend|vereinzelt', -1],
  ['versuch|noch nicht|weiterhin|gescheitert|fehlgeschlagen|erfolglos|vorbereit|geplant|beginnen|beginnt', -4],
  ['nicht (?:\\S+ ){0,3}(?:behoben|wiederhergestellt|erreichbar|verfügbar|gelöst|nutzbar)', -6],
  ['alarmier|melden|meldete', -3.5],
  ['(?:hinweis|banner|warnung)\\p{L}* (?:\\S+ ){0,3}(?:entfernt|ausgeblendet|abgeschaltet)', -3],
  [
    '(?:fehlerhaft|falsch|defekt|ungültig)\\p{L}* (?:\\S+ ){1,3}(?:ausgerollt|eingespielt|verteilt|aktiviert|ausgeliefert|deployt)',
    -6,
  ],
  [
    '(?:zertifikat|lizenz|patch|hotfix|korrektur|ersatz\\p{L}*|netzteil|festplatte|hardware|router|switch|kabel|modul)\\p{L}* (?:\\S+ ){0,3}(?:eingespielt|installiert|ausgetauscht|getauscht|erneuert|ersetzt|eingebaut|verlegt)',
    4,
  ],
  [
    '(?:fehler(?:quote|rate|zahl)?|latenz\\p{L}*|last|auslastung|antwortzeiten?) (?:\\S+ ){0,2}(?:sink|fäll|fiel|sank|geht|gehen|ging|normalisier)\\p{L}*',
    4,
  ],
  [
    '(?:läuft|laufen|lief|liefen|umgeleitet|umgeschaltet|geschwenkt) (?:\\S+ ){0,3}(?:über|auf) (?:\\S+ ){0,2}(?:ersatz|reserve|zweit|backup|ausweich)\\p{L}*',
    4,
  ],
  ['wieder (?:\\S+ ){0,2}(?:da|am netz|in ordnung|wie gewohnt|vorhanden)(?!\\p{L})', 5],
  [
    '(?:fehlerrate|fehlerquote|latenz|antwortzeiten|auslastung|(?:zuluft|raum|luft|wasser|geräte)?temperatur)(?: \\S+){0,3} (?:unter|zurück|auf normal\\p{L}*)(?!\\p{L})',
    4.5,
  ],
  [
    'wieder (?:\\S+ ){0,3}(?:möglich|grün|am netz|da|rein|auf|rund|im (?:grünen|normal\\p{L}*)|in ordnung|okay|ok|sauber|schreiben|einloggen|bestellen|bezahlen|arbeiten|laden|nutzen|zugreifen)(?!\\p{L})',
    5,
  ],
  [
    '(?:geht|gehen|ging|gingen|lädt|laden|läuft|laufen|kommt|kommen|startet|starten|antwortet|antworten)(?: \\S+){0,3} wieder(?!\\p{L})',
    5,
  ],
  [
    '(?:rollback|revert|failover|umschaltung|hotfix|fix|patch|workaround)(?: \\S+){0,2} (?:durch|live|draußen|drin|fertig|abgeschlossen|erfolgreich|aktiv)(?!\\p{L})',
    5,
  ],
  ['(?:alles|alle \\S+|master|repo\\p{L}*|daten)(?: \\S+){0,2} (?:grün|sauber|konsistent)(?!\\p{L})', 4],
  ['(?:sperren|rückstau|stau|warteschlange|queue)(?: \\S+){0,2} (?:abgebaut|aufgelöst)', 3.5],
  ['(?:fehler|fehlerrate|last|latenz) (?:gehen|geht|sinkt|sinken|fällt) (?:\\S+ ){0,2}(?:zurück|unter|auf)', 4],
  ['(?:feature-?flag|schalter) (?:aus|umgelegt|deaktiviert)', 4],
  ['(?:jobs?|dienste?|systeme?|server|welten) (?:laufen|fahren|gehen|kommen) (?:\\S+ ){0,2}(?:an|hoch)(?!\\p{L})', 3.5],
  ['wieder(?=\\s*(?:$|[.,;:!]))', 4.5],
  [
    '(?:alles|betrieb|verkehr|dienst\\p{L}*|system\\p{L}*) (?:läuft|laufen|fließt|steht|stabil)(?=\\s*(?:$|[.,;:!]))',
    4.5,
  ],
  ['(?:ersatz|ausweich|not|backup|reserve)\\p{L}*(?: \\S+){0,2} (?:steht|aktiv|läuft|übernimmt|in betrieb)', 4.5],
  [
    '(?:alte|vorige|vorherige|letzte) version (?:\\S+ )?(?:eingespielt|zurück|wiederhergestellt|aktiv)|(?:lizenz|zertifikat)\\p{L}* (?:\\S+ )?(?:verlängert|erneuert)',
    4.5,
  ],
]
