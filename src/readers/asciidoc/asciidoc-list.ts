import type { BlockContent, List, ListItem } from 'mdast'
import { contentOf, isBlank, type Line, lineFrom } from '../lines.ts'
import { itemOf, labelled, listOf, type Markup, paragraphOf } from '../markup/nodes.ts'

const BULLET = /^(\*{1,6}|-|\.{1,6}|\d{1,4}\.|[a-z]\.|[ivxIVX]{1,5}\)|<\d{1,3}>|<\.>)[ \t]+(?=\S)/
const BOX = /^\[([ xX*])\][ \t]+/
const TERM = /^(\S[^\n]{0,300}?)(:{2,4}|;;)(?:[ \t]+|$)/
/** Lists nest as deep as different marks are open. */
const DEEPEST = 12

export interface ListMark {
  /** `*`, `**`, `.`, `::`: items of one mark are of one list. */
  readonly kind: string
  readonly width: number
  readonly isTerm: boolean
}

export function listMark(content: string): ListMark | undefined {
  const bullet = BULLET.exec(content)
  if (bullet !== null) {
    const mark = bullet[1] ?? ''
    const kind = /^\d/.test(mark) ? '1.' : /^[a-z]\./.test(mark) ? 'a.' : mark.startsWith('<') ? '<>' : mark
    return { kind, width: bullet[0].length, isTerm: false }
  }
  const term = TERM.exec(content)
  if (term === null || /^(?:https?|image|include|link|toc|ifdef|ifndef|endif)$/.test(term[1] ?? '')) return undefined
  return { kind: term[2] ?? '::', width: term[0].length, isTerm: true }
}

export interface ListRead {
  readonly list: List
  /** The line after the list. */
  readonly next: number
}

/**
 * The list that begins with a line: items by their marks, each with the lines that go on with it, the lists of other
 * marks within, and the blocks that a `+` joins to it. `blockAt` reads one such block.
 */
export function asciidocList(
  markup: Markup,
  lines: readonly Line[],
  at: number,
  blockAt: (at: number, open: readonly string[]) => { nodes: readonly BlockContent[]; next: number },
  open: readonly string[] = [],
): ListRead {
  const { source } = markup
  const first = listMark(contentOf(source, lines[at] as Line)) as ListMark
  const items: ListItem[] = []
  const own = [...open, first.kind]
  let next = at
  while (next < lines.length) {
    const line = lines[next] as Line
    const mark = listMark(contentOf(source, line))
    if (mark?.kind !== first.kind) break
    const item = itemAt(line, mark, next + 1)
    items.push(item.node)
    next = item.next
    const after = skipBlanks(next)
    const later = lines[after]
    if (later !== undefined && listMark(contentOf(source, later))?.kind === first.kind) next = after
  }
  return { list: listOf(markup, /^[.\d]|^[a-z]\.|\)$|^<>/.test(first.kind) && !first.isTerm, items), next }

  function itemAt(line: Line, mark: ListMark, from: number): { node: ListItem; next: number } {
    const content = contentOf(source, line)
    const box = mark.isTerm ? null : BOX.exec(content.slice(mark.width, mark.width + 6))
    const start = line.start + mark.width + (box?.[0].length ?? 0)
    const text: Line[] = start < line.end ? [lineFrom(source.text, line.number, start, line.end, 0)] : []
    let end = from
    // The definition of a term may stand below it, after a blank line.
    if (mark.isTerm && text.length === 0) end = skipBlanks(end)
    for (let more = lines[end]; more !== undefined && goesOn(more); more = lines[end]) {
      text.push(more)
      end += 1
    }
    const children: BlockContent[] = lead(line, mark, text)
    for (;;) {
      const after = skipBlanks(end)
      const later = lines[after]
      if (later === undefined) break
      const inner = listMark(contentOf(source, later))
      // A term below a blank line begins a list of its own, whatever stands above it.
      if (inner?.isTerm === true && after > end && !mark.isTerm) break
      if (contentOf(source, later) === '+' && after + 1 < lines.length) {
        const joined = listMark(contentOf(source, lines[after + 1] as Line))
        if (joined !== undefined && (own.includes(joined.kind) || own.length >= DEEPEST)) {
          end = after + 1
          break
        }
        const block = blockAt(after + 1, own)
        children.push(...block.nodes)
        end = block.next
      } else if (inner !== undefined && !own.includes(inner.kind) && own.length < DEEPEST) {
        const read = asciidocList(markup, lines, after, blockAt, own)
        children.push(read.list)
        end = read.next
      } else break
    }
    const checked = box === null ? undefined : box[1] !== ' '
    return { node: itemOf(markup, children, [line, lines[end - 1] ?? line], checked), next: end }
  }

  function lead(line: Line, mark: ListMark, text: readonly Line[]): BlockContent[] {
    if (!mark.isTerm) return text.length === 0 ? [] : [paragraphOf(markup, text)]
    const name = TERM.exec(contentOf(source, line))?.[1] ?? ''
    const term = lineFrom(source.text, line.number, line.start, line.start + name.length, 0)
    const definition = text.length === 0 ? undefined : paragraphOf(markup, text)
    const colon = term.end + mark.kind.length - 1
    const isHere = text[0]?.number === line.number && text[0]?.start === colon + 2
    return [labelled(markup, term, definition, isHere ? [colon, colon + 2] : [term.end, text[0]?.start ?? term.end])]
  }

  function goesOn(line: Line): boolean {
    if (isBlank(line)) return false
    const content = contentOf(source, line)
    return (
      content !== '+' &&
      listMark(content) === undefined &&
      !/^(?:\[[^\]]*\]$|-{4,}$|\.{4,}$|={4,}$|\|===|={1,6} |\/\/|(?:include|image|ifn?def|endif|toc)::)/.test(content)
    )
  }

  function skipBlanks(from: number): number {
    let after = from
    for (let line = lines[after]; line !== undefined && isBlank(line); line = lines[after]) after += 1
    return after
  }
}
