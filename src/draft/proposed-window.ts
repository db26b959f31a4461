import type { Window } from './collect.ts'
import type { Telling } from './telling.ts'

/** Nothing is told for so long: what lies beyond is of another time. */
const apart = 24 * 3_600_000
/** Before an incident, a commit or a chat of so many hours earlier is of another day's work. */
const quiet = 6 * 3_600_000

/**
 * The stretch of time that the records of several sources are about, where one stands out: an export has the releases
 * of months, a chat goes on afterwards. It is the one in which the most sources have recorded something, such as an
 * alert, a page or a post. Undefined where nothing lies far off, where one source tells everything, or where two
 * stretches are as good as each other: then nothing is left out.
 *
 * @param tellings by time
 */
export function proposedWindow(tellings: readonly Telling[]): Window | undefined {
  if (new Set(tellings.map(({ source }) => source)).size < 2) return undefined
  const stretches = partedBy(apart, tellings)
  const ranked = stretches
    .map((stretch) => ({ stretch, witnesses: witnessesOf(stretch) }))
    .sort((a, b) => b.witnesses - a.witnesses)
  const [best, second] = ranked
  if (best === undefined || best.witnesses === 0 || best.witnesses === second?.witnesses) return undefined
  const parts = partedBy(quiet, best.stretch)
  const first = parts.findIndex((part) => witnessesOf(part) > 0)
  const own = parts.slice(first).flat()
  const [from, to] = [own[0], own.at(-1)]
  if (own.length === tellings.length || from === undefined || to === undefined) return undefined
  return { from: from.at, to: to.at }
}

/** How many sources have recorded something; talk, commits and what a report tells of earlier days go on at any time. */
function witnessesOf(stretch: readonly Telling[]): number {
  const recorded = stretch.filter(({ kind }) => kind !== 'chat' && kind !== 'change' && kind !== 'narrative')
  return new Set(recorded.map(({ stream }) => stream)).size
}

function partedBy(gap: number, tellings: readonly Telling[]): Telling[][] {
  const parts: Telling[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const telling of tellings) {
    if (telling.at - last >= gap) parts.push([telling])
    else parts.at(-1)?.push(telling)
    last = telling.at
  }
  return parts
}
