import type { Nodes, Root } from 'mdast'

const WIDE = /[^\0-\xff]/
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Makes strings of their own of the texts in a tree that fit in one byte a character (Latin-1). What is cut out of a
 * text stays as wide in memory as the text is, and one curly quote makes that two bytes: over those, an expression
 * that asks for any letter takes several times as long. Changes the tree in place, and nothing that can be seen in it.
 */
export function narrowTexts(root: Root, source: string): void {
  if (!WIDE.test(source)) return
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) node.value = narrowed(node.value)
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}

function narrowed(text: string): string {
  return WIDE.test(text) ? text : decoder.decode(encoder.encode(text))
}
