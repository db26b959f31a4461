/** What a column asks for: its width on one line, and the least in which no word is broken. */
export interface ColumnDemand {
  readonly natural: number
  readonly least: number
}

const SHORT = 84
/** A table that fills less than this of its room is spread evenly. */
const LOOSE = 0.7

/**
 * Widths that add up to `room`. Columns get what they ask for where it fits: the widest takes what is left over, or all do where that is much;
 * else each gets its least and a share of the rest in proportion to what it lacks. No least is more than its share
 * where even these do not fit.
 */
export function columnWidths(demands: readonly ColumnDemand[], room: number): number[] {
  const naturals = demands.map(({ natural }) => natural)
  const total = sum(naturals)
  if (total <= room * LOOSE) return naturals.map((width) => (width / total) * room)
  if (total <= room) {
    const widest = naturals.indexOf(Math.max(...naturals))
    return naturals.map((width, index) => (index === widest ? width + room - total : width))
  }
  const tightest = demands.map(({ least }) => least)
  if (sum(tightest) >= room) return squeezed(tightest, room)
  // A short text that wraps looks worse than a long one with a line more.
  const kind = demands.map(({ natural, least }) => (natural <= SHORT ? natural : least))
  const leasts = sum(kind) < room ? kind : tightest
  const lacking = demands.map(({ natural }, index) => natural - (leasts[index] ?? 0))
  const share = (room - sum(leasts)) / sum(lacking)
  return leasts.map((least, index) => least + (lacking[index] ?? 0) * share)
}

/** Narrow columns keep their width, wide ones give. */
function squeezed(leasts: readonly number[], room: number): number[] {
  const order = leasts.map((_, index) => index).sort((a, b) => (leasts[a] ?? 0) - (leasts[b] ?? 0))
  const widths = [...leasts]
  let left = room
  order.forEach((index, done) => {
    widths[index] = Math.min(leasts[index] ?? 0, left / (order.length - done))
    left -= widths[index] ?? 0
  })
  const last = order.at(-1)
  if (last !== undefined) widths[last] = (widths[last] ?? 0) + left
  return widths
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
