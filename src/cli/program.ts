import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { complain } from './complain.ts'
import { examples } from './examples.ts'
import type { ExitStatus, Streams } from './streams.ts'

/**
 * Parses the arguments and runs the command they name. Each command's code, and the readers, rules and writers it
 * needs, load only when it runs.
 */
export async function run(args: readonly string[], version: string, streams: Streams): Promise<ExitStatus> {
  const { stdout, stderr } = streams
  let status: ExitStatus = 0
  const finish = (result: ExitStatus): void => {
    status = result
  }
  const program = new Command('postmortem')
    .description('Reads incident reports, checks their timelines, and renders postmortems. Nothing leaves the machine.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => stdout.columns || 80,
      getErrHelpWidth: () => stderr.columns || 80,
    })
  draftCommand(program, streams, finish, version)
  newCommand(program, streams, finish, version)
  extractCommand(program, streams, finish)
  checkCommand(program, streams, finish, version)
  statusCommand(program, streams, finish)
  compareCommand(program, streams, finish, version)
  renderCommand(program, streams, finish, version)
  timelineCommand(program, streams, finish)
  batchCommand(program, streams, finish, version)
  workerCommand(program, streams, finish, version)
  statsCommand(program, streams, finish, version)
  templatesCommand(program, streams, finish)
  sourcesCommand(program, streams, finish)
  rulesCommand(program, streams, finish)
  explainCommand(program, streams, finish)
  program.addHelpText('after', examples.program)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) complain(stderr, error)
    else if (error.exitCode === 0) return 0
    else if (error.code !== 'commander.help') {
      const commands = program.commands.map((command) => command.name())
      complain(stderr, usageError(error, args, commands))
    }
    return 2
  }
  return status
}

type Finish = (status: ExitStatus) => void

function draftCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
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
    .addOption(
      new Option('--pdf <standard>', 'ua-1: accessible; a-3b: for archives too')
        .choices(['ua-1', 'a-3b'])
        .default('ua-1'),
    )
    .option('--theme <file>', 'colours, fonts, logo and page size of the PDF (YAML or JSON)')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.draft)
    .action(async (sources, flags) => {
      const { draftReport } = await import('./commands/draft.ts')
      finish(await draftReport(sources, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}

function newCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
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
    .addOption(
      new Option('--pdf <standard>', 'ua-1: accessible; a-3b: for archives too')
        .choices(['ua-1', 'a-3b'])
        .default('ua-1'),
    )
    .option('--theme <file>', 'colours, fonts, logo and page size of the PDF (YAML or JSON)')
    .option('--output-zone <zone>', outputZone)
    .option('--locale <tag>', 'words, days and lengths: de, en-GB, ja … (default: en)')
    .option('-z, --zone <zone>', 'zone of times without one: Europe/Berlin, +02:00, UTC')
    .option('-d, --date <date>', 'day of clocks without one: 2026-03-24')
    .option('-c, --config <file>', configuration)
    .option('-q, --quiet', 'no hints on standard error')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.new)
    .action(async (flags) => {
      const { newReport } = await import('./commands/new.ts')
      finish(await newReport(flags, streams, version))
    })
}

function extractCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('extract')
    .argument('<file...>', severalReports)
    .summary('print the facts of reports')
    .description(
      'Prints the facts of each report: its timeline, milestones, durations, components, promises and actions.',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(['json', 'ndjson', 'markdown', 'text'])
        .default('json'),
    )
    .addOption(
      new Option('--explain', 'print instead what could be each milestone, and why one was chosen').conflicts('format'),
    )
    .option('--threshold <limit>', thresholdHelp)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.extract)
    .action(async (files, flags) => {
      const { extractReports } = await import('./commands/extract.ts')
      finish(await extractReports(files, flags, streams))
    })
  readingOptions(command)
}

function checkCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('check')
    .argument('<file...>', severalReports)
    .summary('find gaps and contradictions in reports')
    .description('Finds gaps, contradictions and broken promises in each report, with the lines that prove them.')
  findingOptions(command, formats)
  command
    .option('--baseline <file>', 'findings that are known, and so not reported again')
    .addOption(
      new Option(
        '--write-baseline [file]',
        'write what is found as known (default: postmortem-baseline.json)',
      ).conflicts(['format', 'output', 'baseline']),
    )
    .addOption(new Option('--fix', 'mend in the files what can be known, and report the rest').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'print what --fix would change, as a diff, and write nothing')
    .option('--output-zone <zone>', outputZone)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.check)
    .action(async (files, flags) => {
      const { checkReports } = await import('./commands/check.ts')
      finish(await checkReports(files, flags, streams, version))
    })
  readingOptions(command)
}

