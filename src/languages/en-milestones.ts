import { acknowledged } from './en-milestones/acknowledged.ts'
import { announced } from './en-milestones/announced.ts'
import { detected } from './en-milestones/detected.ts'
import { escalated } from './en-milestones/escalated.ts'
import { identified } from './en-milestones/identified.ts'
import { mitigated } from './en-milestones/mitigated.ts'
import { resolved } from './en-milestones/resolved.ts'
import { started } from './en-milestones/started.ts'
import type { Cues } from './language.ts'

/**
 * English words that tell what an entry is, with their weights: 2 a hint, 3 a plain word, 5 a phrase that leaves
 * little doubt; below zero what speaks against it. Each is tried on one sentence at a time.
 */
export const englishMilestones: NonNullable<Cues['milestones']> = {
  started,
  detected,
  acknowledged,
  escalated,
  announced,
  identified,
  mitigated,
  resolved,
}
