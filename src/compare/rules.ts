import type { ComparisonRule } from './comparison-rule.ts'
import { componentDiffers } from './rules/component-differs.ts'
import { durationDiffers } from './rules/duration-differs.ts'
import { figureDiffers } from './rules/figure-differs.ts'
import { labelShift } from './rules/label-shift.ts'
import { milestoneDiffers } from './rules/milestone-differs.ts'
import { notComparable } from './rules/not-comparable.ts'
import { onlyIn } from './rules/only-in.ts'
import { timeDiffers } from './rules/time-differs.ts'

/** Every comparison, by id. */
export const comparisonRules: readonly ComparisonRule[] = [
  componentDiffers,
  durationDiffers,
  figureDiffers,
  labelShift,
  milestoneDiffers,
  notComparable,
  onlyIn,
  timeDiffers,
]
