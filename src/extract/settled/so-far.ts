import type { Mention } from '../mentions.ts'
import type { Settled } from './settle-one.ts'
import { leads } from './track.ts'

/** What is settled so far; a class only to keep its index of clocks with it. */
export class SoFar {
  private readonly byMention = new Map<Mention, Settled>()
  /** The day of the first telling of a clock (THH:MM) with its date. */
  private readonly days = new Map<string, string>()
  /** The day of the one entry at a clock; '' where entries of two days have it. */
  private readonly entryDays = new Map<string, string>()

  has(mention: Mention): boolean {
    return this.byMention.has(mention)
  }

  get(mention: Mention): Settled | undefined {
    return this.byMention.get(mention)
  }

  dayOf(clock: string): string | undefined {
    return this.days.get(clock)
  }

  entryDayOf(clock: string): string | undefined {
    return this.entryDays.get(clock) || undefined
  }

  add(one: Settled, ofRecord = false): void {
    const { at, mention } = one
    this.byMention.set(mention, one)
    if (ofRecord) return
    const clock = at.local.slice(10, 16)
    if (mention.line.kind === 'code' || !/^\d/.test(at.local)) return
    const day = at.local.slice(0, 10)
    if (at.basis.date === 'stated' && !this.days.has(clock)) this.days.set(clock, day)
    if (!leads(mention)) return
    const told = this.entryDays.get(clock)
    this.entryDays.set(clock, told === undefined || told === day ? day : '')
  }
}
