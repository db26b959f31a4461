import type { MilestoneWords } from '../language.ts'
import { alone, end, outage } from './nouns.ts'

export const resolved: MilestoneWords = [
  [`^(?:behebung|störungsbehebung|abschluss|schließung|vorfallsende)${alone}`, 5],
  ['(?:vor|bis zu[rm]?|noch keine) (?:\\S+ )?(?:endgültigen )?(?:entwarnung|schließung|abschluss|schließen)', -8],
  ['(?:vorfall|ticket|störung)(?: \\S+){4,7} (?:geschlossen|beendet|abgeschlossen)', 7],
  [`${outage}(?: \\S+){0,4} (?:behoben|gelöst|geschlossen|beendet|erledigt|abgeschlossen|beseitigt)`, 7],
  ['(?:vorfall|ticket|störungsticket)(?: \\S+){0,3} (?:geschlossen|beendet|abgeschlossen)', 7],
  [
    '(?:vollständig|komplett|endgültig|dauerhaft|nachhaltig|restlos) (?:behoben|gelöst|wiederhergestellt|verfügbar|beseitigt)',
    5,
  ],
  [`(?:gelöst|behoben)${end}`, 4.5],
  ['entwarnung', 6],
  ['(?:für|als) (?:beendet|behoben|gelöst|abgeschlossen|erledigt) (?:erklärt|markiert|gemeldet|eingestuft)', 7],
  [`(?:abgeschlossen|erledigt|geschlossen)${end}`, 2.5],
  ['(?:normalbetrieb|alle (?:systeme|dienste) (?:\\S+ ){0,3}(?:normal|verfügbar|funktionier|stabil|erreichbar))', 4],
  ['wiederhergestellt', 3],
  ['(?:nicht|noch nicht|teilweise) (?:\\S+ )?(?:behoben|gelöst|wiederhergestellt)|versuch|fehlgeschlagen', -5],
  ['(?:hinweis|banner|warnung)\\p{L}* (?:\\S+ ){0,3}(?:entfernt|ausgeblendet|abgeschaltet)', 4],
  ['(?:wartung|wartungsarbeiten|arbeiten|umstellung) (?:\\S+ ){0,2}(?:abgeschlossen|beendet)', 3],
  [
    '(?:alle|sämtliche|komplett)\\p{L}* (?:\\S+ ){0,4}wieder (?:\\S+ ){0,2}(?:störungsfrei|normal|verfügbar|erreichbar|wie gewohnt|online|in betrieb|nutzbar|fehlerfrei)',
    4.5,
  ],
  ['wieder (?:vollständig|uneingeschränkt|komplett|wie gewohnt|störungsfrei|in vollem umfang)', 4.5],
  [
    '(?:incident|vorfall|ticket|fall|störung|ereignis)(?: \\S+){0,2} (?:zu|beendet|geschlossen|abgeschlossen|vorbei|erledigt)(?=\\s*(?:$|[.,;!]))',
    7,
  ],
  ['(?:schließen|schließt|schloss|schlossen|beenden) (?:\\S+ ){0,2}(?:vorfall|incident|störung|ticket|fall)', 7],
  ['(?:aufhebung|ende) (?:\\S+ ){0,2}(?:notbetrieb|krisenstab|krise|einsatz|beobachtung)', 6],
  ['(?:krisenstab|krisenteam|war ?room|notbetrieb)(?: \\S+){0,2} (?:aufgelöst|aufgehoben|beendet|geschlossen)', 6],
  ['(?:beobachtung|überwachung)(?: \\S+){0,2} (?:beendet|abgeschlossen|eingestellt)', 5],
  [
    '(?:damit|dann) (?:durch|erledigt|vorbei)|spuk (?:\\S+ )?vorbei|deckel drauf|feierabend|wir gehen (?:\\S+ )?(?:ins bett|schlafen)|keine (?:weiteren|neuen) fehler',
    4.5,
  ],
  ['alles (?:\\S+ )?stabil', 3.5],
  ['(?:lage|vorgang|krise|einsatz|fall) (?:\\S+ )?(?:beendet|geschlossen|vorüber|abgeschlossen)', 7],
  ['keine (?:\\S+ )?auffälligkeiten|normalbetrieb (?:\\S+ )?bestätigt|bestätigen normalbetrieb', 4.5],
]
