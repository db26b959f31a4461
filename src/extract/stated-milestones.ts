import type { Incident, IncidentEvent, Milestone, MilestoneName } from '../model/incident.ts'
import { milestoneNameSchema } from '../model/incident.ts'
import type { Decision } from './milestones.ts'
import type { Told } from './roles.ts'
import { marksMilestones } from './table-columns.ts'
import type { Traced } from './timeline.ts'

const MARKED = 'marked so in the timeline'

/** Whether a milestone was read from a mark, of a column or of a record, and not told by its words. */
export function isMarkedMilestone({ reason }: Milestone): boolean {
  return reason.endsWith(MARKED)
}

/**
 * The milestones as the report itself names them: in a column of its timeline, or in a list of those without an
 * entry. Where it does, it has named all that it knows, and nothing is weighed; undefined where it does not.
 */
export function statedMilestones(
  tolds: readonly Told[],
  traced: readonly Traced[],
  { candidates }: Decision,
): Pick<Decision, 'milestones' | 'marks'> | undefined {
  const named = traced.filter(({ told }) => (told.milestones ?? []).length > 0)
  const lone = tolds.filter(({ role, milestones }) => role === 'meta' && (milestones ?? []).length > 0)
  if (lone.length === 0 && !named.some(({ told }) => isMarked(told.mention.line))) return undefined
  const milestones: Incident['milestones'] = {}
  const marks = new Map<string, MilestoneName>()
  for (const name of milestoneNameSchema.options) {
    const events = named.filter(({ told }) => told.milestones?.includes(name)).map(({ event }) => event)
    for (const { id } of events) marks.set(id, name)
    // What stands in the list has no entry, though entries may tell of it too.
    const beside = lone.find((told) => told.milestones?.includes(name))
    const event = chosen(name, events, candidates[name] ?? [])
    if (beside !== undefined) {
      const { at } = beside
      const reason = `"${at.text}": named so beside the timeline`
      milestones[name] = { at, basis: 'stated', reason, position: at.position }
    } else if (event !== undefined) {
      const { id, at, text, position } = event
      const reason = `"${text.replace(/\s+/g, ' ').slice(0, 80)}": ${MARKED}`
      milestones[name] = { at, event: id, basis: 'stated', reason, position }
    }
  }
  return { milestones, marks }
}

/** By a column of its timeline, or by the record that it was read from. */
function isMarked(line: Told['mention']['line']): boolean {
  return marksMilestones(line) || (line.fact?.is === 'entry' && line.fact.milestone !== undefined)
}

/**
 * Of several rows that bear one mark: the end is over with the last, what was announced is told by an update, and
 * else comes before the updates that tell of it; of these, the one whose words say it best.
 */
function chosen(
  name: MilestoneName,
  marked: readonly IncidentEvent[],
  candidates: readonly { readonly event?: string | undefined }[],
): IncidentEvent | undefined {
  if (name === 'resolved') return marked.find(({ at }) => at.local === marked.at(-1)?.at.local)
  const before = name === 'announced' ? [] : marked.filter(({ source }) => source !== 'update')
  const events = before.length > 0 ? before : marked
  const best = candidates.find(({ event }) => events.some(({ id }) => id === event))?.event
  return events.find(({ id }) => id === best) ?? events[0]
}
