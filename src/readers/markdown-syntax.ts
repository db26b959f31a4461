import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * The pieces of GitHub's Markdown, each with what any use of it has in it. Without literal autolinks: they take a third
 * of the time, cut words such as `a@b` out of the text, and leave the pieces without a place. A bare URL stays text,
 * and is found there.
 */
const pieces = [
  {
    mark: /^[ \t>*+\d.)-]{0,200}(?=[|:\- \t]*[|:])(?=[|: \t]*-)[|:\- \t]+$/m,
    tokens: gfmTable,
    tree: gfmTableFromMarkdown,
  },
  { mark: /\[[ \txX\r\n]\]/, tokens: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
  { mark: /~/, tokens: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { mark: /\[\^/, tokens: gfmFootnote, tree: gfmFootnoteFromMarkdown },
] as const

const processors = new Map<string, Processor<Root>>()

/**
 * The tree of a Markdown text. Each piece of syntax costs time on every line of every text, so only those that the text
 * can have are looked for. `front` says whether front matter may stand at its start.
 */
export function parseMarkdownSyntax(text: string, front: boolean): Root {
  const used = pieces.filter(({ mark }) => mark.test(text))
  const matter = front && /^(?:---|\+\+\+)/.test(text)
  const key = `${matter} ${used.map(({ mark }) => mark.source).join(' ')}`
  let processor = processors.get(key)
  if (processor === undefined) {
    processor = processorOf(used, matter)
    processors.set(key, processor)
  }
  return processor.parse(text)
}

function processorOf(used: readonly (typeof pieces)[number][], matter: boolean): Processor<Root> {
  function remarkPieces(this: Processor): void {
    const data = this.data()
    data.micromarkExtensions ??= []
    data.micromarkExtensions.push(...used.map(({ tokens }) => tokens()))
    data.fromMarkdownExtensions ??= []
    data.fromMarkdownExtensions.push(...used.map(({ tree }) => tree()))
  }
  const plain = unified().use(remarkParse).use(remarkPieces)
  return matter ? plain.use(remarkFrontmatter, ['yaml', 'toml']).freeze() : plain.freeze()
}
