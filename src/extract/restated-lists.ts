import type { Line, Outline } from './lines.ts'

/**
 * Lists that name moments once more as milestones, by the number of the list, as the line above tells:
 * 'Milestones that the report states elsewhere:'.
 */
export function restatedMilestones(outline: Outline): ReadonlySet<number> {
  const lists = new Set<number>()
  let before: Line | undefined
  for (const line of outline.lines) {
    const leads = line.kind === 'item' && before !== undefined && before.list < 0
    if (leads && /^milestones\b[^.]{0,60}\belsewhere:\s*$/i.test(before?.passage.text ?? '')) lists.add(line.list)
    before = line
  }
  return lists
}
