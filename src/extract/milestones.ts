import type { Basis } from '../model/basis.ts'
import type { ImpactWindow, Milestone, MilestoneName } from '../model/incident.ts'
import type { Moment } from '../model/moment.ts'
import type { Position } from '../model/position.ts'
import { epochOf } from '../time/elapsed.ts'
import { cues } from './cues.ts'
import type { Traced } from './timeline.ts'

/** One reason for or against a candidate. */
export interface Cue {
  readonly why: string
  readonly weight: number
}

/** A moment that may be a milestone, with all that speaks for and against it. */
export interface Candidate {
  readonly milestone: MilestoneName
  readonly at: Moment
  readonly event?: string
  readonly text: string
  readonly position: Position
  readonly score: number
  readonly cues: readonly Cue[]
}

export interface Decision {
  readonly milestones: Partial<Record<MilestoneName, Milestone>>
  /** Every candidate that scored above nothing, best first, by milestone. */
  readonly candidates: Readonly<Partial<Record<MilestoneName, readonly Candidate[]>>>
}

const names = ['started', 'detected', 'acknowledged', 'escalated', 'announced', 'identified', 'mitigated', 'resolved'] as const
/** Below this a candidate is no more than a word that happens to be there. */
const enough = 2.2

/** Which told moments are the milestones, by the weighted cues of their words, status, place and neighbours. */
export function milestonesOf(traced: readonly Traced[], windows: readonly StatedWindow[]): Decision {
  const facts = factsOf(traced)
  const candidates: Partial<Record<MilestoneName, Candidate[]>> = {}
  for (const name of names) {
    const list = traced.map((one) => candidateOf(name, one, facts)).filter((one) => one !== undefined)
    list.push(...windowCandidates(name, windows))
    candidates[name] = list.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || timeOrder(name, a, b))
  }
  const together = completed(bestTogether(candidates), candidates)
  const milestones = Object.fromEntries(
    Object.entries(together).map(([name, candidate]) => [name, milestoneOf(candidate)]),
  )
  return { milestones, candidates }
}

interface Facts {
  /** Timeline entries in clock order. */
  readonly entries: readonly Traced[]
  readonly ranks: ReadonlyMap<Traced, number>
  readonly firstUpdate: Traced | undefined
}

function factsOf(traced: readonly Traced[]): Facts {
  const entries = traced.filter(({ event }) => event.source === 'timeline')
  const ranks = new Map(entries.map((one, rank) => [one, rank]))
  return { entries, ranks, firstUpdate: traced.find(({ event }) => event.source === 'update') }
}

function candidateOf(name: MilestoneName, one: Traced, facts: Facts): Candidate | undefined {
  const { event, told } = one
  const found: Cue[] = []
  const label = event.source === 'timeline' && told.mention.standing === 'labelled' ? (told.mention.label ?? '') : ''
  const text = headline(event.text, label)
  let positive = 0
  for (const [expression, weight] of wordsOf(name)) {
    const match = expression.exec(text)
    if (match === null) continue
    // Many words for one thing are one reason: the strongest counts whole, the others a third.
    if (weight > 0) positive += 1
    found.push({ why: `says "${match[0].slice(0, 60)}"`, weight: weight > 0 && positive > 1 ? weight / 3 : weight })
  }
  if (label !== '' && found.some(({ weight }) => weight > 0)) found.push({ why: `labelled "${label}"`, weight: 3 })
  found.push(...placeCues(name, one, facts))
  const score = found.reduce((sum, { weight }) => sum + weight, 0)
  if (score <= 0) return undefined
  return { milestone: name, at: event.at, event: event.id, text: event.text, position: event.position, score, cues: found }
}

const sorted = new Map(cues.milestones.map(([name, words]) => [name, [...words].sort(([, a], [, b]) => b - a)]))

function wordsOf(name: MilestoneName): readonly (readonly [RegExp, number])[] {
  return sorted.get(name) ?? []
}

/** What an entry says first counts: its first two sentences or lines. */
function headline(text: string, label: string): string {
  const whole = `${label} ${text}`.trim()
  const cut = whole.slice(0, 300)
  const stop = /[.!?]\s+\S[^.!?]*[.!?\n]/.exec(cut)
  return stop === null ? cut : cut.slice(0, stop.index + stop[0].length)
}

/** The beginning of an incident is told first, its end last: what an entry's rank speaks for or against. */
function placeCues(name: MilestoneName, one: Traced, facts: Facts): Cue[] {
  const { event } = one
  const found: Cue[] = []
  const rank = facts.ranks.get(one)
  if (rank !== undefined) {
    const later = Math.min(rank, 8)
    const left = Math.min(facts.entries.length - 1 - rank, 8)
    if (name === 'detected' || name === 'started') {
      found.push(rank === 0 ? { why: 'first entry of the timeline', weight: 2 } : { why: `entry ${rank + 1} of the timeline`, weight: -0.25 * later })
    }
    if (name === 'acknowledged' || name === 'escalated') found.push({ why: `entry ${rank + 1} of the timeline`, weight: -0.12 * later })
    if (name === 'resolved') found.push(left === 0 ? { why: 'last entry of the timeline', weight: 2 } : { why: `${left} entries after it`, weight: -0.3 * left })
  } else if (event.source === 'narrative') found.push({ why: 'told in prose', weight: facts.entries.length > 0 ? -2 : -0.5 })
  else if (event.source === 'update') found.push(...updateCues(name, one, facts))
  if (!event.at.local.includes('T')) found.push({ why: 'known only to the day', weight: -1 })
  return found
}

