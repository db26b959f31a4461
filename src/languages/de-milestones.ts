import { acknowledged } from './de-milestones/acknowledged.ts'
import { announced } from './de-milestones/announced.ts'
import { detected } from './de-milestones/detected.ts'
import { escalated } from './de-milestones/escalated.ts'
import { identified } from './de-milestones/identified.ts'
import { mitigated } from './de-milestones/mitigated.ts'
import { resolved } from './de-milestones/resolved.ts'
import { started } from './de-milestones/started.ts'
import type { Cues } from './language.ts'

/** German words that tell what an entry is, with their weights, as in English. */
export const germanMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
