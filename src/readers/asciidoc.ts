import type { BlockContent, Paragraph, RootContent } from 'mdast'
import { asciidocSyntax } from './asciidoc/asciidoc-inline.ts'
import { asciidocList, listMark } from './asciidoc/asciidoc-list.ts'
import { asciidocTable } from './asciidoc/asciidoc-table.ts'
import { type Sign, weigh } from './evidence.ts'
import { contentOf, isBlank, type Line, lineFrom, linesOfSource, sourceOf } from './lines.ts'
import { codeOf, headingOf, type Markup, paragraphOf, rootOf } from './markup/nodes.ts'
import type { Reader, Reading } from './reader.ts'
import { placeOf } from './text-nodes.ts'

const signs: readonly Sign[] = [
  [/^={1,6}[ \t]+\S[^\n]{0,200}[^=\s][ \t]*\r?$/m, 3],
  [/^\|===[ \t]*\r?$/m, 3.5],
  [/^:[a-z][\w-]{0,40}:(?:[ \t]|\r?$)/m, 1],
  [
    /^\[(?:source|NOTE|TIP|IMPORTANT|WARNING|CAUTION|cols|options|%|quote|discrete|horizontal)[^\]\n]{0,200}\]\r?$/m,
    2.5,
  ],
  [/^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION): \S/m, 1],
  [/^\*{2,5} \S/m, 1],
  [/\b(?:link|xref):[^\s[\]]{1,500}\[|https?:\/\/[^\s[\]()]{1,500}\[[^\]\n]{1,300}\]/, 2],
  [/^(?:include|image)::\S/m, 2.5, '::'],
  [/^\S[^\n:]{0,80}::(?:[ \t]|\r?$)/m, 1, '::'],
]

/** AsciiDoc as Asciidoctor reads it; includes are not followed. */
export const asciidocReader: Reader = {
  name: 'asciidoc',
  extensions: ['adoc', 'asciidoc', 'asc'],
  sniff: (sample) => weigh(signs, sample),
  parse: parseAsciidoc,
}

