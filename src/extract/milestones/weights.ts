import type { MilestoneName } from '../../model/incident.ts'

/**
 * What the place of a moment counts, in the units of the words' weights (a plain word about 3, an unmistakable
 * phrase 6 or more). Few and round on purpose: they were set by leaving one organisation out at a time.
 */
export const weights = {
  /** Below this a candidate is no more than a word that happens to be there. */
  enough: 2.2,
  /** What a candidate must reach beyond or short of that: nearly every report tells the start, few a call for help. */
  enoughFor: {
    started: -0.4,
    detected: 0,
    acknowledged: 0,
    escalated: 0,
    announced: 0,
    identified: -0.2,
    mitigated: 0,
    resolved: 0,
  },
  /** A second and further word for one thing in one sentence. */
  further: 1 / 3,
  /** By the rank of the sentence in its entry. */
  sentences: [1, 0.8, 0.6],
  /** For the ends, which an entry tells last. */
  lastSentences: [1, 0.9, 0.9],
  labelled: 5,
  /** A label that is a milestone's name, whatever its words say of it. */
  called: 5,
  headed: 1.5,
  /** Words that name the milestone itself. */
  plainly: 5,
  /** What is more than a hint. */
  word: 2,
  short: 1,
  /** First entry of a timeline, for the beginnings; last one, for the ends. */
  outermost: 2,
  /** The first entry where it tells how it was noticed: what goes wrong there began before. */
  outermostNoticed: 1,
  /** For each entry that stands between the moment and that end of the timeline. */
  inward: 0.25,
  /** The same for what responders do. */
  inwardResponse: 0.125,
  beforeEnd: 0.4,
  /** No entry before it tells the same. */
  earliest: 1.5,
  /** An entry before it tells the same. */
  repeated: -1,
  /** Trouble or attempts told after a moment that should have ended them, each. */
  troubleAfter: -0.5,
  troubleAfterMost: -1.5,
  /** A change within minutes of the first symptom is what began it; one long before is the background. */
  changeBefore: 2,
  changeLongBefore: -2.5,
  /** A change without any failure told after it. */
  changeAlone: -1.5,
  /** 'until 14:05' ends something, 'since 14:05' begins it. */
  ledOtherwise: -4,
  ledSo: 1,
  /** That it is over is for the organisation's updates to say, where there are any. */
  proseResolvedBesideUpdates: -2.5,
  /** 'unavailable until 14:05' ends the impact, 'failing since 14:05' begins it. */
  troubleUntil: 3,
  troubleSince: 2,
  /** The last entry before the one that tells how it was noticed: what was noticed. */
  beforeNoticed: 2.5,
  /** That entry and the one after it: somebody acts. */
  afterNoticed: 1,
  lastForMitigated: 1,
  /** An entry before it tells the end of the impact. */
  declaredOver: -2,
  prose: -0.5,
  proseBesideTimeline: -2.5,
  /** The timeline is a record's labelled times only: the story is in the prose. */
  proseBesideFields: -1,
  /** Prose that goes over an entry of the timeline adds no milestone that the entry does not tell. */
  retold: -3,
  /** What the prose says in so many words it adds all the same. */
  retoldPlainly: -3,
  update: -1,
  updateBesideTimeline: -4.5,
  firstUpdate: 8,
  statusIdentified: 4,
  /** Still looking for the cause. */
  statusInvestigating: -2.5,
  statusMonitoring: 4,
  statusResolved: 6,
  /** Who still watches does not say that it is over. */
  statusUnfinished: -2.5,
  publicForResponder: -10,
  /** Who tells the public knows already. */
  publicForDetection: -3.5,
  /** Whoever mends it has taken it on before. */
  mendedForResponder: -2,
  mendedBefore: -2.5,
  /** A post tells of what began before it. */
  postedStart: -4,
  /** A post that gives the time of what it tells. */
  postedAfter: -4,
  /** A further update tells the same: parts came back one after the other. */
  partial: -1,
  /** A later update that tells how it was noticed tells it after the fact. */
  detectedLater: -2,
  /** 'Monitoring' over words of trouble alone: somebody else is mending it. */
  monitoredTrouble: -2,
  dayOnly: -1,
  /** A day alone, where the timeline gives clock times: what went on around the incident. */
  dayAmongClocks: -2,
  section: 1.5,
  offSection: -2,
  spoken: 3.5,
  /** A monitor's own record. */
  alert: 3,
  /** An entry that tells how the incident was noticed tells less of when it began, and of whom was called in. */
  noticed: -2,
  windowStart: 10,
  windowEnd: 6.5,
  /** An entry of that minute tells it as well. */
  windowEndTold: 2,
  fieldEnd: 7,
  proseEndResolved: 2,
  /** A record's own end at the stamp of an update: when it was closed, not when it was over. */
  recordEnd: 3.5,
  /** A record's own end that no update has: it was noted for what it is. */
  recordNotes: 9,
  laterWindow: -0.7,
  /** What the words of an ending weigh that leave little doubt. */
  endsPlainly: 3.5,
  /** Those that say that service is back, and not that a remedy was tried. */
  isBack: 4.5,
  /** From how many minutes on moments plainly stand one after the other. */
  apart: 15,
  /** What it costs that the second comes before the first; nothing where that happens in sound incidents. */
  disorder: [
    ['started', 'detected', 6],
    ['started', 'acknowledged', 8],
    ['started', 'escalated', 8],
    ['started', 'announced', 8],
    ['started', 'identified', 6],
    ['started', 'mitigated', 10],
    ['started', 'resolved', 10],
    ['detected', 'acknowledged', 4],
    ['detected', 'escalated', 3],
    ['detected', 'identified', 3],
    ['detected', 'mitigated', 6],
    ['detected', 'resolved', 8],
    ['acknowledged', 'identified', 1.5],
    ['acknowledged', 'mitigated', 3],
    ['acknowledged', 'resolved', 6],
    ['escalated', 'resolved', 5],
    ['announced', 'resolved', 5],
    ['identified', 'mitigated', 0.8],
    ['identified', 'resolved', 3],
    ['mitigated', 'resolved', 8],
  ] as readonly (readonly [MilestoneName, MilestoneName, number])[],
}
