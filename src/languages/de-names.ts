import { withoutUmlauts } from './german-spelling.ts'
import type { NameWords } from './language.ts'

/**
 * German words by which the name of a service is told from the words around it. Words that are English too ('an',
 * 'in', 'was', 'die' as a verb) stand only where both languages agree on what they do.
 */
export const germanNames: NameWords = {
  capitals: true,
  leads:
    words(`der des die das den dem ein eine einen einem einer eines unser unsere unserer unserem unseren ihr ihre alle
    allen aller sämtliche einige einigen mehrere mehreren viele beide beiden andere anderen weitere weiteren übrige
    übrigen folgende folgenden betroffene betroffenen verschiedene verschiedenen diverse diversen gesamte gesamten ganze ganzen derzeit aktuell momentan auch nur
    rund etwa circa knapp fast ungefähr zeitweise teilweise kurzzeitig vorübergehend jedoch insbesondere lang komplett vollständig größtenteils weitgehend überwiegend gänzlich`),
  breaks:
    words(`wir sie es ist sind wurde wurden wird werden waren hatte hatten haben kann können konnte konnten konnten
    kommt kam weil da dass sodass wenn während nachdem bevor obwohl denn aber sondern wobei sowie somit daher deshalb
    dadurch welche welcher welches verursacht dies dieser diese dieses diesem diesen nicht damit davon darunter dabei dazu daran darauf hiervon hierbei hierdurch betroffen beeinträchtigt uhr heute gestern
    januar februar märz april juni juli august september oktober november dezember montag montags dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag`),
  prepositions:
    words(`der des in von vom bei beim mit für auf aus zu zum zur nach über unter durch gegen ohne zwischen seit bis wegen
    aufgrund infolge innerhalb außerhalb via im ins ans per am an um`),
  and: ['und', 'oder', 'sowie', 'bzw.', 'bzw'],
  members: ['wie', 'darunter', 'beispielsweise', 'einschließlich', 'inklusive'],
  carriers:
    words(`zugriff zugang anmeldung erreichbarkeit verfügbarkeit nutzung betrieb verbindung verbindungen anfragen
    zugriffe abruf versand teil teile teilen`),
  people: words(
    'nutzer nutzern benutzer benutzern kunden kundinnen anwender anwendern einrichtungen institute instituten institutionen schulen behörden unternehmen mitarbeiter studierende',
  ),
  no: words('kein keine keinen keinem keiner'),
  never:
    words(`störung störungen problem probleme problems ausfall ausfälle fehler vorfall ursache grund minuten stunden uhr
    zeit team teams daten auswirkungen wartung wartungsarbeiten verzögerungen zeitüberschreitungen umfang reichweite dauer umsatz umsatzverlust kosten ruf datenverlust geschäft schweregrad betroffenheit betroffene anzahl zeitfenster finanziell`),
  between: ['zwischen'],
  restored: [
    '(?:ist|sind|läuft|laufen|funktioniert|funktionieren|arbeitet|arbeiten)\\s(?!.*(?:nicht|kein|un(?:be|ein))).*',
  ],
  generic: words('dienst dienste diensten system systeme systemen anwendung anwendungen plattform seite'),
  kinds: words(
    'webseite website api anmeldung suche datenbank kundenportal portal netzwerk telefonie rechenzentrum worker proxy backend frontend cronjob webhooks dashboard checkout warenkorb shop mailserver loadbalancer firewall app',
  ),
  parts: words('server cluster dienst portal datenbank schnittstelle anwendung speicher netz netzwerk zertifikat'),
}

function words(list: string): readonly string[] {
  return [...new Set(list.split(/\s+/).flatMap((word) => [word, withoutUmlauts(word)]))]
}
