import type { PhrasingContent, Root, RootContent } from 'mdast'
import { flatten, type Passage, slicePassage } from '../model/passage.ts'
import { type PlaceOf, paragraphOf, plainParagraphs, relocate } from './inner-text.ts'
import { parseMarkdown } from './markdown.ts'

/** HTML inside another format, as blocks with places in the source. */
export type InnerHtml = (html: Passage, place: PlaceOf) => RootContent[]

/** Where none of these stands, Markdown is plain paragraphs; most status updates are. */
const MARKED = /[\\`*_[\]<>&|~#]|^[ \t]*(?:[-+=]|\d{1,9}[.)][ \t])|^(?: {4}| {0,3}\t)|[ ]{2}$/m
/** The parser of Markdown takes its time; most of what is marked at all has only bold words in it. */
const BOLD = /(?<![^\s(])\*\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*(?![^\s).,:;!?])/g
const TAG =
  /^<(?:\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var)\b|!--)/i

/** Whether a text has tags of HTML. */
export function hasHtml(text: string): boolean {
  return /<(?:br|p|div|ul|ol|li|span|table|b|i|strong|em|a|h[1-6]|pre|small)\b[^<>]{0,2000}>/i.test(text)
}

/** Whether a text is HTML all through, and no Markdown. */
export function isHtml(text: string): boolean {
  return /^\s*<(?:p|div|ul|ol|span|table|h[1-6]|small|section|article|strong|b|br)\b[^<>]{0,2000}>/i.test(text)
}

/** Text of a status update or postmortem: Markdown with HTML in it, or HTML. Headings move down by `levels`. */
export function innerMarkdown(body: Passage, place: PlaceOf, html: InnerHtml, levels: number): RootContent[] {
  if (!MARKED.test(body.text)) return plainParagraphs(body, place)
  if (!MARKED.test(body.text.replace(BOLD, '$1'))) return boldParagraphs(body, place)
  const nodes = isHtml(body.text) ? html(body, place) : parsed(body, place, html)
  for (const node of nodes) {
    if (node.type === 'heading') node.depth = Math.min(6, node.depth + levels) as typeof node.depth
  }
  return nodes
}

function boldParagraphs(body: Passage, place: PlaceOf): RootContent[] {
  return plainParagraphs(body, place).map((paragraph): RootContent => {
    const passage = flatten(paragraph as never, { text: '', format: 'text' })
    const children: PhrasingContent[] = []
    const add = (start: number, end: number, isBold: boolean): void => {
      if (end <= start) return
      const { children: own, position } = paragraphOf(slicePassage(passage, start, end), place)
      children.push(...(isBold ? [{ type: 'strong' as const, children: own, ...(position && { position }) }] : own))
    }
    let at = 0
    for (const found of passage.text.matchAll(BOLD)) {
      add(at, found.index, false)
      at = found.index + found[0].length
      add(found.index + 2, at - 2, true)
    }
    add(at, passage.text.length, false)
    return { type: 'paragraph', children, ...(paragraph.position && { position: paragraph.position }) }
  })
}

function parsed(body: Passage, place: PlaceOf, html: InnerHtml): RootContent[] {
  const { root } = parseMarkdown(body.text)
  const nodes: RootContent[] = []
  const own: RootContent[] = []
  for (const node of root.children) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'html') nodes.push(...html(slicePassage(body, start, end), place))
    // Front matter there is only at the start of a file.
    else if (node.type === 'yaml' || (node.type as string) === 'toml') {
      nodes.push(...plainParagraphs(slicePassage(body, start, end), place))
    } else {
      nodes.push(node)
      own.push(node)
    }
  }
  showUnknownTags({ type: 'root', children: own })
  relocate(own, body, 'markdown', place)
  return nodes
}

/** `<host>` and `<alice>` are words that someone wrote, not markup: as text they are not lost. */
function showUnknownTags(root: Root): void {
  const open: { children: unknown[] }[] = [root as never]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = next.children as RootContent[]
    for (const [index, child] of children.entries()) {
      if ('children' in child) open.push(child as never)
      else if (child.type === 'html' && !TAG.test(child.value)) {
        children[index] = { type: 'text', value: child.value, ...(child.position && { position: child.position }) }
      }
    }
  }
}
