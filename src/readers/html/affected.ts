import type { Element } from 'hast'
import type { RootContent } from 'mdast'
import { slicePassage } from '../../model/passage.ts'
import { type PlaceOf, paragraphOf } from '../inner-text.ts'
import { type Conversion, without } from './conversion.ts'
import { isElement } from './elements.ts'
import { passageOf } from './passages.ts'

/**
 * The components that a status page lists with an incident: one an item, or parted by commas. A sentence ('This
 * incident affected: API (Search) and Web.') stays one, since its words say what the names are.
 */
export function affectedNodes(element: Element, conversion: Conversion, place: PlaceOf): RootContent[] {
  const data = { fact: { is: 'component' as const, affected: true } }
  const items = itemsIn(element)
  if (items.length > 0) {
    return items.flatMap((item) => {
      const passage = passageOf(item.children, conversion)
      return passage === undefined ? [] : [{ ...paragraphOf(passage, place), data }]
    })
  }
  const headings = element.children.filter((child) => isElement(child) && /^h[1-6]$/.test(child.tagName))
  const passage = passageOf(element.children, without(conversion, new Set(headings)))
  if (passage === undefined) return []
  if (/[:：]/.test(passage.text)) return [paragraphOf(passage, place)]
  return [...passage.text.matchAll(/[^,;\n]+/g)].flatMap((name) => {
    const start = name.index + name[0].length - name[0].trimStart().length
    const length = name[0].trim().length
    return length === 0 ? [] : [{ ...paragraphOf(slicePassage(passage, start, start + length), place), data }]
  })
}

function itemsIn(element: Element): Element[] {
  return element.children.filter(isElement).flatMap((child) => (child.tagName === 'li' ? [child] : itemsIn(child)))
}
