import type { WordSearch } from '../../search/word-search.ts'
import { cues, promises } from '../cues.ts'
import { groupOf } from '../groups.ts'
import type { Mention } from '../mentions.ts'
import {
  beforeTimes,
  closing,
  noBlanks,
  opening,
  perLanguages,
  somewhere,
  sourceIn,
  sourceOf,
} from '../report-words.ts'
import type { Decided } from '../roles.ts'
import { sentenceSpan } from '../sentence.ts'
import type { Settled } from '../settled/settle-one.ts'
import type { Surroundings } from './surroundings.ts'

/** What a time told in running prose is: an end of the impact, a narrated moment, or something beside the story. */
export function proseRole(one: Settled, around: Surroundings): Decided {
  const { mention } = one
  const { token, line } = mention
  const clock = token.from.clock !== undefined
  const kind = around.outline.parts[line.section]?.kind
  const sentence = sentenceOf(mention, around)
  if (token.from.date !== undefined && token.to === undefined && isPublication(sentence.before))
    return { role: 'published' }
  if (wholly(cues.words.meta, sentence.before) || toldAsOfficeHours(sentence.before)) return { role: 'meta' }
  if (line.depth === 1) return token.to !== undefined && clock ? { role: 'window', end: 'start' } : { role: 'meta' }
  if (token.to !== undefined)
    return clock && !evidence(sentence.text) && !aside(sentence.text) && !ofStep(sentence.before)
      ? { role: 'window', end: 'start' }
      : { role: clock ? 'narrative' : 'meta' }
  if (!clock) return { role: around.toldDays.has(mention) ? 'narrative' : 'meta' }
  const oneSided = windowEnd(sentence, token.lead, kind)
  if (oneSided !== undefined) return { role: 'window', end: oneSided }
  return { role: 'narrative' }
}

