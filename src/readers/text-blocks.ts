import type { BlockContent, Blockquote, Heading, List, ListItem } from 'mdast'
import { isStamp, isStatusLine } from './heading-line.ts'
import { contentOf, isBlank, type Line, lineFrom, type Source } from './lines.ts'
import { type Mark, markOf, nestsUnder } from './marks.ts'
import { headingAt } from './text-headings.ts'
import { code, paragraph, placeOf } from './text-nodes.ts'
import { tableAt } from './text-table.ts'

/** Lists and quotes nest so deep in text; what nests deeper stays as lines of the innermost. */
const DEEPEST = 16
const RULE = /^(?:([-=_*~#^+.])\1{2,}|(?:[-*_] ){2,}[-*_])$/
const FENCE = /^(?:`{3,}|~{3,})[ \t]*([\w+#.-]{0,30})$/
const CODE =
  /[{};]$|^(?:\$|#|%|>>>) |^(?:sudo|curl|kubectl|git|docker|ssh) |=>|\w\(\)|<\/?[a-z][^<>]{0,80}>|^at \S{1,200}\(|\w=\S/
/** A hard-wrapped line is at least this long. */
const WRAPPED = 50

type Block = BlockContent | Heading

interface Found {
  readonly nodes: Block[]
  readonly next: number
}

export interface Scope {
  readonly source: Source
  readonly depth: number
  /** Headings are inferred: not inside the items of a list. */
  readonly headings: boolean
}

/** The blocks that plain text shows by its blank lines, indentation, bullets and short lines. */
export function parseBlocks(scope: Scope, lines: readonly Line[]): Block[] {
  const { source } = scope
  const blocks: Block[] = []
  let pending: Line[] = []
  let at = 0

  function flush(): void {
    if (pending.length > 0) blocks.push(paragraph(source, pending))
    pending = []
  }

  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    if (isBlank(line)) {
      flush()
      at += 1
      continue
    }
    const found = blockAt(scope, lines, at, pending, blocks.length === 0)
    if (found === undefined) {
      pending.push(line)
      at += 1
      continue
    }
    flush()
    blocks.push(...found.nodes)
    if (found.rest !== undefined) pending.push(found.rest)
    at = found.next
  }
  flush()
  return blocks
}

function blockAt(
  scope: Scope,
  lines: readonly Line[],
  at: number,
  pending: readonly Line[],
  first: boolean,
): (Found & { rest?: Line }) | undefined {
  const { source } = scope
  const line = lines[at]
  if (line === undefined) return undefined
  const content = contentOf(source, line)
  if (isStamp(content)) return { nodes: [paragraph(source, [line])], next: at + 1 }
  if (scope.headings) {
    const heading = headingAt(source, lines, at, { pending, first: first && pending.length === 0 && scope.depth === 0 })
    if (heading !== undefined) return heading
  }
  const free = pending.length === 0
  if (RULE.test(content)) return { nodes: [{ type: 'thematicBreak', position: placeOf(source, [line]) }], next: at + 1 }
  const fenced = fencedAt(source, lines, at, content)
  if (fenced !== undefined) return fenced
  if (scope.depth < DEEPEST) {
    if (content.startsWith('>')) return quoteAt(scope, lines, at)
    const mark = markOf(content)
    if (mark !== undefined && opensList(scope, lines, at, mark, pending)) return listAt(scope, lines, at, mark)
  }
  const listed = linesUnder(source, lines, at, pending)
  if (listed !== undefined) return listed
  const table = tableAt(source, lines, at)
  if (table !== undefined) return { nodes: [table.node], next: table.next }
  return free && line.indent >= 4 && scope.headings ? indentedAt(source, lines, at) : undefined
}

/** Short lines, two or more, that are set in below a label with a colon: a list without marks. */
function linesUnder(source: Source, lines: readonly Line[], at: number, pending: readonly Line[]): Found | undefined {
  const [label, other] = pending
  const line = lines[at]
  if (label === undefined || other !== undefined || line === undefined || line.indent < label.indent + 2)
    return undefined
  if (!/[:：]$/.test(contentOf(source, label))) return undefined
  let next = at
  while (lines[next]?.indent === line.indent && !isBlank(lines[next] as Line)) next += 1
  const rows = lines.slice(at, next)
  const isList = rows.length > 1 && (lines[next] === undefined || isBlank(lines[next] as Line))
  if (!isList || rows.some((row) => row.end - row.start >= WRAPPED || isStamp(contentOf(source, row)))) return undefined
  const children = rows.map(
    (row): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph(source, [row])],
      position: placeOf(source, [row]),
    }),
  )
  const node: List = {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children,
    position: placeOf(source, rows),
  }
  return { nodes: [node], next }
}

function fencedAt(source: Source, lines: readonly Line[], at: number, content: string): Found | undefined {
  const fence = FENCE.exec(content)
  if (fence === null) return undefined
  const mark = content.slice(0, 3)
  let end = at + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (line !== undefined && contentOf(source, line).startsWith(mark)) break
  }
  // A fence that never closes would hide the rest of the report.
  if (end >= lines.length) return undefined
  return { nodes: [code(source, lines.slice(at, end + 1), lines.slice(at + 1, end), fence[1])], next: end + 1 }
}

function indentedAt(source: Source, lines: readonly Line[], at: number): Found | undefined {
  let next = at
  let codes = 0
  for (let line = lines[next]; line !== undefined && !isBlank(line) && line.indent >= 4; line = lines[next]) {
    if (CODE.test(contentOf(source, line).slice(-400))) codes += 1
    next += 1
  }
  if (codes * 2 <= next - at) return undefined
  const block = lines.slice(at, next)
  return { nodes: [code(source, block, block)], next }
}

function quoteAt(scope: Scope, lines: readonly Line[], at: number): Found {
  const { text } = scope.source
  const inner: Line[] = []
  let next = at
  for (let line = lines[next]; line !== undefined && text[line.start] === '>' && !isBlank(line); line = lines[next]) {
    inner.push(lineFrom(text, line.number, line.start + 1, line.end, 0))
    next += 1
  }
  const children = parseBlocks({ ...scope, depth: scope.depth + 1 }, inner)
  const node: Blockquote = { type: 'blockquote', children, position: placeOf(scope.source, lines.slice(at, next)) }
  return { nodes: [node], next }
}

/** Whether a mark at the start of a line means a list there: prose may begin a line with '–', 'o' or '2015.' too. */
function opensList(
  { source, depth }: Scope,
  lines: readonly Line[],
  at: number,
  mark: Mark,
  pending: readonly Line[],
): boolean {
  const following = lines.slice(at + 1, at + 40).find((line) => !isBlank(line) && sameMark(source, line, mark))
  if (mark.number !== undefined) {
    const next = following === undefined ? undefined : markOf(contentOf(source, following))?.number
    const continues = next === mark.number + 1 || (next === 1 && mark.number === 1)
    if (pending.length === 0) return mark.number <= 1 || continues
    const above = pending.at(-1)
    const announced = above !== undefined && /[:：]$/.test(contentOf(source, above))
    return mark.number === 1 && (continues || announced || depth > 0)
  }
  if (mark.kind === 'o') return mark.width > 2 || following !== undefined
  if (pending.length > 0 && (mark.kind === '–' || mark.kind === '—' || mark.kind === '+')) {
    const next = lines[at + 1]
    return next !== undefined && sameMark(source, next, mark)
  }
  return true
}

function sameMark(source: Source, line: Line, mark: Mark): boolean {
  return markOf(contentOf(source, line))?.kind === mark.kind
}

function listAt(scope: Scope, lines: readonly Line[], at: number, mark: Mark): Found {
  const { source } = scope
  const items: ListItem[] = []
  const indent = lines[at]?.indent ?? 0
  let spread = false
  let next = at
  while (next < lines.length) {
    const line = lines[next]
    if (line === undefined || isBlank(line)) break
    const own = markOf(contentOf(source, line))
    if (own === undefined || own.kind !== mark.kind || line.indent > indent + 1 || line.indent < indent - 1) break
    const item = itemAt(scope, lines, next, own, indent)
    items.push(item.node)
    next = item.end
    const sibling = skipBlanks(lines, next)
    if (sibling > next && continuesList(source, lines[sibling], mark, indent)) {
      spread = true
      next = sibling
    }
  }
  const node: List = {
    type: 'list',
    ordered: mark.number !== undefined,
    start: mark.number ?? null,
    spread,
    children: items,
    position: placeOf(source, lines.slice(at, next)),
  }
  return { nodes: [node], next }
}

function itemAt(
  scope: Scope,
  lines: readonly Line[],
  at: number,
  mark: Mark,
  indent: number,
): { node: ListItem; end: number } {
  const { source } = scope
  const line = lines[at] as Line
  const start = Math.min(line.end, line.start + mark.width)
  const inner: Line[] = [{ ...line, start, indent: line.indent + mark.width }]
  let empty = start === line.end
  let end = at + 1
  let spread = false
  while (end < lines.length) {
    const next = lines[end] as Line
    if (isBlank(next)) {
      const after = skipBlanks(lines, end)
      const later = lines[after]
      if (later === undefined || later.indent <= indent + 1 || endsItem(source, later)) break
      inner.push(...lines.slice(end, after))
      spread = true
      end = after
    } else if (endsItem(source, next) || !belongs(source, lines, end, mark, indent, empty)) break
    else {
      inner.push(next)
      empty = false
      end += 1
    }
  }
  const content = inner[0] !== undefined && isBlank(inner[0]) ? inner.slice(1) : inner
  const children = parseBlocks({ source, depth: scope.depth + 1, headings: false }, content)
  const node: ListItem = {
    type: 'listItem',
    spread,
    checked: mark.checked ?? null,
    children: children as BlockContent[],
    position: placeOf(source, [line, lines[end - 1] ?? line]),
  }
  return { node, end }
}

function endsItem(source: Source, line: Line): boolean {
  const content = contentOf(source, line)
  return isStamp(content) || isStatusLine(content)
}

/** Whether a line is part of the item above it: indented more, marked as nested, or wrapped. */
function belongs(
  source: Source,
  lines: readonly Line[],
  at: number,
  mark: Mark,
  indent: number,
  empty: boolean,
): boolean {
  const line = lines[at] as Line
  const content = contentOf(source, line)
  const own = markOf(content)
  if (own !== undefined) {
    if (own.kind === mark.kind && line.indent <= indent + 1) return false
    return line.indent > indent + 1 || (line.indent >= indent && nestsUnder(own, mark))
  }
  if (line.indent > indent || empty) return true
  const above = lines[at - 1] as Line
  return above.end - above.start >= WRAPPED && /^\p{Ll}/u.test(content) && !/[.!?:]$/.test(contentOf(source, above))
}

function continuesList(source: Source, line: Line | undefined, mark: Mark, indent: number): boolean {
  return line !== undefined && Math.abs(line.indent - indent) <= 1 && sameMark(source, line, mark)
}

function skipBlanks(lines: readonly Line[], at: number): number {
  let next = at
  for (let line = lines[next]; line !== undefined && isBlank(line); line = lines[next]) next += 1
  return next
}
