import type { Paragraph, RootContent } from 'mdast'
import type { Status } from '../model/incident.ts'
import { flatten, type Passage, slicePassage, trimPassage } from '../model/passage.ts'
import { scan } from '../time/scan.ts'
import type { TimeToken } from '../time/token.ts'
import type { UpdateDraft } from './incident-tree.ts'
import { type PlaceOf, plainParagraphs } from './inner-text.ts'
import { stampDay, stampInstant } from './stamp-day.ts'
import { statusOfWord } from './status-word.ts'

const HOUR = 3_600_000

export interface Stamped {
  /** What stands before the first stamp. */
  readonly lead: readonly RootContent[]
  readonly updates: readonly UpdateDraft[]
}

/**
 * Parts blocks into updates where a paragraph begins with a clock time: 'Apr 19, 19:27 UTC', a line break,
 * 'Resolved - text'; or ' 6:06 PM PDT text'. `near` (milliseconds since 1970) tells the day of stamps that give
 * none: the first is the nearest to it, and each other follows the one before within a day.
 */
export function stampedParagraphs(nodes: readonly RootContent[], near: number | undefined, place: PlaceOf): Stamped {
  const lead: RootContent[] = []
  const updates: (UpdateDraft & { readonly body: RootContent[] })[] = []
  let anchor = near
  for (const node of nodes) {
    const found = node.type === 'paragraph' ? stampOf(node) : undefined
    if (found === undefined) {
      const body = updates.at(-1)?.body ?? lead
      body.push(node)
      continue
    }
    const { token, stamp, rest } = found
    const known = anchor === undefined ? undefined : stampDay(token, anchor)
    const day = known?.day
    const at = known?.at ?? stampInstant(token)
    // Bare clocks run on from the stamp before; dates without a year stay near the record's own time.
    if (at !== undefined && token.from.date === undefined) anchor = at + 9 * HOUR
    const { status, label, text } = splitStatus(rest)
    updates.push({ stamp, status, label, day, body: plainParagraphs(text, place) })
  }
  return { lead, updates }
}

function stampOf(node: Paragraph): { token: TimeToken; stamp: Passage; rest: Passage } | undefined {
  const passage = flatten(node, { text: '', format: 'html' })
  const start = passage.text.length - passage.text.trimStart().length
  const end = passage.text.indexOf('\n', start)
  const line = passage.text.slice(0, end === -1 ? passage.text.length : end)
  const token = stampIn(line.slice(0, 80), passage)
  if (token?.from.clock === undefined || token.to !== undefined) return undefined
  if (/[\p{L}\p{N}]/u.test(line.slice(0, token.start))) return undefined
  const stamp = slicePassage(passage, token.start, token.end)
  const after = /^[\s:)\].,–—-]*/.exec(passage.text.slice(token.end, token.end + 40))?.[0].length ?? 0
  return { token, stamp, rest: trimPassage(slicePassage(passage, token.end + after)) }
}

/**
 * The time that opens a line. Where markup ends after its zone (`<span>5:44 PM PDT</span> On October 22 …`), a date
 * behind it belongs to the text.
 */
function stampIn(line: string, { runs }: Passage): TimeToken | undefined {
  const token = scan(line)[0]
  const { date, zone } = token?.from ?? {}
  if (date === undefined || zone === undefined || date.start < zone.end) return token
  const cut = runs.find(({ at }) => at >= zone.end && at <= date.start)?.at
  return (cut === undefined ? undefined : scan(line.slice(0, cut))[0]) ?? token
}

/** 'Resolved - This incident has been resolved.': the status, and the text after it. */
export function splitStatus(passage: Passage): {
  status: Status | undefined
  label: Passage | undefined
  text: Passage
} {
  const found = /^[\s[(]*([\p{L}][\p{L} _-]{1,28}?)[\])]?\s*(?:[-–—:]\s|\n|$)\s*/u.exec(passage.text.slice(0, 80))
  const status = found?.[1] === undefined ? undefined : statusOfWord(found[1])
  if (found === null || status === undefined) return { status: undefined, label: undefined, text: passage }
  const start = found[0].indexOf(found[1] ?? '')
  return {
    status,
    label: slicePassage(passage, start, start + (found[1]?.length ?? 0)),
    text: slicePassage(passage, found[0].length),
  }
}
