import type { Heading, Root } from 'mdast'
import { visit, wordsOf } from '../../tree.ts'
import type { PdfDocument } from './pdf-document.ts'

/** Places that links lead to. */
export interface Anchors {
  nameOf(heading: Heading): string
  /** Its level in the structure: no more than one below the heading before it, whatever the author wrote. */
  levelOf(heading: Heading): number
  /** A heading stands on the current page. */
  reach(heading: Heading, doc: PdfDocument, top: number): void
  /** From 1; undefined for a heading that was not reached. */
  pageOf(heading: Heading): number | undefined
  /** A row that tells a line of the source stands on the current page; the first of several counts. */
  reachLine(line: number, doc: PdfDocument, top: number): void
  /** What leads to the row of a line of the source, where a table has one. */
  lineTarget(line: number | undefined): string | undefined
}

/** Headings, and lines of the source that a row of a table tells. */
export function anchorsIn(root: Root): Anchors {
  const names = new Map<Heading, string>()
  const levels = new Map<Heading, number>()
  const pages = new Map<Heading, number>()
  let level = 0
  const lines = new Set<number>()
  const reached = new Set<number>()
  visit(root, (node) => {
    if (node.type === 'heading' && wordsOf(node).trim() !== '') {
      names.set(node, `section-${names.size + 1}`)
      level = Math.min(node.depth, level + 1)
      levels.set(node, level)
    }
    if (node.type === 'tableRow' && node.data?.line !== undefined) lines.add(node.data.line)
  })
  return {
    nameOf: (heading) => names.get(heading) ?? '',
    levelOf: (heading) => levels.get(heading) ?? heading.depth,
    reach: (heading, doc, top) => {
      pages.set(heading, doc.pageCount())
      doc.place(names.get(heading) ?? '', top)
    },
    pageOf: (heading) => pages.get(heading),
    reachLine: (line, doc, top) => {
      if (reached.has(line)) return
      reached.add(line)
      doc.place(`line-${line}`, top)
    },
    lineTarget: (line) => (line !== undefined && lines.has(line) ? `#line-${line}` : undefined),
  }
}
