import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { type Finish, readingOptions, severalReports, thresholdHelp } from './shared-options.ts'

export function extractCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('extract')
    .argument('<file...>', severalReports)
    .summary('print the facts of reports')
    .description(
      'Prints the facts of each report: its timeline, milestones, durations, components, promises and actions.',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(['json', 'ndjson', 'markdown', 'text'])
        .default('json'),
    )
    .addOption(
      new Option('--explain', 'print instead what could be each milestone, and why one was chosen').conflicts('format'),
    )
    .option('--threshold <limit>', thresholdHelp)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.extract)
    .action(async (files, flags) => {
      const { extractReports } = await import('../commands/extract.ts')
      finish(await extractReports(files, flags, streams))
    })
  readingOptions(command)
}
