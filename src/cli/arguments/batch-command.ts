import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import {
  collect,
  type Finish,
  outputOptions,
  positiveInteger,
  presetHelp,
  queueUrl,
  readingOptions,
} from './shared-options.ts'

export function batchCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('batch')
    .argument(
      '[input...]',
      'reports: files, folders, globs, .zip, .tar.gz, .ndjson; - for a list of paths on standard input',
    )
    .summary('read thousands of reports into data')
    .description(
      'Reads any number of reports, on all cores, into data: incidents, findings, and what could not be read.',
    )
    .option('-o, --out <path>', 'a folder, or a file: .ndjson, .csv, .parquet or .duckdb')
    .addOption(
      new Option('--stdin <what>', 'what comes on standard input: documents, a list of paths, or an archive').choices([
        'ndjson',
        'paths',
        'tar',
      ]),
    )
    .addOption(new Option('--stdout <what>', 'print records instead: a filter that keeps nothing').choices(['ndjson']))
    .option('--files-from <file>', 'a list of paths, a line each; - for standard input')
    .option('-0, --null', 'the list ends each path with NUL, as find -print0 does')
    .option('--check', 'check the reports, too')
    .addOption(
      new Option('--fail-on <severity>', 'with --check, exit with 1 from this severity on')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .option('--render <template>', 'write a report of each incident, too, into the folder of --out')
    .addOption(new Option('--render-format <format>', 'of these reports').choices(['md', 'html', 'pdf']).default('md'))
    .option('--resume', 'go on with a run that was cut off; read anew only what is new or has changed')
    .option('--workers <number>', 'threads that read (default: one for each core)', positiveInteger)
    .option('--queue <url>', queueUrl)
    .option(
      '--in-flight <number>',
      'with --queue, how many reports are under way at once (default: 256)',
      positiveInteger,
    )
    .option('--shard <i/n>', 'read only one of n parts, told by the names of the reports: 2/8')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.batch)
    .action(async (inputs, flags) => {
      const { batch } = await import('../commands/batch.ts')
      finish(await batch(inputs, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}
