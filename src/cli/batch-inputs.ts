import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { BatchDocument } from '../batch/batch-document.ts'
import { tarDocuments } from '../node/batch/archive-documents.ts'
import { inputDocuments, inputPaths, listedPaths } from '../node/batch/input-documents.ts'
import type { InputOptions } from '../node/batch/input-options.ts'
import { ndjsonDocuments } from '../node/batch/ndjson-documents.ts'
import { shardOf } from '../node/batch/shard.ts'
import { systemReason, UserError } from '../node/user-error.ts'
import type { BatchInputFlags } from './batch-flags.ts'
import type { Streams } from './streams.ts'

/**
 * The documents that arguments and options name, in their order: arguments first, then a list, then what comes on
 * standard input.
 *
 * @param except full paths that are not read: those of the output
 * @throws {UserError} where nothing is named, or standard input is asked for twice
 */
export function batchDocuments(
  inputs: readonly string[],
  flags: BatchInputFlags,
  except: readonly string[],
  { stdin }: Pick<Streams, 'stdin'>,
): AsyncIterable<BatchDocument> {
  const options: InputOptions = { except, wanted: flags.shard === undefined ? undefined : shardOf(flags.shard) }
  const { list, piped } = sourcesOf(inputs, flags)
  const end = flags.null === true ? 0 : 10
  return inTurn([
    inputDocuments(
      inputs.filter((input) => input !== '-'),
      options,
    ),
    ...(list === undefined ? [] : [inputDocuments(listedPaths(opened(list, stdin), end), options)]),
    ...(piped === 'ndjson' ? [ndjsonDocuments(stdin, '<stdin>', options)] : []),
    ...(piped === 'tar' ? [tarDocuments(Readable.from(stdin, { objectMode: false }), '<stdin>', options)] : []),
  ])
}

/** How many files the arguments name: for the progress, and undefined where that cannot be told beforehand. */
export async function countedPaths(
  inputs: readonly string[],
  flags: BatchInputFlags,
  except: readonly string[],
): Promise<number | undefined> {
  if (flags.stdin !== undefined || flags.filesFrom !== undefined || inputs.includes('-')) return undefined
  const wanted = flags.shard === undefined ? () => true : shardOf(flags.shard)
  let count = 0
  for await (const path of inputPaths(inputs, except)) {
    const name = typeof path === 'string' ? path : path.name
    if (/\.(zip|tar|tgz|gz|ndjson|jsonl|ldjson)$/i.test(name)) return undefined
    if (wanted(name)) count += 1
  }
  return count
}

function sourcesOf(
  inputs: readonly string[],
  { stdin, filesFrom }: BatchInputFlags,
): { readonly list: string | undefined; readonly piped: 'ndjson' | 'tar' | undefined } {
  const lists = [inputs.includes('-'), filesFrom === '-', stdin === 'paths'].filter(Boolean).length
  const piped = stdin === 'ndjson' || stdin === 'tar' ? stdin : undefined
  if (lists > 0 && piped !== undefined) {
    throw new UserError(
      'standard input is asked for twice',
      `--stdin ${stdin}`,
      'name a list of files with --files-from',
    )
  }
  const list = lists > 0 ? '-' : filesFrom
  if (inputs.length === 0 && list === undefined && piped === undefined) {
    throw new UserError('nothing to read', undefined, 'name files, folders or archives, or give --stdin ndjson')
  }
  return { list, piped }
}

async function* opened(list: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* list === '-' ? stdin : createReadStream(list)
  } catch (error) {
    throw new UserError('cannot read the list', list, systemReason(error))
  }
}

async function* inTurn(sources: readonly AsyncIterable<BatchDocument>[]): AsyncGenerator<BatchDocument> {
  for (const source of sources) yield* source
}
