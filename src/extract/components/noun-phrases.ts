import {
  cut,
  isBehind,
  isFlow,
  isGoing,
  isKindOf,
  isLowly,
  isMachine,
  isOfAll,
  isSent,
  isTelling,
  isTold,
  opening,
  type PhraseName,
  type Stretch,
  withOthers,
} from './name-bounds.ts'
import type { NameGrammar } from './name-grammar.ts'
import {
  beforeAside,
  closingOf,
  isAdverb,
  isAside,
  isAuxiliary,
  isCarrier,
  isCarrierOfName,
  isGenitive,
  isHolding,
  isIdentified,
  isLesser,
  isNumber,
  isPossessor,
  isProcess,
  isRelative,
  isVerbBefore,
  isVerbBeforeLead,
  isVerbBehindNoun,
  isVerbForm,
  isZone,
  openingOf,
  plainAt,
  tailEnd,
} from './word-tests.ts'
import type { Word } from './words.ts'

/** The noun phrase that ends before the word `index`: 'A', 'A and B', 'A, B and C', with what hangs on them. */
export function phraseBefore(
  sentence: string,
  words: readonly Word[],
  index: number,
  whole: boolean,
  near = false,
): PhraseName[] {
  let to = index
  while (to > 0 && (isAdverb(words[to - 1]) || isAuxiliary(words[to - 1]))) to -= 1
  if (words[to - 1]?.is === 'comma') to = beforeAside(words, to - 1)
  else if (words[to - 1]?.is === 'and') {
    const subject = subjectOfClause(words, to - 1)
    if (subject !== undefined) return namesIn(sentence, words, subject, whole, 'last')
    to -= 1
  }
  let from = to
  while (from > 0) {
    const word = words[from - 1]
    if (word === undefined || word.is === 'break' || word.is === 'stop' || word.is === 'open') break
    if (near && (word.is === 'prep' || word.is === 'members' || word.is === 'comma')) break
    if (word.is === 'close') {
      const open = openingOf(words, from - 1)
      // '[Resolved] Orchid is down': what opens a title in brackets is no part of its subject.
      if (open <= 0) break
      from = open
      continue
    }
    const ends = isVerbForm(words, from - 1) && !isHolding(words, from - 1)
    if (ends && words[from]?.is !== 'prep' && words[from]?.is !== 'lead') break
    from -= 1
  }
  // 'Those that did not use A were down' does not speak of A.
  const before = words[from - 1]
  if (isAuxiliary(before)) return []
  // 'The API that feeds the shop is down' speaks of the API.
  if (isRelative(words, from - 1)) {
    const told = phraseBefore(sentence, words, from - 1, whole, near)
    if (told.some(({ name }) => /[\s\p{Lu}]/u.test(name))) return told
  }
  // 'customers whose shop was down', 'find out which shops were down'
  if (isPossessor(before)) return []
  return namesIn(sentence, words, { from, to }, whole, 'last')
}

/** 'A runs on its own hosts and was down' speaks of A: what stands before the first verb of the clause. */
function subjectOfClause(words: readonly Word[], and: number): Stretch | undefined {
  let from = words.findLastIndex(({ is }, at) => at < and && is === 'stop') + 1
  // 'After the upgrade, A …'
  const comma = words.findIndex(({ is }, at) => at > from && at < and && is === 'comma')
  if (words[from]?.is === 'prep' && words[from]?.grammar.joint === undefined && comma > 0) from = comma + 1
  // 'Impact Orchid was …', where a label has lost its colon
  if (words[from]?.grammar.never.has(plainAt(words, from)) && /^\p{Lu}/u.test(words[from + 1]?.text ?? '')) from += 1
  for (let at = from; at < and; at += 1) {
    if (words[at]?.is === 'break' || (at > from && (isVerbForm(words, at) || agrees(words, from, at))))
      return { from, to: at }
  }
  return undefined
}

/** Whether a small word may be the verb of the noun before it, where an article, preposition or participle follows. */
function agrees(words: readonly Word[], from: number, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (before?.is !== 'word' || word?.is !== 'word' || !/^\p{Ll}+$/u.test(word.text)) return false
  if (next === undefined) return false
  const placed = word.grammar.within.has(next.text)
  if (next.is !== 'lead' && next.is !== 'prep' && !placed) return false
  const { capitals, compounds, joint } = word.grammar
  if (capitals) return true
  if (joint !== undefined) return false
  // 'corre en otra región', and not 'copia de seguridad'
  if (compounds.size > 0) return (next.is === 'prep' || placed) && !word.grammar.genitives.has(next.text)
  const several = /s$/.test(before.text) || words.slice(from, at).some(({ is }) => is === 'and')
  return several !== /s$/.test(word.text)
}

