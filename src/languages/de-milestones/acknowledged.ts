import type { MilestoneWords } from '../language.ts'
import { alone, end, fixed } from './nouns.ts'

export const acknowledged: MilestoneWords = [
  [
    '(?:bestätig|quittier|übernimm|übernahm|übernehm|sichte|nimmt|nahm)\\p{L}* (?:\\S+ ){0,2}(?:alarm|alarmierung|meldung|störungsmeldung|warnung|ticket)(?!\\p{L}*quelle)',
    5,
  ],
  [
    `^(?:(?:alarm|meldung|störung|vorfall) )?(?:bestätig(?:t|ung)|quittierung|angenommen|übernommen|annahme|reaktion|bearbeitungsbeginn|beginn der bearbeitung)${alone}`,
    5,
  ],
  ['quittier', 6],
  ['(?:alarm|meldung|ticket|störung|vorfall)\\p{L}* (?:\\S+ ){0,3}(?:bestätigt|angenommen|übernommen)', 5],
  [
    '(?:bereitschaft\\p{L}*|rufbereitschaft\\p{L}*|techniker\\p{L}*|team|wir|betrieb|administrator\\p{L}*|entwickler\\p{L}*|ingenieur\\p{L}*|diensthabende\\p{L}*)[^.]{0,40}(?:übernimmt|übernahm|übernehmen|übernommen|beginnt|beginnen|begann|begonnen|untersuch|analysier|prüfen|prüft|reagier)',
    4.5,
  ],
  [
    '(?:untersuchung|analyse|fehlersuche|diagnose|ursachensuche)\\p{L}* (?:\\S+ ){0,2}(?:begonnen|gestartet|eingeleitet|aufgenommen|läuft|beginnt|begann)',
    5,
  ],
  ['(?:beginn|start|aufnahme) der (?:untersuchung|analyse|fehlersuche|diagnose|arbeiten)', 5],
  [`(?:untersuch(?:t|en|te|ten)|analysier(?:t|en|te|ten)|prüf(?:t|en|te|ten))${end}`, 2.5],
  [`${fixed}|ursache|dienstleister|anbieter`, -3],
  ['wieder (?:online|erreichbar|verfügbar|normal)', -3],
  ['(?:übernimmt|übernahm|übernehmen)(?! (?:wir )?keine)(?!\\p{L})', 3],
  [
    '(?:schau|prüf|sicht|kontrollier|analysier|durchsuch)\\p{L}* (?:\\S+ ){0,3}(?:logs?|protokolle?|logdateien|graphen|metriken|dashboards?)(?!\\p{L})',
    3.2,
  ],
  ['(?:nimmt|nehmen|nahm|nahmen) (?:\\S+ ){0,3}(?:arbeit|analyse|fehlersuche|untersuchung|ermittlung)\\p{L}* auf', 4],
  ['(?:vor ort|auf dem weg|unterwegs)(?!\\p{L})', 3.5],
  ['(?:übernahme|annahme) (?:durch|der meldung|des tickets)(?!\\p{L})', 5],
  ['(?:wählt|wählte|loggt|loggte|schaltet|schaltete) sich (?:\\S+ ){0,3}(?:ein|auf|zu|dazu)(?!\\p{L})', 4.5],
  ['(?:schau|guck|seh|sieh|sah)\\p{L}{0,3}(?: \\S+){0,3} (?:drauf|rein|drüber|danach)(?!\\p{L})', 4.5],
  ['(?:schau|guck|seh|sieh)\\p{L}{0,3} (?:uns |sich |mir )(?:\\S+ ){0,3}an(?!\\p{L})', 4.5],
  [
    '(?:sitzt|sitzen|saß|ist|sind|war)(?: \\S+){0,3} (?:am rechner|vor dem rechner|am laptop|dran|wach|auf dem weg)(?!\\p{L})',
    4.5,
  ],
  ['(?:fährt|fahren|fuhr|eilt) (?:\\S+ ){0,4}(?:ins?|zum|zur) (?:rechenzentrum|rz|büro|standort|serverraum)', 4.5],
  ['kümmer\\p{L}{1,3} sich|nimmt sich (?:der|des) ', 5],
  ['(?:ticket|fall|vorfall|alarm)\\p{L}*(?: \\S+){0,3} zugewiesen|zugewiesen an', 4.5],
  [
    '(?:setz|stürz|mach)\\p{L}{1,3} sich (?:\\S+ )?(?:dran|daran|an die arbeit|an die (?:analyse|fehlersuche)|auf den weg)',
    5,
  ],
  [
    '(?:fangen|fängt|beginnen|beginnt|legen|legt) (?:\\S+ ){0,2}(?:an|mit|los)?(?: zu)? ?(?:suchen|prüfen|analysieren|untersuchen|der suche|der analyse)',
    4.5,
  ],
  [
    '(?:liest|lesen|sichtet|durchsucht) (?:\\S+ ){0,2}(?:protokolle|logs?|logdateien)|hat (?:dienst|bereitschaft) und',
    4.5,
  ],
]
