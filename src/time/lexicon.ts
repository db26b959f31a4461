import { languages as allLanguages } from '../languages/all.ts'
import type { Language, Lead, TimeWords } from '../languages/language.ts'
import { oncePer } from '../model/once-per.ts'
import { isLetter } from './characters.ts'
import { type Phrases, phrasesOf } from './phrases.ts'

export interface MonthWord {
  readonly month: number
  /** Also an ordinary word, or the name of something else. */
  readonly common: boolean
  readonly monthFirst: boolean
}

export interface WeekdayWord {
  readonly weekday: number
  readonly common: boolean
  /** What only other languages set between a day and its clock: 'So at 17:30' names no Sunday. */
  readonly foreign: ReadonlySet<string>
}

/** The word lists of several languages, turned round so that a word finds its meaning. */
export interface Lexicon {
  readonly months: ReadonlyMap<string, MonthWord>
  readonly weekdays: ReadonlyMap<string, WeekdayWord>
  /** Weekdays of scripts without blanks. */
  readonly weekdaySigns: Phrases<number>
  readonly meridiem: Phrases<'am' | 'pm'>
  readonly meridiemBefore: Phrases<'am' | 'pm'>
  readonly named: Phrases<12 | 24>
  /** To whether the suffix is a unit of time too ('10:30 h'). */
  readonly suffix: Phrases<boolean>
  /** Suffixes that are words for lengths behind an hour alone. */
  readonly suffixInFull: ReadonlySet<string>
  readonly clockMarks: readonly (readonly [string, string, string])[]
  readonly dateMarks: readonly (readonly [string, string, string])[]
  /** Names of eras, to the year before their first. */
  readonly eras: Phrases<number>
  readonly bareEra: number | undefined
  readonly dateJoin: Phrases<true>
  readonly at: Phrases<true>
  readonly lead: Phrases<Lead>
  readonly on: Phrases<true>
  /** Behind a moment: 'から', '까지'. */
  readonly leadBehind: Phrases<Lead>
  readonly to: Phrases<true>
  readonly and: Phrases<true>
  readonly or: Phrases<true>
  readonly approximate: Phrases<true>
  readonly dayParts: Phrases<true>
  readonly days: Phrases<number>
  readonly units: Phrases<number>
  readonly approximateBehind: Phrases<true>
  readonly hourBehind: Phrases<true>
  readonly halves: Phrases<true>
  readonly noLengths: ReadonlySet<string>
  /** By how a word begins that makes '1:30' a length. */
  readonly lasted: RegExp
  readonly scheduledFor: Phrases<true>
  readonly than: Phrases<true>
  readonly later: Phrases<1>
  readonly earlier: Phrases<-1>
  readonly numbers: Phrases<number>
  readonly business: Phrases<boolean>
  readonly zones: Phrases<string>
  readonly durationLead: Phrases<true>
  readonly beforeNoClock: Phrases<true>
  readonly afterNoClock: Phrases<true>
  /** First words of expressions that begin with no digit. */
  readonly openers: ReadonlySet<string>
  /** First words of numbers in words. */
  readonly numberWords: ReadonlySet<string>
  /** First characters of expressions in scripts without blanks. */
  readonly openerSigns: ReadonlySet<number>
  /** Whether a line without a digit may hold a time. */
  readonly hint: RegExp
  /** Whether a line may hold a length of time: one of its units stands in it. */
  readonly lengthHint: RegExp
}

/** The lexicon of `languages` (all, unless given); built once for each list. */
export const lexiconOf = (languages: readonly Language[] = allLanguages): Lexicon => built(languages)

const built = oncePer(build)

