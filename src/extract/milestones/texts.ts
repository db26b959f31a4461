import type { Language } from '../../languages/language.ts'
import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { noBlanks, perLanguages } from '../report-words.ts'
import type { Traced } from '../timeline.ts'

/** What one event says, cut into the pieces that are judged by themselves. */
export interface Telling {
  /** The label before a labelled time ('First detected: 15:44'), else empty. */
  readonly label: string
  /** What stands before a colon or dash at the head of the entry: 'Recovery', 'OUTAGE BEGINS'. */
  readonly lead: string
  readonly sentences: readonly string[]
  /** The same with the addresses of links left in, for words that stand only there (a status page, a post). */
  readonly linked: readonly string[]
  /** Said by somebody: a line of a chat. */
  readonly spoken: boolean
}

const longest = 700
const most = 8

/** Times told in prose, by the line they stand in. */
type ByLine = ReadonlyMap<Line, readonly Mention[]>

export function tellingOf(one: Traced, outline: Outline | undefined, mentions: ByLine): Telling {
  const { event, told } = one
  const labelled = event.source === 'timeline' && told.mention.standing === 'labelled'
  const label = labelled ? (told.mention.label ?? '') : ''
  const text = event.source === 'narrative' ? clauseOf(one, outline, mentions) : event.text.slice(0, longest)
  const lead = event.source === 'narrative' ? '' : leadOf(text)
  const spoken = event.actor !== undefined || event.source === 'chat' || isSpoken(text, lead)
  const linked = sentencesOf(label, text)
  return { label, lead, sentences: linked.map(withoutLinks), linked, spoken }
}

/** At most four words before a colon or a dash. */
function leadOf(text: string): string {
  const found = /^[^\n:—–.]{2,40}?(?=\s?[:：](?:\s|$)|\s?—|\s[–-]\s|\n)/u.exec(text)?.[0] ?? ''
  return found.split(/\s+/).length <= 4 ? found : ''
}