/** 'Published by Example on …', 'Incident report of Example, published on …': when the report itself came out. */
function isPublication(before: string): boolean {
  const found = lastMatch(cues.words.published, before)
  if (found === undefined || !words().publishedTail.test(before.slice(found))) return false
  const subject = before.slice(0, found).replace(/[\s,(]*(?:was |were |is )?\p{L}+$/u, '')
  return subject === '' || words().paper.test(subject.slice(-120))
}

const words = perLanguages(() => {
  const until = sourceIn(({ time }) => time.leads.until)
  const by = sourceOf(({ windows }) => windows?.by)
  const leads = beforeTimes()
  return {
    officeHours: closing(({ windows }) => windows?.officeHours, '[^.]*'),
    publishedTail: new RegExp(`^(?:\\s+${by} [^.,;]{1,60}?)?(?:\\s*${leads})?[\\s:：]*$`, 'iu'),
    paper: closing(({ windows }) => windows?.papers, '[^.]{0,80}'),
    evident: somewhere(({ windows }) => windows?.evidence),
    opensWindow: opening(({ windows }) => windows?.opening, '[^\\p{L}\\p{N}]*'),
    failingUntil: closing(({ windows }) => windows?.failingUntil, '[^\\d]*'),
    troubleBegan: closing(({ windows }) => windows?.troubleBegan),
    troubleEnded: closing(({ windows }) => windows?.troubleEnded),
    lasted: somewhere(({ windows }) => windows?.failingUntil),
    notUntil: new RegExp(`${sourceOf(({ windows }) => windows?.notUntil)}\\s*${until}[^\\d]*$`, 'iu'),
    told: closing(({ windows }) => windows?.past, '[^.]*'),
    untilEnd: new RegExp(`${until}[^\\d]*$`, 'iu'),
    timeLeadsEnd: new RegExp(`(?:\\s*${leads})*\\s*~?$`, 'iu'),
  }
})

/** 'Opening hours: …', '(平日9:00～17:00)': when somebody can be reached. */
export function toldAsOfficeHours(before: string): boolean {
  return words().officeHours.test(before)
}

/** The sentence a time stands in, over the lines of its paragraph. */
function sentenceOf({ line, passage, token, cell, standing }: Mention, around: Surroundings): Sentence {
  const lines = cell >= 0 ? [] : (around.byBlock.get(line.block) ?? [])
  const opensLine = standing === 'opens' && !line.first && around.timelines.has(groupOf(line, around.outline))
  if (lines.length < 2 || opensLine) return sentenceAround(passage.text, token.start, token.end)
  // The lines of a paragraph follow one another.
  const at = line.index - (lines[0]?.index ?? 0)
  const before = lines
    .slice(Math.max(0, at - 6), at)
    .map((one) => `${one.passage.text} `)
    .join('')
  const after = lines
    .slice(at + 1, at + 7)
    .map((one) => ` ${one.passage.text}`)
    .join('')
  return sentenceAround(before + passage.text + after, before.length + token.start, before.length + token.end)
}

interface Sentence {
  readonly text: string
  readonly before: string
}

/** How many characters before and after a time are read for its sentence. */
const reach = 600

function sentenceAround(text: string, start: number, end: number): Sentence {
  const near = Math.max(0, start - reach)
  const span = sentenceSpan(text.slice(near, end + reach), start - near, end - near)
  const [from, to] = [span.from + near, span.to + near]
  return { text: text.slice(from, to).trim(), before: text.slice(from, start).trim() }
}

/** The span of a meeting or a talk is none of the impact. */
function aside(sentence: string): boolean {
  return cues.words.aside.test(sentence) && !cues.words.outage.test(sentence) && !cues.words.affected.test(sentence)
}

/** 'Time to detect: 3 min (12:09 → 12:12)': the span of a step of the response. */
function ofStep(before: string): boolean {
  return cues.durationOf.some(([of, words]) => of !== 'outage' && of !== 'phase' && words.test(before))
}

/** Log counts and samples over a span are evidence, not the incident's window. */
function evidence(sentence: string): boolean {
  return words().evident.test(sentence) && !cues.words.affected.test(sentence)
}

/** 'The outage began at 09:31', 'unavailable until 12:00': one end of the window told in prose. */
function windowEnd(
  { before, text }: Sentence,
  lead: string | undefined,
  kind: string | undefined,
): 'start' | 'end' | undefined {
  const near = before.slice(-160)
  if (kind === 'timeline' || kind === 'action-items' || kind === 'lessons') return undefined
  const opens = words().opensWindow.exec(before)
  if (
    opens !== null &&
    !/[\p{L}\p{N}]/u.test(before.slice(opens[0].length)) &&
    (cues.words.outage.test(text) || cues.words.affected.test(text) || words().lasted.test(text))
  )
    return 'start'
  const subject =
    cues.words.outage.test(near) ||
    cues.words.affected.test(near) ||
    ((lead === 'from' || lead === 'since' || lead === 'until') && isHitAround(text, before))
  if (words().failingUntil.test(near)) return 'end'
  // 'The page was not red until 10:40': that is when it became so.
  if (words().notUntil.test(near)) return undefined
  const tail = near.replace(words().timeLeadsEnd, '')
  if (words().troubleBegan.test(tail)) return 'start'
  if (lead !== 'by' && words().troubleEnded.test(tail)) return 'end'
  if (!subject) return undefined
  if (lead === 'until' || words().untilEnd.test(near)) return 'end'
  if (lead === 'from' || (lead === 'since' && isHitAround(text, before))) return 'start'
  const began = lastMatch(cues.words.began, tail)
  const ended = lastMatch(cues.words.ended, tail)
  if (began !== undefined && tail.length - began < 3) return 'start'
  // 'The printers stopped at 06:10': what ended there is what they did, and the trouble began.
  if (ended !== undefined && tail.length - ended < 3)
    return lastMatch(cues.words.affected, tail) === ended ? undefined : 'end'
  return undefined
}

/**
 * Whether the predicate stands round a time ('war ab 14:05 Uhr nicht erreichbar'), or behind it in a script without
 * blanks, whose languages set it last ('14:05から利用できません').
 */
function isHitAround(text: string, before: string): boolean {
  const at = before.length
  // 'Seit 15:00 Uhr sind …': the time opens the sentence.
  if (noBlanks.test(text) || opensSentence.test(before))
    return cues.words.affected.test(text) || cues.words.outage.test(text)
  return cues.words.affected.all(text).some(({ index, 0: found }) => index <= at && index + found.length > at)
}

const opensSentence = /(?:^[^\p{L}\p{N}]*|[:：\]】–—-]\s*)(?:\p{L}{1,12}\.?\s*){0,3}[~(]?$/u
/** Where the last match of a search ends. */
function lastMatch(search: WordSearch, text: string): number | undefined {
  const last = search.all(text).at(-1)
  return last === undefined ? undefined : last.index + last[0].length
}

/** Whether what is searched for covers (most of) a text. */
export function wholly(search: WordSearch, text: string): boolean {
  const plain = text.replace(/[^\p{L}\s]+/gu, ' ').trim()
  const found = search.exec(plain)
  return found !== null && found[0].length >= plain.length * 0.7
}

/** Whether the sentence before a time promises something by then. */
export function promised(mention: Mention, around: Surroundings): boolean {
  const { before, text } = sentenceOf(mention, around)
  // 'We would like to give details of the outage that occurred on …' promises nothing for that day.
  if (words().told.test(before.slice(-400))) return false
  return (
    promises(before) ||
    cues.words.postmortemPromise.test(before) ||
    (noBlanks.test(text) && mention.token.from.relative === undefined && promisesAfter(text.slice(before.length)))
  )
}

/** Languages written in such scripts set the predicate behind the time: '17時45分までに復旧する見込みです'. */
function promisesAfter(rest: string): boolean {
  const { fixPromise, nextUpdate, postmortemPromise } = cues.words
  return [fixPromise, nextUpdate, postmortemPromise].some((words) => {
    const [found] = words.all(rest)
    return found !== undefined && found.index <= mostBehindTime
  })
}

/** Characters from the beginning of a time to the words of the promise. */
const mostBehindTime = 30
