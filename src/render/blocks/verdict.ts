import type { RootContent } from 'mdast'
import type { Finding, Severity } from '../../model/finding.ts'
import { paragraph, strong } from '../nodes.ts'
import { counted, sentence, type Wording } from '../wording.ts'
import type { CountKey } from '../words/words.ts'
import type { BlockInput } from './block-input.ts'

const severities: readonly (readonly [Severity, CountKey])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
]

/** Whether the report holds by the rules that were applied: errors are contradictions, warnings are for a person to weigh. */
export function verdict({ findings, audit, wording }: BlockInput): RootContent[] {
  const held =
    numberOf(findings, 'error') > 0
      ? 'doesNotHold'
      : numberOf(findings, 'warning') > 0
        ? 'holdsWithReservations'
        : 'holds'
  const ignored = audit?.ignored.length ?? 0
  const applied = audit?.rules.filter(({ severity }) => severity !== 'off').length
  const rules = applied === undefined ? sentence(wording, 'byTheRules') : counted(wording, 'rules', applied)
  const sentences = [...(ignored > 0 ? [counted(wording, 'ignored', ignored)] : []), sentence(wording, 'auditJudges')]
  const opening = sentence(wording, 'verdictOf', { rules, findings: told(findings, wording) })
  return [paragraph(strong(sentence(wording, held)), [opening, ...sentences].join(' '))]
}

function told(findings: readonly Finding[], wording: Wording): string {
  if (findings.length === 0) return sentence(wording, 'noFindings')
  const parts = severities.flatMap(([severity, key]) => {
    const number = numberOf(findings, severity)
    return number === 0 ? [] : [counted(wording, key, number)]
  })
  return sentence(wording, 'findingsOf', {
    findings: counted(wording, 'findings', findings.length),
    parts: parts.join(wording.words.comma),
  })
}

const numberOf = (findings: readonly Finding[], severity: Severity) =>
  findings.filter((finding) => finding.severity === severity).length
