import { type ClockMoment, clockWords } from '../../languages/clock-words.ts'
import type { Document } from '../../model/document.ts'
import type { Incident, MilestoneName, Zone } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { positionOf } from '../../model/passage.ts'
import { scan } from '../../time/scan.ts'
import { settle } from '../../time/settle.ts'
import { blocksOf } from '../blocks.ts'
import { fieldsOf } from '../fields.ts'

/** The moments that a report labels itself: `Classified: 2026-03-04 10:00 UTC`, or an entry that begins so. */
export interface Labelled {
  readonly label: string
  readonly at: Moment
}

/** All labelled times of a report, and its entries by how they begin. */
export function labelledIn(incident: Incident, document: Document): Labelled[] {
  const zone = writtenZone(incident.zone)
  const fields = fieldsOf(blocksOf(incident, document)).flatMap(({ label, value }): Labelled[] => {
    const [token] = scan(value.text)
    // "Aware: the team had …, at 10:00" labels no time.
    if (!token || token.start > 2) return []
    const settled = settle(token, 'from', zone === undefined ? {} : { zone, zoneBasis: 'inferred' })
    return settled.local === ''
      ? []
      : [{ label, at: { ...settled, position: positionOf(document, value, token.start, token.end) } }]
  })
  const entries = incident.timeline.filter(({ source }) => source === 'timeline')
  return [...fields, ...entries.map(({ text, at }) => ({ label: text, at }))]
}

/** The moments that a law's clock knows, the last where one is told several times: reports are updated. */
export function momentLabelled(labelled: readonly Labelled[], moment: ClockMoment): Moment | undefined {
  const words = Object.values(clockWords).flatMap((language) => language[moment] ?? [])
  const whole = new RegExp(`^(?:${words.join('|')})(?:[.,;:!(].{0,200})?$`, 'iu')
  const told = labelled.filter(({ label }) => whole.test(label.replace(/\s+/g, ' ').trim().slice(0, 240)))
  // A moment from which is counted is the first one told; a report may be sent again, and its latest form counts.
  return (moment === 'intermediate' ? told.at(-1) : told[0])?.at
}

/** A moment by a milestone's name, or by a label of one's own as the report has it. */
export function momentNamed(incident: Incident, labelled: readonly Labelled[], name: string): Moment | undefined {
  const milestone = incident.milestones[name as MilestoneName]
  return milestone?.at ?? labelled.find(({ label }) => label.toLowerCase() === name.toLowerCase())?.at
}

function writtenZone({ label, offset, iana }: Zone) {
  if (label === null && offset === null && iana === null) return undefined
  return {
    start: 0,
    end: 0,
    label: label ?? iana ?? offset ?? '',
    ...(iana !== null ? { iana } : offset !== null ? { offset } : {}),
  }
}
