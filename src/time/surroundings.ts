import type { Lead } from '../languages/language.ts'
import { isDigit, isLetter, skipBlanksBack, wordStart } from './characters.ts'
import type { Line } from './line.ts'
import { phraseBefore } from './phrases.ts'

export interface Before {
  readonly lead?: Lead
  readonly approximate: boolean
  /** 'lasted', 'took', 'for' stands before it. */
  readonly duration: boolean
  /** 'line', 'port', 'ratio' stands before it. */
  readonly refused: boolean
  /** Nothing but marks stands before it. */
  readonly opening: boolean
}

const tildes = /[~≈∼]\s?$/

/** What stands before an expression that begins at `at`: a preposition, 'around', or a word that speaks against a time. */
export function before(line: Line, at: number): Before {
  const { low, lexicon } = line
  let end = skipBlanksBack(low, at)
  let lead: Lead | undefined
  let approximate = false
  let duration = false
  let refused = false
  for (let words = 0; words < 3 && end > 0; words += 1) {
    if (tildes.test(low.slice(Math.max(0, end - 2), end))) {
      approximate = true
      end = skipBlanksBack(low, end - 1)
      continue
    }
    // 'ca. 15:20', 'at *10:30'
    const mark = low[end - 1] ?? ''
    const bare = mark === '.' || mark === '*' || mark === '_' || mark === ':' ? skipBlanksBack(low, end - 1) : end
    if (mark === ':' && words > 0) break
    duration ||= phraseBefore(lexicon.durationLead, low, bare) !== undefined
    refused ||= words === 0 && mark !== '.' && phraseBefore(lexicon.beforeNoClock, low, bare) !== undefined
    const about = mark === ':' ? undefined : phraseBefore(lexicon.approximate, low, bare)
    if (about !== undefined && (mark !== '.' || about.start < bare)) {
      approximate = true
      end = skipBlanksBack(low, about.start)
      lead ??= phraseBefore(lexicon.lead, low, bare)?.value
      continue
    }
    if (mark === '.' || mark === ':') break
    const found = phraseBefore(lexicon.lead, low, bare)
    if (found === undefined || lead !== undefined) break
    lead = found.value
    end = skipBlanksBack(low, found.start)
  }
  return { ...(lead === undefined ? {} : { lead }), approximate, duration, refused, opening: isOpening(line, at) }
}

/** Whether only marks stand before `at`: a bullet, a bracket, emphasis, a table's bar. */
function isOpening(line: Line, at: number): boolean {
  for (let place = at - 1; place >= 0 && at - place < 16; place -= 1) {
    const code = line.folded.charCodeAt(place)
    if (isLetter(code) || isDigit(code) || code > 0x2fff) return false
    if (code === 124) return true
  }
  return at < 16
}

/** Whether an expression may begin at `at`: no word, number, path, version or address runs on into it. */
export function opens(line: Line, at: number): boolean {
  if (at === 0) return true
  const { folded } = line
  const code = folded.charCodeAt(at - 1)
  if (code === 32 || code === 9) return true
  if (isLetter(code) || isDigit(code)) return false
  const further = folded.charCodeAt(at - 2)
  switch (folded[at - 1]) {
    case '.':
      // 'the issue.14:07 Resolved': a stamp right behind a sentence.
      if (isLetter(further) && /^\d\d:\d\d/.test(folded.slice(at, at + 5))) return true
      return Number.isNaN(further) || further === 46 || further === 32
    case ':': {
      // 'Start:10:30', and no 'main.go:10:30', 'host:10:30' of a path or an address.
      if (further >= 0x3000 || folded.startsWith('<t:', at - 3)) return true
      const start = wordStart(folded, at - 1)
      const ahead = folded[start - 1]
      return start < at - 2 && (ahead === undefined || ' \t([|*"\''.includes(ahead))
    }
    case '-':
    case '/':
    case '_':
    case ',':
    case '@':
      return !isLetter(further) && !isDigit(further) && folded[at - 2] !== '.' && folded[at - 2] !== '/'
    case '\\':
    case '#':
    case '$':
    case '€':
    case '£':
    case '¥':
    case '%':
    case '&':
    case '+':
    case '^':
      return false
    default:
      return true
  }
}
