import { addDays } from '../../time/calendar.ts'
import { lexiconOf } from '../../time/lexicon.ts'
import type { Line } from '../lines.ts'

/**
 * The day of 'What went wrong on Saturday' in what came out on a Monday: the last such weekday up to the day on which
 * the report came out. Undefined where its title and opening name none, or two.
 */
export function toldWeekday(lines: readonly Line[], published: string | undefined): string | undefined {
  if (published === undefined) return undefined
  const told = new Set<number>()
  for (const line of lines.filter(({ kind }) => kind === 'heading' || kind === 'text').slice(0, OPENING))
    for (const weekday of weekdaysIn(line)) told.add(weekday)
  const [weekday] = told
  if (weekday === undefined || told.size > 1) return undefined
  const today = new Date(`${published}T00:00Z`).getUTCDay() || 7
  return addDays(published, -((today - weekday + 7) % 7))
}

/** Lines that open a report: its title, a subtitle or a greeting, the first words of its story. */
const OPENING = 4

/** 'On Saturday', 'letzten Dienstag'; a weekday beside a number is part of a date. */
function weekdaysIn({ passage: { text } }: Line): number[] {
  const { weekdays } = lexiconOf()
  return [...text.slice(0, LONGEST_OPENING).matchAll(/\p{L}{4,}/gu)].flatMap(({ 0: word, index }) => {
    const weekday = weekdays.get(word.toLowerCase())?.weekday
    if (weekday === undefined) return []
    const around = text.slice(Math.max(0, index - 4), index) + text.slice(index + word.length, index + word.length + 4)
    return /\d/.test(around) ? [] : [weekday]
  })
}

const LONGEST_OPENING = 300
