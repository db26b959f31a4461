import type { Finding, Severity } from '../model/finding.ts'
import { printable } from './columns.ts'
import type { Reporter } from './reporter.ts'
import { goneLine, ignoredLine } from './summary.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/**
 * Workflow commands, which GitHub Actions shows as annotations of the lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export const github: Reporter = (findings, _, { pathOf = same, ignored = [], gone = 0 } = {}) => {
  const remarks = [ignoredLine(ignored), goneLine(gone)].filter((line) => line !== '')
  return [...findings.map((finding) => commandOf(finding, pathOf)), ...remarks.map((line) => `::notice::${data(line)}`)]
    .map((line) => `${line}\n`)
    .join('')
}

const same = (file: string) => file

function commandOf({ rule, severity, file, message, position, related }: Finding, pathOf: typeof same): string {
  const { start, end } = position ?? {}
  const properties = [
    ['file', pathOf(file)],
    ['line', start?.line],
    // Columns are taken only where the place lies in one line.
    ...(start && end && start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as const)
      : []),
    ...(start && end && end.line > start.line ? ([['endLine', end.line]] as const) : []),
    ['title', rule],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
  const places = related.map((place) => {
    const other = place.file === undefined ? '' : `${pathOf(place.file)} `
    return `\n${other}line ${place.position.start.line}: ${place.message}`
  })
  return `::${commands[severity]} ${properties.join(',')}::${data(message + places.join(''))}`
}

/** What is no line end cannot steer the log's reader either. */
function data(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A')
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
