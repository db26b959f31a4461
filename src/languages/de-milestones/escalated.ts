import type { MilestoneWords } from '../language.ts'
import { alone, fixed } from './nouns.ts'

export const escalated: MilestoneWords = [
  [`^(?:eskalation|hinzuziehung|hochstufung)${alone}`, 5],
  [
    '(?:vorfall|großstörung|störung|krise|notfall|krisenfall) (?:\\S+ ){0,4}(?:ausgerufen|eröffnet|erklärt|eingestuft|hochgestuft|deklariert)',
    6,
  ],
  ['eskal(?:ation|ier(?:t|en|te|ten|ung))', 5],
  ['(?:krisenstab|krisenteam|notfallteam|lagebesprechung|telefonkonferenz|krisensitzung)', 3.5],
  [
    '(?:team|bereitschaft|anbieter|dienstleister|hersteller|rechenzentrum|hoster|leitung|geschäftsführung|kolleg)\\p{L}*[^.]{0,50}(?:informiert|benachrichtigt|hinzugezogen|hinzugeholt|einbezogen|verständigt|angerufen|kontaktiert|eingeschaltet|alarmiert|hinzugeschaltet)',
    3.8,
  ],
  ['(?:zieht|ziehen|zog|zogen|holt|holte) (?:\\S+ ){0,4}hinzu', 4],
  [`kund(?:en|innen)|nutzer|${fixed}|geschlossen`, -4],
  [
    '(?:überwachung|monitoring|alarm\\p{L}*|nagios|icinga|zabbix)[^.]{0,30}(?:benachrichtigt|alarmiert|informiert|meldet)',
    -5,
  ],
  ['(?:hinzugezogen|hinzugeholt|eingebunden|eingeschaltet|dazugeholt|herangezogen|zu hilfe)', 4.5],
  [
    '(?:ticket|fall|case|störung|supportfall)\\p{L}* (?:\\S+ ){0,3}(?:beim|bei|mit|an) (?:\\S+ ){0,2}(?:hersteller|anbieter|provider|dienstleister|lieferant|hoster|herstellersupport|carrier|registrar|rechenzentrum)',
    4.5,
  ],
  [
    '(?:administrator|techniker|entwickler|expert|leiter|kolleg|team|spezialist|ingenieur)\\p{L}* (?:\\S+ ){0,4}(?:geweckt|angerufen|gerufen|alarmiert|geklingelt|dazugeschaltet|kontaktiert|verständigt)',
    4.5,
  ],
  ['(?:kund|nutzer|anwender|benutzer)\\p{L}* (?:\\S+ ){0,3}(?:informiert|verständigt|benachrichtigt)', -4],
  [
    '(?:einberufung|ausrufung|hinzuziehung|zuschaltung|aktivierung|bildung) (?:\\S+ ){0,3}\\S*(?:team|stab|dienstleister|hersteller|notbetrieb|room|support|zentrum)',
    5.5,
  ],
  [
    '(?:major[- ]incident|großstörung|sev[- ]?[012]|krisenfall|notbetrieb|incident)(?: \\S+){0,3} (?:ausgerufen|eröffnet|deklariert|erklärt|aufgemacht)',
    5.5,
  ],
  [
    '(?:bereitschaft|kolleg\\p{L}*|team|dba|entwickler\\p{L}*|hersteller|dienstleister|expert\\p{L}*)(?: \\S+){0,3} (?:geweckt|dazu ?geholt|aus dem bett|wachgeklingelt|nachalarmiert|zugeschaltet|mobilisiert)',
    5,
  ],
  ['(?:call|telko|bridge|videokonferenz|telefonkonferenz) (?:mit|zwischen|aller) ', 4],
  ['(?:krisenstab|krisenteam|lagezentrum) (?:\\S+ ){0,2}(?:tagt|tritt|trat|zusammen|einberufen)', 3],
  ['(?:krisenstab|krisenteam|war ?room|bridge|call)(?: \\S+){0,2} (?:aufgelöst|aufgehoben|beendet|geschlossen)', -7],
  ['(?:diagnostiziert|frequenz)', -3],
  ['(?:hol|zieh|bind)\\p{L}{1,3} (?:\\S+ ){0,4}(?:ins boot|dazu|hinzu|ein)(?=\\s*(?:$|[.,;:!]))', 5],
  [
    '(?:anruf|rückruf|meldung|ticket|anfrage) (?:beim|bei der|an den|an die) (?:\\S+ )?(?:hersteller|dienstleister|provider|anbieter|support|leitung|geschäftsführung)',
    5,
  ],
  [
    '(?:stufe|level|prio(?:rität)?|alarmstufe|kategorie)\\s?\\d (?:\\S+ )?(?:ausgerufen|ausgelöst|erklärt|gesetzt)|lagezentrum (?:besetzt|aktiv)',
    5.5,
  ],
  ['(?:wir|ich) rufen? (?:\\S+ ){1,4}an(?=\\s*(?:$|[.,;:!]))', 4.5],
]
