import type { Status } from '../../model/incident.ts'
import { cues } from '../cues.ts'
import type { Traced } from '../timeline.ts'
import { statusOf } from '../update-blocks/status-of.ts'

/** From this share on, those that address readers set the voice of the whole list. */
const SHARE = 1 / 3

/**
 * Whether the entries of a timeline are what was told to the public while it went on, though no form of a status page
 * says so: the first one, and a third of all, open with a status or address whoever reads them ('We are aware …').
 */
export function arePosts(traced: readonly Traced[]): boolean {
  const entries = traced.filter(({ event }) => event.source === 'timeline')
  const [first] = entries
  if (first === undefined || entries.length < 3 || traced.some(({ event }) => event.source === 'update')) return false
  return addresses(first) && entries.filter(addresses).length >= entries.length * SHARE
}

function addresses(one: Traced): boolean {
  if (one.told.mention.standing === 'labelled') return false
  const { text } = one.event
  return postedStatus(one) !== undefined || cues.words.addressing.test(text) || cues.words.nextUpdate.test(text)
}

/** The status that a post states in a column, or opens with behind a mark or a picture. */
export function postedStatus({ event }: Traced): Status | undefined {
  return event.status ?? statusOf(event.text.replace(/^[^\p{L}]+/u, ''))?.status
}
