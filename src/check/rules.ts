import type { Rule } from './rule.ts'
import { actionItemNoDue } from './rules/action-item-no-due.ts'
import { actionItemNoOwner } from './rules/action-item-no-owner.ts'
import { actionItemVague } from './rules/action-item-vague.ts'
import { aggregateMismatch } from './rules/aggregate-mismatch.ts'
import { blameLanguage } from './rules/blame-language.ts'
import { clockCcadb } from './rules/clock-ccadb.ts'
import { clockEuDora } from './rules/clock-eu-dora.ts'
import { clockEuNis2 } from './rules/clock-eu-nis2.ts'
import { clockGdpr } from './rules/clock-gdpr.ts'
import { clockSec8k } from './rules/clock-sec-8k.ts'
import { clockServiceLevel } from './rules/clock-service-level.ts'
import { coarseTime } from './rules/coarse-time.ts'
import { componentContradiction } from './rules/component-contradiction.ts'
import { componentNeverRestored } from './rules/component-never-restored.ts'
import { counterfactual } from './rules/counterfactual.ts'
import { dateAmbiguous } from './rules/date-ambiguous.ts'
import { dateMissing } from './rules/date-missing.ts'
import { detectedBeforeStart } from './rules/detected-before-start.ts'
import { dstGapOrFold } from './rules/dst-gap-or-fold.ts'
import { duplicateEntry } from './rules/duplicate-entry.ts'
import { durationMismatch } from './rules/duration-mismatch.ts'
import { emptySection } from './rules/empty-section.ts'
import { futureTime } from './rules/future-time.ts'
import { gap } from './rules/gap.ts'
import { identifiedBeforeDetected } from './rules/identified-before-detected.ts'
import { ignoreComment } from './rules/ignore-comment.ts'
import { impossibleTime } from './rules/impossible-time.ts'
import { keyEventsMismatch } from './rules/key-events-mismatch.ts'
import { latePostmortem } from './rules/late-postmortem.ts'
import { lateUpdate } from './rules/late-update.ts'
import { lessonWithoutAction } from './rules/lesson-without-action.ts'
import { milestoneOrder } from './rules/milestone-order.ts'
import { missedEstimate } from './rules/missed-estimate.ts'
import { missingImpactFigure } from './rules/missing-impact-figure.ts'
import { missingMilestone } from './rules/missing-milestone.ts'
import { missingSection } from './rules/missing-section.ts'
import { noEvidenceLink } from './rules/no-evidence-link.ts'
import { outOfOrder } from './rules/out-of-order.ts'
import { outlierDate } from './rules/outlier-date.ts'
import { paperworkDuration } from './rules/paperwork-duration.ts'
import { percentOver100 } from './rules/percent-over-100.ts'
import { reopened } from './rules/reopened.ts'
import { resolvedBeforeStart } from './rules/resolved-before-start.ts'
import { resolvedWithoutMonitoring } from './rules/resolved-without-monitoring.ts'
import { rolloverInferred } from './rules/rollover-inferred.ts'
import { sameTimeConflict } from './rules/same-time-conflict.ts'
import { severityMismatch } from './rules/severity-mismatch.ts'
import { slowAnnouncement } from './rules/slow-announcement.ts'
import { slowDetection } from './rules/slow-detection.ts'
import { slowEscalation } from './rules/slow-escalation.ts'
import { statusContradiction } from './rules/status-contradiction.ts'
import { statusLag } from './rules/status-lag.ts'
import { windowMismatch } from './rules/window-mismatch.ts'
import { zoneAmbiguous } from './rules/zone-ambiguous.ts'
import { zoneLabelDst } from './rules/zone-label-dst.ts'
import { zoneMissing } from './rules/zone-missing.ts'
import { zoneMixed } from './rules/zone-mixed.ts'
import { zoneSuspect } from './rules/zone-suspect.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  actionItemNoDue,
  actionItemNoOwner,
  actionItemVague,
  aggregateMismatch,
  blameLanguage,
  clockCcadb,
  clockEuDora,
  clockEuNis2,
  clockGdpr,
  clockSec8k,
  clockServiceLevel,
  coarseTime,
  componentContradiction,
  componentNeverRestored,
  counterfactual,
  dateAmbiguous,
  dateMissing,
  detectedBeforeStart,
  dstGapOrFold,
  duplicateEntry,
  durationMismatch,
  emptySection,
  futureTime,
  gap,
  identifiedBeforeDetected,
  ignoreComment,
  impossibleTime,
  keyEventsMismatch,
  latePostmortem,
  lateUpdate,
  lessonWithoutAction,
  milestoneOrder,
  missedEstimate,
  missingImpactFigure,
  missingMilestone,
  missingSection,
  noEvidenceLink,
  outOfOrder,
  outlierDate,
  paperworkDuration,
  percentOver100,
  reopened,
  resolvedBeforeStart,
  resolvedWithoutMonitoring,
  rolloverInferred,
  sameTimeConflict,
  severityMismatch,
  slowAnnouncement,
  slowDetection,
  slowEscalation,
  statusContradiction,
  statusLag,
  windowMismatch,
  zoneAmbiguous,
  zoneLabelDst,
  zoneMissing,
  zoneMixed,
  zoneSuspect,
]
