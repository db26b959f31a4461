import type { Nodes } from 'mdast'
import { expect } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { flatten, rawText } from '../../src/model/passage.ts'

/** Every text node of the document stands in the source as it is: each character at the place it claims. */
export function expectExactText(document: Document): void {
  let count = 0
  const open: Nodes[] = [document.root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('children' in node) open.push(...node.children)
    if (node.type !== 'text' && node.type !== 'inlineCode') continue
    count += 1
    const { start, end } = node.position ?? {}
    const slice = document.text.slice(start?.offset, end?.offset)
    if (!slice.includes('&') && !node.value.startsWith(':')) expect(slice).toBe(node.value)
    const before = document.text.slice(0, start?.offset)
    expect(start?.line).toBe(before.split('\n').length)
    expect(start?.column).toBe(before.length - before.lastIndexOf('\n'))
    if (!slice.includes('&')) continue
    const passage = flatten({ type: 'paragraph', children: [node] }, document)
    for (const [index, unit] of [...passage.text].entries()) {
      const raw = rawText(document, passage, index, index + 1)
      expect(raw.startsWith('&') || raw === unit).toBe(true)
    }
  }
  expect(count).toBeGreaterThan(0)
}
