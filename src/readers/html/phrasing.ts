import type { Element } from 'hast'
import type { PhrasingContent, Text } from 'mdast'
import type { Passage } from '../../model/passage.ts'
import type { Run } from '../../model/runs.ts'
import { alignText } from './align-text.ts'
import { attributePassage } from './attributes.ts'
import type { Conversion } from './conversion.ts'
import { attributeOf, type Content, classesOf, isElement } from './elements.ts'
import { inDocument, placeIn } from './source.ts'
import { stampAttribute } from './stamp-attributes.ts'

/** Blanks fold into one across the elements of a paragraph. */
export interface Line {
  afterBlank: boolean
  readonly keepsLines: boolean
}

export function newLine(keepsLines = false): Line {
  return { afterBlank: true, keepsLines }
}

/** The inline content of a paragraph, blanks folded as a browser folds them. */
export function phrasingOf(nodes: readonly Content[], line: Line, conversion: Conversion): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    if (conversion.leavesOut(node)) continue
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? start
      const text = textNode(alignText(node.value, conversion.source.text, start, end), line, conversion)
      if (text !== undefined) out.push(text)
    } else if (isElement(node)) out.push(...elementPhrasing(node, line, conversion))
  }
  return out
}

function elementPhrasing(element: Element, line: Line, conversion: Conversion): PhrasingContent[] {
  const { source } = conversion
  const stamp = stampAttribute(element)
  if (stamp !== undefined) {
    const passage = attributePassage(source.text, element, stamp)
    const text = passage === undefined ? undefined : textNode(passage, line, conversion)
    if (text !== undefined) return [text]
  }
  const position = placeOfNode(element, conversion)
  if (element.tagName === 'br') {
    line.afterBlank = true
    return [{ type: 'break', position }]
  }
  if (element.tagName === 'img') return imageOf(element, line, conversion)
  if (element.tagName === 'input') return []
  const inner = keepsLinesIn(element) && !line.keepsLines ? { ...line, keepsLines: true } : line
  const isCode = element.tagName === 'code' || element.tagName === 'kbd' || element.tagName === 'samp'
  const children = phrasingOf(element.children, inner, conversion)
  line.afterBlank = inner.afterBlank
  if (children.length === 0) return []
  switch (element.tagName) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children, position }]
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children, position }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children, position }]
    case 'a': {
      const url = attributeOf(element, 'href')
      return url === undefined || url.length > 2000 ? children : [{ type: 'link', url, children, position }]
    }
    default:
      return isCode ? codeOf(children) : children
  }
}

/** Inline code is a leaf: where it holds text alone, it is that; else its content stands by itself. */
function codeOf(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text') return children
  return [{ ...only, type: 'inlineCode' }]
}

function imageOf(element: Element, line: Line, conversion: Conversion): PhrasingContent[] {
  const alt = attributeOf(element, 'alt') ?? ''
  const passage = alt.trim() === '' ? undefined : attributePassage(conversion.source.text, element, 'alt')
  if (passage === undefined) return []
  line.afterBlank = false
  const url = attributeOf(element, 'src') ?? ''
  const data = { passage: inDocument(conversion.source, passage) }
  return [{ type: 'image', url: url.length > 2000 ? '' : url, alt, data, position: placeOfNode(element, conversion) }]
}

export function placeOfNode(node: Content, { source }: Conversion): ReturnType<typeof placeIn> {
  const start = node.position?.start.offset ?? 0
  return placeIn(source, start, node.position?.end.offset ?? start)
}

function keepsLinesIn(element: Element): boolean {
  const classes = classesOf(element)
  if (classes.some((name) => /^(?:whitespace-pre-(?:wrap|line)|pre-wrap|pre-line)$/.test(name))) return true
  return /white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/i.test((attributeOf(element, 'style') ?? '').slice(0, 500))
}

/** A text node with folded blanks; undefined where nothing is left. `passage` counts in the HTML. */
export function textNode(passage: Passage, line: Line, { source }: Conversion): Text | undefined {
  const folded = fold(passage, line)
  if (folded.text === '') return undefined
  const first = folded.runs[0]
  const last = folded.runs.at(-1)
  const end = last === undefined ? 0 : last.offset + (last.width ?? folded.text.length - last.at)
  const position = placeIn(source, first?.offset ?? 0, end)
  const isLiteral = folded.runs.length === 1 && last?.width === undefined && source.passage === undefined
  return {
    type: 'text',
    value: folded.text,
    position,
    ...(isLiteral ? {} : { data: { passage: inDocument(source, folded) } }),
  }
}

const BLANKS = /[ \t\n\f\r]+/g

function fold(passage: Passage, line: Line): Passage {
  const runs: Run[] = []
  const parts: string[] = []
  let length = 0
  let from = 0
  let run = 0
  const add = (start: number, end: number, as?: string): void => {
    while ((passage.runs[run + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) run += 1
    for (let at = start, index = run; at < end; index += 1) {
      const one = passage.runs[index] ?? { at: 0, offset: 0 }
      const to = Math.min(end, passage.runs[index + 1]?.at ?? end)
      const shifted = at - one.at
      const previous = runs.at(-1)
      const offset = one.width === undefined ? one.offset + shifted : one.offset
      const continues =
        previous !== undefined &&
        previous.width === undefined &&
        one.width === undefined &&
        previous.offset + length - previous.at === offset
      if (!continues) runs.push({ at: length, offset, ...(one.width === undefined ? {} : { width: one.width }) })
      const piece = as ?? passage.text.slice(at, to)
      parts.push(piece)
      length += piece.length
      at = to
    }
    line.afterBlank = as === ' ' || as === '\n'
  }
  for (const blank of passage.text.matchAll(BLANKS)) {
    if (blank.index > from) add(from, blank.index)
    const lineEnd = line.keepsLines ? blank[0].indexOf('\n') : -1
    if (lineEnd >= 0) add(blank.index + lineEnd, blank.index + lineEnd + 1, '\n')
    else if (!line.afterBlank) add(blank.index, blank.index + 1, ' ')
    from = blank.index + blank[0].length
  }
  if (from < passage.text.length) add(from, passage.text.length)
  return { text: parts.join(''), runs }
}
