import type { Lead } from '../languages/language.ts'
import { approximateBehind } from './approximate-behind.ts'
import type { Line } from './line.ts'
import type { MomentRead } from './moments.ts'
import { phraseAt } from './phrases.ts'
import type { RangeRead } from './ranges.ts'
import type { Before } from './surroundings.ts'
import type { TimeToken, WrittenMoment } from './token.ts'

/** The token of one moment. */
export function single(line: Line, moment: WrittenMoment, around: Before, approximate: boolean): TimeToken {
  const { start, end } = moment
  const after = approximateBehind(line, end)
  const lead = around.lead ?? leadBehind(line, after ?? end)
  return {
    start,
    end: after ?? end,
    text: line.text.slice(start, after ?? end),
    from: moment,
    approximate: approximate || around.approximate || after !== undefined,
    ...(lead === undefined ? {} : { lead }),
  }
}

/** The token of a range that begins at `at`. */
export function ranged(
  line: Line,
  at: number,
  range: RangeRead,
  around: Before,
  lead: Lead | undefined,
  read: MomentRead | undefined,
): TimeToken {
  return {
    start: at,
    end: range.end,
    text: line.text.slice(at, range.end),
    from: range.from,
    to: range.to,
    approximate: around.approximate || range.approximate || read?.approximate === true,
    ...(lead === undefined ? {} : { lead }),
  }
}

/** '10:30から', '10:30까지': what stands behind a moment and says how it is meant. */
function leadBehind(line: Line, at: number): Lead | undefined {
  if (at >= line.folded.length || line.folded.charCodeAt(at) < 0x3000) return undefined
  return phraseAt(line.lexicon.leadBehind, line.low, at)?.value
}
