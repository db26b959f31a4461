import { nearest } from '../../model/nearest.ts'
import { readyTemplate } from '../../node/isolated-template.ts'
import { loadTemplate } from '../../node/load-template.ts'
import { pdfFileOf } from '../../node/pdf-file.ts'
import { UserError } from '../../node/user-error.ts'
import { writeFiles } from '../../node/write-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import type { Report } from '../../render/content.ts'
import { renderStatisticsRemotely } from '../../render/statistics/render-statistics.ts'
import type { Statistics } from '../../statistics/statistics-schema.ts'
import { painter } from '../colour.ts'
import { note } from '../complain.ts'
import { type OutputKind, outputFiles } from '../output-files.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { type RuleFlags, settingsOf } from '../settings.ts'
import { collectInputs } from '../stats-inputs.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface StatsFlags extends ReadingFlags, RuleFlags {
  readonly format?: 'text' | 'json' | 'markdown'
  readonly output?: readonly string[]
  readonly template?: string
  readonly metric?: string
  readonly seed?: number
  readonly resamples?: number
  readonly width?: number
  readonly pdf?: 'ua-1' | 'a-3b'
  readonly theme?: string
}

type Format = 'text' | 'json' | 'markdown' | 'html' | 'pdf'

const outputs: OutputKind<Format> = {
  formats: {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
    '.pdf': 'pdf',
    '.json': 'json',
    '.txt': 'text',
  },
  standard: 'text',
  hint: 'end the name in .md, .html, .pdf, .json or .txt',
}

/** Writes the statistics of all incidents in the inputs to every output, or to none where one cannot be made. */
export async function writeStatistics(
  inputs: readonly string[],
  flags: StatsFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  if (flags.format !== undefined && flags.output !== undefined && !flags.output.includes('-')) {
    throw new UserError('nothing to write', `--format ${flags.format}`, 'a file has the format that its ending tells')
  }
  const [files = []] = await Promise.all(inputs.map((input) => outputFiles(flags.output ?? [], input, outputs)))
  const settingsFor = await settingsOf(flags, flags)
  const template = await readyTemplate(await loadTemplate(flags.template ?? 'statistics', 'statistics'))
  try {
    const { collected, usable } = await collectInputs(inputs, flags, settingsFor, streams)
    const now = settingsFor('-').assumptions.now ?? new Date().toISOString()
    const statistics = collected.statistics({
      asOf: now.slice(0, 10),
      metrics: settingsFor('-').config.metrics ?? {},
      ...(flags.seed !== undefined && { seed: flags.seed }),
      ...(flags.resamples !== undefined && { resamples: flags.resamples }),
    })
    if (!usable && statistics.incidents.count === 0) return 2
    const metric = metricAsked(flags.metric, statistics)
    const tool = { name: 'postmortem-kit', version }
    const report = await renderStatisticsRemotely(statistics, template, {
      tool,
      ...(metric !== undefined && { metric }),
    })
    const warnings = new Set(report.warnings)
    const contents = new Map<Format, string | Uint8Array>()
    const wanted = files.map(({ path, format }) => ({ path, format: path === '-' ? (flags.format ?? format) : format }))
    for (const { path, format } of wanted) {
      if (!contents.has(format))
        contents.set(format, await written(report, statistics, format, path, flags, streams, warnings))
    }
    if (!flags.quiet) for (const warning of warnings) note(stderr, warning)
    const made = wanted.map(({ path, format }) => ({ path, content: contents.get(format) ?? '' }))
    await writeFiles(made.filter(({ path }) => path !== '-'))
    const status = usable ? 0 : 2
    streams.settled?.(status)
    const printed = made.find(({ path }) => path === '-')
    stdout.write(printed?.content ?? made.map(({ path }) => `wrote ${cleanText(path)}\n`).join(''))
    return status
  } finally {
    await template.close()
  }
}

/** @throws {UserError} where there is no such metric */
function metricAsked(name: string | undefined, { metrics }: Statistics): string | undefined {
  const names = metrics.map((metric) => metric.name)
  if (name === undefined || names.includes(name)) return name
  const near = nearest(name, names)
  throw new UserError(
    'unknown --metric',
    name,
    near === undefined ? `use one of ${names.join(', ')}` : `did you mean ${near}?`,
  )
}

async function written(
  report: Report,
  statistics: Statistics,
  format: Format,
  path: string,
  { pdf = 'ua-1', theme, width }: StatsFlags,
  { stdout }: Streams,
  warnings: Set<string>,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(statistics, null, 2)}\n`
    case 'markdown':
      return (await import('../../render/writers/markdown.ts')).writeMarkdown(report)
    case 'html':
      return (await import('../../render/writers/html/write-html.ts')).writeHtml(report)
    case 'text': {
      const { writeTerminal } = await import('../../render/writers/terminal.ts')
      const columns = width ?? (path === '-' ? stdout.columns : undefined)
      return writeTerminal(report, {
        ...(columns && { width: columns }),
        ...(path === '-' && { painter: painter(stdout) }),
      })
    }
    case 'pdf': {
      const made = await pdfFileOf(report, statisticsFile(statistics), { standard: pdf, theme })
      for (const warning of made.warnings) warnings.add(warning)
      return made.bytes
    }
  }
}

function statisticsFile(statistics: Statistics) {
  return {
    name: 'statistics.json',
    description: 'The figures as data, from which this report was made',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(statistics, null, 2)}\n`),
  }
}
