import type { Nodes } from 'mdast'

export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child as Nodes, see)
}

/** The words of a tree without its markup; a picture's are those that describe it. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if ('alt' in node && typeof node.alt === 'string') return node.alt
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : ''
}
