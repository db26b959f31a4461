import { type Finding, type Severity, severitySchema } from '../model/finding.ts'
import { plain } from './excerpts.ts'
import type { Painter, ReporterOptions } from './reporter.ts'

export const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  keyof Painter
>

/** How much was found, and below it what is not shown: `2 findings in 1 report: 1 error, 1 warning`. */
export function summaryOf(
  findings: readonly Finding[],
  reports: number,
  { paint = plain, ignored = [], gone = 0 }: ReporterOptions = {},
): string[] {
  const unshown = [ignoredLine(ignored), goneLine(gone)].filter((line) => line !== '')
  return [countLine(findings, reports, paint), ...unshown]
}

function countLine(findings: readonly Finding[], reports: number, paint: Painter): string {
  const among = count(reports, 'report')
  if (findings.length === 0) return paint.green(`No findings in ${among}.`)
  const counts = severitySchema.options.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity).length
    const word = severity === 'info' ? `${some} info` : count(some, severity)
    return some > 0 ? [paint[colours[severity]](word)] : []
  })
  return `${paint.bold(count(findings.length, 'finding'))} in ${among}: ${counts.join(', ')}`
}

/** Empty where none is ignored. */
export function ignoredLine(ignored: readonly Finding[]): string {
  const by = (one: 'comment' | 'baseline') => ignored.filter((finding) => finding.ignored?.by === one).length
  const parts = [
    ...(by('comment') > 0 ? [`${by('comment')} by comments in the reports`] : []),
    ...(by('baseline') > 0 ? [`${by('baseline')} by the baseline`] : []),
  ]
  return ignored.length === 0 ? '' : `${count(ignored.length, 'finding')} ignored: ${parts.join(', ')}`
}

/** Empty where all of the baseline are still found. */
export function goneLine(gone: number): string {
  if (gone === 0) return ''
  return `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone: it can be written anew`
}

export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
