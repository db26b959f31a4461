/** Invented. */
export const postmortem = `# Ausfall des Bestellsystems am 4. Juni 2024

Alle Zeiten in MESZ.

## Zusammenfassung

Das Bestellsystem war zwischen 14:05 und 15:20 Uhr nicht erreichbar. Die Telefonie war nicht betroffen.

Dauer: 75 Minuten

## Zeitlicher Ablauf

- 14:02 Neue Konfiguration des Lastverteilers ausgerollt
- 14:05 Beginn der Störung: das Bestellsystem ist nicht erreichbar
- 14:09 Erster Alarm der Überwachung geht ein
- 14:12 Die Rufbereitschaft übernimmt und beginnt mit der Untersuchung
- 14:25 Vorfall ausgerufen, das Netzwerkteam wird hinzugezogen
- 14:30 Kunden über die Statusseite informiert
- 14:50 Ursache gefunden: falsche Regel im Lastverteiler
- 15:20 Konfiguration zurückgerollt, Bestellsystem wieder erreichbar
- 15:45 Entwarnung: Störung vollständig behoben

## Ursache

Eine falsche Regel im Lastverteiler.

## Maßnahmen

- [ ] Konfiguration vor dem Ausrollen prüfen (Verantwortlich: Jana, Frist: 30.06.2024)
- [x] Alarm für fehlende Backends einrichten
`

export const statusPage = `Anmeldung am Kundenportal gestört
Störungsmeldung für Nordlicht Hosting

Gelöst
Die Störung ist behoben. Alle Systeme laufen wieder normal.
Veröffentlicht am 12. März 2024, 11:40 Uhr MEZ

Beobachtung
Eine Korrektur wurde eingespielt, wir beobachten die Lage. Das nächste Update folgt um 11:30 Uhr.
Veröffentlicht am 12. März 2024, 10:55 Uhr MEZ

Identifiziert
Die Ursache wurde gefunden: ein abgelaufenes Zertifikat auf dem Anmeldeserver.
Veröffentlicht am 12. März 2024, 10:20 Uhr MEZ

Untersuchung läuft
Wir untersuchen derzeit Probleme bei der Anmeldung.
Veröffentlicht am 12. März 2024, 09:50 Uhr MEZ

Betroffene Dienste: Kundenportal, Webmail und API
`
