import type { RootContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import type { Conversion } from './conversion.ts'
import { isElement } from './elements.ts'
import { flowOf } from './flow.ts'
import { isHidden } from './hidden.ts'
import { parseTree } from './parse-tree.ts'
import type { HtmlSource } from './source.ts'
import { surveyOf } from './survey.ts'
import { silentTags } from './tags.ts'

/**
 * HTML that stands inside a document of another format (the body of an update in JSON, the content of a feed's
 * entry) as blocks of mdast. `html` is the HTML as decoded from that format, each character with its place in the
 * document (a passage whose runs say where it is escaped); a fragment that stands in the document as it is has
 * one run. Every text node's place is exact; where its value is not literally in the source, it carries
 * `data.passage`, which `flatten` follows. Scripts, styles, forms' controls and hidden elements are left out;
 * nothing else is. Plain text gives one paragraph. Never throws; `notes` says what could not be read.
 */
export function htmlFragment(
  html: Passage,
  document: Pick<Document, 'lineStarts'>,
): { children: RootContent[]; notes: string[] } {
  const source: HtmlSource = { text: html.text, lineStarts: document.lineStarts, passage: html }
  const { tree, notes } = parseTree(html.text, 'fragment')
  const conversion: Conversion = {
    source,
    survey: surveyOf(tree),
    leavesOut: (node) => (isElement(node) ? silentTags.has(node.tagName) || isHidden(node) : node.type !== 'text'),
  }
  return { children: flowOf(tree.children, conversion), notes }
}

/** Whether a string holds HTML: a tag, a comment, or a character reference. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:[a-zA-Z][a-zA-Z0-9]{0,20}(?:[\s/][^<>]{0,2000})?|\/[a-zA-Z][a-zA-Z0-9]{0,20}\s{0,9}|!--)>|<!--|&(?:[a-zA-Z]{2,20}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/.test(
    text,
  )
}
