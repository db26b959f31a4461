import type { Limit } from './clock.ts'
import { type DueOptions, dueAt, lengthOf } from './due.ts'
import type { Known } from './limits.ts'

/** Something that is due and not stated to have come. */
export interface OpenLimit {
  /** `initial notification`. */
  readonly what: string
  /** Milliseconds since 1970. */
  readonly due: number
  /** The moment from which it counts, and on whose clock its days are. */
  readonly anchor: Known
  /** `4 h`, `1 month`. */
  readonly within: string
  /** `when it was classified as major`. */
  readonly since: string
  readonly article: string
}

/** Something that is due, and from when is not known. */
export interface Unanchored {
  readonly what: string
  readonly article: string
  readonly missing: readonly {
    /** `when it was classified as major`. */
    readonly moment: string
    /** A label that gives it; absent where it is a milestone. */
    readonly label?: string
    /** Whether it is told, without a zone or a date that can be known. */
    readonly told: boolean
  }[]
}

interface Input<Name extends string> {
  readonly limits: readonly Limit<Name>[]
  readonly moment: (name: Name) => Known | 'unsettled' | undefined
  readonly describe: (name: Name) => string
  readonly label: (name: Name) => string | undefined
  readonly due: DueOptions
}

/** Of several limits for one thing the earliest counts. What has come, late or in time, is not due any more. */
export function openLimits<Name extends string>(input: Input<Name>): { open: OpenLimit[]; unanchored: Unanchored[] } {
  const { limits, moment } = input
  const open: OpenLimit[] = []
  const unanchored: Unanchored[] = []
  for (const what of new Set(limits.map((limit) => limit.what))) {
    const own = limits.filter((limit) => limit.what === what && moment(limit.due) === undefined)
    if (own.length === 0) continue
    const [next] = own.flatMap((limit) => counted(limit, input)).toSorted((a, b) => a.due - b.due)
    if (next) {
      open.push(next)
      continue
    }
    // What comes after something that is due itself has no time yet, and nobody has left anything out.
    const unknown = own.filter(
      ({ from }) => typeof moment(from) !== 'object' && !limits.some(({ due }) => due === from),
    )
    const [first] = unknown
    if (first)
      unanchored.push({ what, article: first.article, missing: unknown.map(({ from }) => absent(from, input)) })
  }
  return { open, unanchored }
}

function counted<Name extends string>(
  limit: Limit<Name>,
  { moment, describe, due: options }: Input<Name>,
): OpenLimit[] {
  const anchor = moment(limit.from)
  if (typeof anchor !== 'object') return []
  const due = dueAt(limit, anchor, options)
  const later = limit.unlessLater === undefined ? undefined : moment(limit.unlessLater)
  if (later === 'unsettled' || (later !== undefined && later.ms > due)) return []
  const { what, within, article } = limit
  return [{ what, due, anchor, within: lengthOf(within), since: describe(limit.from), article }]
}

function absent<Name extends string>(name: Name, { moment, describe, label }: Input<Name>) {
  const own = label(name)
  return { moment: describe(name), ...(own !== undefined && { label: own }), told: moment(name) === 'unsettled' }
}
