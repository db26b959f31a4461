import type { Mention } from '../mentions.ts'

/** Six hours backwards in a run of entries is the next day; less is an entry out of order. */
export function midnight(last: string, local: string, descending: boolean): -1 | 0 | 1 {
  const from = minutesOf(last)
  const to = minutesOf(local)
  if (from === undefined || to === undefined) return 0
  const drop = descending ? to - from : from - to
  return drop >= 360 ? (descending ? -1 : 1) : 0
}

/** 11:50, 12:10, 1:15: clocks of twelve hours that leave am and pm to the reader go on after noon. */
export function afterNoon(mention: Mention, last: string, local: string): Mention | undefined {
  const { token } = mention
  const { clock } = token.from
  const minutes = minutesOf(local)
  const before = minutesOf(last)
  if (clock === undefined || clock.meridiem !== undefined || token.to !== undefined || clock.hour >= 12)
    return undefined
  if (
    minutes === undefined ||
    before === undefined ||
    minutes + 720 < before ||
    !/^\D*\d\s?[:.時时点點시]/.test(token.text)
  )
    return undefined
  return { ...mention, token: { ...token, from: { ...token.from, clock: { ...clock, hour: clock.hour + 12 } } } }
}

/** Whether no clock of the document shows that it counts to 24: none from 13 on, none with a leading zero. */
export function countsToTwelve(mentions: readonly Mention[]): boolean {
  return mentions.every(
    ({ token: { from, to, text } }) =>
      [from.clock, to?.clock].every(
        (clock) => clock === undefined || clock.meridiem !== undefined || (clock.hour > 0 && clock.hour < 13),
      ) && !/^\D*0\d[:.]/.test(text),
  )
}

/** Parts whose dated entries run from the newest to the oldest. */
export function descendingParts(mentions: readonly Mention[]): Set<number> {
  const counts = new Map<number, { up: number; down: number; last?: { day: number; minute: number } }>()
  for (const { line, token, standing } of mentions) {
    const clock = token.from.clock
    if (standing !== 'opens' || clock === undefined) continue
    const count = counts.get(line.section) ?? { up: 0, down: 0 }
    const { day = 0, month = 0 } = token.from.date ?? {}
    const at = { day: day + month * 31, minute: clock.hour * 60 + (clock.minute ?? 0) }
    const step = count.last === undefined ? 0 : stepFrom(count.last, at)
    if (step > 0) count.up += 1
    if (step < 0) count.down += 1
    counts.set(line.section, { ...count, last: at })
  }
  return new Set([...counts].filter(([, { up, down }]) => down >= 2 && down > 2 * up).map(([part]) => part))
}

/** Minutes from one clock to the next; 0 where a day or more may lie between, for bare clocks go on past midnight. */
function stepFrom(from: { day: number; minute: number }, to: { day: number; minute: number }): number {
  const minutes = to.minute - from.minute
  if (from.day > 0 && to.day > 0) return (to.day - from.day) * 1440 + minutes
  return Math.abs(minutes) < 360 ? minutes : 0
}

function minutesOf(local: string): number | undefined {
  const found = /T(\d\d):(\d\d)/.exec(local)
  return found?.[1] === undefined || found[2] === undefined ? undefined : Number(found[1]) * 60 + Number(found[2])
}
