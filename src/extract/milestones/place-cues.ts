import type { MilestoneName, SectionKind, Status } from '../../model/incident.ts'
import { elapsed, epochOf } from '../../time/elapsed.ts'
import { type Cue, milestoneNames } from './candidate.ts'
import { aside, type Fact, type Facts, minuteOf } from './facts.ts'
import { firstSaying } from './first-saying.ts'
import { weights } from './weights.ts'

/** What the place of a moment among the others says for or against its being this milestone. */
export function placeCues(name: MilestoneName, fact: Fact, facts: Facts): Cue[] {
  const { event } = fact.one
  const found: Cue[] = []
  if (fact.kind === 'post') found.push(...updateCues(name, fact.status, fact, facts))
  else if (fact.kind === 'prose') found.push(...proseCues(name, fact, facts))
  else found.push(...entryCues(name, fact, facts))
  if (!event.at.local.includes('T')) {
    found.push({ why: 'known only to the day', weight: facts.clocked ? weights.dayAmongClocks : weights.dayOnly })
  }
  return found
}

/** What the place of an entry may make of it though no word of it says so. */
const byPlace = new Set<MilestoneName>(['started', 'detected'])

/** Whether the place of a moment alone may make it this milestone. */
export function mayTell(name: MilestoneName, { kind }: Fact): boolean {
  return kind !== 'entry' || byPlace.has(name)
}

const firsts = new Set<MilestoneName>(['started', 'detected', 'acknowledged', 'escalated', 'announced', 'identified'])

function entryCues(name: MilestoneName, fact: Fact, facts: Facts): Cue[] {
  const { entries, ranks, noticed } = facts
  const rank = ranks.get(fact) ?? 0
  const after = entries.length - 1 - rank
  const found: Cue[] = []
  if (name === 'started' || name === 'detected') {
    if (rank === 0 && fact.says(name) > 0 && !facts.isTold)
      found.push({
        why: 'first entry of the timeline',
        weight: name === 'started' && fact.says('detected') >= 3 ? weights.outermostNoticed : weights.outermost,
      })
    else found.push({ why: `entry ${rank + 1} of the timeline`, weight: -weights.inward * Math.min(rank, 8) })
  }
  if (name === 'started' && fact.says('detected') >= 3 && fact.says('started') < 5)
    found.push({ why: 'tells how it was noticed', weight: weights.noticed })
  if (name === 'acknowledged' || name === 'escalated')
    found.push({ why: `entry ${rank + 1} of the timeline`, weight: -weights.inwardResponse * Math.min(rank, 8) })
  // Of records nobody knows yet which change it was.
  if (name === 'started' && rank === noticed - 1 && fact.one.event.source === 'timeline' && mayBegin(fact))
    found.push({ why: 'the last entry before it was noticed', weight: weights.beforeNoticed, tells: true })
  if (name === 'acknowledged' && noticed >= 0 && (rank === noticed || rank === noticed + 1))
    found.push({ why: 'as soon as it was noticed', weight: weights.afterNoticed })
  if (name === 'escalated' && rank === noticed && fact.says('escalated') < plainly)
    found.push({ why: 'tells how it was noticed', weight: weights.noticed })
  if (name === 'acknowledged' && fact.says('mitigated') >= 4)
    found.push({ why: 'tells how it was mended', weight: weights.mendedForResponder })
  if (name === 'acknowledged' && firstSaying(entries, 'mitigated', 4) < rank)
    found.push({ why: 'one before it tells how it was mended', weight: weights.mendedBefore })
  if (name === 'acknowledged' && fact.says('announced') >= 4)
    found.push({ why: 'a public word', weight: weights.publicForResponder })
  if (name === 'detected' && fact.says('announced') >= plainly)
    found.push({ why: 'a public word', weight: weights.publicForDetection })
  if (name === 'resolved') {
    if (after === 0 && fact.says(name) >= 1.5)
      found.push({ why: 'last entry of the timeline', weight: weights.outermost })
    else if (after > 0)
      found.push({ why: `${after} entries after it`, weight: -weights.beforeEnd * Math.min(after, 6) })
  }
  found.push(...firstCues(name, fact, entries, rank))
  if (name === 'detected' && fact.one.event.source === 'alert')
    found.push({ why: 'an alert', weight: weights.alert, tells: true })
  if (name === 'detected' && fact.telling.spoken && fact.says('started') >= 2 && !fact.telling.lead.includes(' '))
    found.push({ why: 'somebody says so', weight: weights.spoken, tells: true })
  if (name === 'mitigated' && mendedBefore(fact, rank, entries)) found.push(declaredOver)
  if (name === 'mitigated' && after === 0 && entries.length > 1 && fact.says(name) > 0)
    found.push({ why: 'last entry of the timeline', weight: weights.lastForMitigated })
  if (name === 'mitigated' || name === 'resolved') found.push(...troubleAfter(rank, entries))
  return found
}

