import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Handle, toMarkdown } from 'mdast-util-to-markdown'
import type { Report, TimelineFigure } from '../content.ts'
import { mermaid } from './mermaid.ts'

/** A report as GitHub-flavoured Markdown; the picture of the timeline is a Mermaid figure. Ends with a newline. */
export function writeMarkdown(report: Report): string {
  return toMarkdown(report.root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { timelineFigure: figure },
  })
}

const figure: Handle = (node: TimelineFigure) => `\`\`\`mermaid\n${mermaid(node.picture)}\n\`\`\``
