import { isDigit, isLetter, isUpper, skipBlanks } from './characters.ts'
import type { Line } from './line.ts'
import { phraseAt } from './phrases.ts'
import type { WrittenZone } from './token.ts'
import { smallLabels, wordLikeLabels } from './zone-names.ts'
import { zoneOf } from './zones.ts'

const offsetAfterLabel =
  /^(?:UTC|GMT|utc|gmt|Utc|Gmt)(?:[+\-−±]\d{1,2}(?::?\d\d)?(?![\d%]|[:.]\d)| [+\-−]\d{1,2}(?::?\d\d)?(?![\d%]|[:.]\d| ?[A-Za-z]))/
const regionName =
  /^Etc\/GMT[+-]\d{1,2}(?![\d:])|^[A-Z][A-Za-z]{1,11}\/[A-Z][A-Za-z_-]{1,30}(?:\/[A-Z][A-Za-z_-]{1,30})?/
const zonePhrase = /^(?:[A-Z][a-zà-ÿ.]{1,14} ){1,4}[Tt]ime(?![A-Za-z])/
/** 'Central' and 'Eastern' are parts of many names, so what follows must leave them alone. */
const shortRegion =
  /^(?:(?:US )?Pacific(?![\w'’-])|(?:US )?(?:Eastern|Mountain|Central)(?=$|[.,;:)\]]| (?:[Tt]ime|Standard|Daylight|on|to|and|until|through|at|–|—|-|\()(?![A-Za-z])))/

/**
 * The zone that stands at `at` or behind one blank, for a clock that ends there. A label counts in capitals in its
 * usual form, a region by its id or a known phrase; words that only look like a label do not (`get`, `East`, `ACT:`).
 * The bracket round a label ('(UTC)') belongs to the zone's place.
 */
export function readZone(line: Line, at: number, clock: { seconds: boolean; dated: boolean }): WrittenZone | undefined {
  const { folded } = line
  const attached = readOffset(line, at, clock)
  if (attached !== undefined) return attached
  let start = skipBlanks(folded, at)
  // 'à 14 h 32, heure de Paris': only a phrase stands behind a comma.
  if (folded[start] === ',' && start === at) {
    const phrase = readOwnPhrase(line, skipBlanks(folded, start + 1))
    return phrase
  }
  const open = folded[start]
  const bracket = open === '(' || open === '['
  if (bracket) start = skipBlanks(folded, start + 1)
  if (start === at && isUpper(folded.charCodeAt(at)) === false && folded[at] !== 'z') return undefined
  const zone = readLabel(line, start, bracket)
  if (zone === undefined) return undefined
  if (!bracket) return explained(line, zone)
  const close = closing(folded, zone.end, open === '(' ? ')' : ']')
  return close === undefined ? undefined : { ...zone, start: skipBlanks(folded, at), end: close }
}

/**
 * 'CST (UTC+8)': the figures in brackets say which of a label's meanings holds. 'Pacific Daylight Time (PDT)': the
 * label in brackets repeats the name.
 */
function explained(line: Line, zone: WrittenZone): WrittenZone {
  const found = /^ ?\(((?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,5})\)/.exec(
    line.folded.slice(zone.end, zone.end + 16),
  )
  const meaning = found?.[1] === undefined ? undefined : zoneOf(found[1])
  if (found?.[1] === undefined || meaning === undefined) return zone
  const end = zone.end + found[0].length
  if (/\d/.test(found[1]))
    return zone.otherOffsets === undefined ? zone : { start: zone.start, end, label: found[1], ...meaning }
  return zone.label.includes(' ') ? { ...zone, end } : zone
}

/** The place behind the bracket that closes after a label; '(UTC, local)' and '(UTC/PST)' read as their first label. */
function closing(folded: string, at: number, mark: string): number | undefined {
  const found = /^(?:\s*[/,;|]\s*[A-Za-z+:\d ]{1,20})?\s*([)\]])/.exec(folded.slice(at, at + 30))
  if (found !== null && found[1] === mark) return at + found[0].length
  // '(UTC 10:15)', '(PST, on Friday': the bracket holds more than the label.
  return undefined
}

/** An offset in figures: attached '+01:00', '-0700', or behind a blank in full. A bare '-10:45' is the end of a range. */
function readOffset(line: Line, at: number, clock: { seconds: boolean; dated: boolean }): WrittenZone | undefined {
  const { folded } = line
  const start = skipBlanks(folded, at)
  const sign = folded.charCodeAt(start)
  if (sign !== 43 && sign !== 45 && sign !== 0x2212) return undefined
  const found = /^[+\-−](\d\d)(?:(:?)(\d\d))?(?![\d%]|[:.]\d)/.exec(folded.slice(start, start + 9))
  if (found === null) return undefined
  const [text, hours = '', colon, minutes] = found
  const end = start + text.length
  if (isLetter(folded.charCodeAt(end)) || Number(hours) > 14) return undefined
  if (minutes === undefined) {
    if (start !== at || !(clock.seconds || (clock.dated && sign === 43))) return undefined
  } else if (!/^(?:00|15|30|45)$/.test(minutes)) return undefined
  else if (sign !== 43 && colon === ':') {
    // '15:20-15:45' is a range; '2022-03-24 06:54:00-07:00' an offset, unless a label follows it.
    if (start !== at || !clock.seconds || !clock.dated || readLabel(line, skipBlanks(folded, end), false) !== undefined)
      return undefined
  }
  const label = folded.slice(start, end)
  const meaning = zoneOf(label)
  return meaning === undefined ? undefined : { start, end: namedEnd(folded, end), label, ...meaning }
}

/** Behind an offset: '[Europe/Berlin]' (RFC 9557), '(CET)' (RFC 5322's comment). */
function namedEnd(folded: string, at: number): number {
  const found = /^(?:\[[A-Za-z_+\-/0-9]{1,40}\]| ?\([A-Z]{2,5}\)| [A-Z]{3,4}(?![\w]))/.exec(folded.slice(at, at + 44))
  if (found === null || (found[0].startsWith(' ') && zoneOf(found[0].replace(/[ ()]/g, '')) === undefined)) return at
  return at + found[0].length
}

/** A zone label that begins at `at`. */
export function readLabel(line: Line, at: number, bracket: boolean): WrittenZone | undefined {
  const { folded, labels } = line
  const first = folded.charCodeAt(at)
  if (Number.isNaN(first)) return undefined
  if (isLetter(folded.charCodeAt(at - 1))) return undefined
  if (bracket && (first === 43 || first === 45) && isDigit(folded.charCodeAt(at + 1)))
    return labelled(line, at, /^[+-]\d\d(?::?\d\d)?(?!\d)/)
  if (first > 127 || !isUpper(first)) return readOwnPhrase(line, at) ?? small(line, at)
  const chunk = folded.slice(at, at + 60)
  const byOffset = offsetAfterLabel.exec(chunk)
  if (byOffset !== null) return zoneFrom(at, byOffset[0])
  const region = regionName.exec(chunk)
  if (region !== null) {
    const zone = zoneFrom(at, region[0])
    if (zone?.iana !== undefined || (zone !== undefined && region[0].startsWith('Etc/'))) {
      const more = /^ [Tt]ime(?![A-Za-z])/.exec(chunk.slice(region[0].length))
      return { ...zone, end: zone.end + (more?.[0].length ?? 0) }
    }
  }
  let end = at
  while (end - at < 7 && isUpper(folded.charCodeAt(end))) end += 1
  const size = end - at
  if (size >= 1 && size <= 5 && !isLetter(folded.charCodeAt(end)) && !isDigit(folded.charCodeAt(end))) {
    const label = folded.slice(at, end)
    const next = folded.charCodeAt(end)
    const sure = bracket || labels.has(label)
    if (size === 1 && label !== 'Z') return undefined
    if (!sure && (next === 45 || next === 95) && isLetter(folded.charCodeAt(end + 1))) return undefined
    if (!sure && wordLikeLabels.has(label) && !/^(?: time\b|[.,;)]?$)/i.test(folded.slice(end, end + 6)))
      return undefined
    const zone = zoneFrom(at, label)
    if (zone !== undefined) return withTime(folded, zone)
  }
  const phrase = zonePhrase.exec(chunk)
  const named = phrase === null ? undefined : zoneFrom(at, phrase[0])
  if (named !== undefined) return named
  const short = shortRegion.exec(chunk)
  if (short !== null && !/^ (?:[Rr]egion|[Cc]oast|[Oo]cean|[Dd]ata|DC|US\b|EU\b)/.test(chunk.slice(short[0].length))) {
    const more = /^ (?:Standard |Daylight )?[Tt]ime/.exec(chunk.slice(short[0].length))
    return zoneFrom(at, more === null ? short[0] : short[0] + more[0])
  }
  return readOwnPhrase(line, at) ?? small(line, at)
}