/** A status page tells of milestones after the fact: it counts where the timeline says nothing. */
function updateCues(name: MilestoneName, one: Traced, facts: Facts): Cue[] {
  const { status } = one.event
  const found: Cue[] = []
  if (name === 'announced') {
    if (one === facts.firstUpdate) found.push({ why: 'first status update', weight: 8 })
    return found
  }
  if (name === 'identified' && status === 'identified') found.push({ why: 'status "identified"', weight: 4 })
  if (name === 'mitigated' && status === 'monitoring') found.push({ why: 'status "monitoring"', weight: 3 })
  if (name === 'resolved' && (status === 'resolved' || status === 'completed')) found.push({ why: `status "${status}"`, weight: 6 })
  if (name === 'acknowledged' || name === 'escalated') found.push({ why: "a public word is no responder's", weight: -6 })
  found.push({ why: 'told on the status page', weight: facts.entries.length > 0 ? -4 : -1 })
  return found
}

/** A stated window, and whether a record's own fields state it. */
export interface StatedWindow extends ImpactWindow {
  readonly field: boolean
}

function windowCandidates(name: MilestoneName, windows: readonly StatedWindow[]): Candidate[] {
  if (name !== 'started' && name !== 'mitigated' && name !== 'resolved') return []
  return windows.flatMap((window, rank): Candidate[] => {
    const at = name === 'started' ? window.start : window.end
    if (at === undefined) return []
    const weight = (name === 'started' ? 9 : name === 'mitigated' ? 5.5 : window.field ? 7 : 2) - Math.min(rank, 4) * 0.7
    const why = name === 'started' ? 'start of the stated impact' : 'end of the stated impact'
    return [{ milestone: name, at, text: at.text, position: at.position, score: weight, cues: [{ why, weight }] }]
  })
}

/** Of equals, the earliest is taken; the end of an incident is its latest. */
function timeOrder(name: MilestoneName, a: Candidate, b: Candidate): number {
  const from = epochOf(a.at)?.ms ?? 0
  const to = epochOf(b.at)?.ms ?? 0
  return name === 'resolved' || name === 'mitigated' ? to - from : from - to
}

type Chosen = Partial<Record<MilestoneName, Candidate>>

/**
 * The choice of candidates that is best as a whole: the sum of their scores, less what it costs to stand in an
 * order in which incidents do not happen. A beam keeps the work bounded.
 */
function bestTogether(candidates: Partial<Record<MilestoneName, readonly Candidate[]>>): Chosen {
  let beam: { chosen: Chosen; score: number }[] = [{ chosen: {}, score: 0 }]
  for (const name of names) {
    const options = (candidates[name] ?? []).filter(({ score }) => score >= enough).slice(0, 8)
    const next = beam.map(({ chosen, score }) => ({ chosen, score: score + enough }))
    for (const { chosen, score } of beam) {
      for (const option of options) {
        const cost = names.reduce((sum, other) => sum + costOf(other, chosen[other], name, option) * doubt(chosen[other], option), 0)
        next.push({ chosen: { ...chosen, [name]: option }, score: score + option.score - cost })
      }
    }
    beam = next.sort((a, b) => b.score - a.score).slice(0, 60)
  }
  return beam[0]?.chosen ?? {}
}

/**
 * Where only one of two milestones is told, an entry may stand for both: what is told as the end of the incident
 * also ended the impact, where it does not speak of paperwork; what was first noticed had begun by then.
 */
function completed(together: Chosen, candidates: Partial<Record<MilestoneName, readonly Candidate[]>>): Chosen {
  const { resolved, mitigated } = together
  if (resolved === undefined || mitigated !== undefined || /\b(?:ticket|closed|post-?mortem)\b/i.test(resolved.text)) return together
  const own = candidates.mitigated?.find(({ event }) => event === resolved.event)
  const why = 'the same entry tells the end of the incident, and none tells the end of the impact'
  const cues = [...(own?.cues ?? []), { why, weight: enough }]
  return { ...together, mitigated: { ...resolved, milestone: 'mitigated', score: (own?.score ?? 0) + enough, cues } }
}

/** A field that names the milestone stands whatever the order says: contradictions are kept, for a rule to find. */
function doubt(a: Candidate | undefined, b: Candidate): number {
  const named = (one: Candidate | undefined): boolean => one?.cues.some(({ why }) => why.startsWith('labelled')) === true
  return named(a) && named(b) ? 0.1 : named(b) ? 0.5 : 1
}

/** What it costs that `second` comes before `first`: nothing where that happens in sound incidents. */
const disorder: readonly (readonly [MilestoneName, MilestoneName, number])[] = [
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
  ['identified', 'mitigated', 2],
  ['identified', 'resolved', 3],
  ['mitigated', 'resolved', 8],
]

function costOf(first: MilestoneName, a: Candidate | undefined, second: MilestoneName, b: Candidate): number {
  if (a === undefined) return 0
  const rule = disorder.find(([from, to]) => from === first && to === second)
  if (rule === undefined) return 0
  const from = epochOf(a.at)
  const to = epochOf(b.at)
  if (from === null || to === null || from.bare !== to.bare) return 0
  const days = a.at.precision === 'day' || b.at.precision === 'day'
  if (days ? a.at.local.slice(0, 10) > b.at.local.slice(0, 10) : from.ms > to.ms) return rule[2]
  return 0
}

function milestoneOf(candidate: Candidate): Milestone {
  const { at, event, text, position, cues: found } = candidate
  const words = found.some(({ why }) => /^(?:says|labelled|status|start|end)/.test(why))
  const basis: Basis = words || event === undefined ? 'stated' : 'inferred'
  const why = found.filter(({ weight }) => weight > 0).map((cue) => cue.why)
  return {
    at,
    ...(event === undefined ? {} : { event }),
    basis,
    reason: `"${text.replace(/\s+/g, ' ').slice(0, 80)}": ${why.join(', ')}`,
    position,
  }
}
