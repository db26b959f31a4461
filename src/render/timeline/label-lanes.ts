/** A label that wants a place beside its leader line, which stands at `x`; forms of it, the best first. */
export interface LabelWish {
  readonly x: number
  readonly forms: readonly { readonly text: string; readonly width: number }[]
}

export interface PlacedLabel<T extends LabelWish> {
  readonly wish: T
  readonly lane: number
  /** Left edge of the label's box. */
  readonly left: number
  readonly width: number
  readonly text: string
}

export interface LaneOptions {
  /** Lanes to fill; lane 0 lies nearest to the axis. */
  readonly lanes: number
  /** Boxes stay between these two. */
  readonly from: number
  readonly to: number
  /** Blank kept between two boxes of a lane. */
  readonly gap: number
  /** Blank kept between a box and the leader line of another label; default `gap`. */
  readonly clearance?: number
  /** On which side of its leader a label stands where both are free, or towards the middle; default right. */
  readonly side?: 'left' | 'right' | 'inwards'
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
  { lanes, from, to, gap, clearance = gap, side = 'right' }: LaneOptions,
): PlacedLabel<T> | undefined {
  const rightFirst = side === 'inwards' ? wish.x < (from + to) / 2 : side === 'right'
  for (const { text, width: own } of wish.forms) {
    const places = [wish.x, wish.x - own]
    for (const left of rightFirst ? places : places.reverse()) {
      if (left < from || left + own > to) continue
      for (let lane = 0; lane < lanes; lane += 1) {
        const candidate = { wish, lane, left, width: own, text }
        if (placed.every((other) => !meet(candidate, other, gap, clearance))) return candidate
      }
    }
  }
  return undefined
}

function meet<T extends LabelWish>(a: PlacedLabel<T>, b: PlacedLabel<T>, gap: number, clearance: number): boolean {
  if (a.lane === b.lane) return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap
  const [near, far] = a.lane < b.lane ? [a, b] : [b, a]
  // Labels of one moment share their leader line.
  if (Math.abs(far.wish.x - near.wish.x) < 0.5) return false
  return far.wish.x > near.left - clearance && far.wish.x < near.left + near.width + clearance
}
