import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { collect, type Finish, presetHelp, readingOptions, severalReports } from './shared-options.ts'

export function statusCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('status')
    .argument('<file...>', severalReports)
    .summary('say what reports still lack, and what falls due')
    .description(
      'Says what each report lacks before it is finished, how old its open action items are, and what falls due next.',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print; ics is a calendar of deadlines and due days')
        .choices(['text', 'json', 'ics'])
        .default('text'),
    )
    .option('-t, --template <name|path>', 'ask for the sections of this template (default: what the rules ask for)')
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.status)
    .action(async (files, flags) => {
      const { showStatus } = await import('../commands/status.ts')
      finish(await showStatus(files, flags, streams))
    })
  readingOptions(command)
}