/** The noun phrase that begins at the word `index`. */
export function phraseAfter(sentence: string, words: readonly Word[], index: number, whole: boolean): PhraseName[] {
  let to = index
  let depth = 0
  while (to < words.length) {
    const word = words[to]
    if (word === undefined || ((word.is === 'break' || word.is === 'stop') && depth === 0)) break
    if (word.is === 'open') depth += 1
    if (word.is === 'close') {
      if (depth === 0) break
      depth -= 1
    }
    to += 1
  }
  return namesIn(sentence, words, { from: index, to }, whole, 'first')
}

/**
 * The names of a stretch of words. A row joined by commas counts only where 'and' closes it; else the part that
 * touches the predicate stands alone.
 */
function namesIn(
  sentence: string,
  words: readonly Word[],
  stretch: Stretch,
  whole: boolean,
  keep: 'first' | 'last' | 'all',
): PhraseName[] {
  const members = indexOf(words, stretch, (word) => word.is === 'members')
  if (members >= 0) {
    const listed = namesIn(sentence, words, { from: members + 1, to: stretch.to }, whole, 'all')
    // 'features, including publishing packages': what one does with it
    if (listed[0] !== undefined && !isDoing(listed[0], words)) return listed.map((name) => ({ ...name, member: true }))
    return namesIn(sentence, words, { from: stretch.from, to: members }, whole, keep)
  }
  const all = parted(words, stretch)
  // 'the containers `alpha`, `beta`': what is set as code are the names.
  const marked = all.map(({ to }) => to - 1).filter((at) => words[at]?.code === true)
  if (marked.length > 1 && marked.length === all.length) return marked.flatMap((at) => cut(sentence, words, at, at + 1))
  const rows = trimmedRow(words, all, keep)
  const first = rows[0]
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  if (whole && rows.length === 2 && hasTail(words, last) && !hasTail(words, first))
    return nameOf(sentence, words, { from: first.from, to: last.to }, true, 0)
  // 'A, B and C traffic' names what goes through something.
  if (!whole && rows.length > 1 && indexOf(words, last, isFlow) >= 0) return []
  if (!whole && keep === 'last' && isProcess(words, first)) {
    const from = opening(words, first.from, first.to, false)
    return cut(sentence, words, from, last.to)
  }
  const names = rows.flatMap((row) => nameOf(sentence, words, row, whole, 0))
  return whole ? names : withoutShared(names, words[0]?.grammar)
}

/** 'Example One, Example Two and Example Three services': the last word goes with all. */
function withoutShared(names: readonly PhraseName[], grammar: NameGrammar | undefined): PhraseName[] {
  const last = names.at(-1)
  const shared = / (\p{Ll}+)$/u.exec(last?.name ?? '')
  const others = names.slice(0, -1)
  if (last === undefined || shared === null || others.length < 2 || grammar?.generic.has(shared[1] ?? '') !== true)
    return [...names]
  if (!others.every(({ name }) => /^\p{Lu}/u.test(name) && !/ \p{Ll}+$/u.test(name))) return [...names]
  return [...others, { ...last, name: last.name.slice(0, shared.index), end: last.end - shared[0].length }]
}

function indexOf(words: readonly Word[], { from, to }: Stretch, test: (word: Word) => boolean): number {
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word?.is === 'open') at = closingOf(words, at, to)
    else if (word !== undefined && test(word)) return at
  }
  return -1
}

function isPeopleAt(words: readonly Word[], at: number): boolean {
  return words[at]?.grammar.people.has(plainAt(words, at)) === true
}

interface Row extends Stretch {
  readonly by: 'comma' | 'and' | 'start'
}

