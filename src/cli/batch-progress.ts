import { formatSeconds } from '../time/calendar.ts'
import { barOf, clipped, eraseLine } from './progress.ts'
import type { Output } from './streams.ts'

export interface BatchProgress {
  /** That one more document is done. */
  readonly step: (reused?: boolean) => void
  /** That the total is known now. */
  readonly expect: (total: number) => void
  /** Takes the bar away, before anything else is printed. */
  readonly clear: () => void
}

/** A terminal is drawn to ten times a second at most; a log has a line each half minute. */
const terminalEvery = 100
const logEvery = 30_000
/** A bar that comes and goes at once only flickers. */
const patience = 1000
/** The rate is that of the last seconds, so that a slow start is soon forgotten. */
const rateOver = 10_000

/**
 * How far a run is: a bar with rate and time left on the last line of a terminal, else a line now and then.
 *
 * @param what is done to documents: `read`, `written`
 * @param clock milliseconds from any start
 */
export function batchProgress(
  stream: Output,
  what: string,
  quiet: boolean,
  clock: () => number = () => performance.now(),
): BatchProgress {
  if (quiet) return { step: () => undefined, expect: () => undefined, clear: () => undefined }
  const terminal = stream.isTTY === true && process.env.TERM !== 'dumb'
  const start = clock()
  const samples: { readonly at: number; readonly done: number }[] = [{ at: start, done: 0 }]
  let said = start + (terminal ? patience - terminalEvery : 0)
  let drawn = false
  let [done, reused, total] = [0, 0, 0]

  const rate = (now: number): number => {
    while (samples.length > 2 && now - (samples[1]?.at ?? now) > rateOver) samples.shift()
    const [{ at, done: before } = { at: start, done: 0 }] = samples
    return now > at ? ((done - before) * 1000) / (now - at) : 0
  }
  const text = (now: number): string => {
    const perSecond = rate(now)
    const left = total > done && perSecond > 0 ? `, ${formatSeconds((total - done) / perSecond)} left` : ''
    const kept = reused > 0 ? ` (${grouped(reused)} from the journal)` : ''
    const of = total > 0 ? ` of ${grouped(total)}` : ''
    return `${grouped(done)}${of} ${what}${kept}, ${perSecond >= 10 ? Math.round(perSecond) : perSecond.toFixed(1)}/s${left}`
  }
  const show = (): void => {
    const now = clock()
    if (now - said < (terminal ? terminalEvery : logEvery)) return
    said = now
    if (now - (samples.at(-1)?.at ?? 0) >= 500) samples.push({ at: now, done })
    if (!terminal) stream.write(`postmortem: ${text(now)}\n`)
    else {
      const bar = total > 0 ? `${barOf(done, total)} ` : ''
      stream.write(`${eraseLine}${clipped(bar + text(now), (stream.columns || 80) - 1)}`)
      drawn = true
    }
  }
  return {
    step: (fromJournal = false) => {
      done += 1
      if (fromJournal) reused += 1
      show()
    },
    expect: (expected) => {
      total = expected
    },
    clear: () => {
      if (drawn) stream.write(eraseLine)
      drawn = false
    },
  }
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
