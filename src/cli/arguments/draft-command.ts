import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import {
  collect,
  type Finish,
  outputOptions,
  pdfStandard,
  readingOptions,
  themeHelp,
  thresholdHelp,
} from './shared-options.ts'

export function draftCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('draft')
    .argument(
      '<source...>',
      'chats, alerts, pages, commits, notes: files, folders, globs, archives; - for standard input',
    )
    .summary('draft a postmortem from chat, pager, alerts, commits …')
    .description(
      'Drafts a postmortem from raw evidence: one timeline, each line with the records that tell of it, and what is still to be asked. Without -o the Markdown goes to standard output.',
    )
    .option('-o, --output <file>', 'file to write: .md, .html or .pdf (repeatable)', collect)
    .addOption(
      new Option('-f, --format <format>', 'a report, or the incident alone')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .option('-t, --template <name|path>', 'a template that comes along, or a file of your own')
    .option('--title <text>', 'instead of what the sources call the incident')
    .option('--from <time>', 'leave out what was before: 2026-03-24T06:30Z, 2026-03-24 (default: what lies far off)')
    .option('--to <time>', 'leave out what came after')
    .option(
      '--clock <source=length>',
      'by how much the clock of a source is ahead: pager.json=+90s (repeatable)',
      collect,
    )
    .option('--threshold <limit>', thresholdHelp)
    .addOption(new Option('--keep <what>', 'show chatter, repeats and what is of another time, too').choices(['all']))
    .option('--roles <file>', 'people by their roles, from a YAML or JSON file')
    .option('--mask <kind>', 'mask ip, phone or address, besides secrets and e-mail (repeatable)', collect)
    .option('--update <draft>', 'bring new evidence into a draft that was edited by hand')
    .option('--force', 'write over a file that is no untouched draft')
    .addOption(pdfStandard())
    .option('--theme <file>', themeHelp)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.draft)
    .action(async (sources, flags) => {
      const { draftReport } = await import('../commands/draft.ts')
      finish(await draftReport(sources, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}
