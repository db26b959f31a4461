import type { Review } from './review-schema.ts'

/** Orders reviews for who has to act: what is overdue by law first, then by the next deadline, then by what is missing. */
export function byUrgency(a: Review, b: Review): number {
  const [first, second] = [urgencyOf(a), urgencyOf(b)]
  for (const [index, one] of first.entries()) {
    const other = second[index] ?? 0
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Smaller is more urgent, the first figure that differs decides. */
function urgencyOf({ deadlines, finished, findings, missing, openItems }: Review): number[] {
  const over = openItems.filter(({ overdueDays = 0 }) => overdueDays > 0)
  const next = deadlines[0]
  return [
    -deadlines.filter(({ overdue }) => overdue).length,
    next === undefined ? Number.POSITIVE_INFINITY : Date.parse(next.due),
    finished ? 1 : 0,
    -findings.error,
    -missingCount(missing),
    -findings.warning,
    -over.length,
    -Math.max(0, ...over.map(({ overdueDays = 0 }) => overdueDays)),
  ]
}

/** How many things are missing. */
export function missingCount({ sections, emptySections, prompts, milestones, owners, dueDays }: Review['missing']) {
  return sections.length + emptySections.length + prompts.length + milestones.length + owners + dueDays
}
