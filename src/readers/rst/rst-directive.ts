import type { BlockContent, FootnoteDefinition, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast'
import { contentOf, isBlank, type Line, lineFrom } from '../lines.ts'
import { cellOf, codeOf, type Markup, paragraphOf, spanOf, tableOf } from '../markup/nodes.ts'
import { placeOf } from '../text-nodes.ts'
import { FIELD, leastIndent } from './rst-shapes.ts'

const DIRECTIVE = /^\.\.[ \t]+(?:\|[^|\n]{1,100}\|[ \t]+)?([A-Za-z][\w.:+-]{0,60}?)::(?:[ \t]+|$)/
const FOOTNOTE = /^\.\.[ \t]+\[(#?[\w-]{0,60}|\*)\][ \t]+/
const CODE = /^(?:code|code-block|sourcecode|parsed-literal|console|prompt|highlight-block|math)$/
const LEFT_OUT =
  /^(?:image|contents|toctree|raw|meta|highlight|index|sectnum|section-numbering|header|footer|role|default-role|tags|title|target-notes|replace|unicode|date|mermaid|graphviz|plantuml|uml)$/

type Blocks = (lines: readonly Line[]) => RootContent[]

/** What a block that begins with `..` shows: the content of a directive, a footnote; nothing for a comment or target. */
export function explicitBlock(markup: Markup, lines: readonly Line[], blocks: Blocks): RootContent[] {
  const { source } = markup
  const [first] = lines
  if (first === undefined) return []
  const content = contentOf(source, first)
  const footnote = FOOTNOTE.exec(content)
  if (footnote !== null) {
    const label = footnote[1] ?? ''
    const body = [
      lineFrom(source.text, first.number, first.start + footnote[0].length, first.end, 0),
      ...lines.slice(1),
    ]
    const children = blocks(levelled(body)) as BlockContent[]
    const position = placeOf(source, lines)
    return [
      {
        type: 'footnoteDefinition',
        identifier: label.toLowerCase(),
        label,
        children,
        position,
      } satisfies FootnoteDefinition,
    ]
  }
  const directive = DIRECTIVE.exec(content)
  if (directive === null) return []
  const name = (directive[1] ?? '').toLowerCase()
  const argument = lineFrom(source.text, first.number, first.start + directive[0].length, first.end, 0)
  const { options, body } = optionsOf(markup, lines.slice(1))
  if (name === 'include' || name === 'literalinclude') {
    markup.notes.push(`line ${first.number + 1}: ${content.slice(0, 120)} is not followed.`)
    return []
  }
  if (LEFT_OUT.test(name)) return []
  if (CODE.test(name)) {
    const lang = contentOf(source, argument)
    return codeOf(markup, body, /^[\w+#-]{1,30}$/.test(lang) ? lang : null)
  }
  const caption = isBlank(argument) || name === 'figure' ? [] : [paragraphOf(markup, [argument])]
  if (name === 'list-table') return [...caption, ...listTable(markup, blocks(body), options)]
  if (name === 'csv-table') return [...caption, ...csvTable(markup, body, options)]
  // The text of a note may begin on the directive's own line and go on below it.
  const goesOn =
    !isBlank(argument) && body[0] !== undefined && !isBlank(body[0]) && options.length === 0 && body[0] === lines[1]
  if (goesOn && name !== 'figure') return blocks(levelled([argument, ...body]))
  return [...caption, ...blocks(body)]
}

/** The first line stands as far in as those below it, wherever its text begins. */
export function levelled(lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines
  if (first === undefined) return []
  const least = leastIndent(rest)
  return [Number.isFinite(least) ? { ...first, indent: least } : first, ...rest]
}

function optionsOf(markup: Markup, lines: readonly Line[]): { options: readonly Line[]; body: readonly Line[] } {
  const options: Line[] = []
  let at = 0
  for (let line = lines[at]; line !== undefined && FIELD.test(contentOf(markup.source, line)); line = lines[at]) {
    options.push(line)
    at += 1
  }
  return { options, body: lines.slice(at) }
}

function optionValue(markup: Markup, options: readonly Line[], name: string): Line | undefined {
  const line = options.find((one) => contentOf(markup.source, one).startsWith(`:${name}:`))
  return line === undefined
    ? undefined
    : lineFrom(markup.source.text, line.number, line.start + name.length + 2, line.end, 0)
}

/** A list of lists: an item a row, an item within it a cell. */
function listTable(markup: Markup, content: readonly RootContent[], options: readonly Line[]): RootContent[] {
  const list = content.find((node) => node.type === 'list')
  if (list === undefined) return [...content]
  const rows = list.children.map((row) => {
    const inner = row.children.find((node) => node.type === 'list')
    return inner === undefined ? [] : inner.children.map((item): TableCell => listCell(markup, item))
  })
  const head = optionValue(markup, options, 'header-rows')
  const isHeaded = head !== undefined && Number(contentOf(markup.source, head)) > 0
  return tableOf(
    markup,
    rows.filter((row) => row.length > 0),
    isHeaded,
  )
}

function listCell(markup: Markup, item: ListItem): TableCell {
  const children: PhrasingContent[] = []
  for (const block of item.children) {
    if (block.type !== 'paragraph') continue
    const at = block.position?.start.offset ?? 0
    if (children.length > 0) children.push({ type: 'break', position: spanOf(markup.source, at, at) })
    children.push(...block.children)
  }
  const position = item.position ?? spanOf(markup.source, 0, 0)
  return { type: 'tableCell', children, position }
}

function csvTable(markup: Markup, body: readonly Line[], options: readonly Line[]): RootContent[] {
  const header = optionValue(markup, options, 'header')
  const rows = [...(header === undefined ? [] : [header]), ...body.filter((line) => !isBlank(line))]
  const cells = rows.map((row) => csvCells(markup, row).map((cell) => cellOf(markup, [cell])))
  const head = optionValue(markup, options, 'header-rows')
  return tableOf(
    markup,
    cells,
    header !== undefined || (head !== undefined && Number(contentOf(markup.source, head)) > 0),
  )
}

function csvCells({ source }: Markup, line: Line): Line[] {
  const content = contentOf(source, line)
  const cells: Line[] = []
  let from = 0
  let isQuoted = false
  for (let at = 0; at <= content.length; at += 1) {
    if (content[at] === '"') isQuoted = !isQuoted
    if (at < content.length && (content[at] !== ',' || isQuoted)) continue
    const cell = lineFrom(source.text, line.number, line.start + from, line.start + at, 0)
    const quoted = source.text[cell.start] === '"' && source.text[cell.end - 1] === '"' && cell.end - cell.start > 1
    cells.push(quoted ? { ...cell, start: cell.start + 1, end: cell.end - 1 } : cell)
    from = at + 1
  }
  return cells
}
