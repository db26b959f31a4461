import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { FactSheet } from './fact-sheet.ts'

/** The sheet as Markdown with GitHub's tables; all of its text is escaped. */
export function factMarkdown({ title, facts, tables }: FactSheet): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    {
      type: 'list',
      spread: false,
      children: facts.map(([label, value]) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'strong', children: [text(label)] }, text(`: ${value}`)] }],
      })),
    },
    ...tables.flatMap(({ heading, columns, rows }): RootContent[] => [
      { type: 'heading', depth: 2, children: [text(heading)] },
      { type: 'table', children: [columns, ...rows].map(row) },
    ]),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] })
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
})
