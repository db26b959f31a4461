import { bearing, enough, topicOf } from './chatter.ts'
import { tasksOf } from './draft-facts.ts'
import type { Folded } from './fold.ts'
import type { Happening } from './join.ts'
import type { Telling } from './telling.ts'

/** Nobody reads a timeline that is longer. */
export const MANY_EVENTS = 500

export interface Talk {
  readonly kept: readonly Happening[]
  readonly chatter: readonly Folded[]
  /** How many of these bear on the incident, and are folded since the timeline would be longer than anybody reads. */
  readonly crowded: number
}

/**
 * What is shown, without the messages that bear on nothing. Of a flood of messages, or of lines of a log, those that
 * say most are shown, evenly over its time; what pagers, pages and alerts have recorded always is.
 */
export function foldTalk(happenings: readonly Happening[], tellings: readonly Telling[]): Talk {
  const topic = topicOf(tellings)
  const isTalk = talkIn(tellings)
  const scores = happenings.map(([telling, ...others]) =>
    others.length > 0 || !isTalk(telling) || tasksOf(telling).length > 0 ? Infinity : bearing(telling, topic),
  )
  const isIdle = (rank: number): boolean => happenings[rank]?.[0].kind === 'chat' && (scores[rank] ?? 0) < enough
  const telling = happenings.flatMap((_, rank) => (isIdle(rank) ? [] : [rank]))
  const shown = new Set(telling.length > MANY_EVENTS ? best(telling, scores) : telling)
  return {
    kept: happenings.filter((_, rank) => shown.has(rank)),
    chatter: happenings.flatMap(([one], rank): Folded[] =>
      shown.has(rank) ? [] : [{ kind: 'chatter', telling: one }],
    ),
    crowded: telling.length - shown.size,
  }
}

/** Messages, lines of a log, and the rows and commits of a source that has more of them than anybody sets down by hand. */
function talkIn(tellings: readonly Telling[]): (telling: Telling) => boolean {
  const entries = new Map<string, number>()
  const isEntry = ({ kind }: Telling): boolean => kind === 'timeline' || kind === 'change'
  for (const one of tellings) if (isEntry(one)) entries.set(one.stream, (entries.get(one.stream) ?? 0) + 1)
  return (one) =>
    one.kind === 'chat' ||
    (one.milestone === undefined && (one.kind === 'metric' || (isEntry(one) && isMany(entries.get(one.stream)))))
}

const isMany = (count = 0): boolean => count > MANY_EVENTS

/** Those with the highest scores; of such with the same, every so manieth. */
function best(ranks: readonly number[], scores: readonly number[]): number[] {
  const scoreOf = (rank: number): number => scores[rank] ?? 0
  const limit = ranks.map(scoreOf).sort((a, b) => b - a)[MANY_EVENTS - 1] ?? 0
  const above = ranks.filter((rank) => scoreOf(rank) > limit || scoreOf(rank) === Infinity)
  const level = ranks.filter((rank) => scoreOf(rank) === limit && limit !== Infinity)
  const room = Math.max(0, MANY_EVENTS - above.length)
  return [
    ...above,
    ...level.filter((_, at) => Math.floor((at * room) / level.length) !== Math.floor(((at - 1) * room) / level.length)),
  ]
}
