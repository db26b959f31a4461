import type { Element } from 'hast'
import type { Blockquote, Code, Heading, PhrasingContent, RootContent } from 'mdast'
import { isByline } from './byline.ts'
import type { Conversion } from './conversion.ts'
import { type Content, isElement } from './elements.ts'
import { definitionList, listOf } from './lists.ts'
import { newLine, phrasingOf, placeOfNode } from './phrasing.ts'
import { preformatted } from './preformatted.ts'
import { tableOf } from './tables.ts'
import { placed, trimmed } from './trimmed.ts'

/** Block content: what stands between blocks is gathered into paragraphs. */
export function flowOf(nodes: readonly Content[], conversion: Conversion): RootContent[] {
  const out: RootContent[] = []
  let inline: Content[] = []
  const flush = (): void => {
    const paragraph = paragraphOf(inline, conversion)
    if (paragraph !== undefined) out.push(paragraph)
    inline = []
  }
  for (const node of nodes) {
    if (conversion.leavesOut(node)) continue
    if (isElement(node) && conversion.survey.isBlock(node)) {
      flush()
      const isLine = isByline(node) && conversion.survey.sizeOf(node) < 200
      for (const block of blockOf(node, conversion)) {
        if (isLine && block.type === 'paragraph') block.data = { ...block.data, fact: { is: 'published' } }
        out.push(block)
      }
    } else inline.push(node)
  }
  flush()
  return out
}

export function paragraphOf(nodes: readonly Content[], conversion: Conversion): RootContent | undefined {
  const children = trimmed(phrasingOf(nodes, newLine(), conversion))
  return children.length === 0 ? undefined : { type: 'paragraph', children, ...placed(children) }
}

function blockOf(element: Element, conversion: Conversion): RootContent[] {
  const position = placeOfNode(element, conversion)
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const depth = Number(element.tagName[1]) as Heading['depth']
      const children = trimmed(phrasingOf(element.children, newLine(), conversion))
      return children.length === 0 ? [] : [{ type: 'heading', depth, children, ...placed(children) }]
    }
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(element, conversion, flowOf)
    case 'dl':
      return definitionList(element, conversion, flowOf)
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext': {
      const code: Code | undefined = preformatted(element, conversion)
      return code === undefined ? [] : [code]
    }
    case 'table':
      return tableOf(element, conversion, flowOf)
    case 'hr':
      return [{ type: 'thematicBreak', position }]
    case 'blockquote': {
      const children = flowOf(element.children, conversion) as Blockquote['children']
      return children.length === 0 ? [] : [{ type: 'blockquote', children, position }]
    }
    case 'summary': {
      const children = trimmed(phrasingOf(element.children, newLine(), conversion))
      if (children.length === 0) return []
      const { position: place } = placed(children)
      const strong: PhrasingContent = { type: 'strong', children, ...(place === undefined ? {} : { position: place }) }
      return [{ type: 'paragraph', children: [strong], ...placed(children) }]
    }
    default:
      return flowOf(element.children, conversion)
  }
}
