import type { BlockContent, List, ListItem } from 'mdast'
import { contentOf, type Line, lineFrom } from '../lines.ts'
import { itemOf, labelled, listOf, type Markup, paragraphOf } from '../markup/nodes.ts'

const PREFIX = /^[*#:;]{1,20}/
const DEEPEST = 16

interface Entry {
  readonly prefix: string
  /** What stands after the prefix. */
  readonly line: Line
}

export function isListLine(content: string): boolean {
  return PREFIX.test(content)
}

/** Lines that begin with `*`, `#`, `:` or `;`, nested by the length of that prefix. */
export function wikiLists(markup: Markup, lines: readonly Line[]): List[] {
  const entries = lines.map((line): Entry => {
    const prefix = PREFIX.exec(contentOf(markup.source, line))?.[0].slice(0, DEEPEST) ?? '*'
    const all = PREFIX.exec(contentOf(markup.source, line))?.[0].length ?? 0
    return { prefix, line: lineFrom(markup.source.text, line.number, line.start + all, line.end, 0) }
  })
  return listsAt(markup, entries, 1)
}

function listsAt(markup: Markup, entries: readonly Entry[], depth: number): List[] {
  const lists: List[] = []
  let at = 0
  while (at < entries.length) {
    const isOrdered = entries[at]?.prefix[depth - 1] === '#'
    const items: ListItem[] = []
    while (at < entries.length && (entries[at]?.prefix[depth - 1] === '#') === isOrdered) {
      const own = entries[at] as Entry
      let next = at + 1
      let definition: Entry | undefined
      // The definition of a term stands on the next line: `; term` and `: definition`.
      const following = entries[next]
      if (own.prefix[depth - 1] === ';' && own.prefix.length === depth && following?.prefix.length === depth) {
        if (following.prefix[depth - 1] === ':') {
          definition = following
          next += 1
        }
      }
      const from = own.prefix.length > depth ? at : next
      while (next < entries.length && (entries[next]?.prefix.length ?? 0) > depth) next += 1
      const inner = listsAt(markup, entries.slice(from, next), depth + 1)
      const children: BlockContent[] =
        own.prefix.length > depth ? inner : [...lead(markup, own, definition, depth), ...inner]
      const last = entries[next - 1]?.line ?? own.line
      if (children.length > 0) items.push(itemOf(markup, children, [own.line, last]))
      at = next
    }
    if (items.length > 0) lists.push(listOf(markup, isOrdered, items))
  }
  return lists
}

function lead(markup: Markup, own: Entry, definition: Entry | undefined, depth: number): BlockContent[] {
  const { source } = markup
  const { line } = own
  if (own.prefix[depth - 1] !== ';') return line.end > line.start ? [paragraphOf(markup, [line])] : []
  if (definition !== undefined) {
    const between = [line.end, definition.line.start] as const
    return [labelled(markup, line, paragraphOf(markup, [definition.line]), between)]
  }
  // `; term : definition` on one line: blanks on both sides, so that no clock and no address is cut.
  const colon = / : /.exec(contentOf(source, line))?.index ?? -1
  if (colon < 0) return [paragraphOf(markup, [line])]
  const term = lineFrom(source.text, line.number, line.start, line.start + colon, 0)
  const rest = lineFrom(source.text, line.number, line.start + colon + 3, line.end, 0)
  return [labelled(markup, term, paragraphOf(markup, [rest]), [term.end, rest.start])]
}
