import type { Lexicon } from './lexicon.ts'

/** One line of text as the readers of this folder see it; all indexes into `text`, `folded` and `low` are the same. */
export interface Line {
  readonly text: string
  /** With ASCII digits, marks and blanks for their full-width and no-break forms. */
  readonly folded: string
  /** Folded, lower case. */
  readonly low: string
  readonly lexicon: Lexicon
  /** Labels that the document declares; read even where they look like words. */
  readonly labels: ReadonlySet<string>
  /** Whether 25:30 is a clock: some languages count on past midnight. */
  readonly late: boolean
}

const wide = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e]/
const wides = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e]/g

/** Folds `text` one to one. */
export function lineOf(text: string, lexicon: Lexicon, labels: ReadonlySet<string>, late = false): Line {
  const folded = wide.test(text) ? text.replace(wides, fold) : text
  const lowered = folded.toLowerCase()
  const low = lowered.length === folded.length ? lowered : [...folded].map(lowerOne).join('')
  return { text, folded, low, lexicon, labels, late }
}

function fold(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' '
}

/** 'İ' becomes two units in lower case; a letter that changes its length is kept. */
function lowerOne(character: string): string {
  const lowered = character.toLowerCase()
  return lowered.length === character.length ? lowered : character
}
