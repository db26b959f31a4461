import type { RootContent } from 'mdast'
import type { Finding, Severity } from '../../model/finding.ts'
import { paragraph, strong } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Whether the report holds by the rules that were applied: errors are contradictions, warnings are for a person to weigh. */
export function verdict({ findings, audit }: BlockInput): RootContent[] {
  const [errors = 0, warnings = 0] = severities.map((severity) => numberOf(findings, severity))
  const held =
    errors > 0 ? 'The report does not hold' : warnings > 0 ? 'The report holds with reservations' : 'The report holds'
  const ignored = audit?.ignored.length ?? 0
  const applied = audit?.rules.filter(({ severity }) => severity !== 'off').length
  const sentences = [
    `, by ${applied === undefined ? 'the rules that were applied' : `the ${count(applied, 'rule')} applied`}: ${counted(findings)}.`,
    ...(ignored > 0
      ? [` ${count(ignored, 'further finding')} ${ignored === 1 ? 'was' : 'were'} ignored, each with a reason.`]
      : []),
    ' The audit judges whether the report agrees with itself, not whether it tells what happened.',
  ]
  return [paragraph(strong(held), sentences.join(''))]
}

function counted(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings'
  const parts = severities.flatMap((severity) => {
    const number = numberOf(findings, severity)
    return number === 0 ? [] : [severity === 'info' ? `${number} info` : count(number, severity)]
  })
  return `${count(findings.length, 'finding')} (${parts.join(', ')})`
}

const numberOf = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity).length

export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