/** Of several tellings of a beginning, the earliest is it; of a cause, the later ones know more. */
function firstCues(name: MilestoneName, fact: Fact, facts: readonly Fact[], rank: number): Cue[] {
  if (!firsts.has(name) || fact.says(name) < weights.enough) return []
  const told = firstSaying(facts, name, weights.enough + 0.8) < rank
  if (told)
    return [
      { why: 'one before it tells the same', weight: name === 'identified' ? weights.repeated / 2 : weights.repeated },
    ]
  return name === 'identified' || name === 'started' ? [] : [{ why: 'the first to tell it', weight: weights.earliest }]
}

const declaredOver: Cue = { why: 'declares it over after it was mended', weight: weights.declaredOver }

/** 'The case is closed' ends the impact only where no entry before it tells that. */
function mendedBefore(fact: Fact, rank: number, entries: readonly Fact[]): boolean {
  const over = fact.says('resolved')
  return over >= plainly && over > fact.says('mitigated') && firstSaying(entries, 'mitigated', MENDED) < rank
}

/** What words of mending weigh that are no mere attempt. */
const MENDED = 3.3

/** What ended the impact has no failures and attempts told after it. */
function troubleAfter(rank: number, entries: readonly Fact[]): Cue[] {
  const later = entries.slice(rank + 1, rank + 12).filter(({ trouble }) => trouble)
  if (later.length === 0) return []
  return [
    {
      why: `${later.length} entries after it tell of trouble`,
      weight: Math.max(weights.troubleAfterMost, weights.troubleAfter * later.length),
    },
  ]
}

const own: Partial<Record<MilestoneName, readonly SectionKind[]>> = {
  started: ['impact', 'summary', 'trigger'],
  detected: ['detection'],
  acknowledged: ['response', 'detection'],
  escalated: ['response'],
  announced: ['communication'],
  identified: ['root-cause', 'response'],
  mitigated: ['resolution', 'response'],
  resolved: ['resolution'],
}
const { plainly } = weights

function proseCues(name: MilestoneName, fact: Fact, facts: Facts): Cue[] {
  const { entries } = facts
  const beside =
    facts.areFields || isBeforeAll(name, fact, facts) ? weights.proseBesideFields : weights.proseBesideTimeline
  const alone = entries.length === 0 || facts.isTold
  const found: Cue[] = [{ why: 'told in prose', weight: alone ? weights.prose : beside }]
  const rank = facts.toldRanks.get(fact) ?? 0
  if (alone) found.push(...firstCues(name, fact, facts.told, rank))
  if (alone && name === 'mitigated' && mendedBefore(fact, rank, facts.told)) found.push(declaredOver)
  const minute = minuteOf(fact)
  const entry = facts.byMinute.get(minute)
  // A field tells one milestone and leaves the others to the prose.
  if (entry !== undefined && minute.includes('T') && entry.says(name) < weights.enough && entry.telling.label === '')
    found.push({
      why: 'the entry of that minute tells otherwise',
      weight: fact.says(name) >= plainly ? weights.retoldPlainly : weights.retold,
    })
  if (own[name]?.includes(fact.section))
    found.push({ why: `in the section "${fact.section}"`, weight: weights.section })
  if (name === 'resolved' && facts.updates.length > 0) {
    found.push({ why: 'updates say when it was over', weight: weights.proseResolvedBesideUpdates })
  }
  if ((name === 'acknowledged' || name === 'escalated') && isPosted(fact, facts))
    found.push({ why: "a public word is no responder's", weight: weights.publicForResponder })
  found.push(...leadCues(name, fact))
  if (aside.has(fact.section) && !facts.isAside)
    found.push({ why: `in the section "${fact.section}"`, weight: weights.offSection })
  return found
}

