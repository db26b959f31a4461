import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import { type ConfigSettings, settingOf } from './config.ts'
import { fill } from './fill.ts'
import type { IgnoreComment } from './ignore-comments.ts'
import { ignoreComment } from './rules/ignore-comment.ts'

/** Parts what counts from what a comment speaks for; a finding about a comment is never ignored. */
export function ignoredBy(
  comments: readonly IgnoreComment[],
  findings: readonly Finding[],
): { findings: Finding[]; ignored: Finding[] } {
  const parts: { findings: Finding[]; ignored: Finding[] } = { findings: [], ignored: [] }
  for (const finding of findings) {
    const comment = finding.rule === ignoreComment.id ? undefined : comments.find((one) => speaksFor(one, finding))
    if (!comment) parts.findings.push(finding)
    else {
      const { reason, position } = comment
      parts.ignored.push({ ...finding, ignored: { by: 'comment', reason, position } })
    }
  }
  return parts
}

/** A finding stands where the line stands that proves it first; one about no line needs a comment for the file. */
function speaksFor({ rules, from, to, whole }: IgnoreComment, { rule, position }: Finding): boolean {
  if (!rules.includes(rule)) return false
  const line = position?.start.line
  return line === undefined ? whole : line >= from && line <= to
}

/**
 * Findings about comments that ignore nothing, unless `ignore-comment` is off or set not to look for them. A rule that
 * did not run says nothing about a comment that names it.
 *
 * @param on ids of the rules that ran
 */
export function unusedComments(
  comments: readonly IgnoreComment[],
  { findings, ignored }: { readonly findings: readonly Finding[]; readonly ignored: readonly Finding[] },
  document: Document,
  on: readonly string[],
  settings: ConfigSettings,
): Finding[] {
  const { severity, options } = settingOf(ignoreComment, settings)
  if (severity === 'off' || !on.includes(ignoreComment.id) || !(options as { unused: boolean }).unused) return []
  return comments.flatMap((comment): Finding[] => {
    const used = ignored.filter((finding) => speaksFor(comment, finding)).map(({ rule }) => rule)
    const unused = comment.rules.filter((rule) => on.includes(rule) && !used.includes(rule))
    if (unused.length === 0) return []
    const data = { names: unused.join(', '), where: whereOf(comment), elsewhere: elsewhere(unused, findings, comment) }
    const message = fill(ignoreComment.messages.unused ?? '', data)
    const { position } = comment
    return [{ rule: ignoreComment.id, severity, file: document.name, message, position, related: [], data }]
  })
}

function whereOf({ from, to, whole }: IgnoreComment): string {
  if (whole) return 'in the file'
  if (to < from) return 'below it'
  return from === to ? `in line ${from}` : `in lines ${from} to ${to}`
}

/** `; one is in line 17`: the nearest that the comment may have been meant for. */
function elsewhere(rules: readonly string[], findings: readonly Finding[], { position }: IgnoreComment): string {
  const here = position.start.line
  const lines = findings.flatMap((finding) =>
    rules.includes(finding.rule) && finding.position ? [finding.position.start.line] : [],
  )
  const [nearest] = lines.sort((a, b) => Math.abs(a - here) - Math.abs(b - here))
  return nearest === undefined ? '' : `; one is in line ${nearest}`
}
