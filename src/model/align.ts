import type { PassageBuilder } from './plain.ts'
import { referenceLength } from './runs.ts'

/** Which notations may stand in the source for a character of the value. */
export interface Notation {
  /** A backslash before ASCII punctuation. */
  readonly escapes: boolean
  /** `&amp;`, `&#8211;` */
  readonly references: boolean
}

const ESCAPED = /[!-/:-@[-`{-~]/
const GAP = /[ \t\r\n\v\f>]/
/** How far to look for the place where value and source agree again. */
const REACH = 400
const PROBE = 8

/**
 * Adds `value`, the decoded content of `source.slice(start, end)`, to a passage. The source may have more than
 * the value: escapes, references, and the indentation and `>` between the lines of a paragraph.
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  notation: Notation,
  out: PassageBuilder,
): void {
  if (value.length === end - start) {
    out.add(value, start)
    return
  }
  let at = 0
  let offset = start
  let runAt = 0
  let runOffset = start
  let lost = false

  function flush(): void {
    if (at > runAt) out.add(value.slice(runAt, at), runOffset)
  }
  function moveTo(next: number): void {
    flush()
    runAt = at
    offset = next
    runOffset = next
  }
  function take(units: number, sourceUnits: number): void {
    flush()
    out.addAt(value.slice(at, at + units), offset)
    at += units
    offset += sourceUnits
    runAt = at
    runOffset = offset
  }

  while (at < value.length) {
    const wanted = value[at] ?? ''
    const found = offset < end ? (source[offset] ?? '') : ''
    if (notation.escapes && found === '\\' && isEscape(source, offset, end, wanted)) {
      moveTo(offset + 1)
      at += 1
      offset += 1
    } else if (notation.references && found === '&') {
      const length = referenceLength(source, offset)
      if (length > 0 && (wanted !== '&' || isAmpersand(source.slice(offset, offset + length)))) {
        take(isHighSurrogate(wanted) ? 2 : 1, length)
      } else if (wanted === '&') {
        at += 1
        offset += 1
      } else resume()
    } else if (found === wanted || (found === '\0' && wanted === '\uFFFD') || (wanted === ' ' && isBlank(found))) {
      at += 1
      offset += 1
    } else if (found !== '' && GAP.test(found)) moveTo(offset + 1)
    else resume()
  }
  flush()

  // Never throws and never drops a character: where the two cannot be matched, the place is the nearest known.
  function resume(): void {
    const probe = value.slice(at, at + PROBE)
    const hit = lost ? -1 : source.slice(offset, Math.min(end, offset + REACH)).indexOf(probe)
    if (hit > 0) {
      moveTo(offset + hit)
      return
    }
    lost = true
    take(1, offset < end - 1 ? 1 : 0)
  }
}

function isEscape(source: string, offset: number, end: number, wanted: string): boolean {
  return offset + 1 < end && source[offset + 1] === wanted && ESCAPED.test(wanted)
}

function isAmpersand(reference: string): boolean {
  return /^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/.test(reference)
}

function isBlank(unit: string): boolean {
  return unit === '\n' || unit === '\r' || unit === '\t' || unit === '\f'
}

function isHighSurrogate(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return code >= 0xd800 && code < 0xdc00
}
