import type { Finding } from '../model/finding.ts'
import type { Rule } from './rule.ts'

/** Without the findings of which another rule, one that theirs yields to, reports the same places. */
export function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const told = new Set(findings.map((finding) => `${finding.rule} ${placesOf(finding)}`))
  const over = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]))
  return findings.filter((finding) => {
    const places = placesOf(finding)
    return !over.get(finding.rule)?.some((other) => told.has(`${other} ${places}`))
  })
}

function placesOf({ position, related }: Finding): string {
  return [position, ...related.map((other) => other.position)]
    .map((place) => place?.start.offset ?? -1)
    .sort((a, b) => a - b)
    .join()
}
