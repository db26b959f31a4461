import type { Element, Root } from 'hast'
import type { Conversion } from './conversion.ts'
import { attributeOf, type Content, classesOf, isElement } from './elements.ts'

const CONTENT =
  /^(?:main|(?:main|page|post|entry|article|wiki|body|primary|node|blog|doc|docs|document|site|confluence|rst)[-_]?(?:content|body|text|main|article)|content(?:[-_](?:main|body|area|text))?|mw-content-text|bodycontent|markdown-body|prose|articlebody|post|hentry|report)$/

/** The element that holds the page's own text: main, a single article, an element named so; else the body. */
export function mainContent(tree: Root, conversion: Conversion): Root | Element {
  const mains: Element[] = []
  const articles: Element[] = []
  const named: Element[] = []
  let body: Root | Element = tree
  const visit = (node: Content): void => {
    if (!isElement(node) || conversion.leavesOut(node)) return
    if (node.tagName === 'body') body = node
    if (node.tagName === 'main' || attributeOf(node, 'role') === 'main') mains.push(node)
    else if (node.tagName === 'article') articles.push(node)
    else {
      const names = [...classesOf(node), (attributeOf(node, 'id') ?? '').toLowerCase()]
      if (names.some((name) => name.length < 40 && CONTENT.test(name))) named.push(node)
    }
    for (const child of node.children) visit(child)
  }
  for (const child of tree.children) visit(child)
  const total = keptSize(body, conversion)
  const main = largest(mains, conversion, total * 0.3)
  if (main !== undefined) return single(articles, main, conversion) ?? main
  return single(articles, body, conversion) ?? innermost(named, conversion, total) ?? body
}

function keptSize(node: Content | Root, conversion: Conversion): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  if (!('children' in node)) return 0
  let size = 0
  for (const child of node.children) if (!conversion.leavesOut(child)) size += keptSize(child, conversion)
  return size
}

function largest(elements: readonly Element[], conversion: Conversion, least: number): Element | undefined {
  let best: Element | undefined
  for (const element of elements) {
    if (best === undefined || conversion.survey.sizeOf(element) > conversion.survey.sizeOf(best)) best = element
  }
  return best !== undefined && keptSize(best, conversion) >= least ? best : undefined
}

/** The article that is the page; of a list of articles none is. */
function single(articles: readonly Element[], within: Root | Element, conversion: Conversion): Element | undefined {
  const { sizeOf } = conversion.survey
  const inner = articles.filter((one) => holds(within, one))
  const best = largest(inner, conversion, 0)
  if (best === undefined) return undefined
  const others = inner.filter((one) => one !== best && !holds(best, one) && !holds(one, best))
  const rest = others.reduce((sum, one) => sum + sizeOf(one), 0)
  return sizeOf(best) >= 0.5 * sizeOf(within) && sizeOf(best) > 2 * rest ? best : undefined
}

/** The smallest of the elements named so that still hold most of the text. */
function innermost(named: readonly Element[], conversion: Conversion, total: number): Element | undefined {
  let best: { element: Element; size: number } | undefined
  for (const element of named.slice(0, 50)) {
    const size = keptSize(element, conversion)
    if (size >= total * 0.5 && (best === undefined || size <= best.size)) best = { element, size }
  }
  return best?.element
}

function holds(outer: Root | Element, inner: Element): boolean {
  const start = inner.position?.start.offset ?? 0
  return (outer.position?.start.offset ?? 0) <= start && (outer.position?.end.offset ?? 0) >= start && outer !== inner
}
