import { positionAt } from '../../model/document.ts'
import { type Passage, slicePassage, sourceSpan } from '../../model/passage.ts'
import type { Position } from '../../model/position.ts'
import type { Run } from '../../model/runs.ts'

/** The HTML that is parsed, and where it stands: in the document as it is, or decoded out of a string in it. */
export interface HtmlSource {
  readonly text: string
  /** Of the document. */
  readonly lineStarts: readonly number[]
  /** `text` with its places in the document, where it is not the document itself. */
  readonly passage?: Passage
}

/** The place in the document of `source.text.slice(start, end)`. */
export function placeIn(source: HtmlSource, start: number, end: number): Position {
  const span = source.passage === undefined ? { start, end } : sourceSpan(source.passage, start, Math.max(start, end))
  return positionAt({ lineStarts: source.lineStarts, shift: 0 }, span.start, span.end)
}

/** A passage whose places count in `source.text`, with places in the document. */
export function inDocument(source: HtmlSource, passage: Passage): Passage {
  const outer = source.passage
  if (outer === undefined) return passage
  const runs: Run[] = []
  for (const [index, run] of passage.runs.entries()) {
    if (run.width !== undefined) {
      const span = sourceSpan(outer, run.offset, run.offset + run.width)
      runs.push({ at: run.at, offset: span.start, width: Math.max(1, span.end - span.start) })
      continue
    }
    const length = (passage.runs[index + 1]?.at ?? passage.text.length) - run.at
    for (const inner of slicePassage(outer, run.offset, run.offset + length).runs) {
      runs.push({ ...inner, at: inner.at + run.at })
    }
  }
  return { text: passage.text, runs }
}
