import { oncePer } from '../model/once-per.ts'
import type { Passage } from '../model/passage.ts'
import { scan } from '../time/scan.ts'
import { cues } from './cues.ts'
import { zoneOfColumn } from './declared-zones.ts'

/** `Time (KST) | Time (UTC) | Event`: the column whose times count, and those that tell the same moments again. */
interface ZoneColumns {
  readonly main: number
  readonly others: ReadonlySet<number>
}

const LONGEST_HEAD = 40

/** Cells of a row that tell its time once more in another zone; their clocks are no times of their own. */
export function repeatedCells(columns: readonly string[] | undefined, cells: readonly Passage[]): ReadonlySet<number> {
  const found = columns === undefined ? undefined : zoneColumns(columns)
  if (found === undefined || !isClock(cells[found.main]?.text)) return none
  return new Set([...found.others].filter((cell) => isClock(cells[cell]?.text)))
}

const none: ReadonlySet<number> = new Set()

const zoneColumns = oncePer((columns: readonly string[]): ZoneColumns | undefined => {
  const zones = columns.map((column) => {
    const zone = zoneOfColumn(column)
    return zone === undefined ? undefined : (zone.iana ?? zone.offset ?? zone.label)
  })
  const main = zones.findIndex((zone) => zone !== undefined)
  if (main < 0) return undefined
  const others = columns.flatMap((column, at) => {
    const zone = zones[at]
    if (zone !== undefined) return zone === zones[main] ? [] : [at]
    return column.length <= LONGEST_HEAD && cues.words.localTime.test(column) ? [at] : []
  })
  return others.length === 0 ? undefined : { main, others: new Set(others) }
})

/** A cell with one time and nothing else: `16:00~`. */
function isClock(text: string | undefined): boolean {
  if (text === undefined || text.length > LONGEST_HEAD) return false
  const [token, another] = scan(text)
  if (token?.from.clock === undefined || another !== undefined) return false
  return !/[\p{L}\p{N}]/u.test(text.slice(0, token.start) + text.slice(token.end))
}
