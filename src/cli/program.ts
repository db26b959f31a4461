import { Command, CommanderError } from 'commander'
import { batchCommand } from './arguments/batch-command.ts'
import { checkCommand } from './arguments/check-command.ts'
import { compareCommand } from './arguments/compare-command.ts'
import { draftCommand } from './arguments/draft-command.ts'
import { explainCommand } from './arguments/explain-command.ts'
import { extractCommand } from './arguments/extract-command.ts'
import { newCommand } from './arguments/new-command.ts'
import { renderCommand } from './arguments/render-command.ts'
import { rulesCommand } from './arguments/rules-command.ts'
import { sourcesCommand } from './arguments/sources-command.ts'
import { statsCommand } from './arguments/stats-command.ts'
import { statusCommand } from './arguments/status-command.ts'
import { templatesCommand } from './arguments/templates-command.ts'
import { timelineCommand } from './arguments/timeline-command.ts'
import { workerCommand } from './arguments/worker-command.ts'
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

/** Commander's own message on one line, with the way to the help that fits. */
function usageError(error: CommanderError, args: readonly string[], commands: readonly string[]): Error {
  const [what = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n')
  const command = args.find((arg) => commands.includes(arg))
  const help = `postmortem ${command === undefined ? '' : `${command} `}--help`
  const usage = new Error([what.replace(/\.$/, ''), ...suggestion].join(' ').concat(`: see ${help}`))
  usage.name = 'UserError'
  return usage
}
