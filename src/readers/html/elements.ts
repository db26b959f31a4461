import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { silentTags } from './tags.ts'

export type Content = RootContent | ElementContent

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element'
}

/** An attribute as text, by its name in hast (`dateTime`, `dataVar`); undefined where it is absent. */
export function attributeOf(element: Element, name: string): string | undefined {
  if (!Object.hasOwn(element.properties, name)) return undefined
  const value = element.properties[name]
  if (value === null || value === undefined || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Lower case. */
export function classesOf(element: Element): string[] {
  const value = Object.hasOwn(element.properties, 'className') ? element.properties.className : undefined
  return Array.isArray(value) ? value.slice(0, 40).map((name) => String(name).toLowerCase()) : []
}

/** Up to `limit` characters of an element's text, blanks folded; what has no text of its own is skipped. */
export function textOf(node: Content | Root, limit = 200): string {
  const parts: string[] = []
  let length = 0
  const visit = (inner: Content | Root): void => {
    if (length > limit) return
    if (inner.type === 'text') {
      const value = inner.value.slice(0, 4 * limit).replace(/\s+/g, ' ')
      parts.push(value)
      length += value.length
    } else if ('children' in inner && !(isElement(inner) && silentTags.has(inner.tagName))) {
      for (const child of inner.children) {
        if (length > limit) return
        visit(child)
      }
      if (isElement(inner) && inner.tagName !== 'var' && inner.tagName !== 'span') parts.push(' ')
    }
  }
  visit(node)
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit)
}
