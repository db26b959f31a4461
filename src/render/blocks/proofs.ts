import type { ListItem, RootContent } from 'mdast'
import type { Finding } from '../../model/finding.ts'
import type { Position } from '../../model/position.ts'
import type { Audit } from '../audit.ts'
import { cleanText } from '../clean-text.ts'
import { chip, inline, item, list, ofLine, paragraph, said } from '../nodes.ts'
import { sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'
import { saidOfLine, sortFindings } from './findings.ts'

/** As much of a source line as a proof quotes. */
const longest = 200

/** What the check found, most severe first, each with the lines that prove it as they stand in the source. */
export function proofs({ findings, audit, wording }: BlockInput): RootContent[] {
  if (findings.length === 0) return [paragraph(wording.words.texts.none)]
  return [
    list(
      sortFindings(findings).map((finding) => proofOf(finding, audit, wording)),
      'findings',
    ),
  ]
}

function proofOf(
  { severity, rule, message, position, related }: Finding,
  audit: Audit | undefined,
  wording: Wording,
): ListItem {
  const head = paragraph(
    ...inline(
      chip(wording.words.severities[severity], severity),
      ' ',
      said(message, wording),
      ' (',
      { type: 'inlineCode', value: cleanText(rule) },
      ')',
    ),
  )
  const places = [...(position ? [{ position, message: '' }] : []), ...related]
  if (places.length === 0) return item([head])
  const lines = places.map(({ position: place, message: told }) => {
    const quoted = audit === undefined ? '' : lineAt(place, audit)
    const code = quoted === '' ? [] : [': ', { type: 'inlineCode' as const, value: quoted }]
    const { line } = place.start
    const where =
      told === '' ? [ofLine(line, sentence(wording, 'line', { line }))] : saidOfLine(line, 'lineAside', told, wording)
    return item([paragraph(...inline(...where, ...code))])
  })
  return item([head, list(lines)] as ListItem['children'] as never)
}

function lineAt({ start }: Position, { document: { text, lineStarts } }: Audit): string {
  const from = lineStarts[start.line - 1]
  if (from === undefined) return ''
  const line = cleanText(text.slice(from, lineStarts[start.line] ?? text.length).slice(0, longest * 4))
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}
