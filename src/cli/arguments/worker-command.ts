import type { Command } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { type Finish, positiveInteger, queueUrl } from './shared-options.ts'

export function workerCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  program
    .command('worker')
    .summary('read documents for a batch on another machine')
    .description('Reads the documents that wait in a queue, until it is told to stop.')
    .requiredOption('--queue <url>', queueUrl)
    .option('--workers <number>', 'threads that read (default: as many as the machine has cores)', positiveInteger)
    .option('-q, --quiet', 'say nothing of start and end')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.worker)
    .action(async (flags) => {
      const { work } = await import('../commands/worker.ts')
      finish(await work(flags, streams, version))
    })
}