function parted(words: readonly Word[], { from, to }: Stretch): Row[] {
  const rows: Row[] = []
  let start = from
  let by: Row['by'] = 'start'
  let between = false
  let placed = false
  for (let at = from; at <= to; at += 1) {
    const word = words[at]
    if (at < to && word?.is === 'open') {
      at = closingOf(words, at, to)
      continue
    }
    if (word?.is === 'prep' && at > from && word.grammar.between.has(word.text.toLowerCase())) between = true
    if (word?.is === 'comma') between = false
    // 'Orchid customers in Ghent and Lyon': what 'and' joins there are places.
    if (word?.is === 'prep' && isPeopleAt(words, at - 1) && word.grammar.within.has(word.text.toLowerCase()))
      placed = true
    if (at < to && placed) continue
    // 'the link between Ghent and Lyon' is one thing; 'traffic between zones and their gateway' may be two.
    if (at < to && between && word?.is === 'and' && !/\p{Ll}s$/u.test(words[at - 1]?.text ?? '')) {
      between = false
      continue
    }
    if (at < to && word?.is !== 'comma' && word?.is !== 'and') continue
    if (at > start) rows.push({ from: start, to: at, by })
    // '、' joins as 'and' does; clauses are parted by other marks, or end in a particle.
    by = word?.is === 'and' || (word?.text === '、' && word.grammar.joint !== undefined) ? 'and' : 'comma'
    start = at + 1
  }
  return rows
}

function trimmedRow(words: readonly Word[], rows: readonly Row[], keep: 'first' | 'last' | 'all'): Row[] {
  let kept = [...rows]
  // 'After the upgrade, A and B …': what stands before the first comma says when or where.
  while (kept.length > 1 && (isLeadIn(words, kept[0]) || isNumbers(words, kept[0]))) kept.shift()
  while (kept.length > 1 && isLeadIn(words, kept.at(-1))) kept.pop()
  if (keep === 'last') while (kept.length > 1 && isBare(words, kept[0], kept.at(-1))) kept.shift()
  if (keep === 'all') return kept
  if (!kept.some(({ by }, at) => at > 0 && by === 'comma')) return kept
  if (kept.at(-1)?.by === 'and' || kept.slice(1).some(({ by }) => by === 'and')) return kept
  kept = keep === 'first' ? kept.slice(0, 1) : kept.slice(-1)
  return kept
}

function isLeadIn(words: readonly Word[], row: Row | undefined): boolean {
  const word = row === undefined ? undefined : words[row.from]
  // 'und der Suche': an article in another place.
  return word?.is === 'prep' && !word.grammar.leads.has(word.text)
}

/** Where one noun of a row has its article, so have its neighbours, but for names: 'jour de fête' in 'jour de fête, la caisse et le site'. */
function isBare(words: readonly Word[], row: Row | undefined, last: Row | undefined): boolean {
  const [first, article] = [words[row?.from ?? -1], words[last?.from ?? -1]]
  if (first?.is !== 'word' || article?.is !== 'lead' || first.grammar.compounds.size === 0) return false
  return /^[\p{Ll}\d]/u.test(first.text)
}

function isNumbers(words: readonly Word[], row: Row | undefined): boolean {
  return (
    row !== undefined &&
    words
      .slice(row.from, row.to)
      .every(({ text, is }) => is === 'prep' || is === 'lead' || isNumber(text) || isZone(text))
  )
}

function hasTail(words: readonly Word[], row: Stretch): boolean {
  return indexOf(words, row, (word) => word.is === 'prep' && !isAside(word)) > row.from
}

