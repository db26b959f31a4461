import { measure } from '../../measure/measure.ts'
import { readyTemplate } from '../../node/isolated-template.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { UserError } from '../../node/user-error.ts'
import { watchFiles } from '../../node/watch-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import { renderRemotely } from '../../render/render.ts'
import { ignoredLine } from '../../reporters/summary.ts'
import { audited } from '../audited.ts'
import { complain, note } from '../complain.ts'
import { gapLimit } from '../gap-limit.ts'
import { documents, type OutputFormat, outputFiles, writeOutputs } from '../output-files.ts'
import { type OutputFlags, outputOf, wordingFor } from '../output-options.ts'
import { oneInput, readOne } from '../read-one.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'
import { type WritingFlags, writtenReport } from '../written-report.ts'

export interface RenderFlags extends ReadingFlags, RuleFlags, OutputFlags, WritingFlags {
  readonly output?: readonly string[]
  readonly template?: string
  readonly omitMissing?: boolean
  readonly incident?: number
  readonly watch?: boolean
}

/**
 * Writes one incident's postmortem to every output, or to none where one cannot be made. With `watch`, it does so again
 * whenever the report or a template of one's own changes, until the signal ends it.
 */
export async function renderReport(
  given: string,
  flags: RenderFlags,
  streams: Streams,
  version: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitStatus> {
  const { stderr } = streams
  const file = await oneInput(
    [given],
    (several) => new UserError(`${several.length} reports`, given, `render takes one, such as ${several[0]}`),
    streams,
  )
  if (file === undefined) return 2
  if (flags.watch !== true) return (await renderOnce(file, flags, streams, version)).status
  const outputs = flags.output ?? []
  if (file === '-' || outputs.length === 0 || outputs.includes('-')) {
    throw new UserError('--watch needs files', file, 'give the report as a file, and one to write with -o')
  }
  const first = await renderOnce(file, flags, streams, version)
  if (!flags.quiet) note(stderr, `watching ${first.sources.map(cleanText).join(', ')}; Ctrl+C ends it`)
  const again = async (): Promise<void> => {
    // Whoever writes a report or a template leaves it broken now and then.
    await renderOnce(file, flags, streams, version).catch((error) => complain(stderr, error))
  }
  await watchFiles(first.sources, again, signal)
  return 0
}

interface Rendered {
  readonly status: ExitStatus
  /** Files that it was made from. */
  readonly sources: readonly string[]
}

async function renderOnce(file: string, flags: RenderFlags, streams: Streams, version: string): Promise<Rendered> {
  const { stderr } = streams
  const outputs = await outputFiles(flags.output ?? [], file, documents)
  const settingsFor = await settingsOf(flags, flags)
  const loaded = await loadTemplate(flags.template ?? settingsFor(file).config.template ?? 'postmortem', 'incident')
  const sources = [file, ...loaded.files]
  const template = await readyTemplate(loaded)
  try {
    const found = await readOne(file, flags, settingsFor, streams)
    if (found === undefined) return { status: 2, sources }
    const { incident, document, amongSeveral } = found
    const settings = settingsFor(document.name)
    const { config } = settings
    const measures = measure(incident, { metrics: config.metrics })
    const { findings, audit } = audited(incident, document, settings, amongSeveral)
    const report = await renderRemotely({ incident, measures, findings, audit }, template, {
      ...gapLimit(settings),
      omitMissing: flags.omitMissing === true,
      wording: wordingFor(incident, outputOf(config, flags)),
      tool: { name: 'postmortem-kit', version },
    })
    const contents = new Map<OutputFormat, string | Uint8Array>()
    const warnings = new Set(report.warnings)
    if (audit.ignored.length > 0) warnings.add(ignoredLine(audit.ignored))
    for (const { format } of outputs) {
      if (!contents.has(format)) contents.set(format, await writtenReport(report, incident, format, flags, warnings))
    }
    if (!flags.quiet) for (const warning of warnings) note(stderr, `${document.name}: ${warning}`)
    await writeOutputs(outputs, contents, streams)
    return { status: 0, sources }
  } finally {
    await template.close()
  }
}
