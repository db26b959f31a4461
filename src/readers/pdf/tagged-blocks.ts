import { joinPieces } from '../pieces.ts'
import { hasHead } from '../table-head.ts'
import type { Block, Item, Piece } from '../written-out.ts'
import { linesOfPage, type PdfLine } from './page-lines.ts'
import type { PageText, StructureNode, TextItem } from './page-text.ts'

/** So much of the text must be tagged for the tags to be followed. */
const MOST = 0.9
const DEEPEST = 100
const BULLET = /^(?:[•‣◦▪▫●○■□∙⁃➢➤►·*o–—\uE000-\uF8FF-]|\(?\d{1,3}[.)]?|\(?[a-z]{1,4}[.)])$/

const inline = /^(?:Span|Link|Em|Strong|Quote|Reference|Annot|BibEntry|Ruby|Warichu|Sub|Lbl|Code)$/
const left = /^(?:Artifact|Figure|Formula|TOC|TOCI|Index|Form)$/

/** The blocks that the tags of a PDF tell, page by page; undefined where it has none, or too few. */
export function taggedBlocks(pages: readonly PageText[]): Block[] | undefined {
  let tagged = 0
  let all = 0
  for (const { items, structure } of pages) {
    const ids = new Set<string>()
    if (structure !== undefined) collectIds(structure, ids, 0)
    for (const { text, tag } of items) {
      if (tag === 'artifact') continue
      all += text.trim().length
      if (tag !== undefined && ids.has(tag)) tagged += text.trim().length
    }
  }
  if (all === 0 || tagged < all * MOST) return undefined
  const margin = pages.flatMap(linesOfPage).reduce((most, { right }) => Math.max(most, right), 0)
  const blocks: Block[] = []
  const headed = new Set<Block>()
  for (const page of pages) {
    if (page.structure === undefined) continue
    const [first, ...rest] = new TagWalk(page, margin, headed).blocks(page.structure, 0)
    if (first === undefined) continue
    const last = blocks.at(-1)
    const joined = last === undefined ? undefined : continued(last, first, headed.has(first))
    if (joined === undefined) blocks.push(first, ...rest)
    else blocks.splice(-1, 1, joined, ...rest)
  }
  return blocks
}

function collectIds(node: StructureNode, ids: Set<string>, depth: number): void {
  if (node.id !== undefined) ids.add(node.id)
  if (depth < DEEPEST) for (const child of node.children ?? []) collectIds(child, ids, depth + 1)
}

