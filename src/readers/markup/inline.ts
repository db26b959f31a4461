import type { PhrasingContent } from 'mdast'
import { positionAt } from '../../model/document.ts'
import type { Position } from '../../model/position.ts'
import type { Line, Source } from '../lines.ts'
import { decodeReferences } from './references.ts'

/** A stretch of inline markup that begins at a place of the text. */
export interface Span {
  readonly kind: 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'text' | 'break' | 'nothing'
  /** Its content, without the marks. */
  readonly from: number
  readonly to: number
  /** Where the text goes on. */
  readonly end: number
  readonly url?: string
  /** The content is taken as it stands. */
  readonly literal?: boolean
}

export interface InlineSyntax {
  /** A character class, global: what may begin a span. */
  readonly marks: RegExp
  readonly references: boolean
  /** The span that begins at `at`; undefined where the character stands for itself. */
  spanAt(text: string, at: number): Span | undefined
}

const DEEPEST = 12
const LONGEST = 100_000

/** A piece of the source that stands without a break, from `at` of the joined text on. */
interface Stretch {
  readonly at: number
  readonly offset: number
}

/** The lines of a paragraph, a cell or a title as phrasing content; every text node is a slice of the source. */
export function inlineNodes(source: Source, lines: readonly Line[], syntax: InlineSyntax): PhrasingContent[] {
  const stretches: Stretch[] = []
  let text = ''
  const add = (from: number, to: number): void => {
    const last = stretches.at(-1)
    const goesOn = last !== undefined && last.offset + (text.length - last.at) === from
    if (!goesOn) stretches.push({ at: text.length, offset: from })
    text += source.text.slice(from, to)
  }
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const lineEnd = source.lineStarts[line.number + 1] ?? source.text.length
    if (next === undefined || next.number === line.number) add(line.start, line.end)
    else if (source.text.slice(line.end, lineEnd).trim() === '') add(line.start, lineEnd)
    else {
      // Only a part of the line is given (a cell): what follows it there is left out, its line end is not.
      add(line.start, line.end)
      add(lineEnd - 1, lineEnd)
    }
  }
  return new Inline(source, text, stretches, syntax).nodes(0, text.length, 0)
}

/** A class only to keep the paragraph at hand; nothing outside sees it. */
class Inline {
  private readonly source: Source
  private readonly text: string
  private readonly stretches: readonly Stretch[]
  private readonly syntax: InlineSyntax

  constructor(source: Source, text: string, stretches: readonly Stretch[], syntax: InlineSyntax) {
    this.source = source
    this.text = text
    this.stretches = stretches
    this.syntax = syntax
  }

  nodes(from: number, to: number, depth: number): PhrasingContent[] {
    const nodes: PhrasingContent[] = []
    if (depth > DEEPEST || to - from > LONGEST) return this.plain(from, to)
    let plainFrom = from
    this.syntax.marks.lastIndex = from
    for (let mark = this.syntax.marks.exec(this.text); mark !== null && mark.index < to; ) {
      const at = mark.index
      const span = this.syntax.spanAt(this.text, at)
      if (span !== undefined && span.end <= to && span.end > at) {
        nodes.push(...this.plain(plainFrom, at), ...this.span(span, at, depth))
        plainFrom = span.end
        this.syntax.marks.lastIndex = span.end
      } else this.syntax.marks.lastIndex = at + 1
      mark = this.syntax.marks.exec(this.text)
    }
    nodes.push(...this.plain(plainFrom, to))
    return nodes
  }

  private span(span: Span, at: number, depth: number): PhrasingContent[] {
    const { kind, from, to } = span
    const position = this.place(at, span.end)
    switch (kind) {
      case 'nothing':
        return []
      case 'break':
        return [{ type: 'break', position }]
      case 'code':
        return this.pieces(from, to).map(([start, end]) => ({
          type: 'inlineCode',
          value: this.text.slice(start, end),
          position: this.place(start, end),
        }))
      case 'text':
        return span.literal === true ? this.plain(from, to) : this.nodes(from, to, depth + 1)
      case 'link':
        return [
          { type: 'link', url: span.url ?? '', title: null, children: this.nodes(from, to, depth + 1) as [], position },
        ]
      default:
        return [{ type: kind, children: this.nodes(from, to, depth + 1), position }]
    }
  }

  private plain(from: number, to: number): PhrasingContent[] {
    return this.pieces(from, to).map(([start, end]) => {
      const value = this.text.slice(start, end)
      const decoded = this.syntax.references ? decodeReferences(value) : value
      return { type: 'text', value: decoded, position: this.place(start, end) }
    })
  }

  /** A part of the text as parts that each stand without a break in the source. */
  private pieces(from: number, to: number): [number, number][] {
    const pieces: [number, number][] = []
    let start = from
    for (let index = this.stretchAt(from) + 1; index < this.stretches.length; index += 1) {
      const at = this.stretches[index]?.at ?? to
      if (at >= to) break
      pieces.push([start, at])
      start = at
    }
    if (start < to) pieces.push([start, to])
    return pieces
  }

  private place(from: number, to: number): Position {
    const start = this.offset(from)
    const end = to > from ? this.offset(to - 1) + 1 : start
    return positionAt({ lineStarts: this.source.lineStarts, shift: 0 }, start, end) as Position
  }

  private offset(index: number): number {
    const stretch = this.stretches[this.stretchAt(index)]
    return stretch === undefined ? 0 : stretch.offset + index - stretch.at
  }

  /** The last stretch that begins at or before `index`. */
  private stretchAt(index: number): number {
    let low = 0
    let high = this.stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.stretches[middle]?.at ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}