/** Of a beginning: the timeline sets in after this moment, and cannot tell it. */
function isBeforeAll(name: MilestoneName, { one }: Fact, { entries: [first] }: Facts): boolean {
  if (first === undefined || !byPlace.has(name)) return false
  return (elapsed(one.event.at, first.one.event.at) ?? 0) > 0
}

/** Whether a moment is told within a post of a list of posts; a page of updates may hold a report as well. */
function isPosted({ one }: Fact, { updates }: Facts): boolean {
  const at = one.event.position.start.offset
  return updates.some(
    ({ one: { event } }) =>
      event.source === 'timeline' && event.position.start.offset <= at && at < event.position.end.offset,
  )
}

const begun = new Set(['from', 'since', 'between', 'after'])
const over = new Set(['until', 'by', 'before'])

function leadCues(name: MilestoneName, { one, says }: Fact): Cue[] {
  const { lead } = one.told.mention.token
  if (lead === undefined) return []
  const begins = name === 'started' || name === 'detected'
  const ends = name === 'mitigated' || name === 'resolved'
  if (name === 'mitigated' && lead === 'until' && says('started') >= 2)
    return [{ why: 'trouble until then', weight: weights.troubleUntil, tells: true }]
  if (name === 'started' && lead === 'since' && says('started') >= 2)
    return [{ why: 'trouble since then', weight: weights.troubleSince }]
  if (name === 'mitigated' && over.has(lead)) return [{ why: `led by "${lead}"`, weight: weights.ledSo }]
  // 'From 15:43 it was available again' ends it as plainly as 'by 15:43'.
  if (ends && begun.has(lead) && lead !== 'between' && says(name) >= plainly) return []
  if ((ends && begun.has(lead)) || (begins && over.has(lead)))
    return [{ why: `led by "${lead}"`, weight: weights.ledOtherwise }]
  return []
}

const tellers: Partial<Record<MilestoneName, readonly [readonly Status[], number]>> = {
  identified: [['identified'], weights.statusIdentified],
  mitigated: [['monitoring', 'verifying'], weights.statusMonitoring],
  resolved: [['resolved', 'completed'], weights.statusResolved],
}

const unfinished = new Set<Status>(['investigating', 'identified', 'in_progress', 'monitoring', 'verifying'])

/** A status page tells of milestones after the fact: it counts where the timeline says nothing. */
function updateCues(name: MilestoneName, status: Status | undefined, fact: Fact, facts: Facts): Cue[] {
  const found: Cue[] = []
  if (name === 'announced') {
    const first = facts.updates.find(({ status }) => status !== 'postmortem' && status !== 'scheduled')
    // A lone post after the fact tells nothing of the first public word.
    const closes = status === 'resolved' || status === 'completed' || fact.says('resolved') >= 4
    const late = facts.updates.length === 1 && (closes || isWholeReport(fact, facts))
    return fact === first && !late ? [{ why: 'first status update', weight: weights.firstUpdate, tells: true }] : []
  }
  const teller = tellers[name]
  if (status !== undefined && teller?.[0].includes(status))
    found.push({ why: `status "${status}"`, weight: teller[1], tells: true })
  if (name === 'resolved' && status !== undefined && unfinished.has(status))
    found.push({ why: `status "${status}"`, weight: weights.statusUnfinished })
  if (name === 'identified' && status === 'investigating')
    found.push({ why: `status "${status}"`, weight: weights.statusInvestigating })
  if (name === 'mitigated' && (status === 'monitoring' || status === 'verifying') && fact.trouble)
    found.push({ why: 'monitoring what still fails', weight: weights.monitoredTrouble })
  if (name === 'identified' && firstSaying(facts.updates, name, plainly - 1) < (facts.updateRanks.get(fact) ?? 0))
    found.push({ why: 'an update before it tells the same', weight: weights.repeated })
  if (name === 'detected' && fact !== facts.updates[0])
    found.push({ why: 'a later update', weight: weights.detectedLater })
  if (name === 'acknowledged' || name === 'escalated')
    found.push({ why: "a public word is no responder's", weight: weights.publicForResponder })
  if (name === 'started' && fact.says('started') < 9.5)
    found.push({ why: 'a post tells of what began before it', weight: weights.postedStart })
  if ((name === 'started' || name === 'identified' || name === 'mitigated') && toldWithin(name, fact, facts))
    found.push({ why: 'its text gives another time for it', weight: weights.postedAfter })
  if (name === 'mitigated' && lastMitigating(facts.updates) > (facts.updateRanks.get(fact) ?? 0)) {
    found.push({ why: 'a further update tells the same', weight: weights.partial })
  }
  found.push({
    why: 'told on the status page',
    weight: facts.entries.length > 0 ? weights.updateBesideTimeline : weights.update,
  })
  return found
}

