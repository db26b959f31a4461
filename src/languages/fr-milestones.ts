import { acknowledged } from './fr-milestones/acknowledged.ts'
import { announced } from './fr-milestones/announced.ts'
import { detected } from './fr-milestones/detected.ts'
import { escalated } from './fr-milestones/escalated.ts'
import { identified } from './fr-milestones/identified.ts'
import { mitigated } from './fr-milestones/mitigated.ts'
import { resolved } from './fr-milestones/resolved.ts'
import { started } from './fr-milestones/started.ts'
import type { Cues } from './language.ts'

/** French words that tell what an entry is, with their weights, as in English. */
export const frenchMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