/** 'UTC time', 'PST time': the word belongs to the label's place, not to its name. */
function withTime(folded: string, zone: WrittenZone): WrittenZone {
  return /^ time(?![A-Za-z])/.test(folded.slice(zone.end, zone.end + 6)) ? { ...zone, end: zone.end + 5 } : zone
}

function small(line: Line, at: number): WrittenZone | undefined {
  const word = /^[A-Za-z]{3,4}(?![A-Za-z\d_])/.exec(line.folded.slice(at, at + 6))?.[0]
  return word !== undefined && smallLabels.has(word.toLowerCase())
    ? withTime(line.folded, zoneFrom(at, word) ?? { start: at, end: at, label: word })
    : undefined
}

function readOwnPhrase(line: Line, at: number): WrittenZone | undefined {
  const own = phraseAt(line.lexicon.zones, line.low, at)
  return own === undefined ? undefined : zoneFrom(at, line.folded.slice(at, own.end))
}

function labelled(line: Line, at: number, form: RegExp): WrittenZone | undefined {
  const found = form.exec(line.folded.slice(at, at + 8))
  return found === null ? undefined : zoneFrom(at, found[0])
}

function zoneFrom(start: number, label: string): WrittenZone | undefined {
  const meaning = zoneOf(label)
  return meaning === undefined ? undefined : { start, end: start + label.length, label, ...meaning }
}
