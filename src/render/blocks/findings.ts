import type { ListItem, RootContent, Text } from 'mdast'
import type { Finding } from '../../model/finding.ts'
import { cleanText } from '../clean-text.ts'
import { chip, inline, item, list, ofLine, paragraph, said } from '../nodes.ts'
import { sentence, type Wording } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

const order = ['error', 'warning', 'info']

/** What the check found, most severe first, each with the lines that were compared. */
export function findings({ findings: found, wording }: BlockInput): RootContent[] {
  const sorted = sortFindings(found)
  return sorted.length === 0
    ? []
    : [
        list(
          sorted.map((finding) => findingItem(finding, wording)),
          'findings',
        ),
      ]
}

/** Most severe first; else in the order of the source. */
export function sortFindings(found: readonly Finding[]): Finding[] {
  return [...found].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      (a.position?.start.offset ?? Infinity) - (b.position?.start.offset ?? Infinity) ||
      0,
  )
}

/** What a finding says of a line of the source; all of it leads there. */
export function saidOfLine(line: number, key: 'lineSays' | 'lineAside', text: string, wording: Wording): Text[] {
  const [before = '', after = ''] = sentence(wording, key, { line }).split('{text}')
  const words = said(text, wording)
  if (words.data === undefined) return [ofLine(line, before + text + after)]
  const parts = [ofLine(line, before), { ...words, data: { ...words.data, line } }]
  return after === '' ? parts : [...parts, ofLine(line, after)]
}

function findingItem({ severity, rule, message, related, position }: Finding, wording: Wording): ListItem {
  const at = position?.start.line
  const place = at === undefined ? [] : [wording.words.comma, ofLine(at, sentence(wording, 'atLine', { line: at }))]
  const head = paragraph(
    ...inline(
      chip(wording.words.severities[severity], severity),
      ' ',
      said(message, wording),
      ' (',
      { type: 'inlineCode', value: cleanText(rule) },
      ...place,
      ')',
    ),
  )
  if (related.length === 0) return item([head])
  const lines = related.map(({ position: { start }, message: text }) =>
    item([paragraph(...saidOfLine(start.line, 'lineSays', text, wording))]),
  )
  return item([head, list(lines)] as ListItem['children'] as never)
}
