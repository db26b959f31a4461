import { isSign, isWordly } from './characters.ts'
import { type HeadTree, type Stop, stopAt } from './head-tree.ts'

const ASCII = 128

/** The places of a text where a word of some search may begin, and which words may begin there. */
export interface IndexedText {
  readonly starts: readonly number[]
  readonly stops: readonly Stop[]
}

export function indexedText(text: string, tree: HeadTree): IndexedText {
  const starts: number[] = []
  const stops: Stop[] = []
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Most characters are letters that go on a word.
    if (inside && code < ASCII && isWordly(code)) continue
    // In scripts without blanks, a word may also be listed with the blank before it.
    const sign = isSign(code) || (code === 0x20 && isSign(text.charCodeAt(at + 1)))
    const begins = sign || !(inside || code === 0x20)
    inside = isWordly(code)
    if (!begins) continue
    const stop = stopAt(text, at, tree)
    if (stop === 0) continue
    starts.push(at)
    stops.push(stop)
  }
  return { starts, stops }
}
