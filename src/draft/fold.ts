import type { Happening } from './join.ts'
import type { Telling } from './telling.ts'

export type FoldedKind = 'chatter' | 'repeat'

/** Records that are counted instead of shown: of one source, between two events that are. */
export interface Stretch {
  readonly kind: FoldedKind
  readonly source: string
  readonly count: number
  /** Lines of the first and the last of them. */
  readonly from: number
  readonly to: number
}

/** A record that is not shown by itself. */
export interface Folded {
  readonly kind: FoldedKind
  readonly telling: Telling
}

export interface Repeats {
  readonly first: readonly Telling[]
  readonly repeats: readonly Folded[]
}

/** An alert that is heard of again after so long is another. */
const forgotten = 24 * 3_600_000

/**
 * Parts what is told for the first time from what one stream tells again: an alert that is sent anew as long as it
 * fires, a bot that repeats itself. What was over in between is no repeat.
 *
 * @param tellings by time
 */
export function withoutRepeats(tellings: readonly Telling[]): Repeats {
  const first: Telling[] = []
  const repeats: Folded[] = []
  const last = new Map<string, { readonly words: string; readonly at: number }>()
  for (const telling of tellings) {
    const { kind, stream, event, text, at } = telling
    if (kind !== 'alert' && kind !== 'metric' && kind !== 'chat') {
      first.push(telling)
      continue
    }
    const isChat = kind === 'chat'
    const words = isChat ? text : text.replace(event.key === undefined ? measured : figures, '0')
    const thing = isChat || event.key === undefined ? words : event.key
    const name = `${stream}\n${isChat ? (event.actor ?? '') : ''}\n${thing}`
    const before = last.get(name)
    const again = before !== undefined && before.words === words && at - before.at <= forgotten
    last.set(name, { words, at })
    if (again && !isStep(telling)) repeats.push({ kind: 'repeat', telling })
    else first.push(telling)
  }
  return { first, repeats }
}

const figures = /\d+(?:[.,:]\d+)*/g
/** Where nothing else names the thing, its number may: `node 3`, `db-2`. Shares, lengths and decimals name none. */
const measured =
  /(?<![\p{L}\p{N}._#/-])\d+(?:(?:[.,]\d+)?\s?(?:%|(?:[µmn]?s|min|h|[kmgt]i?b)(?![\p{L}\p{N}]))|(?:[.,]\d+)+(?![\p{L}\p{N}.-]))/giu

/** Acknowledged twice is acknowledged by two. */
function isStep({ milestone }: Telling): boolean {
  return milestone !== undefined && milestone !== 'detected' && milestone !== 'started'
}

/** The folded records as stretches, in the order of time: a new one begins with every event that is shown. */
export function stretchesOf(folded: readonly Folded[], shown: readonly Happening[]): Stretch[] {
  const times = shown.map(([{ at }]) => at)
  const open = new Map<string, Stretch>()
  const stretches: Stretch[] = []
  const close = (): void => {
    stretches.push(...open.values())
    open.clear()
  }
  let next = 0
  for (const { kind, telling } of folded) {
    if (next < times.length && (times[next] ?? 0) <= telling.at) close()
    while (next < times.length && (times[next] ?? 0) <= telling.at) next += 1
    const { source, line } = telling
    const name = `${kind}\n${source}`
    const known = open.get(name) ?? { kind, source, count: 0, from: line, to: line }
    const reach = { from: Math.min(known.from, line), to: Math.max(known.to, line) }
    open.set(name, { ...known, ...reach, count: known.count + 1 })
  }
  close()
  return stretches
}
