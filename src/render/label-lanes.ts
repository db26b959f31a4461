/** A label that wants a place beside its leader line, which stands at `x`. */
export interface LabelWish {
  readonly x: number
  readonly width: number
}

export interface PlacedLabel<T extends LabelWish> {
  readonly wish: T
  readonly lane: number
  /** Left edge of the label's box. */
  readonly left: number
}

export interface LaneOptions {
  /** Lanes to fill; lane 0 lies nearest to the axis. */
  readonly lanes: number
  /** Boxes stay between 0 and this. */
  readonly width: number
  /** Blank kept between two boxes of a lane, and between a box and a leader line. */
  readonly gap: number
}

/**
 * Gives labels lanes in which no box meets another box or another label's leader line; a leader runs from the
 * axis to its lane. Earlier wishes have precedence; those for which there is no place are left out.
 */
export function placeLabels<T extends LabelWish>(wishes: readonly T[], options: LaneOptions): PlacedLabel<T>[] {
  const placed: PlacedLabel<T>[] = []
  for (const wish of wishes) {
    const found = firstFree(wish, placed, options)
    if (found !== undefined) placed.push(found)
  }
  return placed
}

function firstFree<T extends LabelWish>(
  wish: T,
  placed: readonly PlacedLabel<T>[],
  { lanes, width, gap }: LaneOptions,
): PlacedLabel<T> | undefined {
  const sides = [wish.x, wish.x - wish.width].filter((left) => left >= 0 && left + wish.width <= width)
  for (let lane = 0; lane < lanes; lane += 1) {
    for (const left of sides) {
      const candidate = { wish, lane, left }
      if (placed.every((other) => !meet(candidate, other, gap))) return candidate
    }
  }
  return undefined
}

function meet<T extends LabelWish>(a: PlacedLabel<T>, b: PlacedLabel<T>, gap: number): boolean {
  if (a.lane === b.lane) return a.left < b.left + b.wish.width + gap && b.left < a.left + a.wish.width + gap
  const [near, far] = a.lane < b.lane ? [a, b] : [b, a]
  return far.wish.x > near.left - gap && far.wish.x < near.left + near.wish.width + gap
}
