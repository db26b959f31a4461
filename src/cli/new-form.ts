import type { Readable, Writable } from 'node:stream'
import { type GivenTime, givenTime, type TimeContext } from '../draft/given-time.ts'
import type { MilestoneName } from '../model/incident.ts'
import { cleanText } from '../render/clean-text.ts'
import type { SettledMoment } from '../time/settle.ts'

/** What an answer is called, both as an option and in the form. */
export type Question = 'title' | 'severity' | 'zone' | AskedTime | 'component' | 'summary' | 'impact' | 'who' | 'output'

export type AskedTime = Extract<MilestoneName, 'started' | 'detected' | 'mitigated' | 'resolved'>

export const askedTimes: readonly AskedTime[] = ['started', 'detected', 'mitigated', 'resolved']

/** The answers as they were typed; none for what was passed over. */
export type Typed = Partial<Record<Question, string>>

export interface Form {
  readonly input: Readable
  readonly output: Writable
  /** What is known already, and so not asked. */
  readonly given: Typed
  /** What to ask, in this order. */
  readonly questions: readonly Question[]
  readonly date?: string | undefined
  /** What is wrong with an answer; undefined where nothing is. */
  readonly problemOf: (question: Question, answer: string) => string | undefined
}

const asked: Readonly<Record<Question, { readonly message: string; readonly placeholder?: string }>> = {
  title: { message: 'What happened, in a few words?', placeholder: 'Checkout fails for customers in Europe' },
  severity: { message: 'How severe is it?', placeholder: 'SEV-2' },
  zone: { message: 'In which zone are the times that you type?', placeholder: 'UTC, Europe/Berlin, +02:00' },
  started: { message: 'When did it start?', placeholder: '2026-03-24 07:02' },
  detected: { message: 'When was it noticed?', placeholder: '07:10' },
  mitigated: { message: 'When did customers no longer feel it?', placeholder: '07:55' },
  resolved: { message: 'When was it over?', placeholder: '08:30' },
  component: { message: 'Which components were affected?', placeholder: 'Checkout, Payments API' },
  impact: { message: 'What did customers notice?' },
  summary: { message: 'What happened, in two or three sentences?' },
  who: { message: 'Who took part, and as what?', placeholder: 'Ana Silva led, Ben Ota wrote to customers' },
  output: { message: 'Into which file?', placeholder: 'postmortem.md' },
}

/** Without these there is no draft. */
export const required: ReadonlySet<Question> = new Set(['title', 'severity'])

/**
 * Asks in a terminal for what is not given. A time is read when it is entered, as times of reports are, and its reading
 * is shown; what leaves it open is said, and it is asked again.
 *
 * @returns undefined where somebody leaves the form with Ctrl-C or Esc
 */
export async function askIn({ input, output, given, questions, date, problemOf }: Form): Promise<Typed | undefined> {
  const { isCancel, log, text } = await import('@clack/prompts')
  const typed: Typed = { ...given }
  for (const question of questions) {
    if (typed[question] !== undefined) continue
    const isRequired = required.has(question)
    const { message, placeholder } = asked[question]
    const initial = question === 'output' ? { initialValue: placeholder ?? '' } : {}
    const answer = await text({
      message: isRequired || question === 'output' ? message : `${message} (Enter: not known)`,
      ...(placeholder !== undefined && { placeholder }),
      ...initial,
      input,
      output,
      validate: (value = '') => {
        if (value.trim() === '') return isRequired || question === 'output' ? 'This is needed.' : undefined
        const problem = isTime(question)
          ? problemIn(givenTime(value, contextOf(question, typed, date)))
          : problemOf(question, value.trim())
        return problem === undefined ? undefined : sentenceOf(problem)
      },
    })
    if (isCancel(answer)) return undefined
    if (answer === undefined || answer.trim() === '') continue
    typed[question] = answer.trim()
    const read = isTime(question) ? givenTime(answer, contextOf(question, typed, date)) : undefined
    if (read !== undefined && 'moment' in read) log.message(readingOf(read.moment), { output })
  }
  return typed
}

const isTime = (question: Question): question is AskedTime => askedTimes.some((each) => each === question)

/** What is known when a time is given: the zone, and the last of the times before it. */
export function contextOf(question: AskedTime, typed: Typed, date: string | undefined): TimeContext {
  const before = askedTimes.slice(0, askedTimes.indexOf(question))
  const context = (at: AskedTime | undefined): TimeContext => {
    const previous = at === undefined ? undefined : momentOf(at)
    return { zone: typed.zone, date, ...(previous !== undefined && { previous }) }
  }
  const momentOf = (at: AskedTime): SettledMoment | undefined => {
    const read = givenTime(typed[at] ?? '', contextOf(at, typed, date))
    return 'moment' in read ? read.moment : undefined
  }
  return context(before.findLast((each) => typed[each] !== undefined))
}

const problemIn = (read: GivenTime): string | undefined => ('problem' in read ? read.problem : undefined)

const sentenceOf = (problem: string): string => {
  const text = cleanText(problem)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}

/** `2026-03-24 07:02 +01:00, which is 06:02 UTC`. */
function readingOf({ local, offset, instant }: SettledMoment): string {
  const own = `${local.replace('T', ' ')} ${offset === 'Z' ? 'UTC' : (offset ?? '')}`.trim()
  return offset === 'Z' || instant === null ? own : `${own}, which is ${instant.slice(11, 16)} UTC`
}
