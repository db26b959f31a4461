import { cues } from '../cues.ts'
import type { Line, Outline } from '../lines.ts'
import { perLanguages, sourceOf } from '../report-words.ts'

/** A line of a paragraph that opens as items do: '[ ] Alert on full disks', '3.2 Alert on full disks', 'b) …'. */
export function rowAt(
  { kind, passage: { text } }: Line,
  isListed: boolean,
): { text: string; done: boolean } | undefined {
  if (kind !== 'text') return undefined
  const box = boxed.exec(text)
  if (box !== null) return { text: text.slice(box[0].length), done: box[1] !== ' ' }
  const number = isListed ? subNumber.exec(text) : null
  return number === null ? undefined : { text: text.slice(number[0].length), done: false }
}

export const boxed = /^\s*\[([ xX✓])\]\s+(?=\S)/

const subNumber = /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{L})/u

export const enumerator = /^\s*(?:\d{1,2}[.)]|[a-z]\))\s+/

/** A heading with a number below that of the section ('### 2. Alert on full disks') is an item of its own. */
export function isNumbered({ kind, section, passage }: Line, { parts }: Outline): boolean {
  const part = parts[section]
  return kind === 'heading' && enumerator.test(passage.text) && parts[part?.parent ?? -1]?.kind === 'action-items'
}

export function belowNumber({ section }: Line, { parts, lines }: Outline): boolean {
  const heading = lines[parts[section]?.line ?? -1]
  return heading !== undefined && isNumbered(heading, { parts, lines })
}

/** The line with the label that opens the section is no item, unless it tells one behind its colon. */
export function opens(line: Line, outline: Outline): 'empty' | 'told' | 'no' {
  const part = outline.parts[line.section]
  if (part === undefined || part.depth < 7 || part.line !== line.index) return 'no'
  return /[:：]\W*\p{L}/u.test(line.passage.text) ? 'told' : 'empty'
}

/** A sign for a syllable or a word says as much as three letters. */
export const noBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** 'None', 'tbd': no item. */
export function isNone(text: string): boolean {
  const plain = text.replace(/[\s.!]+$/, '')
  const found = cues.words.none.exec(plain)
  return found !== null && found.index <= 3 && found[0].length >= plain.length * 0.6
}

const states = perLanguages(() => {
  const label = `${sourceOf(({ items }) => items?.stateLabels)}\\s*[:：]\\s*`
  const form = (words: string): RegExp =>
    new RegExp(
      `^[^\\p{L}\\p{N}_]{0,3}(?:${label}${words}(?=[\\s:：–)\\]】-])|${words}\\s*(?:[-:：–)\\]】]|(?=\\w+:\\w|#\\d)))`,
      'iu',
    )
  return { done: form(sourceOf(({ items }) => items?.done)), open: form(sourceOf(({ items }) => items?.open)) }
})

/** 'Status: Done - …', 'Done phab:…', '[TODO] …' before an item. */
export function stateBefore(line: Line): 'done' | 'open' | undefined {
  const text = line.passage.text.slice(0, 80)
  if (!/[-:：–)\]】#]/.test(text)) return undefined
  // In running text only a mark in capitals is one: 'DONE: …', no 'Open: …' of a status.
  if (line.kind !== 'item' && !(line.kind === 'text' && line.first && /^\W{0,3}[A-Z]{3,12}\W{0,3}:\s/.test(text)))
    return undefined
  const { done, open } = states()
  if (done.test(text)) return 'done'
  return open.test(text) ? 'open' : undefined
}

/** The words of an item, over all its lines. */
export function itemText(line: Line, outline: Outline): string {
  const own = opens(line, outline) === 'told' ? line.passage.text.replace(/^[^:：]*[:：]/, '') : line.passage.text
  return [own, ...linesAfter(line, outline).map(({ passage }) => passage.text)].join(' ')
}

/** The further lines of its paragraph. */
export function linesAfter(line: Line, outline: Outline): Line[] {
  const lines: Line[] = []
  for (let index = line.index + 1; outline.lines[index]?.block === line.block; index += 1) {
    const next = outline.lines[index]
    if (next !== undefined) lines.push(next)
  }
  return lines
}
