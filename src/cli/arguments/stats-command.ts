import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import {
  collect,
  type Finish,
  pdfStandard,
  positiveInteger,
  presetHelp,
  readingOptions,
  themeHelp,
  wholeNumber,
} from './shared-options.ts'

export function statsCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('stats')
    .argument('<input...>', 'records of batch or extract (.ndjson), a .duckdb file, or reports; - for standard input')
    .summary('tell what many incidents have in common')
    .description(
      'Tells what many incidents have in common: how long they last, which components they affect, what their reports lack. What too few incidents or chance would show is not claimed.',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print (default: text)').choices(['text', 'json', 'markdown']),
    )
    .option('-o, --output <file>', 'file to write: .md, .html, .pdf, .json or .txt (repeatable)', collect)
    .option('-m, --metric <name>', 'the length by which groups are shown (default: the one known most often)')
    .option('--seed <number>', 'of the draws that intervals are made from (default: 1)', wholeNumber)
    .option('--resamples <number>', 'how many draws (default: 2000)', positiveInteger)
    .option('-t, --template <name|path>', 'a template of statistics of your own (default: statistics)')
    .addOption(pdfStandard('with the figures as JSON inside'))
    .option('--theme <file>', themeHelp)
    .option('-w, --width <number>', 'columns, 40 at least (default: as the terminal has, or 80)', positiveInteger)
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.stats)
    .action(async (inputs, flags) => {
      const { writeStatistics } = await import('../commands/stats.ts')
      finish(await writeStatistics(inputs, flags, streams, version))
    })
  readingOptions(command)
}