/** Whether a post is the report itself: there is no other, it bears no status, and the prose tells the story. */
export function isWholeReport({ kind, status }: Fact, { updates, told }: Facts): boolean {
  return kind === 'post' && updates.length === 1 && status === undefined && told.length > 1
}

/** 'The servers were restored around 08:40', posted later: the post tells it, and when it was. */
function toldWithin(name: MilestoneName, { one, says }: Fact, { told }: Facts): boolean {
  if (told.length > MOST_TOLD || says(name) < weights.enough) return false
  return told.some(
    (other) => other.says(name) >= weights.enough && one.event.text.includes(other.one.told.mention.passage.text),
  )
}

/** A report with more moments in its prose than these has its story there. */
const MOST_TOLD = 60

const mitigating = new WeakMap<readonly Fact[], number>()

/** Rank of the last update but the closing ones that tells the end of the impact; -1 where none does. */
function lastMitigating(updates: readonly Fact[]): number {
  const rank = mitigating.get(updates) ?? updates.findLastIndex((one) => !isOver(one) && one.says('mitigated') >= 4)
  mitigating.set(updates, rank)
  return rank
}

function isOver({ status }: Fact): boolean {
  return status === 'resolved' || status === 'completed'
}

/**
 * A change (a deployment, an upgrade) is the start of an incident where the first failure follows within minutes;
 * where it follows much later, the failure is the start and the change its background.
 */
export function changeCues(fact: Fact, facts: Facts): Cue[] {
  if (!isChange(fact)) return []
  const rank = facts.ranks.get(fact)
  if (rank === undefined) return []
  const symptom = facts.symptoms[rank]
  if (symptom === undefined) return [{ why: 'a change, and no failure after it', weight: weights.changeAlone }]
  // That somebody noticed tells less of when it began than a failure does.
  const reach = symptom.says('started') >= 2.7 ? 12 : 60
  const from = epochOf(fact.one.event.at)
  const to = epochOf(symptom.one.event.at)
  if (from === null || to === null) return []
  const minutes = (to.ms - from.ms) / 60_000
  return minutes <= reach
    ? [{ why: 'a change, and the first failure within minutes', weight: weights.changeBefore }]
    : [{ why: 'a change long before the first failure', weight: weights.changeLongBefore }]
}

/** Whether an entry may tell what was noticed after it, by no other word: it tells nothing else, and no mere change. */
export function mayBegin(fact: Fact): boolean {
  if (isChange(fact) || fact.telling.label !== '') return false
  return milestoneNames.every((name) => name === 'started' || fact.says(name) < weights.enough)
}

/** Words of a change (a deployment, an upgrade), and none of trouble. */
export function isChange({ words }: Fact): boolean {
  const positive = (words.get('started') ?? []).filter(({ weight }) => weight > 0)
  return positive.length > 0 && positive.every(({ weight }) => weight <= 1.6)
}