/** One name out of a row: its noun phrase, or where that only carries another ('users of A') the one behind it. */
function nameOf(
  sentence: string,
  words: readonly Word[],
  { from: start, to }: Stretch,
  whole: boolean,
  depth: number,
): PhraseName[] {
  let from = opening(words, start, to, depth > 0)
  if (isOfAll(words, from, to)) return cut(sentence, words, from - 1, from + 1)
  if (whole) from = withOthers(words, start, from)
  let end = from
  while (end < to) {
    const word = words[end]
    if (word === undefined || word.is === 'prep') break
    if (end > from && isVerbBehindNoun(words, end, to)) break
    if (end > from && (isHolding(words, end) || (isVerbForm(words, end) && !isVerbBeforeLead(words, end)))) break
    // 'the API unavailable', 'the orders service increased to'
    if (end > from && isBehind(words, end, to)) break
    // An article inside opens the phrase that is meant, after a verb: 'confirmed all mail services'. After a name it
    // goes on: 'Cluster der Schule'.
    if (
      end > from &&
      ((word.is === 'lead' && (isVerbBeforeLead(words, end - 1) || !/^\p{Lu}/u.test(words[from]?.text ?? ''))) ||
        (end > from + 1 && isVerbBefore(words, end - 1)))
    ) {
      from = opening(words, end, to, false)
      end = Math.max(from, end + 1)
      continue
    }
    if (word.is === 'open') {
      const close = closingOf(words, end, to)
      const listed = inBrackets(sentence, words, { from, to: end }, { from: end + 1, to: close })
      if (listed !== undefined) return listed
      if (isIdentified(words, from, end, close)) return cut(sentence, words, end + 1, close)
      if (words[close + 1]?.is !== 'word' || close + 1 >= to || isVerbBehindNoun(words, close + 1, to)) break
      end = close + 1
      continue
    }
    end += 1
  }
  // '6 % of logs', 'all of the nodes'
  if (end === from && from > start && isGenitive(words[end]) && depth < 3)
    return nameOf(sentence, words, { from: end, to }, whole, depth + 1)
  // Brackets at the end say where or what it is.
  if (end > from && words[end - 1]?.is === 'close') end = Math.max(from, openingOf(words, end - 1))
  while (end > from + 1 && isAdverb(words[end - 1])) end -= 1
  if (whole && end > from && words[end]?.is === 'open') return cut(sentence, words, from, end)
  if (whole && end > from && isAside(words[end])) return cut(sentence, words, from, end)
  if (whole && to > end && end > from && !isCarrierOfName(words, from, end, to))
    return cut(sentence, words, from, tailEnd(words, end, to))
  if (whole && to === end) return cut(sentence, words, from, end)
  let last = end
  let carried = false
  for (; last > from; last -= 1) {
    if (isPeopleAt(words, last - 1) && !isTold(words, from, last - 1)) carried = true
    else if (!isCarrier(words, last - 1) && words[last - 1]?.is !== 'lead') break
  }
  // 'funds of A', 'management operations for A': what is no part of a system by itself tells of one that is.
  const tells = isGenitive(words[end]) || (last < end && words[end]?.grammar.joins.has(words[end]?.text ?? '') === true)
  if (end < to && depth < 3 && last > from && tells && isLesser(words, from, last, { from: end, to })) {
    const meant = nameOf(sentence, words, { from: end, to }, false, depth + 1)
    if (meant.length > 0) return meant
  }
  // 'API calls to A', 'traffic to A'
  if (end < to && depth < 3 && isSent(words, from, last, end)) {
    const meant = nameOf(sentence, words, { from: end, to }, false, depth + 1)
    if (meant.length > 0) return meant
  }
  // 'Logging in to A'
  if (end < to && depth < 3 && last === from + 1 && isGoing(words, from, end)) {
    const meant = nameOf(sentence, words, { from: end, to }, false, depth + 1)
    if (meant.length > 0) return meant
  }
  // 'administrative pages': without the last word no noun would be left.
  if (!carried && last < end && last > from && isLowly(words, last - 1)) last = end
  // 'users in Europe' names nothing.
  if (carried && last === from && words[end]?.grammar.within.has(words[end]?.text ?? '') === true) return []
  // 'the `orchid-web` machines'
  if (last === from + 2 && words[from]?.code === true && isMachine(words[last - 1])) last -= 1
  // 'the Reports page'
  if (!carried && last < end && last === from + 1 && isTelling(words[from])) last = end
  if (last > from) return cut(sentence, words, from, last).map((name) => (carried ? { ...name, carried } : name))
  if (end < to && depth < 3 && end > from) return nameOf(sentence, words, { from: end, to }, false, depth + 1)
  // 'Logins were failing' names nothing that they go to.
  return !carried && end === from + 1 && isKindOf(words[from]) ? cut(sentence, words, from, end) : []
}

function isDoing({ start, name }: PhraseName, words: readonly Word[]): boolean {
  const first = words.find((word) => word.start === start)
  return name.includes(' ') && first?.grammar.participle.test(first.text) === true
}

/** 'stateful services (A, B and C)' names A, B and C; 'Compute Engine (CE)' only repeats itself. */
function inBrackets(
  sentence: string,
  words: readonly Word[],
  outer: Stretch,
  inner: Stretch,
): PhraseName[] | undefined {
  const listed = indexOf(words, inner, (word) => word.is === 'members')
  const names = namesIn(sentence, words, inner, false, 'all')
  if (listed < 0 && (names.length < 2 || names.length !== parted(words, inner).length)) return undefined
  const group = cut(sentence, words, outer.from, outer.to)
  if (names.length < 2) return [...group, ...names]
  const title = group[0]?.name
  return names.map((name) => (title === undefined ? name : { ...name, group: title }))
}
