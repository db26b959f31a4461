import type { PhrasingContent } from 'mdast'
import { chips, type TextStyle } from './style.ts'

/** Text in one style, or a line break. */
export type Run = { readonly text: string; readonly style: TextStyle } | { readonly lineBreak: true }

/** Phrasing content as runs of styled text. */
export function runsOf(nodes: readonly PhrasingContent[], style: TextStyle): Run[] {
  return nodes.flatMap((node) => runsOfNode(node, style))
}

function runsOfNode(node: PhrasingContent, style: TextStyle): Run[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value, style }]
    case 'break':
      return [{ lineBreak: true }]
    case 'inlineCode':
      return [{ text: node.value, style: { ...style, face: 'mono', size: style.size * 0.9 } }]
    case 'strong':
      return runsOf(node.children, chipStyle(node.data?.chip, style))
    case 'emphasis':
      return runsOf(node.children, { ...style, face: style.face === 'regular' ? 'italic' : style.face })
    case 'delete':
      return runsOf(node.children, { ...style, strike: true })
    case 'link':
      return runsOf(node.children, { ...style, link: node.url, colour: 'link' })
    case 'image':
      return [{ text: `[picture: ${node.alt || node.url}]`, style: { ...style, link: node.url, colour: 'link' } }]
    default:
      return 'children' in node ? runsOf(node.children as PhrasingContent[], style) : []
  }
}

function chipStyle(chip: string | undefined, style: TextStyle): TextStyle {
  const [words, ground] = (chip === undefined ? undefined : chips[chip]) ?? []
  if (words === undefined || ground === undefined)
    return { ...style, face: style.face === 'mono' ? 'mono' : 'semibold' }
  return { ...style, face: 'semibold', size: 7.5, colour: words, ground: { colour: ground, padding: 4 } }
}
