import type {
  Code,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'
import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { SectionKind } from '../model/incident.ts'
import { flatten, linesOf, type Passage, sourceOffset } from '../model/passage.ts'
import { isConflict, isFindings, isPicture, nodesAboutIt } from './lines/derived-blocks.ts'
import { frontMatterFields } from './lines/front-matter.ts'
import { htmlLines } from './lines/html-lines.ts'
import { type Label, labelOf } from './lines/label.ts'
import { type RunIn, runInLabels } from './lines/run-in-labels.ts'
import { shortLines } from './lines/short-lines.ts'
import { isReadings } from './records.ts'
import { sectionKindOf } from './section-kinds.ts'

export type LineKind = 'heading' | 'text' | 'item' | 'row' | 'code' | 'field' | 'quote'

/** One line of plain text of the document, with what stands around it: the unit in which times are looked for. */
export interface Line {
  readonly index: number
  readonly kind: LineKind
  readonly passage: Passage
  /** The first line of its paragraph, item or row. */
  readonly first: boolean
  /** Lines of one paragraph (or of one item's paragraph) share it. */
  readonly block: number
  /** Items of one list, rows of one table, lines of one code block share it; -1 elsewhere. */
  readonly list: number
  /** Lines of one list item share it, its later paragraphs and nested lists' leads included; -1 elsewhere. */
  readonly item: number
  /** Depth of nesting in lists, 0 outside. */
  readonly level: number
  /** 1–6 for headings; 0 else. */
  readonly depth: number
  readonly section: number
  /** For a row: its cells. */
  readonly cells?: readonly Passage[]
  /** For a row: the texts of its table's header cells. */
  readonly columns?: readonly string[]
  /** For a front matter field: its key, with parents joined by dots. */
  readonly key?: string
  /** For an item with a check box. */
  readonly checked?: boolean
  /** For a line that is set wholly in bold or italics, as pseudo headings are. */
  readonly marked?: boolean
  /** What the reader of a structured format knows of it. */
  readonly fact?: Fact
  /** Of the text of a record (a message, an alert), which is whole as it is: nothing in it heads or parts anything. */
  readonly recorded?: true
}

/** A heading's reach, or that of a label that works as a heading (`**Impact**: …`). */
export interface Part {
  readonly index: number
  readonly kind: SectionKind
  readonly heading: string
  /** 0 for the part before any heading; 1–6; labels: 7 and more. */
  readonly depth: number
  readonly parent: number
  /** Line that opens it; -1 for the first part. */
  readonly line: number
  /** Offsets in the document's text. */
  readonly start: number
  end: number
}

export interface Outline {
  readonly lines: readonly Line[]
  readonly parts: readonly Part[]
}

/** The stamp of a record; what it says stands below. */
export function isRecordStamp({ fact }: Line): boolean {
  return fact?.is === 'entry' && fact.source !== undefined
}

/** The stamp of a record, or its text. */
export function isOfRecord(line: Line): boolean {
  return line.recorded === true || isRecordStamp(line)
}

/** The outline without the records: what is said in one of them holds for it alone. */
export function withoutRecords(outline: Outline): Outline {
  const lines = outline.lines.filter((line) => !isOfRecord(line))
  return lines.length === outline.lines.length ? outline : { ...outline, lines }
}

type Draft = Omit<Line, 'index' | 'section' | 'block'> & { block?: number }

/** The document as lines in source order, each with its place among headings, lists and tables. */
export function outlineOf(document: Document, root: Root = document.root): Outline {
  const walk = new Walk(document)
  walk.root(root)
  return { lines: walk.lines, parts: walk.parts }
}

/** A class only to keep the state of one walk together; nothing outside sees it. */
class Walk {
  readonly lines: Line[] = []
  readonly parts: Part[] = [{ index: 0, kind: 'other', heading: '', depth: 0, parent: -1, line: -1, start: 0, end: 0 }]
  private readonly document: Document
  private runIns: ReadonlyMap<Paragraph, readonly RunIn[]> = new Map()
  /** Whether the paragraph at hand may be a heading that bears no mark: something stands below it. */
  private heads = false
  private current = 0
  private blocks = 0
  private lists = 0
  private items = 0
  /** The list in which a label stands, by its part. */
  private readonly labelLists = new Map<number, number>()

  constructor(document: Document) {
    this.document = document
  }

  root(root: Root): void {
    this.runIns = runInLabels(root, this.document)
    const at = { list: -1, item: -1, level: 0, quote: false }
    const about = nodesAboutIt(root)
    let recorded = false
    for (const [index, node] of root.children.entries()) {
      if (about.has(node)) continue
      recorded = goesOnRecord(recorded, node, root.children[index + 1])
      if (recorded && node.data?.fact === undefined) {
        this.record(node)
        continue
      }
      this.heads = node.type === 'paragraph' && /^(?:list|paragraph|table)$/.test(root.children[index + 1]?.type ?? '')
      this.block(node, at)
    }
    this.closeTo(-1, root.position?.end.offset ?? this.document.text.length)
  }

  private block(node: RootContent, at: Place): void {
    switch (node.type) {
      case 'heading':
        this.heading(node)
        break
      case 'paragraph':
        this.paragraph(node, at, 'text')
        break
      case 'list':
        this.list(node, at)
        break
      case 'table':
        this.table(node, at)
        break
      case 'code':
        this.code(node, at)
        break
      case 'blockquote':
        for (const child of node.children) this.block(child, { ...at, quote: true })
        break
      case 'footnoteDefinition':
        for (const child of node.children) this.block(child, { ...at, quote: true })
        break
      case 'html':
        this.html(node, at)
        break
      default:
        if (node.type === 'yaml' || (node.type as string) === 'toml')
          this.fields(node as { value: string } & typeof node)
    }
  }

  /** What a record says, a line a line, whatever its own markup would make of it. */
  private record(node: RootContent): void {
    this.blocks += 1
    const block = this.blocks
    const passage = flatten([node as PhrasingContent], this.document)
    for (const [index, line] of linesOf(passage).entries()) {
      if (line.text.trim() === '') continue
      this.lines.push({
        index: this.lines.length,
        kind: 'text',
        passage: line,
        first: index === 0,
        block,
        list: -1,
        item: -1,
        level: 0,
        depth: 0,
        section: this.current,
        recorded: true,
      })
    }
  }

  private heading(node: Heading): void {
    const passage = flatten(node, this.document)
    const start = node.position?.start.offset ?? 0
    this.closeTo(node.depth, start)
    const text = passage.text.replace(/\s+/g, ' ').trim()
    const fact = node.data?.fact
    // A title or a stamp announces no section, whatever words it has.
    const kind = fact === undefined ? sectionKindOf(text) : undefined
    this.open(this.kindUnder(kind), text, node.depth, start)
    this.push({
      kind: 'heading',
      passage,
      first: true,
      list: -1,
      item: -1,
      level: 0,
      depth: node.depth,
      ...(fact === undefined ? {} : { fact }),
    })
  }

  private paragraph(node: Paragraph, at: Place, kind: LineKind, checked?: boolean): void {
    const runIns = this.runIns.get(node)
    if (runIns !== undefined) {
      for (const runIn of runIns) this.runIn(runIn, at)
      return
    }
    const passage = flatten(node, this.document)
    const marked = node.children.length === 1 && /^(strong|emphasis)$/.test(node.children[0]?.type ?? '')
    const label = labelOf(passage.text, node.children[0]?.type === 'strong', marked) ?? this.plainHeading(passage, at)
    const fact = node.data?.fact
    // A quoted 'To do: …' prompts whoever fills in a template.
    const prompt = at.quote && label?.own === true && sectionKindOf(label.text, 0.5) === 'action-items'
    if (label !== undefined && fact === undefined && !prompt)
      this.label(label, at, node.position?.start.offset ?? 0, marked)
    const own = label?.own === true && this.parts[this.current]?.line === this.lines.length
    this.blocks += 1
    let first = true
    for (const line of linesOf(passage)) {
      const lineKind = at.quote ? 'quote' : first ? kind : 'text'
      this.push({
        kind: lineKind,
        passage: line,
        first,
        block: this.blocks,
        list: at.list,
        item: at.item,
        level: at.level,
        depth: 0,
        ...(checked === undefined ? {} : { checked }),
        ...(marked ? { marked } : {}),
        ...(fact === undefined ? {} : { fact }),
      })
      first = false
    }
    // 'Action: …' in running text speaks for its own paragraph; a bold label for all that follows it.
    if (own && at.list < 0) this.closeTo(7 + at.level, node.position?.end.offset ?? 0)
  }

  /** 'Action items' as a paragraph of its own, as headings come out of a copy; '■対応の経過' right above its text. */
  private plainHeading({ text }: Passage, at: Place): Label | undefined {
    const framed = at.list >= 0 || at.quote ? undefined : framedHeading.exec(text)?.[1]
    if (framed !== undefined) return { text: framed.trim(), strong: true, own: false }
    if (
      !this.heads ||
      at.list >= 0 ||
      at.quote ||
      !/^(?:\p{Lu}[^\n.!?,;]{2,39}|\p{Lo}[^\n.!?,;。、，]{1,29})$/u.test(text)
    )
      return undefined
    return sectionKindOf(text, 0.9) === undefined ? undefined : { text, strong: true, own: false }
  }

  /** A piece of a paragraph whose label opens a section up to the next such label or heading. */
  private runIn({ passage, label }: RunIn, at: Place): void {
    const start = sourceOffset(passage, 0)
    if (label !== undefined) this.label({ text: label, strong: true, own: false }, at, start, false)
    this.blocks += 1
    const block = this.blocks
    for (const [index, line] of linesOf(passage).entries())
      this.push({ kind: 'text', passage: line, first: index === 0, block, list: -1, item: -1, level: 0, depth: 0 })
  }

  /** A label closes its elders; one that names no kind of section opens nothing of its own. */
  private label(label: Label, at: Place, start: number, marked: boolean): void {
    const depth = 7 + at.level
    const kind = sectionKindOf(label.text, 0.5)
    if (kind === undefined && !label.strong) return
    if (at.list >= 0 && (kind === undefined || this.sorts(kind))) return
    this.closeTo(depth, start)
    if (kind === undefined && !marked) return
    this.open(kind ?? 'other', label.text, depth, start)
    if (at.list >= 0) this.labelLists.set(this.current, at.list)
  }

  private list(node: List, at: Place): void {
    const lead = this.lines.at(-1)?.passage.text ?? ''
    if ((lead.length < 80 && isReadings(lead)) || isFindings(node, this.parts[this.current]?.heading ?? '')) return
    this.lists += 1
    const list = this.lists
    for (const item of node.children) this.item(item, { ...at, list, level: at.level + 1 })
  }

  private item(node: ListItem, at: Place): void {
    this.items += 1
    const inside = { ...at, item: this.items }
    const start = node.position?.start.offset ?? 0
    this.closeLabelsOf(at.list, start)
    let first = true
    for (const child of node.children) {
      if (child.type === 'paragraph' && first) this.paragraph(child, inside, 'item', node.checked ?? undefined)
      else this.block(child, inside)
      first = false
    }
  }

  private table(node: Table, at: Place): void {
    this.lists += 1
    const list = this.lists
    const [head, ...body] = node.children
    const columns = (head?.children ?? []).map((cell) => flatten(cell, this.document).text.trim())
    const headless = columns.some((text) => /^\W*\d/.test(text))
    for (const row of headless ? node.children : body) {
      // Markdown takes a line right below a table for a row of it, even without any bar.
      if (row.children.length === 1 && columns.length > 1 && !this.sourceOf(row).includes('|')) {
        this.paragraph({ type: 'paragraph', children: row.children[0]?.children ?? [], ...placeOf(row) }, at, 'text')
        continue
      }
      this.items += 1
      const cells = row.children.map((cell: TableCell) => flatten(cell, this.document))
      this.push({
        kind: 'row',
        passage: flatten(row.children[0] ?? { type: 'paragraph', children: [] }, this.document),
        first: true,
        list,
        item: this.items,
        level: at.level,
        depth: 0,
        cells,
        ...(headless ? {} : { columns }),
      })
    }
  }

  private sourceOf({ position }: TableRow): string {
    return this.document.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  }

  private code(node: Code, at: Place): void {
    if (isPicture(node) || isConflict(node)) return
    this.lists += 1
    const known = node.data?.passage
    if (known !== undefined) {
      for (const passage of linesOf(known)) {
        if (passage.text.trim() === '') continue
        this.push({ kind: 'code', passage, first: true, list: this.lists, item: at.item, level: at.level, depth: 0 })
      }
      return
    }
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    let from = start
    const source = this.document.text.slice(start, end)
    for (const text of source.split('\n')) {
      const fence = /^\s*(`{3,}|~{3,})/.test(text)
      if (!fence && text.trim() !== '') {
        const passage = { text: text.replace(/\r$/, ''), runs: [{ at: 0, offset: from }] }
        this.push({ kind: 'code', passage, first: true, list: this.lists, item: at.item, level: at.level, depth: 0 })
      }
      from += text.length + 1
    }
  }

  private html(node: Html, at: Place): void {
    this.blocks += 1
    for (const passage of htmlLines(node, this.document)) {
      this.push({ kind: 'text', passage, first: true, list: at.list, item: at.item, level: at.level, depth: 0 })
    }
  }

  private fields(node: { type: string; value: string; position?: RootContent['position'] }): void {
    for (const field of frontMatterFields(node, this.document)) {
      this.push({
        kind: 'field',
        passage: field.passage,
        first: true,
        list: 0,
        item: -1,
        level: 0,
        depth: 0,
        key: field.key,
      })
    }
  }

  private push(draft: Draft): void {
    if (draft.block === undefined) this.blocks += 1
    const block = draft.block ?? this.blocks
    // A row's passage is that of its first cell.
    const pieces = draft.cells === undefined ? shortLines(draft.passage) : [draft.passage]
    for (const [piece, passage] of pieces.entries()) {
      const own = piece === 0 ? draft : { ...draft, passage, first: false, depth: 0, kind: laterKind(draft.kind) }
      this.lines.push({ ...own, passage, block, index: this.lines.length, section: this.current })
    }
  }

  /** A heading's own kind, else that of the section it stands in; the headings under 'Action items' sort the items. */
  private kindUnder(kind: SectionKind | undefined): SectionKind {
    const above = this.parts[this.current]?.kind ?? 'other'
    return kind === undefined || this.sorts(kind) ? above : kind
  }

  private sorts(kind: SectionKind | undefined): boolean {
    const above = this.parts[this.current]?.kind
    return above === 'action-items' && kind !== 'lessons' && kind !== 'timeline' && kind !== 'supporting'
  }

  private open(kind: SectionKind, heading: string, depth: number, start: number): void {
    const index = this.parts.length
    this.parts.push({ index, kind, heading, depth, parent: this.current, line: this.lines.length, start, end: start })
    this.current = index
  }

  private closeTo(depth: number, end: number): void {
    for (;;) {
      const part = this.parts[this.current]
      if (part === undefined || (depth >= 0 && part.depth < depth)) return
      part.end = end
      if (part.parent < 0) return
      this.current = part.parent
    }
  }

  /** A new item of a list ends the labels that stood in its elder siblings, not those above the list. */
  private closeLabelsOf(list: number, end: number): void {
    for (let at = this.current; at > 0; at = this.parts[at]?.parent ?? 0) {
      const part = this.parts[at]
      if (part !== undefined && (this.labelLists.get(at) ?? -1) >= list) {
        this.closeTo(part.depth, end)
        return
      }
    }
  }
}

/** The first line of a paragraph, set off as East Asian writers do. */
const framedHeading =
  /^(?:[■◆▼□▣◇▽●◎★☆]\s?|[一二三四五六七八九十]{1,3}、|[【〈《](?=[^\n]{1,24}[】〉》](?:\n|$)))([^\n。．，,：:；;!！]{2,24}?)[】〉》]?(?:\n|$)/u

/**
 * Whether a node belongs to a record: its stamp opens it, and the next known value, or the heading of a section or of
 * the next stamp, ends it.
 */
function goesOnRecord(recorded: boolean, node: RootContent, next: RootContent | undefined): boolean {
  const fact = node.data?.fact
  if (fact !== undefined) return fact.is === 'entry' && fact.source !== undefined
  return recorded && !(node.type === 'heading' && (node.depth <= 2 || next?.data?.fact !== undefined))
}

/** What goes on on a further piece of a line is neither a new item nor a heading. */
function laterKind(kind: LineKind): LineKind {
  return kind === 'item' || kind === 'heading' ? 'text' : kind
}

function placeOf({ position }: TableRow): Pick<Paragraph, 'position'> {
  return position === undefined ? {} : { position }
}

interface Place {
  readonly list: number
  readonly item: number
  readonly level: number
  readonly quote: boolean
}
