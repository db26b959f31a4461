import type { Rule } from './rule.ts'
import { componentContradiction } from './rules/component-contradiction.ts'
import { dateMissing } from './rules/date-missing.ts'
import { detectedBeforeStart } from './rules/detected-before-start.ts'
import { dstGapOrFold } from './rules/dst-gap-or-fold.ts'
import { duplicateEntry } from './rules/duplicate-entry.ts'
import { durationMismatch } from './rules/duration-mismatch.ts'
import { futureTime } from './rules/future-time.ts'
import { gap } from './rules/gap.ts'
import { identifiedBeforeDetected } from './rules/identified-before-detected.ts'
import { impossibleTime } from './rules/impossible-time.ts'
import { latePostmortem } from './rules/late-postmortem.ts'
import { lateUpdate } from './rules/late-update.ts'
import { milestoneOrder } from './rules/milestone-order.ts'
import { missingMilestone } from './rules/missing-milestone.ts'
import { outOfOrder } from './rules/out-of-order.ts'
import { outlierDate } from './rules/outlier-date.ts'
import { resolvedBeforeStart } from './rules/resolved-before-start.ts'
import { statusLag } from './rules/status-lag.ts'
import { windowMismatch } from './rules/window-mismatch.ts'
import { zoneLabelDst } from './rules/zone-label-dst.ts'
import { zoneMissing } from './rules/zone-missing.ts'
import { zoneMixed } from './rules/zone-mixed.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  componentContradiction,
  dateMissing,
  detectedBeforeStart,
  dstGapOrFold,
  duplicateEntry,
  durationMismatch,
  futureTime,
  gap,
  identifiedBeforeDetected,
  impossibleTime,
  latePostmortem,
  lateUpdate,
  milestoneOrder,
  missingMilestone,
  outOfOrder,
  outlierDate,
  resolvedBeforeStart,
  statusLag,
  windowMismatch,
  zoneLabelDst,
  zoneMissing,
  zoneMixed,
]
