/** How many values lie from `from` on and below `to`, in seconds; null: from the very shortest, or to the longest. */
export interface Bin {
  readonly from: number | null
  readonly to: number | null
  readonly count: number
}

/** Steps that people count in, each about twice the one before: even steps on a log scale. */
const edges: readonly number[] = [
  60, 120, 300, 600, 1200, 2400, 4800, 9600, 18_000, 36_000, 72_000, 172_800, 345_600, 604_800, 1_209_600, 2_592_000,
]

/** The values in bins that are about even on a log scale; empty ones at both ends are left out. */
export function distributionOf(sorted: readonly number[]): Bin[] {
  const bins = [null, ...edges].map((from, index) => ({ from, to: edges[index] ?? null, count: 0 }))
  let at = 0
  for (const value of sorted) {
    while (value >= (bins[at]?.to ?? Number.POSITIVE_INFINITY)) at += 1
    const bin = bins[at]
    if (bin !== undefined) bin.count += 1
  }
  const first = bins.findIndex(({ count }) => count > 0)
  const last = bins.findLastIndex(({ count }) => count > 0)
  return first === -1 ? [] : bins.slice(first, last + 1)
}
