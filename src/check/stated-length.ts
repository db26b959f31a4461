const units: readonly (readonly [RegExp, number])[] = [
  [/\dS$/, 1],
  [/\dM$/, 60],
  [/\dH$/, 3600],
  [/\dD$/, 86_400],
  [/\dW$/, 604_800],
]

/** Seconds of the smallest unit that an ISO 8601 duration gives: how finely it was stated. */
export function unitOf(iso: string): number {
  return units.find(([last]) => last.test(iso))?.[1] ?? 60
}