/** A table or a paragraph that goes on with the next page. */
function continued(above: Block, below: Block, isHeaded: boolean): Block | undefined {
  if (above.is === 'table' && below.is === 'table' && above.rows[0]?.length === below.rows[0]?.length) {
    const repeats = JSON.stringify(above.rows[0]) === JSON.stringify(below.rows[0])
    if (!repeats && isHeaded) return undefined
    return { ...above, rows: [...above.rows, ...below.rows.slice(repeats ? 1 : 0)] }
  }
  if (above.is !== 'paragraph' || below.is !== 'paragraph') return undefined
  const ends = /[.!?:]["'”’)]?$/.test(above.pieces.at(-1)?.text ?? '')
  const goesOn = /^\p{Ll}/u.test(below.pieces[0]?.text ?? '')
  return ends || !goesOn
    ? undefined
    : { is: 'paragraph', pieces: joinPieces([...above.pieces, { text: ' ' }, ...below.pieces]) }
}

/** A class only to keep the page at hand; nothing outside sees it. */
class TagWalk {
  private readonly page: PageText
  private readonly margin: number
  /** Tables whose first row is tagged as their head. */
  private readonly headed: Set<Block>
  private readonly byTag = new Map<string, TextItem[]>()

  constructor(page: PageText, margin: number, headed: Set<Block>) {
    this.page = page
    this.margin = margin
    this.headed = headed
    for (const item of page.items) {
      if (item.tag === undefined) continue
      const same = this.byTag.get(item.tag)
      if (same === undefined) this.byTag.set(item.tag, [item])
      else same.push(item)
    }
  }

  /** The blocks of a group; content that stands in it directly makes paragraphs. */
  blocks(node: StructureNode, depth: number): Block[] {
    const blocks: Block[] = []
    let loose: StructureNode[] = []
    const flush = (): void => {
      const pieces = this.pieces(loose)
      if (pieces.length > 0) blocks.push({ is: 'paragraph', pieces })
      loose = []
    }
    for (const child of node.children ?? []) {
      const isBlock = child.role === 'Code' && node.role !== 'P'
      if (child.role === undefined || (inline.test(child.role) && !isBlock)) loose.push(child)
      else if (!left.test(child.role) && depth < DEEPEST) {
        flush()
        blocks.push(...this.block(child, depth + 1))
      }
    }
    flush()
    return blocks
  }

  private block(node: StructureNode, depth: number): Block[] {
    const role = node.role ?? ''
    const level = /^H([1-6])?$/.exec(role)
    if (level !== null || role === 'Title') {
      const pieces = this.pieces([node])
      return pieces.length === 0
        ? []
        : [{ is: 'heading', depth: Number(level?.[1] ?? (role === 'Title' ? 1 : 2)), pieces }]
    }
    if (role === 'L') return this.list(node, depth)
    if (role === 'Table') return this.table(node, depth)
    if (role === 'Code') return this.paragraph({ children: [node] }, depth)
    if (role === 'P') return this.paragraph(node, depth)
    return this.blocks(node, depth)
  }

  private paragraph(node: StructureNode, depth: number): Block[] {
    const lines = this.lines([node])
    const isCode = (node.children ?? []).length > 0 && (node.children ?? []).every(({ role }) => role === 'Code')
    if (lines.length > 0 && (isCode || lines.every(({ fixedWidth }) => fixedWidth))) {
      return [{ is: 'code', text: lines.map(({ text }) => text).join('\n') }]
    }
    return this.blocks(node, depth)
  }

  private list(node: StructureNode, depth: number): Block[] {
    const items: Item[] = []
    let ordered = false
    for (const child of node.children ?? []) {
      if (child.role !== 'LI') {
        const inner = child.role === undefined || depth >= DEEPEST ? [] : this.block(child, depth + 1)
        const last = items.at(-1)
        if (last === undefined) items.push({ blocks: inner })
        else items[items.length - 1] = { ...last, blocks: [...last.blocks, ...inner] }
        continue
      }
      const label = this.pieces((child.children ?? []).filter(({ role }) => role === 'Lbl'))
      const mark = label.map(({ text }) => text).join('')
      ordered ||= /^\(?\d/.test(mark)
      const body = { children: (child.children ?? []).filter(({ role }) => role !== 'Lbl') }
      const blocks = depth >= DEEPEST ? [] : this.blocks(body, depth + 1)
      const labelled = mark === '' || BULLET.test(mark) ? blocks : withLabel(label, blocks)
      const checked = /^[☑☒✓✔]$/.test(mark) ? true : /^☐$/.test(mark) ? false : undefined
      if (labelled.length > 0) items.push({ ...(checked === undefined ? {} : { checked }), blocks: labelled })
    }
    return items.length === 0 ? [] : [{ is: 'list', ordered, items }]
  }

  private table(node: StructureNode, depth: number): Block[] {
    const rows = rowsIn(node, 0).map((row) => (row.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD'))
    const filled = rows.filter((row) => this.lines(row).length > 0)
    if (filled.every((row) => row.length < 2)) {
      return filled.flatMap((row) => row.flatMap((cell) => (depth >= DEEPEST ? [] : this.blocks(cell, depth + 1))))
    }
    const pieces = filled.map((row) => row.map((cell) => this.pieces([cell])))
    const isHeaded = filled[0]?.every(({ role }) => role === 'TH') === true
    const table: Block = { is: 'table', head: isHeaded || hasHead(pieces), rows: pieces }
    if (isHeaded) this.headed.add(table)
    return [table]
  }

  private pieces(nodes: readonly StructureNode[]): Piece[] {
    const lines = this.lines(nodes)
    let text = ''
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (above === undefined) text = line.text
      else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text += line.text
      else text += `${this.endsEarly(above, line) ? '\n' : ' '}${line.text}`
    }
    return joinPieces([{ text }])
  }

  /** A short line of a paragraph that is as wide as the page has been broken by its author. */
  private endsEarly(above: PdfLine, line: PdfLine): boolean {
    const word = /^\S+/.exec(line.text)?.[0].length ?? 0
    const unit = (line.right - line.left) / Math.max(1, line.text.length)
    const wide = Math.max(above.right, line.right) > this.margin * 0.85
    return wide && above.right + (Math.min(word, 40) + 1) * unit + line.size * 2 < this.margin
  }

  private lines(nodes: readonly StructureNode[]): PdfLine[] {
    const items: TextItem[] = []
    const visit = (node: StructureNode, depth: number): void => {
      if (node.role !== undefined && left.test(node.role)) return
      if (node.id !== undefined) for (const item of this.byTag.get(node.id) ?? []) items.push(item)
      if (depth < DEEPEST) for (const child of node.children ?? []) visit(child, depth + 1)
    }
    for (const node of nodes) visit(node, 0)
    return linesOfPage({ ...this.page, items })
  }
}

/** 'Organisation' as a label before what it names. */
function withLabel(label: readonly Piece[], blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (first?.is !== 'paragraph') return [{ is: 'paragraph', pieces: label }, ...blocks]
  const colon = /[:：]\s*$/.test(label.at(-1)?.text ?? '') ? ' ' : ': '
  return [{ is: 'paragraph', pieces: joinPieces([...label, { text: colon }, ...first.pieces]) }, ...rest]
}

function rowsIn(node: StructureNode, depth: number): StructureNode[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role === 'TR') return [child]
    return depth < 4 && /^(?:THead|TBody|TFoot|NonStruct|Div)$/.test(child.role ?? '') ? rowsIn(child, depth + 1) : []
  })
}
