import type { MilestoneName, SectionKind, Status } from '../../model/incident.ts'
import { epochOf } from '../../time/elapsed.ts'
import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import type { Traced } from '../timeline.ts'
import { type Cue, milestoneNames, scoreOf } from './candidate.ts'
import { arePosts, postedStatus } from './posts.ts'
import { type Telling, tellingOf } from './texts.ts'
import { weights } from './weights.ts'
import { denies, hearing, isSilent, wordCues } from './word-cues.ts'

/** One event with what its words say for each milestone. */
export interface Fact {
  readonly one: Traced
  /** An entry of the timeline, a post to the public, or told in prose. */
  readonly kind: 'entry' | 'post' | 'prose'
  /** Of a post. */
  readonly status?: Status
  readonly telling: Telling
  readonly words: ReadonlyMap<MilestoneName, readonly Cue[]>
  /** Sum of the words' weights. */
  readonly says: (name: MilestoneName) => number
  /** Failures, or attempts to mend: the incident is not over. */
  readonly trouble: boolean
  /** Says that it is not over: somebody still watches, or looks for the cause. */
  readonly unfinished: boolean
  readonly section: SectionKind
}

export interface Facts {
  readonly all: readonly Fact[]
  /** Timeline entries in clock order. */
  readonly entries: readonly Fact[]
  readonly ranks: ReadonlyMap<Fact, number>
  /** Rank of the first entry that tells how it was noticed; -1 where none does. */
  readonly noticed: number
  /** Some entry gives a clock time. */
  readonly clocked: boolean
  /** The first entry of each minute. */
  readonly byMinute: ReadonlyMap<string, Fact>
  /** Every entry is a labelled field. */
  readonly areFields: boolean
  /** The prose tells the story, and the timeline a single moment beside it. */
  readonly isTold: boolean
  /** All that is told in prose stands in parts that tell little of the incident elsewhere: here they tell it. */
  readonly isAside: boolean
  /** By rank of an entry: the first later one that tells of a failure or of its being noticed. */
  readonly symptoms: readonly (Fact | undefined)[]
  /** Moments told in prose, in clock order. */
  readonly told: readonly Fact[]
  readonly toldRanks: ReadonlyMap<Fact, number>
  /** Status updates in clock order; entries of one minute in the order in which they were written. */
  readonly updates: readonly Fact[]
  readonly updateRanks: ReadonlyMap<Fact, number>
}

export function factsOf(traced: readonly Traced[], outline: Outline | undefined): Facts {
  const narrated = narratedByLine(traced)
  const tellings = traced.map((one) => tellingOf(one, outline, narrated))
  const hear = hearing()
  const posted = arePosts(traced)
  const all = traced.map((one, index): Fact => {
    const telling = tellings[index] ?? { label: '', lead: '', sentences: [], linked: [], spoken: false }
    const section = outline?.parts[one.told.mention.line.section]?.kind ?? 'other'
    const kind = kindOf(one, posted)
    const status = kind === 'post' ? postedStatus(one) : undefined
    const own = { one, kind, telling, section, ...(status === undefined ? {} : { status }) }
    if (isSilent(telling, hear)) return { ...own, words: noWords, says: () => 0, trouble: false, unfinished: false }
    const found = new Map(milestoneNames.map((name) => [name, wordCues(name, telling, hear)]))
    const sums = new Map([...found].map(([name, cues]) => [name, scoreOf(cues)]))
    const says = (name: MilestoneName): number => sums.get(name) ?? 0
    const trouble = says('mitigated') < weights.enough && (says('started') >= 3 || denies('mitigated', telling, hear))
    return { ...own, words: found, says, trouble, unfinished: denies('resolved', telling, hear) }
  })
  const entries = all.filter(({ kind }) => kind === 'entry')
  const updates = all.filter(({ kind }) => kind === 'post')
  const told = all.filter(({ kind }) => kind === 'prose')
  const ordered = inPageOrder(updates)
  return {
    all,
    entries,
    told,
    clocked: entries.some(({ one }) => one.event.at.local.includes('T')),
    noticed: entries.findIndex(({ says }) => says('detected') >= 3),
    toldRanks: ranksOf(told),
    ranks: ranksOf(entries),
    byMinute: new Map(entries.map((fact) => [minuteOf(fact), fact] as const).reverse()),
    areFields: entries.every(({ telling }) => telling.label !== ''),
    isTold: entries.length < 2 && told.length > 2,
    isAside: entries.length === 0 && told.every(({ section }) => aside.has(section)),
    symptoms: symptomsAfter(entries),
    updates: ordered,
    updateRanks: ranksOf(ordered),
  }
}

/** Parts of a report that look back or ahead. */
export const aside = new Set<SectionKind>(['action-items', 'lessons', 'supporting'])

const noWords: Fact['words'] = new Map()

function kindOf({ event, told }: Traced, posted: boolean): Fact['kind'] {
  if (event.source === 'narrative') return 'prose'
  if (event.source === 'update') return 'post'
  return posted && event.source === 'timeline' && told.mention.standing !== 'labelled' ? 'post' : 'entry'
}

function narratedByLine(traced: readonly Traced[]): Map<Line, Mention[]> {
  const lines = new Map<Line, Mention[]>()
  for (const { event, told } of traced) {
    if (event.source !== 'narrative') continue
    const { mention } = told
    const others = lines.get(mention.line)
    if (others === undefined) lines.set(mention.line, [mention])
    else others.push(mention)
  }
  return lines
}

/** The local time of a fact, to the minute. */
export function minuteOf({ one }: Fact): string {
  return one.event.at.local.slice(0, 16)
}

function ranksOf(facts: readonly Fact[]): Map<Fact, number> {
  return new Map(facts.map((fact, rank) => [fact, rank]))
}

function symptomsAfter(entries: readonly Fact[]): (Fact | undefined)[] {
  const after: (Fact | undefined)[] = []
  let next: Fact | undefined
  for (let rank = entries.length - 1; rank >= 0; rank -= 1) {
    after[rank] = next
    const fact = entries[rank]
    if (fact !== undefined && (fact.says('started') >= 2.7 || fact.says('detected') >= 3)) next = fact
  }
  return after
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
