import type { MilestoneName, SectionKind } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import type { Outline } from '../lines.ts'
import type { Traced } from '../timeline.ts'
import { type Cue, milestoneNames, scoreOf } from './candidate.ts'
import { type Telling, tellingOf } from './texts.ts'
import { weights } from './weights.ts'
import { denies, hearing, wordCues } from './word-cues.ts'

/** One event with what its words say for each milestone. */
export interface Fact {
  readonly one: Traced
  readonly telling: Telling
  readonly words: ReadonlyMap<MilestoneName, readonly Cue[]>
  /** Sum of the words' weights. */
  readonly says: (name: MilestoneName) => number
  /** Failures, or attempts to mend: the incident is not over. */
  readonly trouble: boolean
  readonly section: SectionKind
}

export interface Facts {
  readonly all: readonly Fact[]
  /** Timeline entries in clock order. */
  readonly entries: readonly Fact[]
  readonly ranks: ReadonlyMap<Fact, number>
  /** Rank of the first entry that tells how it was noticed; -1 where none does. */
  readonly noticed: number
  /** Moments told in prose, in clock order. */
  readonly told: readonly Fact[]
  /** Status updates in clock order; entries of one minute in the order in which they were written. */
  readonly updates: readonly Fact[]
}

export function factsOf(traced: readonly Traced[], outline: Outline | undefined): Facts {
  const narrated = traced.filter(({ event }) => event.source === 'narrative')
  const tellings = traced.map((one) => tellingOf(one, outline, narrated))
  const hear = hearing()
  const all = traced.map((one, index): Fact => {
    const telling = tellings[index] ?? { label: '', lead: '', sentences: [], linked: [], spoken: false }
    const found = new Map(milestoneNames.map((name) => [name, wordCues(name, telling, hear)]))
    const sums = new Map([...found].map(([name, cues]) => [name, scoreOf(cues)]))
    const section = outline?.parts[one.told.mention.line.section]?.kind ?? 'other'
    const says = (name: MilestoneName): number => sums.get(name) ?? 0
    const trouble = says('mitigated') < weights.enough && (says('started') >= 3 || denies('mitigated', telling, hear))
    return { one, telling, words: found, says, trouble, section }
  })
  const entries = all.filter(({ one }) => one.event.source !== 'update' && one.event.source !== 'narrative')
  const updates = all.filter(({ one }) => one.event.source === 'update')
  const told = all.filter(({ one }) => one.event.source === 'narrative')
  return {
    all,
    entries,
    told,
    noticed: entries.findIndex(({ says }) => says('detected') >= 3),
    ranks: new Map(entries.map((fact, rank) => [fact, rank])),
    updates: inPageOrder(updates),
  }
}

/** Of several updates in one minute, a page that prints its newest first has the oldest last. */
function inPageOrder(updates: readonly Fact[]): Fact[] {
  const [first, last] = [updates[0], updates.at(-1)]
  const backwards = first !== undefined && last !== undefined && first.one.event.order > last.one.event.order
  const at = ({ one }: Fact): number => epochOf(one.event.at)?.ms ?? Number.POSITIVE_INFINITY
  return updates.toSorted((a, b) => {
    const [from, to] = [at(a), at(b)]
    if (from !== to) return from < to ? -1 : 1
    return (a.one.event.order - b.one.event.order) * (backwards ? -1 : 1)
  })
}
