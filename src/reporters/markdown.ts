import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { printable } from './columns.ts'
import { excerptsOf, plain } from './excerpts.ts'
import type { Reporter } from './reporter.ts'
import { summaryOf } from './summary.ts'

/** For a comment on a change, a wiki or a summary of a run: a heading a report, a part a finding, its lines as code. */
export const markdown: Reporter = (findings, documents, options = {}) => {
  const { ignored = [], showIgnored = false } = options
  const shown = [...findings, ...(showIgnored ? ignored : [])]
  const summary = summaryOf(findings, documents.size, { ...options, paint: plain })
  const files = [...new Set(shown.map(({ file }) => file))]
  const children: RootContent[] = [
    heading(1, [{ type: 'text', value: 'Findings' }]),
    ...summary.map((line): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: line }] })),
    ...files.flatMap((file) => [
      heading(2, safeText(file)),
      ...shown.filter((finding) => finding.file === file).flatMap((finding) => partOf(finding, documents)),
    ]),
  ]
  const root: Root = { type: 'root', children }
  return toMarkdown(root, { extensions: [gfmToMarkdown()], fences: true })
}

function partOf(finding: Finding, documents: ReadonlyMap<string, Document>): RootContent[] {
  const { rule, severity, message, position, ignored } = finding
  const place = position ? ` line ${position.start.line}: ` : ' '
  const lines = excerptsOf(finding, documents, { paint: plain, width: 100, tint: plain.dim })
  const reason = ignored ? ` (ignored: ${ignored.reason ?? `by the ${ignored.by}`})` : ''
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: severity }] },
        { type: 'text', value: place },
        ...safeText(`${message}${reason}`),
        { type: 'text', value: ' ' },
        { type: 'inlineCode', value: rule },
      ],
    },
    ...(lines.length > 0 ? [{ type: 'code' as const, lang: 'text', value: lines.join('\n') }] : []),
  ]
}

const heading = (depth: 1 | 2, children: PhrasingContent[]): RootContent => ({ type: 'heading', depth, children })

/** What forges turn into a notice to somebody, or into a link to an issue, stands as code: a report notifies nobody. */
const summons = /([@#][\w/-]+)/

function safeText(text: string): PhrasingContent[] {
  return printable(text)
    .split(summons)
    .filter((part) => part !== '')
    .map((part) => ({ type: summons.test(part) ? 'inlineCode' : 'text', value: part }))
}
