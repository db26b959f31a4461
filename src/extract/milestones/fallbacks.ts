import type { MilestoneName } from '../../model/incident.ts'
import { elapsed, epochOf } from '../../time/elapsed.ts'
import type { ByMilestone, Candidate } from './candidate.ts'
import type { Chosen } from './choose.ts'
import { aside, type Fact, type Facts } from './facts.ts'
import { isChange, isWholeReport, mayBegin } from './place-cues.ts'
import { weights } from './weights.ts'

/**
 * Where only one of two milestones is told, its place tells the other: the entry before the one that declares the
 * incident over ended its impact, and the one before somebody took it on told him of it, if no word of theirs says
 * anything else. Or one moment stands for both: what is told as the end of the incident also ended its impact; an
 * entry that ends the timeline with service back to normal, or with the stated impact, also ended the incident; and a
 * page of updates alone first knew when it first said that it investigates.
 */
export function completed(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, facts: Facts): Chosen {
  const ended = withResolution(withMitigation(chosen, candidates, facts), facts)
  return withDetection(withCause(withStart(ended, facts), facts), facts)
}

/** In seconds: a change so long before anything else is told is the background. */
const BACKGROUND = 6 * 3600

/** The change or the failure with which the story opens, where nothing tells the start more plainly. */
function withStart(chosen: Chosen, { all, updates }: Facts): Chosen {
  if (chosen.started !== undefined || updates.length > 0) return chosen
  const story = all.filter(({ kind, section }) => kind !== 'prose' || !aside.has(section))
  const [first] = story
  if (first === undefined || story.length < 2 || first.telling.label !== '') return chosen
  const { event } = first.one
  const tells = first.says('started') > 0 && first.says('detected') < weights.enough
  if (!tells || !event.at.local.includes('T')) return chosen
  const after = Object.values(chosen).map((one) => (one.event === event.id ? -1 : (elapsed(event.at, one.at) ?? -1)))
  if (after.some((seconds) => seconds < 0)) return chosen
  if (isChange(first) && Math.min(...after) > BACKGROUND) return chosen
  return { ...chosen, started: byPlace(first, 'started', 'the change or failure with which the story opens') }
}

/** The entry before that of `next`, where it tells no milestone of its own. */
function entryBefore(next: Candidate, chosen: Chosen, { entries }: Facts): Fact | undefined {
  const rank = entries.findIndex(({ one }) => one.event.id === next.event)
  const before = entries[rank - 1]
  if (before === undefined || before.telling.label !== '' || !before.one.event.at.local.includes('T')) return undefined
  const { id } = before.one.event
  return Object.values(chosen).some(({ event }) => event === id) ? undefined : before
}

/** Whether an entry may tell the end of the impact by no word: it tells neither trouble nor an earlier step. */
function mayEnd(fact: Fact): boolean {
  return !fact.trouble && beforeEnd.every((name) => fact.says(name) < weights.endsPlainly)
}

const beforeEnd = ['detected', 'acknowledged', 'escalated', 'announced'] as const

function byPlace({ one: { event } }: Fact, milestone: MilestoneName, why: string): Candidate {
  const { at, id, text, position } = event
  return standsFor({ milestone, at, event: id, text, position, score: 0, cues: [], named: false }, milestone, why)
}

function standsFor(one: Candidate, milestone: MilestoneName, why: string): Candidate {
  return { ...one, milestone, score: weights.enough, cues: [{ why, weight: weights.enough }], named: false }
}

function withMitigation(chosen: Chosen, candidates: ByMilestone<readonly Candidate[]>, facts: Facts): Chosen {
  const { resolved, mitigated } = chosen
  if (resolved === undefined || mitigated !== undefined) return chosen
  const { all } = facts
  const before = entryBefore(resolved, chosen, facts)
  if (before !== undefined && mayEnd(before))
    return { ...chosen, mitigated: byPlace(before, 'mitigated', 'the last entry before it was declared over') }
  // That a ticket was closed, by a field of that name or by a status, does not say when the impact ended.
  if (resolved.named) return chosen
  const own = candidates.mitigated?.find(({ event }) => event !== undefined && event === resolved.event)
  const told = standsFor(
    resolved,
    'mitigated',
    'told as the end of the incident, and nothing tells the end of its impact',
  )
  // That a banner was taken down does not say it either.
  if (own === undefined && all.some(({ one, trouble }) => trouble && one.event.id === resolved.event)) return chosen
  if (own === undefined) return { ...chosen, mitigated: told }
  return { ...chosen, mitigated: { ...told, score: own.score + weights.enough, cues: [...own.cues, ...told.cues] } }
}

