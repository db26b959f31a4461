import { findOwn } from './find-own.ts'
import { looksRandom } from './looks.ts'
import type { FoundSecret, PersonalKind, SecretFinder } from './secret.ts'
import { unescaped } from './unescaped.ts'

export interface MaskOptions {
  /** Besides secrets, which are always masked; default: `email` alone. */
  readonly personal?: readonly PersonalKind[]
  /** Further detectors, asked once a text. */
  readonly find?: SecretFinder
  /** What stands for an e-mail address instead of a mask, such as the role of whose it is. */
  readonly emailAs?: (address: string) => string | undefined
}

/** How many stretches of a kind were masked, and how many different secrets they were. */
export interface MaskedKind {
  readonly kind: string
  readonly count: number
  readonly distinct: number
}

/** From an offset in a masked text on, what is to be added to it for the place in the text itself. */
export interface Shift {
  readonly from: number
  readonly by: number
}

/** Masks all texts of one run, so that one secret has one name in all of them. */
export interface Masker {
  /** A source as it was read. Line ends stay, JSON stays JSON. What has moved for the masks is added to `shifts`. */
  readonly mask: (text: string, shifts?: Shift[]) => Promise<string>
  /** Every string inside a value of plain objects and arrays: what was decoded since. */
  readonly maskValues: <Value>(value: Value) => Promise<Value>
  /** At once, by our own detectors and what was found before: for messages and other short lines. */
  readonly maskNow: (text: string) => string
  /**
   * A value whose masks are counted in the order in which they stand there, instead of that in which texts were masked:
   * for what must not depend on which source came first. Later masks go by the new names.
   */
  readonly renumbered: <Value>(value: Value) => Value
  /** By kind, in the order of the alphabet. */
  readonly masked: () => readonly MaskedKind[]
}

/**
 * A masker whose masks say what they hide and which one of its kind it is: `[masked: aws-access-key 1]`. They are
 * counted, not computed from the secret, so that nobody can try guesses on them.
 */
