import type { Line, Outline } from './lines.ts'

/** Lists that name moments once more: as milestones, or for the other readings of their dates. */
export type RestatedLists = ReadonlyMap<number, 'milestones' | 'readings'>

/** Told by the line that leads to the list: 'Milestones that the report states elsewhere:'. */
export function restatedLists(outline: Outline): RestatedLists {
  const lists = new Map<number, 'milestones' | 'readings'>()
  let before: Line | undefined
  for (const line of outline.lines) {
    if (line.kind === 'item' && before !== undefined && before.list !== line.list) {
      const lead = before.list < 0 ? before.passage.text : ''
      if (/^milestones\b[^.]{0,60}\belsewhere:\s*$/i.test(lead)) lists.set(line.list, 'milestones')
      else if (/^times with [^.]{0,40}\breadings?:\s*$/i.test(lead)) lists.set(line.list, 'readings')
    }
    before = line
  }
  return lists
}
