import type { Element, Root } from 'hast'
import { type Content, isElement } from './elements.ts'
import { blockTags, silentTags } from './tags.ts'

/** What one pass over a tree finds out about its elements. */
export interface Survey {
  /** How many letters and digits an element's text has. */
  sizeOf(node: Content | Root): number
  /** Whether it holds an element that stands on lines of its own, or is one. */
  isBlock(node: Content): boolean
  has(element: Element, tags: ReadonlySet<string>): boolean
}

export function surveyOf(tree: Root): Survey {
  const sizes = new Map<Content | Root, number>()
  const blocks = new Set<Content>()
  const visit = (node: Content | Root): number => {
    if (node.type === 'text') return lettersIn(node.value)
    if (!('children' in node)) return 0
    const isSilent = isElement(node) && silentTags.has(node.tagName)
    let size = 0
    let holdsBlock = isElement(node) && blockTags.has(node.tagName)
    for (const child of node.children) {
      size += visit(child)
      if (blocks.has(child)) holdsBlock = true
    }
    if (isSilent) size = 0
    else if (holdsBlock && node.type !== 'root') blocks.add(node)
    sizes.set(node, size)
    return size
  }
  visit(tree)
  return {
    sizeOf: (node) => sizes.get(node) ?? 0,
    isBlock: (node) => blocks.has(node),
    has: (element, tags) => holds(element, tags),
  }
}

/** ASCII letters and digits, and all that is not ASCII. */
function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 96 ? code < 123 || code > 160 : code > 64 ? code < 91 : code > 47 && code < 58) count += 1
  }
  return count
}

function holds(element: Element, tags: ReadonlySet<string>): boolean {
  return element.children.some((child) => isElement(child) && (tags.has(child.tagName) || holds(child, tags)))
}
