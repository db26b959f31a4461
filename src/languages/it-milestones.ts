import { acknowledged } from './it-milestones/acknowledged.ts'
import { announced } from './it-milestones/announced.ts'
import { detected } from './it-milestones/detected.ts'
import { escalated } from './it-milestones/escalated.ts'
import { identified } from './it-milestones/identified.ts'
import { mitigated } from './it-milestones/mitigated.ts'
import { resolved } from './it-milestones/resolved.ts'
import { started } from './it-milestones/started.ts'
import type { Cues } from './language.ts'

/** Italian words that tell what an entry is, with their weights, as in English. */
export const italianMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
