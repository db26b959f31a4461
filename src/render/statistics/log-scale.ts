/** Places between 0 and 1 for lengths in seconds, on a log scale. */
export interface LogScale {
  /** What has no length stands at 0, apart from the scale, which has no place for it. */
  readonly at: (seconds: number) => number
  /** Round lengths on the scale, with their places. */
  readonly ticks: readonly { readonly seconds: number; readonly at: number }[]
}

const round = [
  1, 2, 5, 10, 20, 60, 120, 300, 600, 1200, 3600, 7200, 14_400, 28_800, 86_400, 172_800, 345_600, 604_800, 1_209_600,
  2_592_000, 7_776_000, 15_552_000, 31_536_000, 63_072_000, 157_680_000, 315_360_000,
]
/** The share of the scale's room in which what has no length stands. */
const GUTTER = 0.09

/** The coarser a scale, the fewer of them it shows. */
const landmarks: readonly ReadonlySet<number>[] = [
  new Set(round),
  new Set([1, 10, 60, 300, 1200, 3600, 14_400, 86_400, 345_600, 1_209_600, 7_776_000, 31_536_000, 157_680_000]),
  new Set([1, 10, 60, 600, 3600, 28_800, 86_400, 604_800, 2_592_000, 31_536_000, 315_360_000]),
  new Set([1, 60, 3600, 86_400, 2_592_000, 31_536_000]),
]

/**
 * A scale from the shortest to the longest of some lengths, with round lengths beyond them.
 *
 * @param most how many ticks have room
 */
export function logScale(lengths: readonly number[], most: number): LogScale {
  const positive = lengths.filter((seconds) => seconds >= 1)
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 1]
  for (const seconds of positive) {
    shortest = Math.min(shortest, seconds)
    longest = Math.max(longest, seconds)
  }
  if (positive.length === 0) shortest = 1
  const start = round.findLast((tick) => tick <= shortest) ?? 1
  const end = round.find((tick) => tick >= longest && tick > start) ?? Math.max(longest, 2 * start)
  const width = Math.log(end / start)
  const gutter = positive.length < lengths.length ? GUTTER : 0
  const at = (seconds: number): number =>
    seconds < 1
      ? 0
      : gutter + (1 - gutter) * Math.min(1, Math.max(0, Math.log(Math.max(seconds, start) / start) / width))
  const inside = round.filter((tick) => tick >= start && tick <= end)
  const choices = landmarks.map((set) => inside.filter((tick) => set.has(tick)))
  const shown = choices.find(({ length }) => length <= most) ?? spread(choices.at(-1) ?? inside, most)
  const ticks = [...(gutter > 0 ? [0] : []), ...shown]
  return { at, ticks: ticks.map((seconds) => ({ seconds, at: at(seconds) })) }
}

/** As many as have room, evenly; at least one. */
function spread(ticks: readonly number[], most: number): number[] {
  const step = Math.ceil(ticks.length / Math.max(1, most))
  return ticks.filter((_, index) => index % step === 0)
}
