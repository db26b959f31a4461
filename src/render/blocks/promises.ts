import type { RootContent } from 'mdast'
import { brokenBy } from '../../measure/promise-outcome.ts'
import type { Finding } from '../../model/finding.ts'
import type { Commitment } from '../../model/incident.ts'
import { cell, nowrap, said, table } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'
import { momentCell } from './timeline.ts'

/** What was promised and by when; with findings about it, whether it was kept. */
export function promises({ incident, findings, wording }: BlockInput): RootContent[] {
  if (incident.commitments.length === 0) return []
  const broken = incident.commitments.map((commitment) => brokenBy(commitment, findings))
  const judged = broken.some((finding) => finding !== undefined)
  const { texts, promises: kinds } = wording.words
  const notKept = (finding: Finding | undefined) =>
    finding === undefined ? cell() : cell(said(finding.message, wording))
  const rows = incident.commitments.map((commitment, index) => [
    nowrap(kinds[commitment.kind]),
    cell(commitment.text + allowanceText(commitment)),
    commitment.made === undefined ? nowrap('') : momentCell(commitment.made, wording),
    momentCell(commitment.due, wording),
    ...(judged ? [notKept(broken[index])] : []),
  ])
  const heads = [texts.promise, texts.wording, texts.made, texts.due, ...(judged ? [texts.notKept] : [])]
  const node = table('promises', heads, rows)
  incident.commitments.forEach(({ position }, index) => {
    const row = node.children[index + 1]
    if (row !== undefined) row.data = { line: position.start.line }
  })
  return [node]
}

function allowanceText({ allowance, text }: Commitment): string {
  return allowance === undefined || text.includes(allowance) ? '' : ` (${allowance})`
}
