import { opening, perLanguages, somewhere, sourceOf } from '../report-words.ts'

/** From where to where an action item reaches in the text it stands in. */
export interface ToldAction {
  readonly start: number
  readonly end: number
}

/** What the paragraphs of a section of action items tell, and whether its story ends with this one. */
export interface ToldActions {
  readonly actions: readonly ToldAction[]
  /** The text closes with a word to the reader; nothing after it is an item. */
  readonly closed: boolean
}

const words = perLanguages(() => ({
  imperative: opening(({ items }) => items?.verbs, ''),
  apology: somewhere(({ items }) => items?.apologies),
  closing: opening(({ items }) => items?.closings, ''),
  feedback: new RegExp(`\\s${sourceOf(({ items }) => items?.feedback)}\\s*[:：]`, 'iu'),
  leads: new RegExp(`${sourceOf(({ items }) => items?.leads)}[)）]?[:：]$`, 'iu'),
}))

/**
 * The items in the text of a paragraph under 'Next steps' and the like: those of a list written into the line
 * (`1. … 2. …`, `(a) … (b) …`, `- A. - B.`); after a sentence that ends in a colon each line, and each sentence
 * that begins with a verb; else the whole, without an apology before it and a word to the reader behind it.
 * `led` says that such a colon stands at the end of the paragraph above.
 */
export function toldActions(text: string, from = 0, led = false): ToldActions {
  const asked = words().feedback.exec(text.slice(from))
  if (asked !== null)
    return { actions: toldActions(text.slice(0, from + asked.index), from, led).actions, closed: true }
  const lines = numberedLines(text, from)
  if (lines.length > 1) return { actions: lines, closed: false }
  const phrases = phrasesIn(text, from)
  if (phrases.length > 1) return { actions: phrases, closed: false }
  const whole = sentenceLines(text, from)
  if (whole.length > 1) return { actions: whole, closed: false }
  const sentences = sentencesOf(text, from)
  const last = sentences.findIndex(({ start, end }) => words().closing.test(text.slice(start, end)))
  const closed = last >= 0
  const told = closed ? sentences.slice(0, last) : sentences
  const end = told.at(-1)?.end
  if (end === undefined) return { actions: [], closed }
  const listed = listedIn(text, from, end)
  if (listed.length > 0) return { actions: listed, closed }
  const lead = told.findLastIndex((sentence) => /[:：]$/.test(text.slice(sentence.start, sentence.end)))
  const rest = afterApology(text, told.slice(lead + 1))
  return { actions: joined(text, rest, led || lead >= 0), closed }
}

/** A line of Chinese or Japanese without a full stop is a phrase by itself: '監視の強化'. Wrapped lines are longer. */
const phrase = /^[^。、，,.!?！？]{0,40}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^。、，,.!?！？]{0,40}$/u

/** The lines of a text, where each is such a phrase. */
function phrasesIn(text: string, from: number): ToldAction[] {
  const found: ToldAction[] = []
  for (let start = from; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end)
    const words = line.trim()
    if (words.length > 40 || !phrase.test(words)) return []
    const at = start + line.indexOf(words)
    found.push({ start: at, end: at + words.length })
    start = end + 1
  }
  return found
}

/** The lines of a text in a script without capitals, where each is a sentence of its own: '監視を強化します。'. */
function sentenceLines(text: string, from: number): ToldAction[] {
  const found: ToldAction[] = []
  for (let start = from; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end)
    const told = line.trim()
    if (!/[.。；;]$/.test(told) || !/\p{Lo}{2}/u.test(told) || told.length > LONGEST_SENTENCE) return []
    if (words().closing.test(told) || words().apology.test(told)) return []
    const at = start + line.indexOf(told)
    found.push({ start: at, end: at + told.length })
    start = end + 1
  }
  return found
}

const LONGEST_SENTENCE = 200

