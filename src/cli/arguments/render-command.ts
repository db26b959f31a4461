import type { Command } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import {
  collect,
  type Finish,
  oneReport,
  outputOptions,
  pdfStandard,
  positiveInteger,
  readingOptions,
  themeHelp,
} from './shared-options.ts'

export function renderCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('render')
    .argument('<file>', oneReport)
    .summary('write a postmortem as Markdown, HTML or PDF')
    .description('Writes a postmortem from a report. Without -o the Markdown goes to standard output.')
    .option('-o, --output <file>', 'file to write: .md, .html or .pdf (repeatable)', collect)
    .option('-t, --template <name|path>', 'a template that comes along, or a file of your own')
    .addOption(pdfStandard('with the incident as JSON inside'))
    .option('--theme <file>', themeHelp)
    .option('--watch', 'render again whenever the report or a template of your own changes')
    .option('--omit-missing', 'leave out sections for which the report has nothing')
    .option('--incident <number>', 'which incident, where the file holds several', positiveInteger)
    .option('-p, --preset <name>', 'a preset of severities: recommended, audit, public-report, internal-postmortem')
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.render)
    .action(async (file, flags) => {
      const { renderReport } = await import('../commands/render.ts')
      finish(await renderReport(file, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}
