import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Handle, toMarkdown } from 'mdast-util-to-markdown'
import type { ChartFigure, Report, TimelineFigure } from '../content.ts'
import { chartText } from '../statistics/chart-text.ts'
import { mermaid } from './mermaid.ts'

/**
 * A report as GitHub-flavoured Markdown; the picture of the timeline is a Mermaid figure, a chart is drawn in
 * characters. Ends with a newline.
 */
export function writeMarkdown(report: Report): string {
  return toMarkdown(report.root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { timelineFigure: figure, chartFigure: chartIn(report) },
  })
}

const figure: Handle = (node: TimelineFigure) => `\`\`\`mermaid\n${mermaid(node.picture)}\n\`\`\``

const CHART_COLUMNS = 88

/** Names in it stand in the lines of a fence, which nothing in a line can close but backticks at its start. */
function chartIn({ wording }: Report): Handle {
  return ({ chart }: ChartFigure) => {
    const lines = chartText(chart, CHART_COLUMNS, wording).map((line) => line.replaceAll('`', 'ˋ'))
    return `\`\`\`text\n${lines.join('\n')}\n\`\`\``
  }
}