/** 'R1. …', '5.1 …', 'A. …', '(ii) …', '[OPS-12] …', '☐ …' before what a line of a list in plain text says. */
const enumerator =
  /^\s*(?:[([]?\p{Lu}{0,8}-?\d{1,6}(?:\.\d{1,2})?[)\].:]{0,2}|\(?\p{L}[).]|\(?[ivx]{1,5}[).]|[☐☑☒✅✔✓✗□■▪◦•])\s+(?=["“(]?\p{L})/u

/** '１）…', '（二）…', '①…', '가. …', '一是…', with or without a blank behind. */
const eastern =
  /^\s*(?:[（(]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）．、.]|[\u2460-\u2473]|[一二三四五六七八九十]是|[가나다라마바사아자차카타파하][.)])\s*(?=["“「『（(]?[\p{L}@])/u

/** The lines of a text that each begin with an enumerator; else none. */
function numberedLines(text: string, from: number): ToldAction[] {
  const lines: { start: number; end: number; words: string; mark: number }[] = []
  for (let start = from; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const words = text.slice(start, end).trimEnd()
    lines.push({
      start,
      end: start + words.length,
      words,
      mark: (eastern.exec(words) ?? enumerator.exec(words))?.[0].length ?? 0,
    })
    start = end + 1
  }
  const first = lines.findIndex(({ words }) => !/[:：]$/.test(words))
  const listed = first < 0 ? [] : lines.slice(first)
  if (!listed.every(({ mark }) => mark > 0)) return []
  return listed.map(({ start, end, mark }) => ({ start: start + mark, end }))
}

interface Sentence extends ToldAction {
  /** It begins a line. */
  readonly opens: boolean
}

function sentencesOf(text: string, from: number): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  let opens = true
  const add = (end: number): void => {
    const words = text.slice(start, end)
    const left = start + words.length - words.trimStart().length
    const right = start + words.trimEnd().length
    if (right > left) sentences.push({ start: left, end: right, opens })
  }
  for (const stop of text.matchAll(/[.!?:：;][)"”\]]?(?=\s)|(?=\n)/g)) {
    const end = stop.index + stop[0].length
    if (end <= start) continue
    const next = /^\s{1,20}(?=["“([]?[\p{Lu}\d(-])/u.exec(text.slice(end, end + 24))
    const ends = /^[:：]/.test(stop[0]) && text.length - end < 200 && text.slice(end).trim() === ''
    const line = next?.[0].includes('\n') === true
    if (stop[0] === '' && !beginsAnew(text.slice(end + 1, end + 80))) continue
    if ((next === null && !ends) || (/^[:：;]/.test(stop[0]) && !line && !ends && !closesLead(text, start, end)))
      continue
    add(end)
    start = end
    opens = line
  }
  add(text.length)
  return sentences
}

/** A line below one without a full stop is its own where a verb or a word to the reader opens it. */
function beginsAnew(line: string): boolean {
  return (
    /^\s*\p{Lu}/u.test(line) && (words().imperative.test(line.trimStart()) || words().closing.test(line.trimStart()))
  )
}

/** A colon within a line ends a lead where a list or a verb follows; 'Alerts: Route …' names the item. */
function closesLead(text: string, start: number, end: number): boolean {
  if (end - start <= 40 || text[end - 1] === ';') return false
  return (
    words().leads.test(text.slice(Math.max(start, end - 40), end)) ||
    words().imperative.test(text.slice(end, end + 60).trimStart())
  )
}

/** An apology, with the promises in its line where others follow. */
function afterApology(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const at = sentences.findLastIndex(({ start, end }) => words().apology.test(text.slice(start, end)))
  if (at < 0) return sentences
  const line = sentences.findIndex(({ opens }, index) => index > at && opens)
  return sentences.slice(line < 0 ? at + 1 : line)
}

/** Items out of sentences: lines and verbs begin new ones, where the text is a list at all. */
function joined(text: string, sentences: readonly Sentence[], led: boolean): ToldAction[] {
  const [first] = sentences
  if (first === undefined) return []
  const parted = led || words().imperative.test(text.slice(first.start, first.end))
  const actions: ToldAction[] = []
  for (const { start, end, opens } of sentences) {
    const before = actions.at(-1)
    const own = before === undefined || (parted && ((led && opens) || words().imperative.test(text.slice(start, end))))
    if (own) actions.push({ start, end })
    else actions[actions.length - 1] = { start: before.start, end }
  }
  return actions
}

/** The items of a list that is written into running text; none where its marks do not count up. */
function listedIn(text: string, from: number, end: number): ToldAction[] {
  const part = text.slice(from, end)
  for (const [mark, counted] of marks) {
    const found: { at: number; start: number }[] = []
    for (const match of part.matchAll(mark)) {
      if (counted !== undefined && match[1]?.toLowerCase() !== counted(found.length)) continue
      found.push({ at: from + match.index, start: from + match.index + match[0].length })
    }
    const led = found.length === 1 && counted === undefined && /:\s*$/.test(text.slice(from, found[0]?.at))
    if (found.length < 2 && !led) continue
    return found.map(({ start }, index) => {
      const stop = found[index + 1]?.at ?? end
      return { start, end: start + text.slice(start, stop).trimEnd().length }
    })
  }
  return []
}

/** `1. Add … 2. Drop …` in a list item, whose own number is markup: the items, where a 2 and more follow; else none. */
export function furtherItems(text: string): ToldAction[] {
  const at: { at: number; start: number }[] = [{ at: 0, start: 0 }]
  for (const match of text.matchAll(/(?<=[\p{L}.;)\]]\s{1,3})\(?(\d{1,2})[.)]\s+(?=\p{Lu})/gu))
    if (match[1] === String(at.length + 1)) at.push({ at: match.index, start: match.index + match[0].length })
  const sure = at.length > 2 || /[.;)\]]\s+$/.test(text.slice(0, at[1]?.at ?? 0))
  if (at.length < 2 || !sure) return []
  return at.map(({ start }, index) => {
    const stop = at[index + 1]?.at ?? text.length
    return { start, end: start + text.slice(start, stop).trimEnd().length }
  })
}

const marks: readonly (readonly [RegExp, ((index: number) => string) | undefined])[] = [
  [/(?<=^|\s)\(?(\d{1,2})[.)]\s+(?=[\p{L}"“(])/gu, (index) => String(index + 1)],
  [/(?<=^|\s)\(?([a-z])\)\s+(?=[\p{L}"“(])/gu, (index) => String.fromCharCode(97 + index)],
  [/(?<=^\s{0,3}|[.:;!?)\]]\s{1,3})[-–•*]\s+(?=\p{Lu})/gu, undefined],
]
