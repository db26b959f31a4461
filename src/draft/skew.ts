import { marksOf } from './marks-of.ts'
import { byText, type Telling } from './telling.ts'

/** Two sources that tell of the same things a constant length apart. */
export interface Skew {
  /** The one whose clock may be wrong, and the one that it was laid beside. */
  readonly source: string
  readonly against: string
  /** By which `source` is ahead; negative where it is behind. */
  readonly seconds: number
  readonly pairs: number
}

/** Nobody's notification takes longer than this when it works. */
const least = 60
/** Clocks of two zones lie no farther apart. */
const most = 26 * 3_600
const enoughPairs = 3
/** What a thing is called again and again tells no pair. */
const often = 4

/**
 * Pairs of sources whose records of the same things lie apart by one and the same length, a minute at least. Records are
 * of the same thing where they share a reference that each source names only a few times, and the step.
 */
export function skewsBetween(tellings: readonly Telling[]): Skew[] {
  const bySource = new Map<string, Times>()
  for (const telling of tellings) {
    const known = bySource.get(telling.source)
    const times: Times = known ?? new Map()
    if (known === undefined) bySource.set(telling.source, times)
    addThings(telling, times)
  }
  const things = new Map([...bySource].map(([source, times]) => [source, toldFirst(times)]))
  const names = [...things.keys()].sort(byText)
  const found: Skew[] = []
  for (const [rank, against] of names.entries()) {
    for (const source of names.slice(rank + 1)) {
      const skew = skewOf(things.get(source) ?? new Map(), things.get(against) ?? new Map())
      if (skew !== undefined) found.push({ source, against, ...skew })
    }
  }
  return found
}

type Things = ReadonlyMap<string, number>

type Times = Map<string, number[]>

/** When a record tells of each thing that it names, and of the step of it. */
function addThings(telling: Telling, times: Times): void {
  const marks = marksOf(telling)
  const add = (name: string): void => {
    const known = times.get(name)
    if (known === undefined) times.set(name, [telling.at])
    else known.push(telling.at)
  }
  for (const reference of marks.references) {
    add(reference)
    add(`${reference}\n${marks.step ?? ''}`)
  }
}

/** When a source tells of each thing for the first time: of each step of it, and of the whole where it does so once. */
function toldFirst(times: Times): Things {
  return new Map(
    [...times].flatMap(([name, [first = 0, ...more]]) =>
      more.length >= (name.includes('\n') ? often : 1) ? [] : [[name, first]],
    ),
  )
}

function skewOf(own: Things, others: Things): { seconds: number; pairs: number } | undefined {
  const apart: number[] = []
  const used = new Set<string>()
  for (const [name, at] of own) {
    const other = others.get(name)
    // Several references of one record are one pair.
    const pair = `${at} ${other}`
    if (other === undefined || used.has(pair)) continue
    used.add(pair)
    if (Math.abs(at - other) <= most * 1000) apart.push((at - other) / 1000)
  }
  apart.sort((a, b) => a - b)
  const middle = apart[Math.floor(apart.length / 2)] ?? 0
  const slack = Math.min(30, Math.abs(middle) / 4)
  const agreeing = apart.filter((seconds) => Math.abs(seconds - middle) <= slack).length
  if (agreeing < enoughPairs || agreeing * 3 < apart.length * 2 || Math.abs(middle) < least) return undefined
  return { seconds: Math.round(middle), pairs: agreeing }
}
