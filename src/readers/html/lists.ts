import type { Element } from 'hast'
import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { Conversion, Flow } from './conversion.ts'
import { attributeOf, type Content, isElement } from './elements.ts'
import { newLine, phrasingOf, placeOfNode } from './phrasing.ts'
import { placed, trimmed } from './trimmed.ts'

/** A list; what stands between its items joins the item before. */
export function listOf(element: Element, conversion: Conversion, flow: Flow): RootContent[] {
  const items: ListItem[] = []
  let loose: Content[] = []
  const flush = (): void => {
    const children = flow(loose, conversion) as BlockContent[]
    const last = items.at(-1)
    if (children.length > 0 && last !== undefined) last.children.push(...children)
    else if (children.length > 0) items.push({ type: 'listItem', spread: false, checked: null, children })
    loose = []
  }
  for (const child of element.children) {
    if (isElement(child) && child.tagName === 'li') {
      flush()
      const item = itemOf(child, conversion, flow)
      if (item !== undefined) items.push(item)
    } else loose.push(child)
  }
  flush()
  if (items.length === 0) return []
  const ordered = element.tagName === 'ol'
  const start = Number(attributeOf(element, 'start') ?? '1')
  const node: List = {
    type: 'list',
    ordered,
    start: ordered ? (Number.isSafeInteger(start) ? start : 1) : null,
    spread: false,
    children: items,
    position: placeOfNode(element, conversion),
  }
  return [node]
}

function itemOf(element: Element, conversion: Conversion, flow: Flow): ListItem | undefined {
  if (conversion.leavesOut(element)) return undefined
  const children = flow(element.children, conversion) as BlockContent[]
  if (children.length === 0) return undefined
  const box = checkBox(element.children)
  const checked = box === undefined ? null : attributeOf(box, 'checked') !== undefined
  return { type: 'listItem', spread: false, checked, children, position: placeOfNode(element, conversion) }
}

/** A check box that opens an item, by itself or inside its label or paragraph. */
function checkBox(children: readonly Content[]): Element | undefined {
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (!isElement(child)) return undefined
    if (child.tagName === 'input') return attributeOf(child, 'type') === 'checkbox' ? child : undefined
    return child.tagName === 'label' || child.tagName === 'p' ? checkBox(child.children) : undefined
  }
  return undefined
}

/** Terms and their descriptions: an item 'term: description' each; further blocks of a description follow in it. */
export function definitionList(element: Element, conversion: Conversion, flow: Flow): RootContent[] {
  const items: ListItem[] = []
  let terms: Element[] = []
  const add = (description: Element | undefined): void => {
    const item = definitionItem(terms, description, conversion, flow)
    if (item !== undefined) items.push(item)
    terms = []
  }
  for (const child of entriesOf(element)) {
    if (child.tagName === 'dd') add(child)
    else {
      if (terms.length > 0 && child.tagName !== 'dt') add(undefined)
      terms.push(child)
    }
  }
  if (terms.length > 0) add(undefined)
  if (items.length === 0) return []
  const position = placeOfNode(element, conversion)
  return [{ type: 'list', ordered: false, start: null, spread: false, children: items, position }]
}

/** Its dt and dd, also such as are wrapped in div. */
function entriesOf(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'div' ? child.children.filter(isElement) : [child]))
}

function definitionItem(
  terms: readonly Element[],
  description: Element | undefined,
  conversion: Conversion,
  flow: Flow,
): ListItem | undefined {
  const line = newLine()
  const children: PhrasingContent[] = []
  for (const term of terms) {
    const part = trimmed(phrasingOf(term.children, newLine(), conversion))
    if (children.length > 0 && part.length > 0) children.push(mark(children, ', '))
    children.push(...part)
  }
  line.afterBlank = true
  const blocks = description === undefined ? [] : flow([description], conversion)
  const [first, ...rest] = blocks
  const hasColon = /[:：]\s*$/.test(lastText(children))
  if (first?.type === 'paragraph') {
    if (children.length > 0) children.push(mark(children, hasColon ? ' ' : ': '))
    children.push(...first.children)
  } else if (first !== undefined) rest.unshift(first)
  if (children.length === 0 && rest.length === 0) return undefined
  const lead: BlockContent[] = children.length === 0 ? [] : [{ type: 'paragraph', children, ...placed(children) }]
  return { type: 'listItem', spread: false, checked: null, children: [...lead, ...(rest as BlockContent[])] }
}

/** A mark that the page shows by its layout, at the end of what stands before it. */
function mark(before: readonly PhrasingContent[], text: string): PhrasingContent {
  const end = before.at(-1)?.position?.end
  const offset = Math.max(0, (end?.offset ?? 1) - 1)
  const runs = Array.from(text, (_, at) => ({ at, offset, width: 1 }))
  const node: PhrasingContent = { type: 'text', value: text, data: { passage: { text, runs } } }
  return end === undefined ? node : { ...node, position: { start: end, end } }
}

function lastText(children: readonly PhrasingContent[]): string {
  const last = children.at(-1)
  if (last === undefined) return ''
  if ('children' in last) return lastText(last.children)
  return 'value' in last ? last.value : ''
}
