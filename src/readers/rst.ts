import type { BlockContent, ListItem, RootContent } from 'mdast'
import { type Sign, weigh } from './evidence.ts'
import { contentOf, isBlank, type Line, lineFrom, linesOfSource, sourceOf } from './lines.ts'
import { codeOf, headingOf, itemOf, labelled, listOf, type Markup, paragraphOf, rootOf } from './markup/nodes.ts'
import type { Reader, Reading } from './reader.ts'
import { explicitBlock, levelled } from './rst/rst-directive.ts'
import { rstSyntax } from './rst/rst-inline.ts'
import {
  ADORNMENT,
  BULLET,
  ENUMERATOR,
  EXPLICIT,
  endOfIndented,
  FIELD,
  leastIndent,
  titleAt,
} from './rst/rst-shapes.ts'
import { rstTableAt } from './rst/rst-table.ts'
import { placeOf } from './text-nodes.ts'

const signs: readonly Sign[] = [
  [/^[ \t]{0,12}\.\. (?:\|[^|\n]{1,60}\| )?[a-z][\w-]{0,40}::/m, 5, '::'],
  [/^\.\. _[^\n:]{1,100}:/m, 3],
  [/^([=~^"*+#-])\1{3}(?<=^\S[^\n]{0,200}\r?\n.{4})\1*[ \t]*\r?$/m, 0.4],
  [/(?:^|\s):(?:ref|doc|code|file|issue|pr|class|func|math|term|abbr|sup|sub):`/m, 3, ':`'],
  [/(?:^|[\s(])``[^`\n]{1,200}``/m, 1.5, '``'],
  [/\*\*[^*\s][^*\n]{0,200}\*\*/, 0.5],
  [/`[^`\n]{1,300} <[^<>`\n]{1,500}>`__?/, 3, '>`'],
  [/^\+(?:-+\+)+[ \t]*\r?\n\|/m, 2.5],
  [/^={2,}(?:[ \t]+={2,})+[ \t]*\r?$/m, 2.5],
  [/[^:\s]::[ \t]*\r?\n[ \t]*\r?\n[ \t]+\S/, 1.5],
  [/^:[A-Z][\w ]{0,40}: \S/m, 1],
]

/** reStructuredText as docutils and Sphinx read it; includes are not followed. */
export const rstReader: Reader = {
  name: 'rst',
  extensions: ['rst', 'rest'],
  sniff: (sample) => weigh(signs, sample),
  parse: parseRst,
}

const DEEPEST = 16

function parseRst(text: string): Reading {
  const source = sourceOf(text)
  const markup: Markup = { source, syntax: rstSyntax, notes: [] }
  /** Styles of adornments in the order in which they come: the first is that of the title. */
  const styles: string[] = []
  const children = blocksOf(linesOfSource(source), 0)
  return { root: rootOf(markup, children), notes: markup.notes }

  function blocksOf(lines: readonly Line[], depth: number): RootContent[] {
    const nodes: RootContent[] = []
    const indent = leastIndent(lines)
    let at = 0
    while (at < lines.length) {
      const line = lines[at] as Line
      if (isBlank(line)) at += 1
      else if (line.indent > indent && depth < DEEPEST) {
        const next = endOfIndented(lines, at - 1, indent)
        nodes.push(...blocksOf(lines.slice(at, next), depth + 1))
        at = Math.max(at + 1, next)
      } else {
        const found = blockAt(lines, at, indent, depth)
        nodes.push(...found.nodes)
        at = Math.max(at + 1, found.next)
      }
    }
    return nodes
  }

  function blockAt(
    lines: readonly Line[],
    at: number,
    indent: number,
    depth: number,
  ): { nodes: RootContent[]; next: number } {
    const line = lines[at] as Line
    const content = contentOf(source, line)
    const title = depth === 0 ? titleAt(source, lines, at) : undefined
    if (title !== undefined) {
      if (!styles.includes(title.style)) styles.push(title.style)
      const level = styles.indexOf(title.style) + 1
      return {
        nodes: [headingOf(markup, title.title, level, lines.slice(at, at + title.count))],
        next: at + title.count,
      }
    }
    const table = rstTableAt(markup, lines, at)
    if (table !== undefined) return table
    if (ADORNMENT.test(content) && content.length >= 4) {
      return { nodes: [{ type: 'thematicBreak', position: placeOf(source, [line]) }], next: at + 1 }
    }
    if (depth < DEEPEST) {
      if (EXPLICIT.test(content)) {
        const next = endOfIndented(lines, at, indent)
        return { nodes: explicitBlock(markup, lines.slice(at, next), (inner) => blocksOf(inner, depth + 1)), next }
      }
      if (FIELD.test(content)) return fieldAt(lines, at, indent, depth)
      if (BULLET.test(content)) return listAt(lines, at, indent, depth, BULLET, false)
      if (ENUMERATOR.test(content) && isEnumerated(lines, at, indent)) {
        return listAt(lines, at, indent, depth, ENUMERATOR, true)
      }
      const below = lines[at + 1]
      const isTerm = below !== undefined && !isBlank(below) && below.indent > indent && !content.endsWith('::')
      if (isTerm && !content.startsWith('|') && !content.startsWith('>>>')) return termAt(lines, at, indent, depth)
    }
    if (/^\|(?:[ \t]|$)/.test(content)) return lineBlockAt(lines, at)
    return paragraphAt(lines, at, indent)
  }

  function fieldAt(
    lines: readonly Line[],
    at: number,
    indent: number,
    depth: number,
  ): { nodes: RootContent[]; next: number } {
    const line = lines[at] as Line
    const [whole, name = ''] = FIELD.exec(contentOf(source, line)) ?? ['']
    const next = endOfIndented(lines, at, indent)
    const start = line.start + whole.length
    const inner = [
      lineFrom(text, line.number, start, line.end, line.indent + whole.length),
      ...lines.slice(at + 1, next),
    ]
    const term = lineFrom(text, line.number, line.start + 1, line.start + 1 + name.length, 0)
    return { nodes: withTerm(term, blocksOf(levelled(inner), depth + 1), term.end), next }
  }

  function termAt(
    lines: readonly Line[],
    at: number,
    indent: number,
    depth: number,
  ): { nodes: RootContent[]; next: number } {
    const items: ListItem[] = []
    let next = at
    for (let line = lines[next]; line !== undefined; line = lines[next]) {
      const below = lines[next + 1]
      if (isBlank(line) || line.indent !== indent || below === undefined || isBlank(below) || below.indent <= indent)
        break
      if (EXPLICIT.test(contentOf(source, line)) || BULLET.test(contentOf(source, line))) break
      const end = endOfIndented(lines, next, indent)
      const children = withTerm(line, blocksOf(lines.slice(next + 1, end), depth + 1), line.end) as BlockContent[]
      items.push(itemOf(markup, children, lines.slice(next, end)))
      next = end
      while (next < lines.length && isBlank(lines[next] as Line)) next += 1
    }
    return { nodes: [listOf(markup, false, items)], next: Math.max(at + 1, next) }
  }

  /** The term as a label of what its definition begins with; `after` is where the term ends. */
  function withTerm(term: Line, blocks: readonly RootContent[], after: number): RootContent[] {
    const [first, ...rest] = blocks
    if (first?.type !== 'paragraph') return [labelled(markup, term, undefined, [after, after]), ...blocks]
    const start = first.position?.start.offset ?? after
    const isHere = text[after] === ':' && start === after + 2
    return [labelled(markup, term, first, isHere ? [after, after + 2] : [after, start]), ...rest]
  }

  /** A single 'A. Smith' or '2015. Then' begins no list: its next line is indented, blank, or the next number. */
  function isEnumerated(lines: readonly Line[], at: number, indent: number): boolean {
    const below = lines[at + 1]
    return below === undefined || isBlank(below) || below.indent > indent || ENUMERATOR.test(contentOf(source, below))
  }

  function listAt(
    lines: readonly Line[],
    at: number,
    indent: number,
    depth: number,
    mark: RegExp,
    ordered: boolean,
  ): { nodes: RootContent[]; next: number } {
    const items: ListItem[] = []
    const kind = ordered ? undefined : contentOf(source, lines[at] as Line)[0]
    let next = at
    for (let line = lines[next]; line !== undefined; line = lines[next]) {
      const content = contentOf(source, line)
      const width = mark.exec(content)?.[0].length
      if (width === undefined || line.indent !== indent || (kind !== undefined && content[0] !== kind)) break
      const end = endOfIndented(lines, next, indent)
      const lead = lineFrom(text, line.number, line.start + width, line.end, line.indent + width)
      const rest = lines.slice(next + 1, end)
      // Lines that stand further in than the item's text are a block of their own.
      const inner = [{ ...lead, indent: Math.min(lead.indent, leastIndent(rest)) }, ...rest]
      items.push(itemOf(markup, blocksOf(inner, depth + 1) as BlockContent[], lines.slice(next, end)))
      next = end
      while (next < lines.length && isBlank(lines[next] as Line)) next += 1
    }
    return { nodes: [listOf(markup, ordered, items)], next }
  }

  function lineBlockAt(lines: readonly Line[], at: number): { nodes: RootContent[]; next: number } {
    let next = at
    const block: Line[] = []
    for (
      let line = lines[next];
      line !== undefined && /^\|(?:[ \t]|$)/.test(contentOf(source, line));
      line = lines[next]
    ) {
      block.push(lineFrom(text, line.number, line.start + 1, line.end, 0))
      next += 1
    }
    const filled = block.filter((line) => !isBlank(line))
    return { nodes: filled.length === 0 ? [] : [paragraphOf(markup, filled)], next }
  }

  /** A paragraph, and the literal block that a `::` at its end announces. */
  function paragraphAt(lines: readonly Line[], at: number, indent: number): { nodes: RootContent[]; next: number } {
    let next = at + 1
    for (let line = lines[next]; line !== undefined && !isBlank(line) && line.indent === indent; line = lines[next]) {
      if (EXPLICIT.test(contentOf(source, line))) break
      next += 1
    }
    const block = lines.slice(at, next)
    const last = block.at(-1) as Line
    const isCode = contentOf(source, block[0] as Line).startsWith('>>>')
    if (isCode) return { nodes: codeOf(markup, block), next }
    if (!contentOf(source, last).endsWith('::')) return { nodes: [paragraphOf(markup, block)], next }
    const isAlone = contentOf(source, last) === '::'
    const shown = isAlone ? block.slice(0, -1) : [...block.slice(0, -1), { ...last, end: last.end - 1 }]
    const paragraphs = shown.length === 0 ? [] : [paragraphOf(markup, shown)]
    const end = endOfIndented(lines, next - 1, indent)
    return { nodes: [...paragraphs, ...codeOf(markup, lines.slice(next, end))], next: Math.max(next, end) }
  }
}
