import type { Line, Outline } from '../lines.ts'
import { isElsewhere } from '../records.ts'

/**
 * Lists that name moments once more as milestones, by the number of the list, as the line above tells:
 * 'Milestones that the report states elsewhere:'.
 */
export function restatedMilestones(outline: Outline): ReadonlySet<number> {
  const lists = new Set<number>()
  let before: Line | undefined
  for (const line of outline.lines) {
    const leads = line.kind === 'item' && before !== undefined && before.list < 0
    const lead = leads ? (before?.passage.text ?? '') : ''
    if (/[:：]\s*$/.test(lead) && lead.length < 100 && isElsewhere(lead)) lists.add(line.list)
    before = line
  }
  return lists
}
