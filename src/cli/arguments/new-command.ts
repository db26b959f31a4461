import type { Command } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import { collect, configuration, type Finish, outputZone, pdfStandard, themeHelp } from './shared-options.ts'

export function newCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  program
    .command('new')
    .summary('start a postmortem from what nobody has recorded')
    .description(
      'Starts a postmortem from what no source has. In a terminal it asks for what no option gives; elsewhere --title and --severity are needed.',
    )
    .option('--title <text>', 'what happened, in a few words')
    .option('--severity <text>', 'in your own scale: SEV-2, major')
    .option('--started <time>', 'when it started: "2026-03-24 07:02 CET", or as your reports write times')
    .option('--detected <time>', 'when it was noticed; a clock alone is on the day of the time before')
    .option('--mitigated <time>', 'when customers no longer felt it')
    .option('--resolved <time>', 'when it was over')
    .option('--component <name>', 'what was affected (repeatable)', collect)
    .option('--impact <text>', 'what customers noticed')
    .option('--summary <text>', 'what happened, in two or three sentences')
    .option('--who <text>', 'who took part, and as what')
    .option('-o, --output <file>', 'file to write: .md, .html or .pdf (repeatable)', collect)
    .option('-t, --template <name|path>', 'a template that comes along, or a file of your own')
    .option('--force', 'write over a file that is there')
    .addOption(pdfStandard())
    .option('--theme <file>', themeHelp)
    .option('--output-zone <zone>', outputZone)
    .option('--locale <tag>', 'words, days and lengths: de, en-GB, ja … (default: en)')
    .option('-z, --zone <zone>', 'zone of times without one: Europe/Berlin, +02:00, UTC')
    .option('-d, --date <date>', 'day of clocks without one: 2026-03-24')
    .option('-c, --config <file>', configuration)
    .option('-q, --quiet', 'no hints on standard error')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.new)
    .action(async (flags) => {
      const { newReport } = await import('../commands/new.ts')
      finish(await newReport(flags, streams, version))
    })
}
