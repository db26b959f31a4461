import type { Nodes } from 'mdast'
import type { Document } from '../../src/model/document.ts'
import { flatten } from '../../src/model/passage.ts'

/** A tree as indented lines: the kind of each block, and the text of those that hold prose. */
export function outline(document: Document): string[] {
  const lines: string[] = []
  function visit(node: Nodes, pad: string): void {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow' || node.type === 'code') {
      const kind =
        node.type === 'heading' ? `h${node.depth}` : { paragraph: 'p', tableRow: 'row', code: 'code' }[node.type]
      const text = node.type === 'code' ? node.value : flatten(node, document).text
      lines.push(`${pad}${kind} ${text.replaceAll('\n', '⏎').replaceAll('\t', '⇥')}`)
      return
    }
    lines.push(pad + (node.type === 'list' && node.ordered ? 'ordered' : node.type))
    if ('children' in node) for (const child of node.children) visit(child, `${pad}  `)
  }
  for (const node of document.root.children) visit(node, '')
  return lines
}

/** Every node of a tree, without recursion. */
export function allNodes(root: Nodes): Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    if ('children' in node) open.push(...node.children)
  }
  return found
}
