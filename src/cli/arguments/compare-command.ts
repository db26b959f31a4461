import type { Command } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { type Finish, findingOptions, formats, readingOptions } from './shared-options.ts'

export function compareCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('compare')
    .argument('<file...>', 'two or more accounts of one incident; - for standard input')
    .summary('find where accounts of one incident differ')
    .description(
      'Lays several accounts of one incident beside each other, event by event, and finds where they differ.',
    )
  findingOptions(command, `table, ${formats}`)
  command
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.compare)
    .action(async (files, flags) => {
      const { compareReports } = await import('../commands/compare.ts')
      finish(await compareReports(files, flags, streams, version))
    })
  readingOptions(command)
}
