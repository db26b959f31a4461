import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { markdownEvidence } from './evidence.ts'
import type { Reader, Reading } from './reader.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/** CommonMark with GitHub's tables, task lists, strikethrough and footnotes, and front matter. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd'],
  sniff: markdownEvidence,
  parse: parseMarkdown,
}

function parseMarkdown(text: string): Reading {
  return { root: processor.parse(text) }
}
