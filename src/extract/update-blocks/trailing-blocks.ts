import type { Status } from '../../model/incident.ts'
import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { block, isStatusAlone, LOOK_BACK, type UpdateBlock } from './block.ts'
import { postedBefore } from './is-stamp.ts'
import { statusOf } from './status-of.ts'

/** Status pages put the stamp below the text; logs put it above. The first stamp's neighbours tell. */
export function isTrailing(outline: Outline, stamp: Mention, statuses: ReadonlyMap<number, Status>): boolean {
  if (
    statusOf(stamp.passage.text.replace(stamp.token.text, '')) !== undefined &&
    !postedBefore(stamp.passage.text.slice(0, stamp.token.start))
  )
    return false
  // 'Resolved: slow exports' over all of them says how it ended, not what the first update is.
  const titled = (line: Line | undefined): boolean => line?.depth === 1 && !isStatusAlone(line)
  for (let index = stamp.line.index - 1; index >= 0; index -= 1)
    if (statuses.has(index) && !titled(outline.lines[index])) return true
  return postedBefore(stamp.passage.text.slice(0, stamp.token.start)) && outline.lines.length > stamp.line.index
}

export function trailingBlocks(
  outline: Outline,
  stamps: readonly Mention[],
  statuses: ReadonlyMap<number, Status>,
): UpdateBlock[] {
  const blocks: UpdateBlock[] = []
  let from = 0
  for (const stamp of stamps) {
    const end = stamp.line.index
    let start = from
    for (let index = from; index < end; index += 1) {
      if (statuses.has(index)) {
        start = index
        break
      }
    }
    const status = statuses.get(start)
    blocks.push(block(outline, stamp, start, end, status))
    from = end + 1
  }
  const [first, next] = blocks
  if (first === undefined || next === undefined || !isLookBack(first, next)) return blocks
  return [{ ...first, status: 'postmortem' }, ...blocks.slice(1)]
}

/** Newest first: a long post without a status, a day or more after the last word on the incident, looks back on it. */
function isLookBack(first: UpdateBlock, next: UpdateBlock): boolean {
  const [day, before] = [dayOf(first.stamp), dayOf(next.stamp)]
  if (first.status !== undefined || day === undefined || before === undefined) return false
  return day > before && first.body.length >= LOOK_BACK
}

/** A whole date, as a number that sorts. */
function dayOf({ token: { from } }: Mention): number | undefined {
  const { year, month, day } = from.date ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return (year * 100 + month) * 100 + day
}
