import { cues } from '../extract/cues.ts'
import { escaped, noBlanks, perLanguages, timeLeads } from '../extract/report-words.ts'
import { addDays } from '../time/calendar.ts'
import { scan } from '../time/scan.ts'

/** What somebody has undertaken to do, or was asked to, in a message. */
export interface Task {
  readonly text: string
  /** Who was called by name; undefined where it is who says it. */
  readonly owner?: string
  /** YYYY-MM-DD */
  readonly due?: string
  /** The message calls it a task. */
  readonly labelled: boolean
}

// As few words as will do: which of them are a name is told by their capitals.
const person = '@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,60}(?: \\p{L}{1,30}){0,2}?)'
const rest = '(?<what>[^\\n]{3,300}?)'
const sentenceEnd = '(?=[.!?;。！？](?:\\s|$)|[。！？]|\\n|$)'

interface Form {
  readonly pattern: RegExp
  readonly byWho: boolean
}

const forms = perLanguages(() => {
  const found: Form[] = []
  const labels: string[] = []
  for (const { chat, blanks } of cues.languages) {
    for (const source of chat?.undertaken ?? []) {
      const byWho = source.includes('{who}')
      const opening = byWho || !blanks ? '' : '(?<![\\p{L}\\p{N}])'
      // Where nothing stands behind the deed, it ends with its sentence.
      const body = source.replace('{who}', person).replace('{what}', rest)
      const closing = source.endsWith('{what}') ? sentenceEnd : ''
      found.push({ pattern: new RegExp(opening + body + closing, 'iu'), byWho })
    }
    labels.push(...(chat?.taskLabels ?? []))
  }
  const label = `^[\\s*_>-]*(?:${labels.join('|')})\\s*[:：]\\s*(?:${person}\\s*[:,-]?\\s*)?${rest}${sentenceEnd}`
  const leads = new RegExp(`[\\s,(]*(?:${timeLeads()}\\s*)*$`, 'iu')
  return { found, label: labels.length === 0 ? undefined : new RegExp(label, 'iu'), leads, ...dayWords() }
})

/** Days that are told by a word alone, and what may stand behind them: 'tomorrow', 'vendredi', '明日までに'. */
function dayWords(): {
  readonly days: RegExp
  readonly offsets: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly behind: RegExp
} {
  const offsets = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const behind: string[] = []
  for (const { time } of cues.languages) {
    for (const [word, offset] of Object.entries(time.days)) if (offset >= 0) offsets.set(word.toLowerCase(), offset)
    for (const [word, weekday] of Object.entries(time.weekdays)) {
      // Shorter ones are abbreviations, and words of other languages.
      if (word.length > 4 || noBlanks.test(word)) weekdays.set(word.toLowerCase(), weekday)
    }
    behind.push(...Object.values(time.leadsBehind ?? {}).flatMap((words) => words ?? []))
  }
  const named = longestFirst([...offsets.keys(), ...weekdays.keys()])
  const [signs, words] = [named.filter((word) => noBlanks.test(word)), named.filter((word) => !noBlanks.test(word))]
  const days = `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])${signs.map((word) => `|${escaped(word)}`).join('')}`
  const following = behind.length === 0 ? '(?!)' : `^(?:${longestFirst(behind).map(escaped).join('|')})`
  return { days: new RegExp(days, 'giu'), offsets, weekdays, behind: new RegExp(following, 'u') }
}

/**
 * The tasks that a message tells: '@ana will add a limit by Friday', 'TODO: raise the limit', 'I'll write to the
 * customers today'. A day is counted from that of the message.
 *
 * @param day YYYY-MM-DD, of the message
 */
export function tasksIn(text: string, day: string): Task[] {
  const { found, label } = forms()
  const tasks: Task[] = []
  for (const sentence of text.slice(0, 2_000).split(/(?<=[.!?])\s+|\n+|(?<=[。！？])/u)) {
    const labelled = label?.exec(sentence)
    const told = labelled ?? firstOf(found, sentence)
    const what = told?.groups?.what
    if (what === undefined || told == null) continue
    const [all, owner] = told
    const { words, due = dueIn(sentence.slice(0, sentence.indexOf(what)), day) } = withoutDue(what, day)
    if (!/\p{L}{2}/u.test(words)) continue
    tasks.push({
      text: words,
      ...(owner !== undefined && all.includes(`@${owner}`) && { owner }),
      ...(due !== undefined && { due }),
      labelled: labelled != null,
    })
  }
  return tasks
}

/** Of several languages that fit, the one that takes the most for its own words. */
function firstOf(found: readonly Form[], sentence: string): RegExpExecArray | undefined {
  const called = sentence.includes('@')
  let best: RegExpExecArray | undefined
  for (const { pattern, byWho } of found) {
    const told = byWho && !called ? null : pattern.exec(sentence)
    if (told === null || (byWho && !isName(told[1]))) continue
    if (best === undefined || (told.groups?.what?.length ?? 0) < (best.groups?.what?.length ?? 0)) best = told
  }
  return best
}

function isName(name = ''): boolean {
  return name
    .split(' ')
    .slice(1)
    .every((word) => /^\p{Lu}\p{Ll}/u.test(word))
}

/** A day that stands before the deed: 'By Friday I will …', 'ich kümmere mich bis Freitag um …'. */
const dueIn = (before: string, day: string): string | undefined => withoutDue(before, day).due

/** The words of a task without the day by which it is to be done, and the day. */
function withoutDue(what: string, told: string): { words: string; due?: string } {
  const { leads, days, offsets, weekdays, behind } = forms()
  const token = scan(what).find(({ from: { date } }) => date !== undefined)
  const word = [...what.matchAll(days)].at(-1)
  const at = token ?? (word && { start: word.index, end: word.index + word[0].length })
  if (at === undefined) return { words: tidied(what) }
  const named = word?.[0].toLowerCase() ?? ''
  const { date } = token?.from ?? { date: { dayOffset: offsets.get(named), weekday: weekdays.get(named) } }
  const due = dayOf(date, told)
  if (due === undefined) return { words: tidied(what) }
  const words = `${what.slice(0, at.start).replace(leads, '')} ${what.slice(at.end).replace(behind, '')}`
  return { words: tidied(words), due }
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+|[\s,:.;]+$/gu, '')
    .trim()
}

/** So that of two words the one within the other does not hide it. */
function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length)
}

interface NamedDay {
  readonly dayOffset?: number | undefined
  readonly weekday?: number | undefined
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** The day that is named; a weekday is the next of its name, a day without its year the next one. */
function dayOf(date: NamedDay | undefined, told: string): string | undefined {
  if (date === undefined) return undefined
  if (date.dayOffset !== undefined) return addDays(told, date.dayOffset)
  if (date.month !== undefined && date.day !== undefined) {
    const rest = `-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
    const year = date.year ?? Number(told.slice(0, 4))
    const on = `${year}${rest}`
    return date.year === undefined && on < told ? `${year + 1}${rest}` : on
  }
  if (date.weekday === undefined) return undefined
  const own = new Date(`${told}T00:00Z`).getUTCDay() || 7
  return addDays(told, ((date.weekday - own + 6) % 7) + 1)
}
