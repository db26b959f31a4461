import { acknowledged } from './es-milestones/acknowledged.ts'
import { announced } from './es-milestones/announced.ts'
import { detected } from './es-milestones/detected.ts'
import { escalated } from './es-milestones/escalated.ts'
import { identified } from './es-milestones/identified.ts'
import { mitigated } from './es-milestones/mitigated.ts'
import { resolved } from './es-milestones/resolved.ts'
import { started } from './es-milestones/started.ts'
import type { Cues } from './language.ts'

/** Spanish words that tell what an entry is, with their weights, as in English. */
export const spanishMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
