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
const enough = 3

/** Which told moments are the milestones, by the weighted cues of their words, status, place and neighbours. */
export function milestonesOf(traced: readonly Traced[], windows: readonly ImpactWindow[]): Decision {
  const facts = factsOf(traced)
  const candidates: Partial<Record<MilestoneName, Candidate[]>> = {}
  for (const name of names) {
    const list = traced.map((one) => candidateOf(name, one, facts)).filter((one) => one !== undefined)
    list.push(...windowCandidates(name, windows))
    candidates[name] = list.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || timeOrder(name, a, b))
  }
  return { milestones: chosen(candidates), candidates }
}

interface Facts {
  readonly first: Traced | undefined
  readonly last: Traced | undefined
  readonly firstUpdate: Traced | undefined
}

function factsOf(traced: readonly Traced[]): Facts {
  const entries = traced.filter(({ event }) => event.source === 'timeline' && event.at.local.includes('T'))
  const updates = traced.filter(({ event }) => event.source === 'update')
  return { first: entries[0], last: entries.at(-1), firstUpdate: updates[0] }
}

function candidateOf(name: MilestoneName, one: Traced, facts: Facts): Candidate | undefined {
  const { event, told } = one
  const found: Cue[] = []
  const label = told.mention.standing === 'labelled' ? (told.mention.label ?? '') : ''
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
  if (event.source === 'narrative') found.push({ why: 'told in prose', weight: -1.5 })
  if (event.source === 'update' && name !== 'announced') found.push({ why: 'told on the status page', weight: -1 })
  const score = found.reduce((sum, { weight }) => sum + weight, 0)
  if (score <= 0) return undefined
  return { milestone: name, at: event.at, event: event.id, text: event.text, position: event.position, score, cues: found }
}

function wordsOf(name: MilestoneName): readonly (readonly [RegExp, number])[] {
  const own = cues.milestones.find(([other]) => other === name)?.[1] ?? []
  return [...own].sort(([, a], [, b]) => b - a)
}

/** What an entry says first counts: its first two sentences or lines. */
function headline(text: string, label: string): string {
  const whole = `${label} ${text}`.trim()
  const cut = whole.slice(0, 300)
  const stop = /[.!?]\s+\S[^.!?]*[.!?\n]/.exec(cut)
  return stop === null ? cut : cut.slice(0, stop.index + stop[0].length)
}

function placeCues(name: MilestoneName, one: Traced, facts: Facts): Cue[] {
  const { event } = one
  const found: Cue[] = []
  if (one === facts.first && (name === 'detected' || name === 'started')) found.push({ why: 'first entry of the timeline', weight: 1.5 })
  if (one === facts.last && name === 'resolved') found.push({ why: 'last entry of the timeline', weight: 1.5 })
  if (event.source === 'update') {
    if (name === 'announced' && one === facts.firstUpdate) found.push({ why: 'first status update', weight: 8 })
    if (name === 'identified' && event.status === 'identified') found.push({ why: 'status "identified"', weight: 4 })
    if (name === 'mitigated' && event.status === 'monitoring') found.push({ why: 'status "monitoring"', weight: 3 })
    if (name === 'resolved' && (event.status === 'resolved' || event.status === 'completed')) found.push({ why: `status "${event.status}"`, weight: 5 })
  }
  return found
}

function windowCandidates(name: MilestoneName, windows: readonly ImpactWindow[]): Candidate[] {
  if (name !== 'started' && name !== 'mitigated' && name !== 'resolved') return []
  return windows.flatMap((window, rank): Candidate[] => {
    const at = name === 'started' ? window.start : window.end
    if (at === undefined) return []
    const weight = name === 'started' ? 8 : name === 'mitigated' ? 4.5 : 2
    const why = name === 'started' ? 'start of the stated impact' : 'end of the stated impact'
    return [{ milestone: name, at, text: at.text, position: at.position, score: weight - rank * 0.5, cues: [{ why, weight: weight - rank * 0.5 }] }]
  })
}

/** Of equals, the earliest is taken; the end of an incident is its latest. */
function timeOrder(name: MilestoneName, a: Candidate, b: Candidate): number {
  const from = epochOf(a.at)?.ms ?? 0
  const to = epochOf(b.at)?.ms ?? 0
  return name === 'resolved' || name === 'mitigated' ? to - from : from - to
}

function chosen(candidates: Partial<Record<MilestoneName, readonly Candidate[]>>): Partial<Record<MilestoneName, Milestone>> {
  const milestones: Partial<Record<MilestoneName, Milestone>> = {}
  for (const name of names) {
    const best = candidates[name]?.find((one) => one.score >= enough && fits(name, one, milestones))
    if (best === undefined) continue
    const basis: Basis = best.cues.some(({ why }) => why.startsWith('says') || why.startsWith('labelled')) || best.event === undefined ? 'stated' : 'inferred'
    milestones[name] = {
      at: best.at,
      ...(best.event === undefined ? {} : { event: best.event }),
      basis,
      reason: `"${best.text.replace(/\s+/g, ' ').slice(0, 80)}": ${best.cues.filter(({ weight }) => weight > 0).map(({ why }) => why).join(', ')}`,
      position: best.position,
    }
  }
  return milestones
}

/** Nobody detects, names or ends what has not begun; the end is not before the fix. */
function fits(name: MilestoneName, one: Candidate, before: Partial<Record<MilestoneName, Milestone>>): boolean {
  const at = epochOf(one.at)?.ms
  const of = (other: MilestoneName): number | undefined => {
    const milestone = before[other]
    return milestone === undefined ? undefined : epochOf(milestone.at)?.ms
  }
  if (at === undefined) return true
  const started = of('started')
  const detected = of('detected')
  if (name !== 'started' && name !== 'detected' && started !== undefined && at < started) return false
  if ((name === 'mitigated' || name === 'resolved' || name === 'acknowledged') && detected !== undefined && at < detected) return false
  if (name === 'resolved') {
    const mitigated = of('mitigated')
    if (mitigated !== undefined && at < mitigated) return false
  }
  return true
}
