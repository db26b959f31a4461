import { type Command, Option } from 'commander'
import { examples } from '../examples.ts'
import type { Streams } from '../streams.ts'
import type { Finish } from './shared-options.ts'

export function templatesCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('templates')
    .summary('list, show, copy and check templates')
    .description('Templates say what stands where in a postmortem: those that come along, and your own.')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples.templates)
  const sub = (name: string, what: string): Command =>
    command
      .command(name)
      .summary(what)
      .description(`${what[0]?.toUpperCase()}${what.slice(1)}.`)
  const format = (): Option =>
    new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text')
  const load = () => import('../commands/templates.ts')
  sub('list', 'list the templates that come along')
    .addOption(format())
    .helpOption('-h, --help', 'print this help')
    .action(async (flags) => finish(await (await load()).listTemplates(flags, streams)))
  sub('show', 'print a template')
    .argument('<name|path>', 'a template that comes along, or a file of your own')
    .addOption(format())
    .helpOption('-h, --help', 'print this help')
    .action(async (name, flags) => finish(await (await load()).showTemplate(name, flags, streams)))
  sub('eject', 'copy a template into a file of your own')
    .argument('<name>', 'a template that comes along')
    .option('-o, --output <file>', 'file to write (default: the name with .md.hbs)')
    .option('--force', 'write over a file that is there')
    .helpOption('-h, --help', 'print this help')
    .action(async (name, flags) => finish(await (await load()).ejectTemplate(name, flags, streams)))
  sub('check', 'find what is wrong in templates')
    .argument('<name|path...>', 'templates')
    .addOption(format())
    .helpOption('-h, --help', 'print this help')
    .action(async (names, flags) => finish(await (await load()).checkTemplates(names, flags, streams)))
}
