import type { Moment } from '../model/moment.ts'
import { type Candidate, type Cue, type Decision, milestoneNames } from './milestones/candidate.ts'

/** Candidates beyond these are counted, not printed. */
const shown = 4

/**
 * How each milestone was decided, for a person to read: every candidate with what spoke for (+) and against (-) it
 * and the sum, best first, an arrow at the one that was chosen, and why it won where it does not have the highest
 * sum. Ends with a line break; milestones without candidates are left out.
 *
 * @example
 * detected: 2024-05-02T09:14
 * → 6.3  2024-05-02T09:14  e2 "Alert from the probes."
 *        +4.0 says "Alert", +2.0 first entry of the timeline, +0.3 …
 *   2.8  …
 */
export function explain(decision: Decision): string {
  const parts = milestoneNames.flatMap((name) => {
    const candidates = decision.candidates[name] ?? []
    const chosen = decision.milestones[name]
    if (chosen === undefined && candidates.length === 0) return []
    const at = candidates.findIndex(
      (one) => chosen !== undefined && one.event === chosen.event && sameMoment(one.at, chosen.at),
    )
    const lines = [`${name}: ${chosen === undefined ? 'none' : localOf(chosen.at)}`]
    if (chosen !== undefined && at < 0) lines.push(`→ ${chosen.reason}`)
    const listed = candidates.filter((_, rank) => rank < shown || rank === at)
    for (const one of listed) lines.push(...linesOf(one, one === candidates[at]))
    if (candidates.length > listed.length) lines.push(`  and ${candidates.length - listed.length} more`)
    if (at > 0) lines.push('  won though others score higher: those would put the milestones into an impossible order')
    if (chosen === undefined) lines.push('  none is strong enough, or none fits the order of the others')
    return [lines.join('\n')]
  })
  return parts.length === 0 ? 'no milestone has a candidate\n' : `${parts.join('\n\n')}\n`
}

function linesOf({ at, event, text, score, cues }: Candidate, chosen: boolean): string[] {
  const told = text.replace(/\s+/g, ' ').trim()
  const quoted = told.length > 80 ? `${told.slice(0, 79)}…` : told
  return [
    `${chosen ? '→' : ' '} ${score.toFixed(1).padStart(4)}  ${localOf(at)}  ${event ?? 'window'} "${quoted}"`,
    `         ${cues.map(cueText).join(', ')}`,
  ]
}

function cueText({ why, weight }: Cue): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)} ${why}`
}

function localOf({ local, offset }: Moment): string {
  return `${local}${offset ?? ''}`
}

function sameMoment(a: Moment, b: Moment): boolean {
  return a.local === b.local && a.position.start.offset === b.position.start.offset
}