const HEADING = /^(={1,6}|#{1,6})[ \t]+(\S[^\n]{0,500}?)(?:[ \t]+\1)?$/
const ATTRIBUTE = /^:(!?[A-Za-z][\w-]{0,60}!?):(?:[ \t]+(\S[^\n]{0,1000}))?$/
/** Attributes that only say how a page looks or is made. */
const LOOKS =
  /^(?:!|toc|icons|sect|source|experimental|doctype|images?dir|number|stem|idprefix|idsep|compat|linkcss|style|css|lang|encoding|hide|nofooter|no|page-|last-update|pdf|chapter|figure|table|media|header|leveloffset|reproducible|.*-(?:caption|label|signifier)$|.*dir$)/
const BRACKETS = /^\[([^\]\n]{0,400}(?:\][^\]\n]{1,100}){0,3})\]$/
const FENCE = /^(?:-{4,}|\.{4,}|`{3,}[\w-]{0,30}|\+{4,}|\/{4,})$/
const CONTAINER = /^(?:={4,}|\*{4,}|_{4,}|--)$/
const MACRO = /^(?:ifdef|ifndef|ifeval|endif|include|toc|image|video|audio)::/
const RULE = /^(?:'{3,}|<{3,}|-{3}|\*{3})$/

function parseAsciidoc(text: string): Reading {
  const source = sourceOf(text)
  const markup: Markup = { source, syntax: asciidocSyntax, notes: [] }
  const lines = linesOfSource(source)
  const children: RootContent[] = []
  let attributes = ''
  /** Fences that do not close any more. */
  const unclosed = new Set<string>()
  let at = 0
  while (at < lines.length) {
    const found = blockAt(at)
    children.push(...found.nodes)
    at = Math.max(at + 1, found.next)
  }
  return { root: rootOf(markup, children), notes: markup.notes }

  function blockAt(from: number, open: readonly string[] = []): { nodes: RootContent[]; next: number } {
    const line = lines[from] as Line
    const content = contentOf(source, line)
    const skip = (nodes: RootContent[] = []): { nodes: RootContent[]; next: number } => ({ nodes, next: from + 1 })
    if (isBlank(line) || /^\/\/(?!\/)/.test(content) || content === '+') return skip()
    const heading = HEADING.exec(content)
    if (heading !== null && line.indent === 0) return headingAt(line, heading, from)
    const attribute = ATTRIBUTE.exec(content)
    if (attribute !== null) return skip(attributeNodes(line, attribute))
    const brackets = BRACKETS.exec(content)
    if (brackets !== null && line.indent === 0) {
      attributes = brackets[1] ?? ''
      return skip()
    }
    if (/^include::/.test(content)) {
      markup.notes.push(`line ${line.number + 1}: ${content.slice(0, 120)} is not followed.`)
      return skip()
    }
    if (MACRO.test(content)) return skip()
    const own = attributes
    attributes = ''
    if (FENCE.test(content)) return fencedAt(from, content, own)
    if (/^[|,:!]===$/.test(content)) return tableAt(from, content, own)
    if (CONTAINER.test(content)) return skip()
    if (RULE.test(content)) return skip([{ type: 'thematicBreak', position: placeOf(source, [line]) }])
    if (listMark(content) !== undefined) {
      const block = (at: number, within: readonly string[]) =>
        blockAt(at, within) as { nodes: BlockContent[]; next: number }
      const { list, next } = asciidocList(markup, lines, from, block, open)
      return { nodes: [list], next }
    }
    if (/^\.[^\s.]/.test(content)) return skip([titleOf(line)])
    return textAt(from, own)
  }

  function headingAt(line: Line, found: RegExpExecArray, from: number): { nodes: RootContent[]; next: number } {
    const [whole, mark = '', title = ''] = found
    const start = line.start + whole.indexOf(title, mark.length)
    const nodes: RootContent[] = [
      headingOf(markup, lineFrom(text, line.number, start, start + title.length, 0), mark.length, [line]),
    ]
    let next = from + 1
    // Below the document's title stand its author and its revision, a line each.
    const isTitle =
      mark.length === 1 && lines.slice(0, from).every((one) => isBlank(one) || /^[:/]/.test(contentOf(source, one)))
    for (
      let more = lines[next];
      isTitle && more !== undefined && !isBlank(more) && next < from + 60;
      more = lines[next]
    ) {
      const content = contentOf(source, more)
      const attribute = ATTRIBUTE.exec(content)
      if (attribute !== null) nodes.push(...attributeNodes(more, attribute))
      else if (next > from + 4 || listMark(content) !== undefined || /^[=|[.*-]/.test(content)) break
      else if (!content.startsWith('//')) nodes.push(paragraphOf(markup, [more]))
      next += 1
    }
    attributes = ''
    return { nodes, next }
  }

  /** `:severity: SEV-2` as the line 'severity: SEV-2'; the revision's date is when the report was published. */
  function attributeNodes(line: Line, [, name = '', value]: RegExpExecArray): Paragraph[] {
    if (value === undefined || LOOKS.test(name.toLowerCase())) return []
    if (/^(?:rev|doc)?date$|^published$/i.test(name)) {
      const start = line.start + contentOf(source, line).indexOf(value, name.length + 2)
      const node = paragraphOf(markup, [lineFrom(text, line.number, start, line.end, 0)])
      return [{ ...node, data: { fact: { is: 'published' } } }]
    }
    return [paragraphOf(markup, [lineFrom(text, line.number, line.start + 1, line.end, 0)])]
  }

  /** The title of a block reads as a label, set in bold. */
  function titleOf(line: Line): Paragraph {
    const node = paragraphOf(markup, [lineFrom(text, line.number, line.start + 1, line.end, 0)])
    const { position } = node
    return position === undefined
      ? node
      : { ...node, children: [{ type: 'strong', children: node.children, position }] }
  }

  function fencedAt(from: number, fence: string, own: string): { nodes: RootContent[]; next: number } {
    const mark = fence.startsWith('```') ? fence.replace(/[\w-]+$/, '') : fence
    const end = unclosed.has(mark) ? -1 : closingLine(from, mark)
    if (end < 0) {
      unclosed.add(mark)
      return { nodes: [], next: from + 1 }
    }
    if (/^[/+]/.test(fence)) return { nodes: [], next: end + 1 }
    const lang = /^source\s*,\s*([\w+#-]{1,30})/.exec(own)?.[1] ?? /[\w-]+$/.exec(fence.slice(3))?.[0]
    return { nodes: codeOf(markup, lines.slice(from + 1, end), lang ?? null), next: end + 1 }
  }

  function tableAt(from: number, mark: string, own: string): { nodes: RootContent[]; next: number } {
    const end = closingLine(from, mark)
    const last = end < 0 ? lines.length : end
    return { nodes: asciidocTable(markup, lines.slice(from + 1, last), own), next: last + 1 }
  }

  function closingLine(from: number, mark: string): number {
    for (let next = from + 1; next < lines.length; next += 1) {
      if (contentOf(source, lines[next] as Line) === mark) return next
    }
    return -1
  }

  /** A paragraph, a literal one (indented) or a listing of one paragraph. */
  function textAt(from: number, own: string): { nodes: RootContent[]; next: number } {
    let next = from
    for (let line = lines[next]; line !== undefined && !isBlank(line); line = lines[next]) {
      const content = contentOf(source, line)
      const isBlock =
        FENCE.test(content) ||
        MACRO.test(content) ||
        content === '|===' ||
        CONTAINER.test(content) ||
        BRACKETS.test(content) ||
        content === '+'
      if (next > from && (isBlock || (HEADING.test(content) && line.indent === 0))) break
      next += 1
    }
    const block = lines.slice(from, next).filter((line) => !/^\/\/(?!\/)/.test(contentOf(source, line)))
    const isLiteral = (block[0]?.indent ?? 0) > 0 || /^(?:source|listing|literal)/.test(own)
    return { nodes: isLiteral ? codeOf(markup, block) : [paragraphOf(markup, block)], next }
  }
}
