import type { Moment } from '../model/moment.ts'
import { regionOffsets } from '../time/region-offsets.ts'
import { regionOf } from '../time/zones.ts'

/**
 * Whether a change of the clocks skipped the moment's wall time in its zone, or showed it twice and the zone does not say
 * which is meant. A label of standard or summer time (CET, PDT) tells the two of a doubled hour apart, but cannot make
 * a skipped one have been: 02:30 was neither CET nor CEST on the morning on which the clocks went from 02:00 to 03:00.
 */
export function clockChange({ zone, local }: Moment): 'skipped' | 'doubled' | undefined {
  if (!zone) return undefined
  if (zone.problem === 'skipped' || zone.problem === 'doubled') return zone.problem
  const region = zone.problem === undefined && /^\d.*T/.test(local) ? regionOf(zone.label) : undefined
  return region !== undefined && regionOffsets(region, local).length === 0 ? 'skipped' : undefined
}
