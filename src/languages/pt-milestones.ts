import type { Cues } from './language.ts'
import { acknowledged } from './pt-milestones/acknowledged.ts'
import { announced } from './pt-milestones/announced.ts'
import { detected } from './pt-milestones/detected.ts'
import { escalated } from './pt-milestones/escalated.ts'
import { identified } from './pt-milestones/identified.ts'
import { mitigated } from './pt-milestones/mitigated.ts'
import { resolved } from './pt-milestones/resolved.ts'
import { started } from './pt-milestones/started.ts'

/** Portuguese words that tell what an entry is, with their weights, as in English. */
export const portugueseMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