export function createMasker({ personal = ['email'], find, emailAs }: MaskOptions = {}): Masker {
  const names = new Map<string, string>()
  const kinds = new Map<string, { count: number; distinct: number }>()
  // Secrets that only a name gave away, which may stand elsewhere without it.
  const bare = new Set<string>()
  let known: RegExp | undefined

  async function mask(text: string, shifts?: Shift[]): Promise<string> {
    const further = find === undefined ? [] : await find(text)
    return masked(text, withFurther(findOwn(text, personal), further), shifts)
  }

  function maskNow(text: string): string {
    return masked(text, findOwn(text, personal))
  }

  function masked(text: string, found: readonly FoundSecret[], shifts?: Shift[]): string {
    const spans = apart([...found, ...knownIn(text)], text)
    let result = ''
    let from = 0
    for (const span of spans) {
      result += text.slice(from, span.start) + cover(text, span)
      from = span.end
      shifts?.push({ from: result.length, by: from - result.length })
    }
    return from === 0 ? text : result + text.slice(from)
  }

  function cover(text: string, { kind, start, end }: FoundSecret): string {
    const value = readingOf(text.slice(start, end))
    const role = kind === 'email' ? emailAs?.(value) : undefined
    if (role !== undefined) return role
    const name = nameOf(kind, value)
    if (isJsonNumber(text, start, end)) {
      const quote = /(\\*")[ \t]*:[ \t]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '"'
      return `${quote}${name}${quote}`
    }
    return onEachLine(text.slice(start, end), name)
  }

  function nameOf(kind: string, value: string): string {
    const given = names.get(value)
    const own = given === undefined ? kind : kindIn(given)
    const tally = kinds.get(own) ?? { count: 0, distinct: 0 }
    kinds.set(own, tally)
    tally.count += 1
    if (given !== undefined) return given
    tally.distinct += 1
    const name = `[masked: ${own} ${tally.distinct}]`
    names.set(value, name)
    if (named.has(kind) && value.length >= 10 && looksRandom(value) && bare.size < 200) {
      bare.add(value)
      known = undefined
    }
    return name
  }

  function knownIn(text: string): FoundSecret[] {
    if (bare.size === 0) return []
    known ??= new RegExp([...bare].map(literally).join('|'), 'g')
    return [...text.matchAll(known)].map(({ index, 0: value }) => ({
      kind: 'secret',
      start: index,
      end: index + value.length,
    }))
  }

  async function maskValues<Value>(value: Value): Promise<Value> {
    const strings = new Set<string>()
    collect(value, strings)
    const covered = new Map<string, string>()
    for (const texts of inBatches([...strings])) {
      const parts = (await mask(texts.join(PARTING))).split(PARTING)
      const isWhole = parts.length === texts.length
      for (const [index, text] of texts.entries()) {
        const now = isWhole ? (parts[index] ?? '') : await mask(text)
        if (now !== text) covered.set(text, now)
      }
    }
    return replaced(value, covered) as Value
  }

  function renumbered<Value>(value: Value): Value {
    const strings = new Set<string>()
    collect(value, strings)
    const known = new Set(names.values())
    const counts = new Map<string, number>()
    const order = new Map<string, string>()
    const place = (name: string): void => {
      if (order.has(name) || !known.has(name)) return
      const kind = kindIn(name)
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      order.set(name, `[masked: ${kind} ${counts.get(kind)}]`)
    }
    if (known.size > 0) for (const text of strings) for (const [name] of text.matchAll(aMask)) place(name)
    for (const name of known) place(name)
    for (const [secret, name] of names) names.set(secret, order.get(name) ?? name)
    const renamed = new Map<string, string>()
    for (const text of strings) {
      const now = text.includes('[masked: ') ? text.replace(aMask, (name) => order.get(name) ?? name) : text
      if (now !== text) renamed.set(text, now)
    }
    return (renamed.size === 0 ? value : replaced(value, renamed)) as Value
  }

  return { mask, maskValues, maskNow, renumbered, masked: () => tallies(kinds) }
}

const aMask = /\[masked: [a-z0-9-]{1,40} \d{1,9}\]/g

const kindIn = (name: string): string => name.slice('[masked: '.length, name.lastIndexOf(' '))

/** Where we know which part of an address is secret, the whole of it is not hidden. */
function withFurther(own: readonly FoundSecret[], further: readonly FoundSecret[]): FoundSecret[] {
  const inAddress = own.filter(({ kind }) => kind === 'password' || kind === 'webhook-url')
  inAddress.sort((one, other) => one.start - other.start)
  let next = 0
  const holdsOwn = ({ start, end }: FoundSecret): boolean => {
    while ((inAddress[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1
    return (inAddress[next]?.end ?? Number.POSITIVE_INFINITY) <= end
  }
  return [
    ...own,
    ...[...further]
      .sort((one, other) => one.start - other.start)
      .filter((found) => !addresses.has(found.kind) || !holdsOwn(found)),
  ]
}

const addresses: ReadonlySet<string> = new Set(['connection-string', 'password', 'webhook-url'])

/** No secret goes over it. */
const PARTING = '\n\0\n'
const BATCH = 1_000_000

/** Many short texts take less time as one. */
function* inBatches(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = []
  let length = 0
  for (const text of texts) {
    if (text.includes('\0')) yield [text]
    else {
      batch.push(text)
      length += text.length
    }
    if (length < BATCH) continue
    yield batch
    batch = []
    length = 0
  }
  if (batch.length > 0) yield batch
}

const named: ReadonlySet<string> = new Set([
  'password',
  'secret',
  'api-key',
  'token',
  'credential',
  'session',
  'authorization',
])

/** What no two kinds may hide twice: overlapping ones become one, under the name of the first and longest. */
function apart(found: readonly FoundSecret[], text: string): FoundSecret[] {
  const spans: { kind: string; start: number; end: number }[] = []
  const inOrder = found
    .filter(({ start, end }) => end > start && !isMask(text, start))
    .sort((one, other) => one.start - other.start || other.end - one.end || rank(one) - rank(other))
  for (const span of inOrder) {
    const before = spans.at(-1)
    if (before === undefined || span.start >= before.end) spans.push({ ...span })
    else {
      if (rank(span) < rank(before)) before.kind = span.kind
      before.end = Math.max(before.end, span.end)
    }
  }
  return spans
}

/** What a secret looks like says more of it than what it is called. */
const rank = ({ kind }: FoundSecret): number => (named.has(kind) ? 1 : 0)

const isMask = (text: string, at: number): boolean =>
  text.startsWith('[masked: ', at) || text.startsWith('masked: ', at)

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** As it reads without escapes: the same secret, however it is written. */
const readingOf = (value: string): string => unescaped(value)?.text ?? value

const isJsonNumber = (text: string, start: number, end: number): boolean =>
  /^-?\d[\d.eE+-]*$/.test(text.slice(start, end)) && /"[ \t]*:[ \t]*$/.test(text.slice(Math.max(0, start - 12), start))

/** What goes over line ends is masked line by line, behind the quotation marks and blanks that the lines open with. */
function onEachLine(value: string, name: string): string {
  if (!/[\r\n]/.test(value)) return name
  return value.replace(/^([ \t>|#*]*)([^\r\n]+)/gm, (_, lead: string) => `${lead}${name}`)
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (Array.isArray(value)) for (const each of value) collect(each, into)
  else if (typeof value === 'object' && value !== null) for (const key in value) collect(value[key as never], into)
}

/** With other strings; whatever has none of them is not copied, since most of a large source is as it was. */
function replaced(value: unknown, by: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return by.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  let copy: Record<string, unknown> | unknown[] | undefined
  for (const key in value) {
    const own: unknown = value[key as never]
    const other = replaced(own, by)
    if (other === own) continue
    copy ??= Array.isArray(value) ? [...value] : { ...value }
    copy[key as never] = other as never
  }
  return copy ?? value
}

function tallies(kinds: ReadonlyMap<string, { count: number; distinct: number }>): MaskedKind[] {
  return [...kinds].map(([kind, tally]) => ({ kind, ...tally })).sort((one, other) => (one.kind < other.kind ? -1 : 1))
}
