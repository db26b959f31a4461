import type { RootContent } from 'mdast'
import { type Sign, weigh } from './evidence.ts'
import { contentOf, isBlank, type Line, lineFrom, linesOfSource, sourceOf } from './lines.ts'
import { codeOf, headingOf, itemOf, listOf, type Markup, paragraphOf, rootOf } from './markup/nodes.ts'
import { wikiSyntax } from './mediawiki/wiki-inline.ts'
import { isListLine, wikiLists } from './mediawiki/wiki-list.ts'
import { wikiTable } from './mediawiki/wiki-table.ts'
import type { Reader, Reading } from './reader.ts'
import { placeOf } from './text-nodes.ts'

const signs: readonly Sign[] = [
  [/^={2,6}[ \t]*[^=\n]{1,200}={2,6}[ \t]*\r?$/m, 4],
  [/^\{\|/m, 3],
  [/^\|-[^|\n]*\n[|!]/m, 2],
  [/'''[^'\n]{1,200}'''/, 2.5],
  [/\[\[[^[\]\n]{1,200}\]\]/, 1.5],
  [/^\{\{[A-Za-z][^{}\n]{0,100}(?:\}\}|\n\|)/m, 2],
  [/\[https?:[^\s\]]{1,500} [^\]\n]{1,200}\]/, 1.5],
  [/<(?:ref|nowiki|syntaxhighlight|noinclude)\b/, 2, '<'],
  [/^\*{2,5} ?[^*\s]/m, 0.5],
]

/** Wiki pages as MediaWiki has them in their edit box. */
export const mediawikiReader: Reader = {
  name: 'mediawiki',
  extensions: ['mediawiki', 'wiki', 'wikitext'],
  sniff: (sample) => weigh(signs, sample),
  parse: parseWiki,
}

/** A form that does not close within so many lines is taken for prose. */
const MOST_FIELDS = 100
const HEADING = /^(={1,6})([^\n]{1,500}?)\1[ \t]*(?:<!--[^\n]{0,300}-->[ \t]*)?$/
const BLOCK_TAG = /^<(pre|syntaxhighlight|source|poem|gallery|timeline|math|graph)\b[^<>]{0,500}>/i
const ONLY_MARKS =
  /^(?:<\/?(?:div|noinclude|includeonly|onlyinclude|center|small|section|br|references|p|span)\b[^<>]{0,500}>[ \t]*){1,20}$/i
const SWITCH = /^__[A-Z]{3,30}__$/

