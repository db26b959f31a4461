import { check, extract, presets, read, rules } from '../../dist/index.js'

/** Of the reports' world: later than all of them, so that the measure is the same on every day. */
const now = '2026-06-01T00:00:00Z'

const audit = presets.find(({ name }) => name === 'audit')

export const ruleIds = rules.map(({ id }) => id)

/** @returns {Promise<{ rule: string, line: number | undefined, message: string }[]>} what the rules find in a report, all of them on */
export async function findingsIn({ name, text }) {
  const document = await read(new TextEncoder().encode(text), { name })
  return extract(document).flatMap((incident) =>
    check(incident, document, { rules: audit.rules }, { now }).map(({ rule, position, related, message }) => ({
      rule,
      line: position?.start.line,
      related: related.map((other) => other.position.start.line),
      message,
    })),
  )
}

/** Whether one of the findings is the planted fault: under its name, first pointing to a line of it. */
export function isFound({ planter, lines }, findings) {
  const names = [planter.rule, ...(planter.also ?? [])]
  const near = planter.near ?? 0
  return findings.some(
    ({ rule, line }) =>
      names.includes(rule) &&
      (planter.anywhere || (line !== undefined && lines.some((planted) => line >= planted && line <= planted + near))),
  )
}
