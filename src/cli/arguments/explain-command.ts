import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { configuration, type Finish } from './shared-options.ts'

export function explainCommand(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('explain')
    .argument('<rule>', 'id of a rule')
    .summary('print the page of a rule')
    .description('Prints what a rule finds, why it matters, when it is silent, its options and examples.')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('-c, --config <file>', configuration)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.explain)
    .action(async (rule, flags) => {
      const { explainRule } = await import('../commands/explain.ts')
      finish(await explainRule(rule, flags, streams))
    })
}
