import { UserError } from '../../node/user-error.ts'
import { cleanText } from '../../render/clean-text.ts'
import { filterDocuments } from '../batch-filter.ts'
import { type BatchFlags, Interrupted, statusOf } from '../batch-flags.ts'
import { batchDocuments } from '../batch-inputs.ts'
import { batchIntoFiles } from '../batch-into-files.ts'
import { documentReaders } from '../batch-readers.ts'
import { summaryLines } from '../batch-report.ts'
import { note } from '../complain.ts'
import { outputOf } from '../output-options.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

/** Reads any number of documents into one output, or as a filter; an interrupt ends it cleanly. */
export async function batch(
  inputs: readonly string[],
  flags: BatchFlags,
  streams: Streams,
  version: string,
): Promise<ExitStatus> {
  const stop = new AbortController()
  const interrupted = (): void => stop.abort(new Interrupted())
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, interrupted)
  try {
    // What means nothing is said before anything is read.
    outputOf({}, flags)
    return await (flags.stdout === undefined ? intoFiles : asFilter)(inputs, flags, streams, version, stop.signal)
  } catch (error) {
    // Who waits for more input would keep the process alive.
    streams.stdin.destroy()
    if (!(error instanceof Interrupted)) throw error
    note(
      streams.stderr,
      flags.out === undefined ? 'interrupted' : 'interrupted: the same command with --resume goes on',
    )
    return 2
  } finally {
    for (const signal of signals) process.off(signal, interrupted)
  }
}

type Run = (
  inputs: readonly string[],
  flags: BatchFlags,
  streams: Streams,
  version: string,
  signal: AbortSignal,
) => Promise<ExitStatus>

const intoFiles: Run = async (inputs, flags, streams, version, signal) => {
  const { out } = flags
  if (out === undefined) {
    throw new UserError('no output', undefined, 'name a folder or a file with --out, or give --stdout ndjson')
  }
  const settingsFor = await settingsOf(flags, flags)
  const tally = await batchIntoFiles(inputs, { out, flags, settingsFor, version, signal }, streams)
  const status = statusOf(tally, flags.failOn)
  streams.settled?.(status)
  const [first = '', ...others] = summaryLines(tally, flags.check === true)
  streams.stdout.write([`wrote ${cleanText(out)}: ${first}`, ...others].map((line) => `${line}\n`).join(''))
  return status
}

const asFilter: Run = async (inputs, flags, streams, version, signal) => {
  const { quiet = false } = flags
  for (const [flag, given] of [
    ['--out', flags.out],
    ['--render', flags.render],
    ['--resume', flags.resume],
  ] as const) {
    if (given !== undefined) throw new UserError('give one or the other', `--stdout ndjson and ${flag}`)
  }
  const settingsFor = await settingsOf(flags, flags)
  const documents = batchDocuments(inputs, flags, [], streams)
  const task = { flags, now: flags.now ?? new Date().toISOString(), version }
  const readers = await documentReaders(task, flags, settingsFor, streams.stderr, signal)
  const onTally: Parameters<typeof filterDocuments>[1]['onTally'] = (tally) =>
    streams.settled?.(statusOf(tally, flags.failOn))
  try {
    const tally = await filterDocuments(documents, { ...readers, signal, quiet, onTally }, streams)
    if (!quiet) for (const line of summaryLines(tally, flags.check === true)) note(streams.stderr, line)
    return statusOf(tally, flags.failOn)
  } finally {
    await readers.close()
  }
}