function parseWiki(text: string): Reading {
  const source = sourceOf(text)
  const markup: Markup = { source, syntax: wikiSyntax, notes: [] }
  const lines = linesOfSource(source)
  const children: RootContent[] = []
  /** Closing marks that do not come any more. */
  const absent = new Set<string>()
  let pending: Line[] = []
  let at = 0

  const flush = (): void => {
    if (pending.length > 0) children.push(paragraphOf(markup, pending))
    pending = []
  }
  const take = (next: number, nodes: readonly RootContent[]): void => {
    flush()
    children.push(...nodes)
    at = next
  }
  while (at < lines.length) {
    const line = lines[at] as Line
    const content = contentOf(source, line)
    if (isBlank(line) || ONLY_MARKS.test(content) || SWITCH.test(content)) take(at + 1, [])
    else if (content.startsWith('<!--')) take(endAfter(lines, at, '-->'), [])
    else if (HEADING.test(content)) take(at + 1, wikiHeading(line, content))
    else if (isListLine(content) && line.indent === 0) {
      const next = endWhile(lines, at, (other) => other.indent === 0 && isListLine(contentOf(source, other)))
      take(next, wikiLists(markup, lines.slice(at, next)))
    } else if (content.startsWith('{|')) {
      const next = endOfTable(lines, at)
      take(next, wikiTable(markup, lines.slice(at, next)))
    } else if (/^-{4,}/.test(content)) take(at + 1, [{ type: 'thematicBreak', position: placeOf(source, [line]) }])
    else if (BLOCK_TAG.test(content)) take(...blockTag(line, content))
    else if (content.startsWith('{{') && !closesHere(content)) take(...fieldTemplate())
    else if (line.indent > 0 && pending.length === 0 && text[source.lineStarts[line.number] ?? 0] === ' ') {
      const next = endWhile(lines, at, (other) => other.indent > 0 && !isBlank(other))
      take(next, codeOf(markup, lines.slice(at, next)))
    } else {
      pending.push(line)
      at += 1
    }
  }
  flush()
  return { root: rootOf(markup, children), notes: markup.notes }

  function wikiHeading(line: Line, content: string): RootContent[] {
    const [, mark = '', inner = ''] = HEADING.exec(content) ?? []
    const start = line.start + mark.length
    return [headingOf(markup, lineFrom(text, line.number, start, start + inner.length, 0), mark.length, [line])]
  }

  function endWhile(all: readonly Line[], from: number, goesOn: (line: Line) => boolean): number {
    let next = from + 1
    for (let line = all[next]; line !== undefined && goesOn(line); line = all[next]) next += 1
    return next
  }

  /** The line after the first that has `mark`; the next line where none has it, so that nothing is hidden. */
  function endAfter(all: readonly Line[], from: number, mark: string): number {
    if (absent.has(mark)) return from + 1
    const found = text.indexOf(mark, all[from]?.start)
    if (found < 0) absent.add(mark)
    let next = from + 1
    while (found >= 0 && (source.lineStarts[next] ?? text.length) <= found) next += 1
    return next
  }

  function endOfTable(all: readonly Line[], from: number): number {
    let depth = 0
    for (let next = from; next < all.length; next += 1) {
      const content = contentOf(source, all[next] as Line)
      if (content.startsWith('{|')) depth += 1
      if (content.startsWith('|}')) depth -= 1
      if (depth === 0) return next + 1
    }
    return all.length
  }

  function blockTag(line: Line, content: string): [number, RootContent[]] {
    const [open = '', name = ''] = BLOCK_TAG.exec(content) ?? []
    const next = endAfter(lines, at, `</${name}`)
    if (/gallery|math|graph|timeline/i.test(name)) return [next, []]
    const inner = lines.slice(at, next).map((one) => {
      const all = contentOf(source, one)
      const close = all.toLowerCase().indexOf(`</${name.toLowerCase()}`)
      const start = one === line ? one.start + open.length : (source.lineStarts[one.number] ?? one.start)
      return { ...one, start: Math.min(start, one.end), end: close < 0 ? one.end : Math.max(start, one.start + close) }
    })
    // The tag's own line is no code where nothing follows it there.
    const shown = inner.filter((one) => one.end > one.start || one.number !== line.number)
    if (shown[0]?.number === line.number)
      return [
        next,
        [
          paragraphOf(
            markup,
            shown.filter((one) => one.end > one.start),
          ),
        ],
      ]
    return [next, codeOf(markup, shown)]
  }

  function closesHere(content: string): boolean {
    return content.split('{{').length <= content.split('}}').length
  }

  /** A template over several lines is a form: its `| key = value` lines are items. */
  function fieldTemplate(): [number, RootContent[]] {
    let depth = 0
    let next = at
    for (; next < Math.min(lines.length, at + MOST_FIELDS); next += 1) {
      const content = contentOf(source, lines[next] as Line)
      depth += content.split('{{').length - content.split('}}').length
      if (depth <= 0) break
    }
    if (depth > 0) return [at + 1, [paragraphOf(markup, [lines[at] as Line])]]
    const items = lines.slice(at, next + 1).flatMap((one) => {
      const content = contentOf(source, one)
      const field = /^\|[ \t]*[^=|\n]{1,80}=[ \t]*(?!\s|\}\}|$)/.exec(content)
      if (field === null) return []
      const close = one.number === lines[next]?.number ? content.lastIndexOf('}}') : content.length
      const end = one.start + (close < 0 ? content.length : close)
      const inner = lineFrom(text, one.number, one.start + 1, end, 0)
      return [itemOf(markup, [paragraphOf(markup, [inner])], [inner])]
    })
    return [next + 1, items.length === 0 ? [] : [listOf(markup, false, items)]]
  }
}
