import { check } from '../../../src/check/check.ts'
import { rules } from '../../../src/check/rules.ts'
import { extract } from '../../../src/extract/extract.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { readText } from '../../../src/readers/read.ts'
import { build, type Told } from '../../incident-builder.ts'

type Built = ReturnType<typeof build>

/** What one rule finds in an incident told in few words, or built already. */
export function run(id: string, told: Told | Built, options?: Record<string, unknown>, now?: string): Finding[] {
  const { incident, document } = 'incident' in told ? told : build(told)
  const off = rules.some((rule) => rule.id === id && rule.severity === 'off')
  const config = options || off ? { rules: { [id]: [off ? 'warning' : 'error', options ?? {}] as const } } : {}
  return check(incident, document, config, { rules: rules.filter((rule) => rule.id === id), ...(now ? { now } : {}) })
}

/** The lines of a finding, as its document has them: the proving one first. */
export function proof(finding: Finding | undefined, { document }: Built): string[] {
  const lines = document.text.split('\n')
  return placesOf(finding).map((at) => lines[(at?.start.line ?? 0) - 1] ?? '')
}

/** What stands at the positions of a finding. */
export function marked(finding: Finding | undefined, { document }: Built): string[] {
  return placesOf(finding).map((at) => (at ? document.text.slice(at.start.offset, at.end.offset) : ''))
}

const placesOf = (finding: Finding | undefined) => [
  finding?.position,
  ...(finding?.related ?? []).map(({ position }) => position),
]

/** The messages of one rule on a report as written. */
export function messagesOn(
  id: string,
  report: string,
  options: Record<string, unknown> = {},
  format = 'markdown',
): string[] {
  const document = readText(report, { name: 'report', format })
  const config = { rules: { [id]: ['warning', options] as const } }
  const rule = rules.filter((one) => one.id === id)
  return extract(document).flatMap((incident) =>
    check(incident, document, config, { rules: rule }).map(({ message }) => message),
  )
}
