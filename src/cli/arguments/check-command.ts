import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { type Finish, findingOptions, formats, outputZone, readingOptions, severalReports } from './shared-options.ts'

export function checkCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('check')
    .argument('<file...>', severalReports)
    .summary('find gaps and contradictions in reports')
    .description('Finds gaps, contradictions and broken promises in each report, with the lines that prove them.')
  findingOptions(command, formats)
  command
    .option('--baseline <file>', 'findings that are known, and so not reported again')
    .addOption(
      new Option(
        '--write-baseline [file]',
        'write what is found as known (default: postmortem-baseline.json)',
      ).conflicts(['format', 'output', 'baseline']),
    )
    .addOption(new Option('--fix', 'mend in the files what can be known, and report the rest').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'print what --fix would change, as a diff, and write nothing')
    .option('--output-zone <zone>', outputZone)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.check)
    .action(async (files, flags) => {
      const { checkReports } = await import('../commands/check.ts')
      finish(await checkReports(files, flags, streams, version))
    })
  readingOptions(command)
}
