import { type Document, positionAt } from '../../model/document.ts'
import type { Evidence } from '../../model/incident.ts'
import type { Position } from '../../model/position.ts'

export interface Shape {
  readonly text: string
  readonly actor?: string | undefined
  /** Of its evidence. */
  readonly link?: string | undefined
  readonly key?: string | undefined
  readonly evidence?: Evidence[] | undefined
  readonly position: Position
}

export function span(document: Document, ...positions: Position[]): Position {
  const start = Math.min(...positions.map((one) => one.start.offset)) - document.shift
  const end = Math.max(...positions.map((one) => one.end.offset)) - document.shift
  return positionAt(document, start, end)
}

/** Without the marks that parted the time from the words; blanks folded within lines. */
export function tidy(text: string): string {
  return text
    .replace(/^[\s:：,;|)\]}*_~–—>.-]+(?=\S)/u, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim()
}
