import type { PhrasingContent } from 'mdast'
import type { Anchors } from './anchors.ts'
import { chips, type TextStyle } from './style.ts'

/** Text in one style, or a line break. */
export type Run = { readonly text: string; readonly style: TextStyle } | { readonly lineBreak: true }

/** Phrasing content as runs of styled text. */
export function runsOf(nodes: readonly PhrasingContent[], style: TextStyle, anchors?: Anchors): Run[] {
  return nodes.flatMap((node) => runsOfNode(node, style, anchors))
}

function runsOfNode(node: PhrasingContent, style: TextStyle, anchors: Anchors | undefined): Run[] {
  const inside = (next: TextStyle) =>
    'children' in node ? runsOf(node.children as PhrasingContent[], next, anchors) : []
  switch (node.type) {
    case 'text': {
      const target = anchors?.lineTarget(node.data?.line)
      const { language } = node.data ?? {}
      const told = language === undefined ? style : { ...style, language }
      return [{ text: node.value, style: target === undefined ? told : { ...told, link: target, colour: 'link' } }]
    }
    case 'break':
      return [{ lineBreak: true }]
    case 'inlineCode':
      return [{ text: node.value, style: { ...style, face: 'mono', size: style.size * 0.9 } }]
    case 'strong':
      return inside(chipStyle(node.data?.chip, style))
    case 'emphasis':
      return inside({ ...style, face: style.face === 'regular' ? 'italic' : style.face })
    case 'delete':
      return inside({ ...style, strike: true })
    case 'link':
      return inside({ ...style, link: node.url, colour: 'link' })
    case 'image':
      return [{ text: `[picture: ${node.alt || node.url}]`, style: { ...style, link: node.url, colour: 'link' } }]
    default:
      return inside(style)
  }
}

function chipStyle(chip: string | undefined, style: TextStyle): TextStyle {
  const [words, ground] = (chip === undefined ? undefined : chips[chip]) ?? []
  if (words === undefined || ground === undefined)
    return { ...style, face: style.face === 'mono' ? 'mono' : 'semibold' }
  return { ...style, face: 'semibold', size: 7.5, colour: words, ground: { colour: ground, padding: 4 } }
}
