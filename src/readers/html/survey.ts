import type { Element, Root } from 'hast'
import { type Content, isElement } from './elements.ts'
import { blockTags, silentTags } from './tags.ts'

/** What one pass over a tree finds out about its elements. */
export interface Survey {
  /** Letters and digits of an element's text. */
  sizeOf(node: Content | Root): number
  /** Whether it holds an element that stands on lines of its own, or is one. */
  isBlock(node: Content): boolean
  has(element: Element, tags: ReadonlySet<string>): boolean
}

export function surveyOf(tree: Root): Survey {
  const sizes = new Map<Content | Root, number>()
  const blocks = new Set<Content>()
  const visit = (node: Content | Root): number => {
    if (node.type === 'text') return node.value.replace(/[\s\p{P}]+/gu, '').length
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

function holds(element: Element, tags: ReadonlySet<string>): boolean {
  return element.children.some((child) => isElement(child) && (tags.has(child.tagName) || holds(child, tags)))
}
