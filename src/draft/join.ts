import { type Marks, marksOf } from './marks-of.ts'
import { byText, byTime, placeOf, type Telling } from './telling.ts'

/** One happening, with each record that tells of it; the first is the one that is shown. */
export type Happening = readonly [Telling, ...Telling[]]

/** Records of one happening lie no farther apart than this, in milliseconds: a pager tells of an alert in seconds. */
const farthest = 600_000
/** Without a reference in common, words must do, and then the records must be nearly at one time. */
const near = 120_000

/** So many neighbours on each side are looked at: what lies farther off in a flood of records is not the same. */
const neighbours = 40

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * The records as happenings: what several sources tell of one thing is joined, by what it is called, by links and
 * numbers in the words, or by like words at nearly one time. No two records of one stream are ever joined: two messages
 * of a channel are two, and so are two updates of a page. The time it takes grows with the number of records, not with
 * that of their pairs.
 *
 * @param tellings by time
 */
export function join(tellings: readonly Telling[]): Happening[] {
  const known = new Map<number, Marks>()
  const marks = (at: number): Marks => {
    const before = known.get(at)
    const telling = tellings[at]
    if (before !== undefined || telling === undefined) return before ?? nothing
    const made = marksOf(telling)
    known.set(at, made)
    return made
  }
  if (new Set(tellings.map(({ stream }) => stream)).size < 2) return tellings.map((telling) => [telling])
  const pairs = candidates(tellings)
  const rarity = rarityAmong(pairs, marks)
  const scored: Pair[] = []
  for (const [a, b] of pairs) {
    const score = scoreOf(tellings, a, b, marks, rarity)
    if (score > 0) scored.push({ a, b, score })
  }
  scored.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
  return grouped(tellings, scored, marks)
}

const nothing: Marks = { references: new Set(), words: new Set(), step: undefined }

/** Pairs worth comparing: of like names, and neighbours in time of what a machine or a page tells. */
function candidates(tellings: readonly Telling[]): [number, number][] {
  const pairs = new Map<number, [number, number]>()
  const add = (a: number, b: number): void => {
    const [first, second] = a < b ? [a, b] : [b, a]
    if (tellings[first]?.stream !== tellings[second]?.stream)
      pairs.set(first * tellings.length + second, [first, second])
  }
  const byReference = new Map<string, number[]>()
  for (const [at, telling] of tellings.entries()) {
    // Of most messages nothing else is ever asked: their marks are not kept.
    for (const reference of marksOf(telling).references) {
      const others = byReference.get(reference)
      if (others === undefined) byReference.set(reference, [at])
      else others.push(at)
    }
    if (telling.kind === 'chat') continue
    for (const other of around(tellings, at)) add(at, other)
  }
  for (const list of byReference.values()) {
    for (const [rank, at] of list.entries()) {
      for (let next = rank + 1; next < list.length && next <= rank + neighbours; next += 1) {
        const other = list[next] ?? 0
        if ((tellings[other]?.at ?? 0) - (tellings[at]?.at ?? 0) > farthest) break
        add(at, other)
      }
    }
  }
  return [...pairs.values()]
}

/** Records of other streams at nearly the time of one. */
function around(tellings: readonly Telling[], at: number): number[] {
  const found: number[] = []
  const own = tellings[at]
  for (const step of [-1, 1]) {
    let seen = 0
    for (let other = at + step; seen < neighbours * 5 && found.length < neighbours * 2; other += step) {
      const telling = tellings[other]
      if (own === undefined || telling === undefined || Math.abs(telling.at - own.at) > near) break
      seen += 1
      if (telling.stream !== own.stream) found.push(other)
    }
  }
  return found
}

/** What a word weighs: the more, the fewer of the records that are compared have it. */
function rarityAmong(pairs: readonly [number, number][], marks: (at: number) => Marks): (word: string) => number {
  const compared = new Set(pairs.flat())
  const counts = new Map<string, number>()
  for (const at of compared) for (const word of marks(at).words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + compared.size / (counts.get(word) ?? 1))
}

function scoreOf(
  tellings: readonly Telling[],
  a: number,
  b: number,
  marks: (at: number) => Marks,
  rarity: (word: string) => number,
): number {
  const [one, other] = [marks(a), marks(b)]
  if (one.step !== undefined && other.step !== undefined && one.step !== other.step) return 0
  const apart = Math.abs((tellings[a]?.at ?? 0) - (tellings[b]?.at ?? 0))
  const shared = [...one.references].some((reference) => other.references.has(reference))
  const same = one.step !== undefined && one.step === other.step
  const words = likeness(one.words, other.words, rarity)
  // What somebody says of a step is not the record of it, unless it is called by name.
  const recorded = tellings[a]?.kind !== 'chat' && tellings[b]?.kind !== 'chat'
  const least = same && (recorded || shared) ? (apart <= near / 2 ? 0.2 : 0.3) : 0.55
  const enough = (shared && apart <= farthest && (same || words >= 0.3)) || (apart <= near && words >= least)
  return enough ? words + (shared ? 1 : 0) + (same ? 0.5 : 0) - apart / farthest : 0
}

/** From 0, no word shared, to 1, the same words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + rarity(word), 0)
  const shared = sum([...few].filter((word) => many.has(word)))
  return shared === 0 ? 0 : shared / Math.sqrt(sum(a) * sum(b))
}

/** The best pairs first, each only where the whole that it would make still holds. */
function grouped(tellings: readonly Telling[], pairs: readonly Pair[], marks: (at: number) => Marks): Happening[] {
  const groupOf = new Map<number, number[]>()
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    if (one === other || !fits([...one, ...other], tellings, marks)) continue
    const whole = [...one, ...other]
    for (const at of whole) groupOf.set(at, whole)
  }
  const happenings: Happening[] = []
  const done = new Set<number[]>()
  for (const [at, telling] of tellings.entries()) {
    const group = groupOf.get(at)
    if (group === undefined) happenings.push([telling])
    else if (!done.has(group)) {
      done.add(group)
      happenings.push(shownFirst(group.flatMap((member) => tellings[member] ?? []) as [Telling, ...Telling[]]))
    }
  }
  return happenings
}

function fits(group: readonly number[], tellings: readonly Telling[], marks: (at: number) => Marks): boolean {
  const members = group.flatMap((at) => tellings[at] ?? [])
  const times = members.map(({ at }) => at)
  const steps = new Set(group.flatMap((at) => marks(at).step ?? []))
  return (
    new Set(members.map(({ stream }) => stream)).size === members.length &&
    Math.max(...times) - Math.min(...times) <= farthest &&
    steps.size <= 1
  )
}

/** The public's word comes before a machine's, a machine's before notes, and these before what was said of it. */
const ranks = ['update', 'alert', 'metric', 'change', 'ticket', 'timeline', 'narrative', 'chat']

function shownFirst(members: [Telling, ...Telling[]]): Happening {
  const rank = ({ kind }: Telling): number => ranks.indexOf(kind)
  return members.sort((a, b) => rank(a) - rank(b) || byTime(a, b) || byText(placeOf(a), placeOf(b)))
}
