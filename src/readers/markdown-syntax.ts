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
 * GitHub's Markdown without its literal autolinks: they take a third of the time, cut words such as `a@b` out of
 * the text, and leave the pieces without a place. A bare URL stays text, and is found there.
 */
function remarkGfmBlocks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote())
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  )
}

/** Without front matter: for what does not stand at the start of a document. Built once, as the extensions are. */
export const plainMarkdownProcessor = unified().use(remarkParse).use(remarkGfmBlocks).freeze()

export const markdownProcessor = plainMarkdownProcessor().use(remarkFrontmatter, ['yaml', 'toml']).freeze()