function withResolution(chosen: Chosen, facts: Facts): Chosen {
  const { resolved, mitigated } = chosen
  if (resolved !== undefined || mitigated === undefined) return chosen
  const { entries } = facts
  const last = entries.at(-1)
  const same = last?.one.event.at.local === mitigated.at.local
  if (same && last !== undefined && entries.length > 2) {
    const ends = last.says('mitigated') >= weights.endsPlainly && last.says('resolved') > 0
    if (ends || mitigated.event === undefined)
      return { ...chosen, resolved: standsFor(mitigated, 'resolved', 'the last entry tells that service is back') }
  }
  if (!endsStory(mitigated, facts)) return chosen
  return { ...chosen, resolved: standsFor(mitigated, 'resolved', 'nothing is told after service was back') }
}

/**
 * Whether the story ends with this moment: others stand before it, none after it, and its words say plainly that
 * service is back, not that anybody still watches. Updates that bear a status say themselves when it was over.
 */
function endsStory({ at, event }: Candidate, facts: Facts): boolean {
  if (event === undefined || !at.local.includes('T')) return false
  if (facts.updates.some(({ status }) => status !== undefined)) return false
  const story = facts.all.filter((fact) =>
    fact.kind === 'prose' ? !aside.has(fact.section) : !isWholeReport(fact, facts),
  )
  const own = story.find(({ one }) => one.event.id === event)
  if (own === undefined || own.trouble || own.unfinished || own.says('mitigated') < weights.isBack) return false
  const since = story.map(({ one }) => elapsed(at, one.event.at) ?? 0)
  return since.some((seconds) => seconds < 0) && since.every((seconds) => seconds <= 0)
}

/** Where the timeline has no word of the cause, the first post that bears the status says when it was known. */
function withCause(chosen: Chosen, { entries, updates }: Facts): Chosen {
  if (chosen.identified !== undefined || entries.length === 0) return chosen
  const post = updates.find(({ status }) => status === 'identified')
  if (post === undefined) return chosen
  return { ...chosen, identified: byPlace(post, 'identified', 'the first update with that status') }
}

/**
 * The moment at which somebody took it on, or others were called in, where nothing is told before it, or the
 * incident began in that minute: whoever does so knows.
 */
function firstKnown({ started, acknowledged, escalated }: Chosen, { all, entries }: Facts): Candidate | undefined {
  const later =
    acknowledged !== undefined && escalated !== undefined && (elapsed(acknowledged.at, escalated.at) ?? 0) < 0
  const known = later ? escalated : (acknowledged ?? escalated)
  if (known === undefined || !known.at.local.includes('T')) return undefined
  if (!entries.some(({ one }) => one.event.id === known.event)) return undefined
  if (started !== undefined && elapsed(started.at, known.at) === 0) return known
  return all.every(({ one }) => (elapsed(one.event.at, known.at) ?? 0) <= 0) ? known : undefined
}

function withDetection(chosen: Chosen, facts: Facts): Chosen {
  if (chosen.detected !== undefined) return chosen
  if (chosen.acknowledged !== undefined) {
    const before = entryBefore(chosen.acknowledged, chosen, facts)
    if (before !== undefined && mayBegin(before))
      return { ...chosen, detected: byPlace(before, 'detected', 'the last entry before somebody took it on') }
  }
  const known = firstKnown(chosen, facts)
  if (known !== undefined)
    return { ...chosen, detected: standsFor(known, 'detected', 'nothing tells that it was known before') }
  const post = firstPost(chosen, facts)
  if (post === undefined) return chosen
  return { ...chosen, detected: byPlace(post, 'detected', 'first update, and nothing else tells when it was noticed') }
}

/** The post with which a page of updates alone begins: by its status or its words it investigates. */
function firstPost({ started }: Chosen, { entries, updates }: Facts): Fact | undefined {
  const [first] = updates
  if (entries.length > 0 || first === undefined) return undefined
  const { status, says } = first
  const looks = status === undefined && updates.length > 1 && says('acknowledged') >= weights.enough
  if (status !== 'investigating' && !(looks && says('mitigated') < weights.enough)) return undefined
  const began = started === undefined ? null : epochOf(started.at)
  const at = epochOf(first.one.event.at)
  // A record states its start to the millisecond, and its first post to the second.
  return began !== null && at !== null && at.ms + 60_000 <= began.ms ? undefined : first
}
