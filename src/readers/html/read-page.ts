import type { Element, Root } from 'hast'
import type { Heading, RootContent } from 'mdast'
import { lineStartsOf } from '../../model/document.ts'
import type { Passage } from '../../model/passage.ts'
import { joinTrees } from '../incident-tree.ts'
import { paragraphOf, placesIn } from '../inner-text.ts'
import type { Reading } from '../reader.ts'
import { boilerplateOf } from './boilerplate.ts'
import type { Conversion } from './conversion.ts'
import { type Content, isElement, textOf } from './elements.ts'
import { embeddedHistory } from './embedded-history.ts'
import { flowOf } from './flow.ts'
import { frontMatterOf } from './front-matter.ts'
import { mainContent } from './main-content.ts'
import { type PageHead, pageHead } from './page-head.ts'
import { parseTree } from './parse-tree.ts'
import { plainText } from './passages.ts'
import type { HtmlSource } from './source.ts'
import { statusPage } from './status-page.ts'
import { surveyOf } from './survey.ts'

const readable = /^(?:utf-?8|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252|utf-16(?:le|be)?|unicode)$/

/** Fewer letters are no page. */
const LEAST_TEXT = 20

/** Reads a page: a status page's incidents by their updates, any other page by its main content. */
export function readPage(text: string): Reading {
  const { html, node: frontMatter } = frontMatterOf(text)
  const source: HtmlSource = { text: html, lineStarts: lineStartsOf(text) }
  const { tree, notes } = parseTree(html, 'page')
  const survey = surveyOf(tree)
  const conversion: Conversion = { source, survey, leavesOut: boilerplateOf(tree, survey) }
  const head = pageHead(tree, html)
  const place = placesIn(source.lineStarts)
  if (head.charset !== undefined && !readable.test(head.charset) && /[^\0-\x7f]/.test(text)) {
    notes.push(
      `the page declares the character set ${head.charset.slice(0, 40)}, which is not converted; check its letters.`,
    )
  }
  const body = bodyOf(tree)
  const incidents =
    frontMatter === undefined && !head.isReport
      ? (statusPage(body, conversion, head, place) ?? embeddedHistory(tree, source, head, place))
      : undefined
  const states = /\sdata-component-status=/.test(html)
  if (states && incidents === undefined)
    notes.push('the page shows the present state of components, and no incident with updates.')
  else if (states)
    notes.push("the page's list of components and their present states belongs to no incident; it is left out.")
  if (incidents !== undefined) {
    const [only] = incidents
    if (incidents.length === 1 && only !== undefined) return { root: only, notes }
    return { root: joinTrees(incidents, text.length, place), incidents, notes }
  }
  const blocks = pageBlocks(tree, head, conversion)
  if (survey.sizeOf(body) < LEAST_TEXT && /<script\b/i.test(html)) {
    notes.push('the page shows no text without its scripts; save it as the browser shows it, or take its JSON or feed.')
  }
  if (frontMatter !== undefined) blocks.unshift(frontMatter)
  else if (head.published !== undefined) {
    blocks.push({ ...paragraphOf(head.published, place), data: { fact: { is: 'published' } } })
  }
  return { root: { type: 'root', children: blocks, position: place(0, text.length) }, notes }

  function pageBlocks(page: Root, { title }: PageHead, common: Conversion): RootContent[] {
    const content = mainContent(page, common)
    const children = flowOf(content.children, common)
    const own = titleOf(children, title?.text)
    if (own !== undefined) own.data = { ...own.data, fact: { is: 'title' } }
    else if (frontMatter === undefined) {
      const heading = headingOutside(page, content, common)
      const passage: Passage | undefined = heading ?? title
      if (passage !== undefined) children.unshift(titleNode(passage))
    }
    return children
  }

  function titleNode(passage: Passage): Heading {
    const { children, position } = paragraphOf(passage, place)
    return { type: 'heading', depth: 1, children, data: { fact: { is: 'title' } }, ...(position && { position }) }
  }

  function headingOutside(page: Root, content: Root | Element, common: Conversion): Passage | undefined {
    const heading = page === content ? undefined : findHeading(page, content, common)
    if (heading === undefined) return undefined
    const [first] = flowOf([heading], common)
    const text = first?.type === 'heading' && first.children.length === 1 ? first.children[0] : undefined
    if (text?.type !== 'text') return undefined
    return text.data?.passage ?? { text: text.value, runs: [{ at: 0, offset: text.position?.start.offset ?? 0 }] }
  }
}

/** The first heading of the first level, or the one that the page's title repeats. */
function titleOf(children: readonly RootContent[], title: string | undefined): Heading | undefined {
  const headings = children.filter((node): node is Heading => node.type === 'heading').slice(0, 20)
  const tops = headings.filter(({ depth }) => depth === 1)
  const repeated = headings.find((node) => title !== undefined && sameText(plainText(node), title))
  return repeated ?? (tops.length > 0 ? tops[0] : undefined)
}

function sameText(heading: string, title: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  const own = plain(heading)
  return own.length >= 8 && (plain(title).includes(own) || own.includes(plain(title)))
}

function findHeading(page: Root, content: Root | Element, { leavesOut }: Conversion): Element | undefined {
  const visit = (node: Content): Element | undefined => {
    if (node === content || !isElement(node) || leavesOut(node)) return undefined
    if (node.tagName === 'h1' && textOf(node, 80) !== '') return node
    for (const child of node.children) {
      const found = visit(child)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (const child of page.children) {
    const found = visit(child)
    if (found !== undefined) return found
  }
  return undefined
}

function bodyOf(tree: Root): Root | Element {
  const html = tree.children.find((node) => isElement(node) && node.tagName === 'html')
  if (!isElement(html)) return tree
  const body = html.children.find((node) => isElement(node) && node.tagName === 'body')
  return isElement(body) ? body : tree
}
