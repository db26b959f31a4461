import { againstBaseline, baselineOf } from '../../check/baseline.ts'
import { checkReport } from '../../check/check.ts'
import type { ConfigSettings } from '../../check/config.ts'
import type { Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { Incident } from '../../model/incident.ts'
import { namesFrom, readBaseline, writeBaseline } from '../../node/baseline-file.ts'
import { UserError } from '../../node/user-error.ts'
import { cleanText } from '../../render/clean-text.ts'
import type { ReporterOptions } from '../../reporters/reporter.ts'
import { count, goneLine, ignoredLine } from '../../reporters/summary.ts'
import { note } from '../complain.ts'
import { describedRules } from '../described-rules.ts'
import { failing } from '../failing.ts'
import { type FindingFlags, findingOutputs, saysIgnored, writeFindings } from '../finding-outputs.ts'
import { fixReport } from '../fix-report.ts'
import { readReports } from '../read-reports.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface CheckFlags extends ReadingFlags, RuleFlags, FindingFlags {
  readonly baseline?: string
  /** True for the usual name. */
  readonly writeBaseline?: string | true
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly outputZone?: string
}

const usualBaseline = 'postmortem-baseline.json'

/** Prints what the rules find in every report, or writes it down as known. */
export async function checkReports(
  files: readonly string[],
  flags: CheckFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  const outputs = findingOutputs(flags)
  const settingsFor = await settingsOf(flags, flags)
  await inOutputZone([], {}, flags)
  const baseline = flags.baseline === undefined ? undefined : await readBaseline(flags.baseline)
  // What a baseline accepts stays as it is.
  const accepted = (findings: readonly Finding[], document: Document) =>
    baseline && flags.baseline !== undefined
      ? againstBaseline(baseline, findings, new Map([[document.name, document]]), namesFrom(flags.baseline)).known
      : []
  const found: Finding[] = []
  const byComment: Finding[] = []
  const documents = new Map<string, Document>()
  const zoned = new Map<string, (findings: readonly Finding[]) => readonly Finding[]>()
  const usable = await readReports(files, flags, settingsFor, streams, async (read) => {
    const { document, incidents, settings } =
      flags.fix || flags.fixDryRun ? await fixReport(read, flags, streams, accepted) : read
    const { now = new Date().toISOString() } = settings.assumptions
    const { findings, ignored } = checkReport(incidents, document, settings.config, {
      now,
      rules: settings.rules,
      holidays: settings.holidays,
      comments: flags.ignore !== false,
      known: settings.comparisonRules.map(({ id }) => id),
    })
    found.push(...findings)
    byComment.push(...ignored)
    documents.set(document.name, document)
    const shown = await inOutputZone(incidents, settings.config, flags)
    if (shown !== undefined) zoned.set(document.name, shown)
  })
  if (flags.writeBaseline !== undefined) {
    if (!usable) throw new UserError('no baseline is written', undefined, 'a report could not be read')
    const path = flags.writeBaseline === true ? usualBaseline : flags.writeBaseline
    await writeBaseline(path, baselineOf(found, documents, namesFrom(path)))
    const among = `${count(found.length, 'finding')} in ${count(documents.size, 'report')}`
    stdout.write(`wrote ${cleanText(path)}: ${among}\n`)
    return 0
  }
  const compared =
    baseline && flags.baseline !== undefined
      ? againstBaseline(baseline, found, documents, namesFrom(flags.baseline))
      : { findings: found, known: [], gone: [] }
  const shown = (finding: Finding) => zoned.get(finding.file)?.([finding]) ?? [finding]
  const ignored = [...byComment, ...compared.known].flatMap(shown)
  const status = usable ? (failing(compared.findings, flags.failOn) ? 1 : 0) : 2
  streams.settled?.(status)
  const options: ReporterOptions = {
    ignored,
    showIgnored: flags.showIgnored === true,
    gone: compared.gone.length,
    failOn: flags.failOn,
    complete: usable,
    tool: { name: 'postmortem-kit', version },
    ...(outputs.some(({ format }) => format === 'sarif') && {
      rules: await describedRules(settingsFor('-'), 'rules'),
    }),
  }
  // What the dry run prints is a diff.
  if (flags.fixDryRun) return status
  await writeFindings(outputs, compared.findings.flatMap(shown), documents, options, stdout)
  if (!flags.quiet && !saysIgnored(outputs)) {
    for (const line of [ignoredLine(ignored), goneLine(compared.gone.length)]) if (line !== '') note(stderr, line)
  }
  return status
}

/** Findings with their times in the zone that is asked for, too; undefined where none is. */
async function inOutputZone(
  incidents: readonly Incident[],
  config: ConfigSettings,
  { outputZone = config.outputZone }: CheckFlags,
): Promise<((findings: readonly Finding[]) => readonly Finding[]) | undefined> {
  if (outputZone === undefined) return undefined
  const { outputOf } = await import('../output-options.ts')
  const { zonedFindings } = await import('../../render/zoned-findings.ts')
  const { englishWording } = await import('../../render/wording.ts')
  const wording = { ...englishWording, ...outputOf({}, { outputZone }) }
  return (findings) => zonedFindings(findings, incidents, wording)
}
