import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { configuration, type Finish } from './shared-options.ts'

export function rulesCommand(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules, those of plugins too, with their severity in each preset.')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('-c, --config <file>', configuration)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.rules)
    .action(async (flags) => {
      const { listRules } = await import('../commands/rules.ts')
      finish(await listRules(flags, streams))
    })
}
