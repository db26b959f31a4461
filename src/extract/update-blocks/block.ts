import type { Status } from '../../model/incident.ts'
import type { Line, Outline } from '../lines.ts'
import type { Mention } from '../mentions.ts'
import { statusOf } from './status-of.ts'

/** One status update: its stamp, what it says it is, and the lines that belong to it. */
export interface UpdateBlock {
  readonly stamp: Mention
  readonly status?: Status
  /** First and last line (inclusive) of the update. */
  readonly from: number
  readonly to: number
  /** The stamp stands behind the text, on its last line. */
  readonly closes?: boolean
  /** Lines that are text of the update, without status and stamp. */
  readonly body: readonly Line[]
}

/** Lines: no update has as many. */
export const LOOK_BACK = 6

const isWords = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

export function block(
  outline: Outline,
  stamp: Mention,
  from: number,
  to: number,
  status: Status | undefined,
): UpdateBlock {
  const body = outline.lines
    .slice(from, to + 1)
    .filter(
      (line) =>
        isWords.test(line.passage.text) &&
        line !== stamp.line &&
        line.kind !== 'heading' &&
        !(line.index === from && isStatusAlone(line)),
    )
  return { stamp, from, to, body, ...(status === undefined ? {} : { status }) }
}

/** A paragraph that is the status and nothing else, where no heading was made of it. */
export function isStatusAlone({ passage }: Line): boolean {
  return statusOf(passage.text)?.rest === ''
}
