import type { Element } from 'hast'
import { attributeOf } from './elements.ts'

/** Whether the page itself hides it: attributes and styles of its own; style sheets are not read. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (attributeOf(element, 'ariaHidden') === 'true') return true
  const style = attributeOf(element, 'style')
  return (
    style !== undefined &&
    /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style.slice(0, 2000))
  )
}
