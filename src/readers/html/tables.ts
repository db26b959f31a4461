import type { Element } from 'hast'
import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { Conversion, Flow } from './conversion.ts'
import { attributeOf, type Content, isElement, textOf } from './elements.ts'
import { newLine, phrasingOf, placeOfNode } from './phrasing.ts'
import { trimmed } from './trimmed.ts'

const MOST_SPAN = 40
const MOST_CELLS = 50_000
const layout = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'pre', 'blockquote', 'hr', 'form'])

interface Row {
  readonly element: Element
  readonly cells: Element[]
  readonly isHead: boolean
}

/** A table of data; one that only lays the page out (nested tables, headings, one column) is read as plain flow. */
export function tableOf(element: Element, conversion: Conversion, flow: Flow): RootContent[] {
  const rows = rowsOf(element, conversion)
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const role = attributeOf(element, 'role')
  const isLayout = role === 'presentation' || role === 'none' || columns < 2 || conversion.survey.has(element, layout)
  if (isLayout) return flow(withoutTags(element), conversion)
  const caption = element.children.find((child) => isElement(child) && child.tagName === 'caption')
  const [head, ...body] = rows
  const children = gridOf(rows, conversion)
  const isHeaded = head !== undefined && (head.isHead || looksLikeHead(head, body))
  const empty: TableRow = { type: 'tableRow', children: [], position: placeOfNode(element, conversion) }
  const table: RootContent = {
    type: 'table',
    align: [],
    children: isHeaded ? children : [empty, ...children],
    position: placeOfNode(element, conversion),
  }
  return caption === undefined ? [table] : [...flow([caption], conversion), table]
}

/** The rows' contents, a cell after the other. */
function withoutTags(element: Element): Content[] {
  return element.children.flatMap((child) =>
    isElement(child) && /^(?:tbody|thead|tfoot|tr)$/.test(child.tagName) ? withoutTags(child) : [child],
  )
}

function rowsOf(element: Element, conversion: Conversion, isHead = false): Row[] {
  const rows: Row[] = []
  for (const child of element.children) {
    if (!isElement(child) || conversion.leavesOut(child)) continue
    if (/^(?:tbody|tfoot|thead)$/.test(child.tagName)) {
      rows.push(...rowsOf(child, conversion, child.tagName === 'thead'))
    } else if (child.tagName === 'tr') {
      const cells = child.children.filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.tagName)) as Element[]
      const isHeader = isHead || (cells.length > 1 && cells.every(({ tagName }) => tagName === 'th'))
      if (cells.length > 0) rows.push({ element: child, cells, isHead: isHeader })
    }
  }
  return rows
}

/** Without header cells: the first row names columns where it has no digits, and what stands below has. */
function looksLikeHead({ cells }: Row, body: readonly Row[]): boolean {
  const names = cells.map((cell) => textOf(cell, 80))
  if (cells.some(({ tagName }) => tagName === 'th') || names.some((name) => /\d/.test(name) || name === ''))
    return false
  return names.some((name, column) => {
    const below = body.map((row) => textOf(row.cells[column] ?? row.element, 80))
    return name.length < 40 && below.length > 0 && below.every((text) => /^\W*\d/.test(text))
  })
}

/** Cells that span columns are followed by empty ones; those that span rows stand again in each. */
function gridOf(rows: readonly Row[], conversion: Conversion): TableRow[] {
  const open = new Map<number, { left: number; cell: TableCell }>()
  let count = 0
  return rows.map(({ element, cells }) => {
    const children: TableCell[] = []
    const fill = (): void => {
      for (let span = open.get(children.length); span !== undefined; span = open.get(children.length)) {
        if (span.left === 1) open.delete(children.length)
        else span.left -= 1
        children.push(span.cell)
        count += 1
        if (count > MOST_CELLS) return
      }
    }
    for (const cell of cells) {
      fill()
      const node = cellOf(cell, conversion)
      const rowSpan = count > MOST_CELLS ? 1 : spanOf(cell, 'rowSpan')
      if (rowSpan > 1) open.set(children.length, { left: rowSpan - 1, cell: node })
      children.push(node)
      count += 1
      for (let more = spanOf(cell, 'colSpan'); more > 1 && count <= MOST_CELLS; more -= 1) {
        children.push({ type: 'tableCell', children: [], position: placeOfNode(cell, conversion) })
        count += 1
      }
    }
    fill()
    return { type: 'tableRow', children, position: placeOfNode(element, conversion) }
  })
}

function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number(attributeOf(cell, name) ?? '1')
  return Number.isSafeInteger(span) ? Math.min(MOST_SPAN, Math.max(1, span)) : 1
}

/** A cell holds inline content only: its blocks are lines. */
function cellOf(cell: Element, conversion: Conversion): TableCell {
  const children: PhrasingContent[] = []
  const line = newLine()
  const add = (nodes: readonly Content[]): void => {
    for (const node of nodes) {
      if (conversion.leavesOut(node)) continue
      if (isElement(node) && conversion.survey.isBlock(node)) {
        breakLine(node)
        add(node.children)
        breakLine(node)
      } else children.push(...phrasingOf([node], line, conversion))
    }
  }
  const breakLine = (node: Content): void => {
    if (children.length === 0 || children.at(-1)?.type === 'break') return
    children.push({ type: 'break', position: placeOfNode(node, conversion) })
    line.afterBlank = true
  }
  add(cell.children)
  return { type: 'tableCell', children: trimmed(children), position: placeOfNode(cell, conversion) }
}