/** How findings are weighed and where they go, alike for all commands that find. */
function findingOptions(command: Command, formats: string): void {
  command
    .option('-f, --format <format>', formats, collect)
    .option('-o, --output <file>', output)
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .option('--show-ignored', 'report ignored findings too, each with the reason')
}

function compareCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
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
      const { compareReports } = await import('./commands/compare.ts')
      finish(await compareReports(files, flags, streams, version))
    })
  readingOptions(command)
}

function statusCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('status')
    .argument('<file...>', severalReports)
    .summary('say what reports still lack, and what falls due')
    .description(
      'Says what each report lacks before it is finished, how old its open action items are, and what falls due next.',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print; ics is a calendar of deadlines and due days')
        .choices(['text', 'json', 'ics'])
        .default('text'),
    )
    .option('-t, --template <name|path>', 'ask for the sections of this template (default: what the rules ask for)')
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.status)
    .action(async (files, flags) => {
      const { showStatus } = await import('./commands/status.ts')
      finish(await showStatus(files, flags, streams))
    })
  readingOptions(command)
}

function renderCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('render')
    .argument('<file>', oneReport)
    .summary('write a postmortem as Markdown, HTML or PDF')
    .description('Writes a postmortem from a report. Without -o the Markdown goes to standard output.')
    .option('-o, --output <file>', 'file to write: .md, .html or .pdf (repeatable)', collect)
    .option('-t, --template <name|path>', 'a template that comes along, or a file of your own')
    .addOption(
      new Option('--pdf <standard>', 'ua-1: accessible; a-3b: for archives too, with the incident as JSON inside')
        .choices(['ua-1', 'a-3b'])
        .default('ua-1'),
    )
    .option('--theme <file>', 'colours, fonts, logo and page size of the PDF (YAML or JSON)')
    .option('--watch', 'render again whenever the report or a template of your own changes')
    .option('--omit-missing', 'leave out sections for which the report has nothing')
    .option('--incident <number>', 'which incident, where the file holds several', positiveInteger)
    .option('-p, --preset <name>', 'a preset of severities: recommended, audit, public-report, internal-postmortem')
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.render)
    .action(async (file, flags) => {
      const { renderReport } = await import('./commands/render.ts')
      finish(await renderReport(file, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}

function timelineCommand(program: Command, streams: Streams, finish: Finish): void {
  const command = program
    .command('timeline')
    .argument('<file...>', severalReports)
    .summary('draw the timeline: terminal, SVG, PNG')
    .description(
      'Draws the timeline of each report in the terminal, or that of one report into files. NO_COLOR and FORCE_COLOR are obeyed.',
    )
    .option('-o, --output <file>', 'picture to write: .svg or .png (repeatable)', collect)
    .option(
      '-w, --width <number>',
      'columns of the terminal, 40 at least (default: as it is, or 80); pixels of a picture, 320 at least (default: 960)',
      positiveInteger,
    )
    .option('--incident <number>', 'which incident to write, where the file holds several', positiveInteger)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.timeline)
    .action(async (files, flags) => {
      if (flags.output !== undefined) {
        const { writePictures } = await import('./commands/timeline-files.ts')
        finish(await writePictures(files, flags, streams))
        return
      }
      const { drawTimelines } = await import('./commands/timeline.ts')
      finish(await drawTimelines(files, flags, streams))
    })
  outputOptions(command)
  readingOptions(command)
}

function batchCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
  const command = program
    .command('batch')
    .argument(
      '[input...]',
      'reports: files, folders, globs, .zip, .tar.gz, .ndjson; - for a list of paths on standard input',
    )
    .summary('read thousands of reports into data')
    .description(
      'Reads any number of reports, on all cores, into data: incidents, findings, and what could not be read.',
    )
    .option('-o, --out <path>', 'a folder, or a file: .ndjson, .csv, .parquet or .duckdb')
    .addOption(
      new Option('--stdin <what>', 'what comes on standard input: documents, a list of paths, or an archive').choices([
        'ndjson',
        'paths',
        'tar',
      ]),
    )
    .addOption(new Option('--stdout <what>', 'print records instead: a filter that keeps nothing').choices(['ndjson']))
    .option('--files-from <file>', 'a list of paths, a line each; - for standard input')
    .option('-0, --null', 'the list ends each path with NUL, as find -print0 does')
    .option('--check', 'check the reports, too')
    .addOption(
      new Option('--fail-on <severity>', 'with --check, exit with 1 from this severity on')
        .choices(['error', 'warning', 'info'])
        .default('warning'),
    )
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .option('--no-ignore', 'do not follow comments of the reports that ask for findings to be ignored')
    .option('--render <template>', 'write a report of each incident, too, into the folder of --out')
    .addOption(new Option('--render-format <format>', 'of these reports').choices(['md', 'html', 'pdf']).default('md'))
    .option('--resume', 'go on with a run that was cut off; read anew only what is new or has changed')
    .option('--workers <number>', 'threads that read (default: one for each core)', positiveInteger)
    .option('--queue <url>', queueUrl)
    .option(
      '--in-flight <number>',
      'with --queue, how many reports are under way at once (default: 256)',
      positiveInteger,
    )
    .option('--shard <i/n>', 'read only one of n parts, told by the names of the reports: 2/8')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.batch)
    .action(async (inputs, flags) => {
      const { batch } = await import('./commands/batch.ts')
      finish(await batch(inputs, flags, streams, version))
    })
  outputOptions(command)
  readingOptions(command)
}

function statsCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
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
    .addOption(
      new Option('--pdf <standard>', 'ua-1: accessible; a-3b: for archives too, with the figures as JSON inside')
        .choices(['ua-1', 'a-3b'])
        .default('ua-1'),
    )
    .option('--theme <file>', 'colours, fonts, logo and page size of the PDF (YAML or JSON)')
    .option('-w, --width <number>', 'columns, 40 at least (default: as the terminal has, or 80)', positiveInteger)
    .option('-p, --preset <name>', presetHelp, collect)
    .option('-r, --rule <id=severity>', 'set a rule to error, warning, info or off (repeatable)', collect)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.stats)
    .action(async (inputs, flags) => {
      const { writeStatistics } = await import('./commands/stats.ts')
      finish(await writeStatistics(inputs, flags, streams, version))
    })
  readingOptions(command)
}

function templatesCommand(program: Command, streams: Streams, finish: Finish): void {
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
  const load = () => import('./commands/templates.ts')
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

function sourcesCommand(program: Command, streams: Streams, finish: Finish): void {
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
      const { showSources } = await import('./commands/sources.ts')
      finish(await showSources(name, flags, streams))
    })
}

function workerCommand(program: Command, streams: Streams, finish: Finish, version: string): void {
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
      const { work } = await import('./commands/worker.ts')
      finish(await work(flags, streams, version))
    })
}

function rulesCommand(program: Command, streams: Streams, finish: Finish): void {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules, those of plugins too, with their severity in each preset.')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('-c, --config <file>', configuration)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples.rules)
    .action(async (flags) => {
      const { listRules } = await import('./commands/rules.ts')
      finish(await listRules(flags, streams))
    })
}

function explainCommand(program: Command, streams: Streams, finish: Finish): void {
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
      const { explainRule } = await import('./commands/explain.ts')
      finish(await explainRule(rule, flags, streams))
    })
}

const queueUrl = 'the Redis by which documents go to postmortem worker: redis://host:6379, rediss:// for TLS'
const presetHelp =
  'severities: recommended, audit, public-report, internal-postmortem, or a clock such as eu-dora (repeatable)'
const formats =
  'pretty, compact, json, ndjson, sarif, junit, github or markdown (default: pretty); format=file for a file of its own (repeatable)'
const output = 'file for the format that has none of its own (default: standard output)'
const configuration = 'configuration (default: the nearest postmortem.config.yaml, .json or .js)'
const severalReports = 'reports: files, folders, globs, or - for standard input'
const oneReport = 'a report, or - for standard input'

const thresholdHelp = 'from where on a measured value is bad, for series of them: ">0.05"'
const outputZone = 'show each time in this zone, too: Europe/Berlin, +02:00, UTC'

/** The options of every command that shows times and words of its own. */
function outputOptions(command: Command): void {
  command
    .option('--output-zone <zone>', outputZone)
    .option('--locale <tag>', "words, days and lengths: de, en-GB, ja … (default: the report's language, or en)")
}

/** The options of every command that reads reports. */
function readingOptions(command: Command): void {
  command
    .optionsGroup('Reading:')
    .option('-z, --zone <zone>', 'zone of times without one: Europe/Berlin, +02:00, UTC')
    .option('-d, --date <date>', 'day of the incident, where the report gives none: 2026-03-24')
    .option('--now <time>', 'the present, for times that lie ahead: 2026-03-24T08:30Z (default: the clock)')
    .option('--input-format <format>', 'format of the reports (default: told by their content and name)')
    .option('-c, --config <file>', configuration)
    .option('-q, --quiet', 'no hints and no progress on standard error')
}

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value]

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number above 0.')
  return Number(value)
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}

/** Commander's own message on one line, with the way to the help that fits. */
function usageError(error: CommanderError, args: readonly string[], commands: readonly string[]): Error {
  const [what = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n')
  const command = args.find((arg) => commands.includes(arg))
  const help = `postmortem ${command === undefined ? '' : `${command} `}--help`
  const usage = new Error([what.replace(/\.$/, ''), ...suggestion].join(' ').concat(`: see ${help}`))
  usage.name = 'UserError'
  return usage
}
