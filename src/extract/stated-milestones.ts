import type { Incident, MilestoneName } from '../model/incident.ts'
import { milestoneNameSchema } from '../model/incident.ts'
import type { Decision } from './milestones.ts'
import type { Told } from './roles.ts'
import { marksMilestones } from './table-columns.ts'
import type { Traced } from './timeline.ts'

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
  if (!named.some(({ told }) => marksMilestones(told.mention.line))) return undefined
  const milestones: Incident['milestones'] = {}
  const marks = new Map<string, MilestoneName>()
  for (const name of milestoneNameSchema.options) {
    const events = named.filter(({ told }) => told.milestones?.includes(name)).map(({ event }) => event)
    for (const { id } of events) marks.set(id, name)
    // Of several rows that are so marked, the one whose words say it best.
    const best = candidates[name]?.find(({ event }) => events.some(({ id }) => id === event))?.event
    const event = events.find(({ id }) => id === best) ?? events[0]
    const lone = tolds.find(({ role, milestones: names }) => role === 'meta' && names?.includes(name))
    if (event !== undefined) {
      const { id, at, position } = event
      milestones[name] = {
        at,
        event: id,
        basis: 'stated',
        reason: `${quoted(event.text)}: marked so in the timeline`,
        position,
      }
    } else if (lone !== undefined) {
      const { at } = lone
      milestones[name] = {
        at,
        basis: 'stated',
        reason: `"${at.text}": named so beside the timeline`,
        position: at.position,
      }
    }
  }
  return { milestones, marks }
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').slice(0, 80)}"`
}