function build(languages: readonly Language[]): Lexicon {
  const words = languages.map((language) => language.time)
  const list = (pick: (time: TimeWords) => readonly string[] | undefined) =>
    words.flatMap((time) => [...(pick(time) ?? [])])
  const flags = (pick: (time: TimeWords) => readonly string[] | undefined) =>
    phrasesOf(list(pick).map((word) => [word, true] as const))
  const table = <T>(pick: (time: TimeWords) => Readonly<Record<string, T>>) =>
    words.flatMap((time) => Object.entries(pick(time)))
  const halves = (picked: readonly TimeWords[]) =>
    phrasesOf(
      picked.flatMap((time) => [
        ...time.am.map((word) => [word, 'am'] as const),
        ...time.pm.map((word) => [word, 'pm'] as const),
      ]),
    )
  const unitWords = new Set(table((time) => time.units).map(([word]) => word))
  const leadsIn = (pick: (time: TimeWords) => TimeWords['leadsBehind']) =>
    words.flatMap((time) =>
      Object.entries(pick(time) ?? {}).flatMap(([lead, phrases]) =>
        (phrases ?? []).map((phrase) => [phrase, lead as Lead] as const),
      ),
    )
  const leads = leadsIn((time) => time.leads)
  const days = table((time) => time.days)
  const named = words.flatMap((time) => [
    ...time.noon.map((word) => [word, 12] as const),
    ...time.midnight.map((word) => [word, 24] as const),
  ])
  const numbers = table((time) => time.numbers)
  const before = words.filter((time) => time.meridiemFirst === true)
  const zones = table((time) => time.zones)
  const openers = [...days, ...named, ...numbers].map(([word]) => word)
  const signs = [
    ...openers,
    ...zones.map(([word]) => word),
    ...before.flatMap((time) => [...time.am, ...time.pm]),
  ].filter((word) => !isLetter(word.charCodeAt(0)))
  return {
    months: months(words),
    weekdays: weekdays(words),
    weekdaySigns: phrasesOf(table((time) => time.weekdays).filter(([word]) => !isLetter(word.charCodeAt(0)))),
    meridiem: halves(words.filter((time) => time.meridiemFirst !== true)),
    meridiemBefore: halves(before),
    named: phrasesOf(named),
    suffix: phrasesOf(list((time) => time.clockSuffix).map((word) => [word, unitWords.has(word)] as const)),
    suffixInFull: new Set(list((time) => time.clockSuffixInFull ?? [])),
    clockMarks: words.flatMap((time) => [...time.clockMarks]).sort((a, b) => b[0].length - a[0].length),
    dateMarks: words.flatMap((time) => [...time.dateMarks]),
    eras: phrasesOf(table((time) => time.eras ?? {})),
    bareEra: words.find((time) => time.bareEra !== undefined)?.bareEra,
    dateJoin: flags((time) => time.dateJoin),
    at: flags((time) => time.at),
    lead: phrasesOf(leads),
    on: phrasesOf(leads.filter(([, lead]) => lead === 'on').map(([phrase]) => [phrase, true] as const)),
    leadBehind: phrasesOf(leadsIn((time) => time.leadsBehind)),
    to: flags((time) => time.to),
    and: flags((time) => time.and),
    or: flags((time) => time.or),
    approximate: flags((time) => time.approximate),
    dayParts: flags((time) => time.dayParts),
    days: phrasesOf(days),
    units: phrasesOf(table((time) => time.units)),
    hourBehind: flags((time) => time.hourBehind),
    approximateBehind: flags((time) => time.approximateBehind),
    halves: flags((time) => time.halves),
    noLengths: new Set(list((time) => time.noLengths ?? [])),
    lasted: new RegExp(`^(?:${list((time) => time.lasted).join('|') || '(?!)'})`),
    scheduledFor: flags((time) => time.scheduledFor),
    than: flags((time) => time.than),
    later: phrasesOf(list((time) => time.later).map((word) => [word, 1] as const)),
    earlier: phrasesOf(list((time) => time.earlier).map((word) => [word, -1] as const)),
    numbers: phrasesOf(numbers),
    business: phrasesOf(list((time) => time.businessDays).map((word) => [word, isCompound(word)] as const)),
    zones: phrasesOf(zones),
    durationLead: flags((time) => time.durationLeads),
    beforeNoClock: flags((time) => time.beforeNoClock),
    afterNoClock: flags((time) => time.afterNoClock),
    openers: new Set([
      ...openers.map((word) => /^[^\s'’-]+/.exec(word)?.[0] ?? word),
      ...[...table((time) => time.months), ...table((time) => time.weekdays)].map(
        ([word]) => /^[^\s'’-]+/.exec(word)?.[0] ?? word,
      ),
    ]),
    numberWords: new Set(numbers.map(([word]) => /^[^\s'’-]+/.exec(word)?.[0] ?? word)),
    openerSigns: new Set(signs.map((word) => word.charCodeAt(0))),
    hint: hintOf(
      days.map(([word]) => word),
      named.map(([word]) => word),
      list((time) => [...time.later, ...time.earlier]),
      table((time) => time.weekdays)
        .map(([word]) => word)
        .filter((word) => word.length > 3 || !isLetter(word.charCodeAt(0))),
    ),
    lengthHint: hintOf(
      table((time) => time.units)
        .map(([word]) => word)
        .filter((word) => word.length > 3 || !isLetter(word.charCodeAt(0))),
      // "un'ora", whose unit is too short to tell anything by itself.
      numbers.map(([word]) => word).filter((word) => /['’]$/.test(word)),
    ),
  }
}

/** 'Werktage' and '営業日' are whole words for a business day; 'business' wants 'days' beside it. */
function isCompound(word: string): boolean {
  return /(?:tage?n?|日|일)$/.test(word)
}

function months(words: readonly TimeWords[]): Map<string, MonthWord> {
  const found = new Map<string, MonthWord>()
  for (const time of words) {
    for (const [word, month] of Object.entries(time.months)) {
      const known = found.get(word)
      const common = time.common?.includes(word) === true
      if (known === undefined) found.set(word, { month, common, monthFirst: time.monthFirst === true })
      else if (common && !known.monthFirst) found.set(word, { ...known, common: true })
    }
  }
  return found
}

function weekdays(words: readonly TimeWords[]): Map<string, WeekdayWord> {
  const found = new Map<string, WeekdayWord>()
  const all = words.flatMap(({ at }) => at)
  for (const time of words) {
    for (const [word, weekday] of Object.entries(time.weekdays)) {
      if (found.has(word)) continue
      const own = new Set(words.filter(({ weekdays }) => word in weekdays).flatMap(({ at }) => at))
      const foreign = new Set(all.filter((one) => !own.has(one)))
      found.set(word, { weekday, common: time.common?.includes(word) === true, foreign })
    }
  }
  return found
}

function hintOf(...lists: readonly (readonly string[])[]): RegExp {
  const heads = new Set(lists.flat().filter((word) => word.length > 2 || !isLetter(word.charCodeAt(0))))
  // 'heute' finds 'heute früh' too.
  const list = [...heads]
  const least = list.filter((word) => !list.some((other) => other.length < word.length && word.includes(other)))
  const escaped = least.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const isLettered = (word: string): boolean => isLetter(word.charCodeAt(0))
  const lettered = escaped.filter(isLettered).join('|')
  const others = escaped.filter((word) => !isLettered(word)).join('|')
  // Words in letters are tried only where a word begins: nearly every line of a report comes by here.
  const sources = [lettered === '' ? '' : `(?<![a-z\u00df-\u024f])(?:${lettered})`, others]
  return new RegExp(sources.filter((source) => source !== '').join('|'), 'i')
}
