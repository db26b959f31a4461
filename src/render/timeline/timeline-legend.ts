import { counted, sentence } from '../wording.ts'
import { fittedText } from './fitted-text.ts'
import type { Frame } from './timeline-frame.ts'
import type { TextBox } from './timeline-layout.ts'

/** What a sign of the picture means, or a remark on all of it. */
export interface LegendEntry extends TextBox {
  readonly sign: 'gap' | 'kept' | 'broken' | 'open' | 'none'
}

/** Before a text with a sign, in heights of a line. */
export const SIGN_ROOM = 1.1

/** What the names of the rows do not explain, in as many lines as it takes. */
export function placeLegend(frame: Frame, unlabelled: number, top: number): LegendEntry[] {
  const { lineHeight, measure, right, left, picture } = frame
  const blank = lineHeight * 1.2
  const placed: LegendEntry[] = []
  let [x, y] = [left, top]
  for (const { text: whole, sign } of remarks(picture, unlabelled)) {
    const indent = sign === 'none' ? 0 : lineHeight * SIGN_ROOM
    const text = fittedText(whole, right - left - indent, (part) => measure(part, 'plain'))
    const width = indent + measure(text, 'plain')
    if (x > left && x + width > right) {
      x = left
      y += lineHeight * 1.2
    }
    placed.push({ x, y, width, height: lineHeight, text, sign })
    x += width + blank
  }
  return placed
}

function remarks({ gaps, promises, zone, wording }: Frame['picture'], unlabelled: number) {
  const { texts } = wording.words
  const outcomes = new Set(promises.map(({ outcome }) => outcome))
  const all: readonly { text: string; sign: LegendEntry['sign']; shown: boolean }[] = [
    { text: sentence(wording, 'timesIn', { zone }), sign: 'none', shown: zone !== '' },
    { text: texts.noEntry, sign: 'gap', shown: gaps.length > 0 },
    { text: texts.promiseKept, sign: 'kept', shown: outcomes.has('kept') },
    { text: texts.promiseBroken, sign: 'broken', shown: outcomes.has('broken') },
    { text: texts.promiseOpen, sign: 'open', shown: outcomes.has('open') },
    { text: counted(wording, 'entriesUnlabelled', unlabelled), sign: 'none', shown: unlabelled > 0 },
  ]
  return all.filter(({ shown }) => shown)
}