/** `<alice> …`, `[#ops] <alice> …`, `alice@#ops: …`, and a single name before a colon that is no label. */
function isSpoken(text: string, lead: string): boolean {
  if (/^(?:\[?#[\w-]+\]?\s)?(?:<[\w.-]{2,30}>|[\w.-]{2,30}@#[\w-]{2,40}:)\s/.test(text)) return true
  if (!/^[\p{L}\d_-]{2,24}$/u.test(lead) || !text.startsWith(`${lead}:`) || lead === lead.toUpperCase()) return false
  return !cues.sections.some(([, expression]) => expression.test(lead)) && cues.milestones(lead).length === 0
}

function withoutLinks(sentence: string): string {
  return sentence.replace(/\bhttps?:\/\/\S+/g, '').trim()
}

/** Lines that a writer has wrapped, as one; lines that stand for themselves (titles, items) stay so. */
function joinWrapped(text: string): string {
  const [first = '', ...rest] = text.split('\n')
  let last = first
  let joined = first
  for (const line of rest) {
    // An address below words belongs to them: it tells whose post they speak of.
    const wrapped =
      isAddress(line) || (last.length > 30 && /^[\p{Ll}(]/u.test(line)) || (last.length > 60 && !/[.!?:]$/.test(last))
    joined += (wrapped ? ' ' : '\n') + line
    last = line
  }
  return joined
}

function isAddress(line: string): boolean {
  return /^<?https?:\/\/\S+$/.test(line)
}

function sentencesOf(label: string, text: string): string[] {
  const parts = joinWrapped(text)
    .split(/(?<=[.!?…])\s+|\n+|(?<=[。！？])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  // A short first line is the entry's title: it and what follows it are one thing to judge.
  const [first, second, ...rest] = parts
  if (label !== '') {
    // A field's words may be its label again.
    const own = first?.startsWith(label.trim()) ? first : `${label} ${first ?? ''}`.trim()
    return [own, ...parts.slice(1, most)]
  }
  if (first !== undefined && second !== undefined && first.length <= 60 && !/[.!?]$/.test(first))
    return [first, second, ...rest].slice(0, most)
  return parts.slice(0, most)
}

/**
 * The clause of a sentence that a narrated moment belongs to: of 'At 9 it failed, and by 10 it was back' the
 * second half for 10. The sentence may run over lines of its paragraph.
 */
function clauseOf(one: Traced, outline: Outline | undefined, others: ByLine): string {
  const { line, token, passage } = one.told.mention
  const { text, shifts } = paragraphOf(line, outline, passage.text)
  const shift = shifts.get(line) ?? 0
  const start = token.start + shift
  const end = token.end + shift
  const before = text.slice(Math.max(0, start - 400), start)
  const opened = /^[\s\S]*(?:[.!?](?<!\b[ap]\.m\.)(?=\s+["“(]?[\p{Lu}\p{Lo}\d])|[。！？；])/u.exec(before)
  const from = start - before.length + (opened?.[0].length ?? 0)
  const closed = /[.!?](?<!\b[ap]\.m\.)(?=\s|$)|[。！？；]/.exec(text.slice(end, end + 400))
  const to = closed === null ? Math.min(text.length, end + 400) : end + closed.index + 1
  const inside = [...shifts].flatMap(([near, at]) =>
    (others.get(near) ?? [])
      .filter((mention) => mention !== one.told.mention)
      .map((mention) => ({ start: mention.token.start + at, end: mention.token.end + at })),
  )
  const left = Math.max(from, ...inside.map((other) => other.end).filter((at) => at <= start))
  const right = Math.min(to, ...inside.map((other) => other.start).filter((at) => at >= end))
  const cutLeft = left > from ? left + lastBreak(text.slice(left, start)) : from + toldFrom(text.slice(from, start))
  const opens = token.lead !== undefined && opensClause(text.slice(cutLeft, start))
  const cutRight = right < to ? end + breakBefore(text.slice(end, right), opens) : to
  return text.slice(cutLeft, cutRight).replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** 'We found that at 10:05 the disk filled', 'they came together, with the fix in place at 10:05': what goes before is told of another moment. */
const words = perLanguages(() => ({
  breaks: new RegExp(`[,;:]\\s|[,，、；](?=\\p{Lo}|$)|\\s(?:${joined(({ cues }) => cues.clauses)})\\s`, 'giu'),
  asides: new RegExp(`(?<!\\p{L})(?:${joined(({ cues }) => cues.toldThat)})`, 'giu'),
}))

function joined(pick: (language: Language) => readonly string[] | undefined): string {
  return cues.languages.flatMap((language) => pick(language) ?? []).join('|') || '(?!)'
}

/** How far into what stands before a moment in its sentence the clause begins that tells of it. */
function toldFrom(before: string): number {
  const last = [...before.matchAll(words().asides)].at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

function lastBreak(between: string): number {
  return [...between.matchAll(words().breaks)].at(-1)?.index ?? 0
}

/** Where what is told of a moment ends before the next one; languages that set no blanks set the verb last. */
function breakBefore(between: string, opens: boolean): number {
  return noBlanks.test(between) ? lastBreak(between) || between.length : firstBreak(between, opens)
}

/** Behind a moment that opens its clause ('Then, at 10:05, the pager went off') the comma ends nothing. */
function firstBreak(between: string, opens: boolean): number {
  const from = opens && between.startsWith(', ') ? 1 : 0
  return [...between.matchAll(words().breaks)].find(({ index }) => index >= from)?.index ?? between.length
}

/** 'At', 'Only at', 'Two minutes later, at': nothing that happened stands before the moment. */
function opensClause(before: string): boolean {
  return (
    before
      .slice(lastBreak(before))
      .replace(/^[,;:]/, '')
      .trim()
      .split(/\s+/).length <= 2
  )
}

/** The text of a line's paragraph (four lines on either side), and how far into it each of its lines begins. */
function paragraphOf(
  line: Line,
  outline: Outline | undefined,
  own: string,
): { text: string; shifts: ReadonlyMap<Line, number> } {
  if (outline === undefined || line.kind === 'row' || line.kind === 'code')
    return { text: own, shifts: new Map([[line, 0]]) }
  const near = outline.lines
    .slice(Math.max(0, line.index - 4), line.index + 5)
    .filter(({ block }) => block === line.block)
  const shifts = new Map<Line, number>()
  let text = ''
  for (const one of near) {
    shifts.set(one, text.length)
    text += `${one.passage.text} `
  }
  return { text, shifts }
}
