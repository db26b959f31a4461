import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExitStatus } from '../streams.ts'

/** What a command calls when it has ended. */
export type Finish = (status: ExitStatus) => void

export const queueUrl = 'the Redis by which documents go to postmortem worker: redis://host:6379, rediss:// for TLS'
export const presetHelp =
  'severities: recommended, audit, public-report, internal-postmortem, or a clock such as eu-dora (repeatable)'
export const formats =
  'pretty, compact, json, ndjson, sarif, junit, github or markdown (default: pretty); format=file for a file of its own (repeatable)'
export const output = 'file for the format that has none of its own (default: standard output)'
export const configuration = 'configuration (default: the nearest postmortem.config.yaml, .json or .js)'
export const severalReports = 'reports: files, folders, globs, or - for standard input'
export const oneReport = 'a report, or - for standard input'

export const thresholdHelp = 'from where on a measured value is bad, for series of them: ">0.05"'
export const outputZone = 'show each time in this zone, too: Europe/Berlin, +02:00, UTC'

export const themeHelp = 'colours, fonts, logo and page size of the PDF (YAML or JSON)'

/** @param inside what else a PDF for archives holds, where it does */
export function pdfStandard(inside?: string): Option {
  const archives = ['ua-1: accessible; a-3b: for archives too', inside].filter((part) => part !== undefined).join(', ')
  return new Option('--pdf <standard>', archives).choices(['ua-1', 'a-3b']).default('ua-1')
}

/** How findings are weighed and where they go, alike for all commands that find. */
export function findingOptions(command: Command, formats: string): void {
  command
    .option('-f, --format <format>', formats, collect)
    .option('-o, --output <file>', output)
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .option('--show-ignored', 'report ignored findings too, each with the reason')
}

/** The options of every command that shows times and words of its own. */
export function outputOptions(command: Command): void {
  command
    .option('--output-zone <zone>', outputZone)
    .option('--locale <tag>', "words, days and lengths: de, en-GB, ja … (default: the report's language, or en)")
}

/** The options of every command that reads reports. */
export function readingOptions(command: Command): void {
  command
    .optionsGroup('Reading:')
    .option('-z, --zone <zone>', 'zone of times without one: Europe/Berlin, +02:00, UTC')
    .option('-d, --date <date>', 'day of the incident, where the report gives none: 2026-03-24')
    .option('--now <time>', 'the present, for times that lie ahead: 2026-03-24T08:30Z (default: the clock)')
    .option('--input-format <format>', 'format of the reports (default: told by their content and name)')
    .option('-c, --config <file>', configuration)
    .option('-q, --quiet', 'no hints and no progress on standard error')
}

export const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number above 0.')
  return Number(value)
}

export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}
