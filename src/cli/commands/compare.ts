import type { Account } from '../../compare/account.ts'
import { type Comparison, compare } from '../../compare/compare.ts'
import { type Candidate, sameIncident } from '../../compare/same-incident.ts'
import type { Document } from '../../model/document.ts'
import type { Incident } from '../../model/incident.ts'
import { UserError } from '../../node/user-error.ts'
import type { ReporterOptions } from '../../reporters/reporter.ts'
import { reporters } from '../../reporters/reporters.ts'
import { ignoredLine } from '../../reporters/summary.ts'
import { note } from '../complain.ts'
import { describedRules } from '../described-rules.ts'
import { failing } from '../failing.ts'
import { type FindingFlags, type Formats, findingOutputs, saysIgnored, writeFindings } from '../finding-outputs.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export type CompareFlags = ReadingFlags & RuleFlags & FindingFlags

const formatNames: readonly string[] = [...Object.keys(reporters), 'table']

/** Prints where several accounts of one incident differ. */
export async function compareReports(
  files: readonly string[],
  flags: CompareFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  const outputs = findingOutputs(flags, formatNames)
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
  const { config, comparisonRules: rules, rules: checks } = settingsFor(candidates[0]?.document.name ?? '')
  const known = checks.map(({ id }) => id)
  const comparison = compare(accounts, config, { rules, known, comments: flags.ignore !== false })
  const status = failing(comparison.findings, flags.failOn) ? 1 : 0
  streams.settled?.(status)
  const documents = new Map<string, Document>(accounts.map(({ document }) => [document.name, document]))
  const { ignored } = comparison
  const options: ReporterOptions = {
    ignored,
    showIgnored: flags.showIgnored === true,
    failOn: flags.failOn,
    tool: { name: 'postmortem-kit', version },
    ...(outputs.some(({ format }) => format === 'sarif') && {
      rules: await describedRules(settingsFor('-'), 'comparisonRules'),
    }),
  }
  const formats = formatsFor(accounts, comparison)
  await writeFindings(outputs, comparison.findings, documents, options, stdout, formats)
  if (!flags.quiet && ignored.length > 0 && !saysIgnored(outputs)) note(stderr, ignoredLine(ignored))
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

/** All formats of findings, and the table of the events. */
function formatsFor(accounts: readonly Account[], comparison: Comparison): Formats {
  const table = async () => {
    const { comparisonTable } = await import('../comparison-table.ts')
    const { factText } = await import('../fact-text.ts')
    return () => factText(comparisonTable(accounts, comparison))
  }
  return { ...reporters, table }
}
