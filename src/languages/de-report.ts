import type { ReportWords } from './report-words.ts'

export const germanReport: ReportWords = {
  lengths: {
    about: [
      'damit|somit|also|folglich|immerhin|etwa|ca\\.?|circa|zirka|rund|ungefähr|knapp|gut|fast|beinahe|über|mehr als|weniger als|insgesamt|nur|lediglich|maximal|eine[nrm]?|die|der|den|gesamten?|gesamtdauer von',
    ],
    led: [
      'für|dauerten?|dauert|gedauert|währte|(?:gesamt)?dauer(?: von)?|insgesamt|über|während|zeitraum von|(?:ausfall|störung|unterbrechung|ausfallzeit) von|von|in|war|waren|um|anhaltend|betrug|beträgt|erstreckte sich über',
    ],
    drawnOut: [
      'für|dauerten?|dauert|währte|(?:gesamt)?dauer von|insgesamt|über|während|zeitraum von|erstreckte sich über|war|waren',
    ],
    drawnOutBehind: ['lang', 'gedauert', 'an', 'nicht (?:erreichbar|verfügbar|nutzbar)', 'ausgefallen', 'gestört'],
    further: ['weitere[nr]?', 'zusätzliche[nr]?', 'noch einmal', 'nochmals'],
    opening: ['für', 'über', 'während', 'rund', 'etwa', 'insgesamt'],
    resolvedIn: [
      '(?:behoben|gelöst|wiederhergestellt|beseitigt|entstört|repariert|erkannt|entdeckt|bemerkt|behebung|wiederherstellung) (?:nach|in|innerhalb von|binnen)',
      '(?:nach|innerhalb von|binnen)(?= .{0,40}\\b(?:behoben|gelöst|wiederhergestellt))',
    ],
    took: ['(?:dauerte|brauchten?|benötigten?)(?: \\S+){0,2}'],
    until: [', bis', 'bis', 'bevor'],
    toRespond: ['(?:um|zum) (?:reagieren|antworten)', 'bis zur (?:reaktion|antwort)'],
    before: [', bevor', 'bevor', ', ehe'],
    outage: ['(?:lange[nr]?s? )?(?:ausfall|ausfallzeit|störung|unterbrechung|beeinträchtigung)'],
    whole: ['lang', 'insgesamt', 'gesamt'],
    windows: ['wartung', 'wartungsfenster', 'zeitfenster', 'phase'],
    otherInside: ['(?:\\p{L}+ )?(?:fenster|später|früher|danach|zuvor|vorher)'],
    otherBefore: [
      '(?:alle|je|pro|jede[rsn]?|letzten?|vergangenen?|nächsten?|kommenden?|innerhalb|binnen|nach|vor|timeout|intervall|älter als|bis zu|mindestens|erste[rn]?)(?![\\p{L}])[^.]{0,24}',
      '(?:latenz\\w*|antwortzeit\\w*|ladezeit\\w*|wartezeit\\w*|verzögerung\\w*|intervall\\w*|aufbewahrung\\w*|laufzeit|gültigkeit\\w*|frist)(?![\\p{L}])[^.,;]{0,20}(?:von|auf|um|bis)(?![\\p{L}])[^.,;\\d]{0,20}',
    ],
    otherBehind: ['später|früher|zuvor|vorher|danach|nach|bevor|vor|alt|timeout|intervall|fenster'],
    deliberate: [
      'warte\\w*|gewartet|beobacht\\w*|überwach\\w*|wenn|falls|würde\\w*|wird|werden|soll\\w*|kann|können|darf|muss|müssen|aufbewahr\\w*|gespeichert|besprech\\w*|besprochen|diskutier\\w*',
    ],
    labels: ['\\p{L}*zeit', '\\p{L}*dauer', 'gesamt', 'insgesamt', 'summe', 'zeitraum', 'länge'],
  },
  within: [
    '(?:innerhalb(?: von| der| des)?|binnen|in|in den|im laufe der)(?: (?:nächsten|kommenden|folgenden))?(?: (?:etwa|ca\\.?|rund|spätestens))?',
  ],
  windows: {
    troubleBegan: ['(?:problem|fehler|vorfall|zwischenfall)e? (?:begann|fing an|trat(?:en)?)'],
    troubleEnded: ['(?:problem|fehler|vorfall|zwischenfall)e? (?:endete|verschwand)n?'],
    opening: ['(?:beginnend|ab|seit)(?: (?:um|ab|am|gegen|mit))*'],
    labels: ['\\p{L}*zeitraum', '\\p{L}*fenster', 'wann', '\\p{L}*zeit', '\\p{L}*dauer', 'auswirkung(?:en)?'],
    fillers: [
      'der|des|die|das|den|von|vom|zeit|zeitpunkt|datum|uhrzeit|um|am|und|auswirkung|auswirkungen|ereignis|kunden|gesamt|tatsächlich|tatsächlicher|tatsächliches',
    ],
    zoneLabels: ['zeitzone'],
    officeHours: ['(?:während|außerhalb)(?![\\p{L}])[^.]{0,40}zeiten'],
    evidence: [
      '\\d[\\d.]*\\s+(?:\\p{L}+ )?(?:einträge|meldungen|datensätze|stichproben)|diagramm|grafik|bildschirmfoto|dashboard',
    ],
    papers: ['\\p{L}*bericht|post-?mortem|analyse|nachbetrachtung|zusammenfassung|auswertung'],
    by: ['von', 'durch'],
    past: ['aufgetreten|ereignete|ereigneten|begann|begannen|begonnen|stattgefunden|betroffen|kam es|führte'],
  },
  fields: {
    organization: ['unternehmen', 'firma', 'organisation', 'anbieter', 'dienstleister', 'betreiber'],
    reference: [
      'referenz(?:nummer)?',
      'aktenzeichen',
      'ticket(?:-?(?:nr\\.?|nummer|id))?',
      'vorfall(?:s)?(?:-?(?:nr\\.?|nummer|id))',
      'störungs?(?:-?(?:nr\\.?|nummer|id))',
      'kennung',
      'vorgang(?:snummer)?',
    ],
    severity: ['schweregrad', 'schwere', 'priorität', 'dringlichkeit', 'kritikalität', 'einstufung', 'stufe'],
    reportOf: [
      '(?:störungs|ausfall|vorfalls|status)?(?:bericht|meldung)(?:en)? (?:für|von|der|des)',
      'status (?:von|der|des)',
    ],
    kindOfReport: ['(?:der )?(?:störungs|ausfall|vorfalls|abschluss)bericht', 'nachbetrachtung', 'störungsmeldung'],
    noLabel: ['hinweis', 'anmerkung', 'achtung', 'aktualisierung', 'z\\.\\s?b\\.'],
  },
  items: {
    columns: {
      action: ['maßnahme|massnahme|aktion|aufgabe|beschreibung|was|schritt|verbesserung|to-?do|punkt'],
      owner: ['verantwortlich|zuständig|wer(?!t)|bearbeiter|team|person|eigentümer'],
      due: ['frist|fällig|termin|bis|wann|zieldatum|datum|stichtag'],
      status: ['status|stand|zustand|erledigt|fortschritt'],
      kind: ['art|typ|kategorie'],
    },
    stateLabels: ['status', 'stand'],
    done: ['erledigt', 'abgeschlossen', 'umgesetzt', 'fertig'],
    open: ['offen', 'in arbeit', 'ausstehend', 'geplant', 'zu erledigen'],
    verbs: ['(?:wir )?(?:werden|wollen|müssen|sollten)'],
    apologies: ['entschuldig\\w*|bedauern|verzeihung|(?:es )?tut uns leid'],
    closings: [
      'vielen dank',
      'danke',
      'bei (?:fragen|rückfragen)',
      'wenn sie (?:fragen|anmerkungen)',
      'für rückfragen',
    ],
    leads: ['folgende[nrsm]?(?: \\p{L}+){0,2}|maßnahmen|schritte|aufgaben|verbesserungen|werden wir|wir werden'],
    purposes: [
      '(?:um|damit|dass|zur|gegen)\\b[^.:;]{0,90}(?:künftig|zukünftig|in (?:der )?zukunft|(?:nicht|nie) (?:wieder|noch einmal|mehr|erneut)|vermeid|verhinder|vermieden|vorzubeugen|vorbeug|wiederhol|vermeidung|vorbeugung)\\p{L}*',
    ],
    feedback: ['(?:ihr|euer) feedback'],
  },
  keyTimes: {
    before: '(?:zeitpunkt (?:der|des) |erstmals )',
    behind: '(?: (?:von|durch)(?: \\S{1,20}){1,3})',
    names: {
      started: [
        '(?:störungs|ausfall|vorfalls)beginn',
        '(?:beginn|start) (?:der|des) (?:störung|ausfalls|vorfalls|auswirkung(?:en)?|beeinträchtigung)',
        'erste (?:fehler|ausfälle)',
        '(?:down|offline|ausgefallen|nicht erreichbar)(?: seit)?',
        '(?:erstes )?auftreten(?: der störung)?',
      ],
      detected: [
        '(?:störung |problem |vorfall |ausfall |fehler )?(?:erkannt|bemerkt|entdeckt|festgestellt|detektiert|gemeldet)',
        '(?:störungs|fehler)?erkennung',
        'entdeckung|feststellung|detektion|alarmierung|alarmiert|alarmeingang|störungsmeldung',
        'erster (?:alarm|hinweis)',
      ],
      acknowledged: [
        '(?:alarm |meldung |störung |vorfall )?(?:bestätigt|quittiert|angenommen|übernommen)',
        'bestätigung|quittierung|annahme|übernahme|(?:erste )?reaktion|in bearbeitung|bearbeitungsbeginn',
        '(?:beginn|start) der (?:bearbeitung|analyse|untersuchung|fehlersuche)',
        '(?:analyse|untersuchung|bearbeitung|fehlersuche) (?:begonnen|gestartet|aufgenommen)',
      ],
      escalated: [
        '(?:an \\S{1,20} (?:\\S{1,20} )?)?eskaliert',
        'eskalation|hinzuziehung|hinzugezogen|hochgestuft|hochstufung|weitergeleitet',
        '(?:vorfall|großstörung|notfall) (?:ausgerufen|erklärt)',
        'krisenstab (?:einberufen|aktiviert)',
      ],
      announced: [
        '(?:kunden|nutzer|anwender) (?:informiert|benachrichtigt|verständigt)',
        '(?:kunden|nutzer)(?:information|benachrichtigung|kommunikation)',
        '(?:information|benachrichtigung) der (?:kunden|nutzer|anwender)',
        'kommuniziert|kommunikation|bekanntgabe|(?:erste )?statusmeldung|statusseite aktualisiert',
        'veröffentlicht auf (?:der )?statusseite|auf (?:der )?statusseite veröffentlicht',
      ],
      identified: [
        '(?:grund)?ursache (?:gefunden|erkannt|identifiziert|bekannt|ermittelt|festgestellt|geklärt|lokalisiert)',
        'fehler (?:gefunden|lokalisiert|identifiziert)',
        'identifiziert|lokalisiert|diagnostiziert|diagnose(?: gestellt)?|ursachenfindung|ursachenklärung|eingrenzung',
      ],
      mitigated: [
        '(?:störung |auswirkung(?:en)? |ausfall |problem )?(?:eingedämmt|entschärft|mitigiert|abgemildert|gemildert)',
        '(?:dienst |service |betrieb |zugriff )?wiederhergestellt',
        'wieder (?:da|online|erreichbar|verfügbar|in betrieb)',
        'wiederherstellung(?: des (?:dienstes|betriebs))?',
        'eindämmung|entschärfung|entstörung|mitigation|mitigierung|workaround(?: aktiv| umgesetzt)?',
      ],
      resolved: [
        '(?:störung |problem |vorfall |fehler |endgültig |vollständig |dauerhaft )?(?:behoben|gelöst|geschlossen|abgeschlossen)',
        'behebung|lösung|störungsbehebung|abschluss|schließung|vorfallsende|entwarnung|beendet|erledigt',
      ],
    },
  },
}
