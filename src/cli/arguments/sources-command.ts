import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import type { Finish } from './shared-options.ts'

export function sourcesCommand(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('sources')
    .argument('[name]', 'a source, to print its page')
    .summary('list what evidence can be read')
    .description('Lists the tools whose records are read and what these are known by, or prints the page of one.')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['text', 'markdown', 'json']).default('text'),
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.sources)
    .action(async (name, flags) => {
      const { showSources } = await import('../commands/sources.ts')
      finish(await showSources(name, flags, streams))
    })
}
