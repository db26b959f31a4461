import type { Element } from 'hast'
import type { Passage } from '../../model/passage.ts'
import { alignText } from './align-text.ts'
import { attributeOf } from './elements.ts'

const ATTRIBUTE = /[\s/]*([^\s"'<>/=]{1,200})(?:\s{0,200}=\s{0,200}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const MOST = 500

/** The value of an attribute with its places in the HTML; `name` is hast's. Undefined where it is not found. */
export function attributePassage(text: string, element: Element, name: string): Passage | undefined {
  const start = element.position?.start.offset
  const value = attributeOf(element, name)
  if (start === undefined || value === undefined || text[start] !== '<') return undefined
  const wanted = name.toLowerCase().replace(/-/g, '')
  let at = start + 1 + element.tagName.length
  for (let count = 0; count < MOST; count += 1) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(text)
    if (found === null) return undefined
    at = ATTRIBUTE.lastIndex
    if (found[1]?.toLowerCase().replace(/-/g, '') !== wanted) continue
    const raw = found[2] ?? found[3] ?? found[4] ?? ''
    const from = at - raw.length - (found[4] === undefined ? 1 : 0)
    return raw === '' ? undefined : alignText(value, text, from, from + raw.length)
  }
  return undefined
}
