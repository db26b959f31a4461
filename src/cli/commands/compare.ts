import type { Account } from '../../compare/account.ts'
import { type Comparison, compare } from '../../compare/compare.ts'
import { type Candidate, sameIncident } from '../../compare/same-incident.ts'
import type { Document } from '../../model/document.ts'
import type { Severity } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'
import { UserError } from '../../node/user-error.ts'
import { painter } from '../colour.ts'
import { note } from '../complain.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Output, Streams } from '../streams.ts'

export interface CompareFlags extends ReadingFlags {
  readonly format: 'pretty' | 'json' | 'table'
  readonly failOn: Severity
  readonly preset?: string
  readonly rule?: readonly string[]
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Prints where several accounts of one incident differ. */
export async function compareReports(
  files: readonly string[],
  flags: CompareFlags,
  streams: Streams,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  const settingsFor = await settingsOf(flags, flags)
  const candidates: Candidate[] = []
  const usable = await readReports(files, flags, settingsFor, streams, ({ document, incidents }) => {
    if (incidents.length === 0) throw new UserError('no incident was found', document.name)
    candidates.push({ document, incidents })
  })
  if (!usable) return 2
  if (candidates.length < 2) {
    throw new UserError(
      'compare takes at least two accounts',
      files.join(' '),
      'name another file of the same incident',
    )
  }
  const accounts = candidates.map((candidate) => accountOf(candidate, candidates))
  for (const [index, { incidents }] of candidates.entries()) {
    const account = accounts[index]
    if (account === undefined || incidents.length === 1 || flags.quiet) continue
    const which = incidents.indexOf(account.incident) + 1
    const title = account.incident.title === undefined ? '' : `, "${account.incident.title}"`
    note(stderr, `${account.document.name}: of its ${incidents.length} incidents, number ${which}${title} is compared`)
  }
  // Globs of the configuration are asked about the first: a comparison belongs to no single file.
  const { config, comparisonRules: rules } = settingsFor(candidates[0]?.document.name ?? '')
  const comparison = compare(accounts, config, { rules })
  const status = comparison.findings.some(({ severity }) => rank[severity] >= rank[flags.failOn]) ? 1 : 0
  streams.settled?.(status)
  stdout.write(await written(accounts, comparison, flags, stdout))
  return status
}

function accountOf({ document, incidents }: Candidate, all: readonly Candidate[]): Account {
  const [only, ...more] = incidents
  const incident: Incident | undefined = more.length === 0 ? only : sameIncident({ document, incidents }, all)
  if (incident === undefined) {
    throw new UserError(
      `none of its ${incidents.length} incidents is surely the one of the other accounts`,
      document.name,
      'cut the file down to that incident',
    )
  }
  return { document, incident }
}

async function written(
  accounts: readonly Account[],
  comparison: Comparison,
  { format }: CompareFlags,
  stdout: Output,
): Promise<string> {
  const documents = new Map<string, Document>(accounts.map(({ document }) => [document.name, document]))
  if (format === 'json') return (await import('../../reporters/json.ts')).json(comparison.findings, documents)
  if (format === 'table') {
    const { comparisonTable } = await import('../comparison-table.ts')
    return (await import('../fact-text.ts')).factText(comparisonTable(accounts, comparison))
  }
  const { pretty } = await import('../../reporters/pretty.ts')
  const { columns } = stdout
  return pretty(comparison.findings, documents, { paint: painter(stdout), ...(columns && { width: columns }) })
}
