import type { Element } from 'hast'
import { attributeOf, classesOf, textOf } from './elements.ts'

const BYLINE =
  /^(?:by-?line|date-?line|(?:post|entry|article|blog|page)[-_]{0,2}(?:meta(?:data)?|date|info|byline|published|time)|published(?:-(?:on|at|date))?|pubdate|posted-on|meta)$/

/** The line under an article's title that says who published it when: its date is not the story's. */
export function isByline(element: Element): boolean {
  const isNamed =
    attributeOf(element, 'itemProp') === 'datePublished' || classesOf(element).some((name) => BYLINE.test(name))
  return isNamed && /\b(?:19|20)\d\d\b/.test(textOf(element, 240))
}
