import type { Element } from 'hast'
import type { Code } from 'mdast'
import { type Passage, trimPassage } from '../../model/passage.ts'
import type { Run } from '../../model/runs.ts'
import { alignText } from './align-text.ts'
import type { Conversion } from './conversion.ts'
import { type Content, isElement } from './elements.ts'
import { inDocument, placeIn } from './source.ts'

/** Preformatted text as it stands, without its markup: a code block whose lines have their places. */
export function preformatted(element: Element, conversion: Conversion): Code | undefined {
  const { source } = conversion
  const parts: string[] = []
  const runs: Run[] = []
  let length = 0
  const add = ({ text, runs: inner }: Passage): void => {
    for (const run of inner) runs.push({ ...run, at: run.at + length })
    parts.push(text)
    length += text.length
  }
  const visit = (nodes: readonly Content[]): void => {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0
      if (conversion.leavesOut(node)) continue
      if (node.type === 'text') add(alignText(node.value, source.text, start, node.position?.end.offset ?? start))
      else if (isElement(node)) {
        const isLine = conversion.survey.isBlock(node) && length > 0 && !parts.at(-1)?.endsWith('\n')
        if (node.tagName === 'br' || isLine) add({ text: '\n', runs: [{ at: 0, offset: start, width: 1 }] })
        visit(node.children)
      }
    }
  }
  visit(element.children)
  const passage = withoutBlankEnds({ text: parts.join(''), runs })
  if (passage === undefined) return undefined
  const first = passage.runs[0]?.offset ?? 0
  const last = passage.runs.at(-1)
  const end = last === undefined ? first : last.offset + (last.width ?? passage.text.length - last.at)
  const data = { passage: inDocument(source, passage) }
  return { type: 'code', lang: null, meta: null, value: passage.text, data, position: placeIn(source, first, end) }
}

/** The first line keeps its indentation, which the others may share. */
function withoutBlankEnds(passage: Passage): Passage | undefined {
  const content = trimPassage(passage)
  return content.text === '' ? undefined : content
}
