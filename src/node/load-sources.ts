import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type ExtractedLog, extractPieces, extractRecords } from '../draft/extract-records.ts'
import type { Masker, Shift } from '../draft/mask/masker.ts'
import { byText, type Source } from '../draft/telling.ts'
import type { ExtractOptions } from '../extract/extract.ts'
import { decode } from '../readers/decode.ts'
import { byteReaderFor } from '../readers/detect.ts'
import { slackNames, withNames } from '../readers/json/slack-names.ts'
import { type ReadOptions, read, readPieces } from '../readers/read.ts'
import { sha256Of } from '../readers/sha256.ts'
import { archiveDocuments } from './batch/archive-documents.ts'
import { inputPaths } from './batch/input-documents.ts'
import { archiveKindOf } from './batch/input-options.ts'
import { readInput } from './read-input.ts'

/** Chats of weeks are large: more than a report may be, and still read in a few hundred MB of memory. */
export const SOURCE_MAX_BYTES = 64 * 1024 * 1024

export interface LoadOptions {
  readonly stdin?: Readable
  /** Of every source, or told by its content and name. */
  readonly format?: string | undefined
  /** From where on a measured value is bad, for series of them. */
  readonly threshold?: string | undefined
  /** What the user says of times that a source leaves open. */
  readonly assumptionsFor?: (name: string) => ExtractOptions
  /** Covers secrets in a text, and in whatever was decoded since. */
  readonly masker?: Pick<Masker, 'mask' | 'maskValues' | 'renumbered'>
  /** Full paths that are passed over within folders: a run must not read what it writes. */
  readonly except?: readonly string[]
  readonly progress?: (done: number, name: string) => void
}

export interface LoadedSources {
  readonly sources: readonly Source[]
  /** What could not be read, each in a line that names it and says why. */
  readonly failures: readonly string[]
  /** What a reader could not read as it should. */
  readonly notes: readonly { readonly name: string; readonly note: string }[]
}

/**
 * The sources that paths stand for: files, folders, globs, archives, `-` for standard input. A source that cannot be
 * read is told of, and the others still come. In a workspace export of Slack, people get the names of its `users.json`,
 * which may lie beside the channels that are named, and the files of one channel are one stream.
 */
export async function loadSources(paths: readonly string[], options: LoadOptions = {}): Promise<LoadedSources> {
  const sources: Source[] = []
  const failures = new Map<string, string>()
  const notes: { name: string; note: string }[] = []
  const workspaces = new Map<string, ReadonlyMap<string, string> | undefined>()
  let done = 0
  for await (const given of files(paths, options)) {
    options.progress?.(done, given.name)
    done += 1
    if ('failure' in given) {
      failures.set(given.name, given.failure.message)
      continue
    }
    const { name } = given
    const bytes = 'bytes' in given ? given.bytes : new TextEncoder().encode(given.text)
    try {
      const names = /^(?:org_)?users\.json$/.test(basename(name)) ? usersIn(bytes) : undefined
      if (names !== undefined) workspaces.set(dirname(name), names)
      else sources.push(await sourceOf(name, bytes, options, notes))
    } catch (error) {
      failures.set(name, oneLine(error, name))
    }
  }
  for (const name of [...sources.map((source) => source.name), ...failures.keys()]) await findUsers(name, workspaces)
  const isAbout = (name: string): boolean => isMetadata(name) && workspaces.get(dirname(name)) !== undefined
  const loaded: LoadedSources = {
    sources: sources.filter(({ name }) => !isAbout(name)).map((source) => inWorkspace(source, workspaces)),
    failures: [...failures].flatMap(([name, message]) => (isAbout(name) ? [] : [message])),
    notes: notes.filter(({ name }) => !isAbout(name)),
  }
  return options.masker === undefined ? loaded : await covered(loaded, options.masker)
}

/**
 * Masked once more, since what was read may be written differently from its source and has got names from elsewhere; and
 * numbered in the order of the names of the sources, not of that in which they were given.
 */
async function covered(
  { sources, failures, notes }: LoadedSources,
  masker: NonNullable<LoadOptions['masker']>,
): Promise<LoadedSources> {
  const order = sources.map((_, index) => index).sort((a, b) => byText(sources[a]?.name ?? '', sources[b]?.name ?? ''))
  const told = order.map((index) => sources[index]?.incidents ?? [])
  // A chat may be saved under somebody's address.
  const names = order.map((index) => sources[index]?.name ?? '')
  const masked = masker.renumbered(await masker.maskValues({ told, names, failures, notes }))
  return {
    sources: sources.map((source, index) => {
      const at = order.indexOf(index)
      return { ...source, name: masked.names[at] ?? '', incidents: masked.told[at] ?? [] }
    }),
    failures: masked.failures,
    notes: masked.notes,
  }
}

type Given = Awaited<ReturnType<ReturnType<typeof archiveDocuments>['next']>>['value']

async function* files(paths: readonly string[], { stdin, except }: LoadOptions): AsyncGenerator<Exclude<Given, void>> {
  const seen = new Set<string>()
  for await (const path of inputPaths(paths, except)) {
    if (typeof path !== 'string') yield path
    else if (archiveKindOf(path) !== undefined) yield* archiveDocuments(path, { maxBytes: SOURCE_MAX_BYTES })
    else if (!seen.has(path)) {
      seen.add(path)
      try {
        yield await readInput(path, SOURCE_MAX_BYTES, stdin)
      } catch (error) {
        yield { name: path, failure: { code: 'unreadable', message: oneLine(error, path) } }
      }
    }
  }
}

async function sourceOf(
  name: string,
  bytes: Uint8Array,
  { format, threshold, assumptionsFor, masker }: LoadOptions,
  notes: { name: string; note: string }[],
): Promise<Source> {
  const sha256 = await sha256Of(bytes)
  const isText = byteReaderFor(bytes, format) === undefined
  const shifts: Shift[] = []
  const text = isText && masker !== undefined ? await masker.mask(decode(bytes).text, shifts) : undefined
  const { incidents, notes: told } = await recordsIn(
    text ?? bytes,
    {
      name,
      maxBytes: 2 * SOURCE_MAX_BYTES,
      ...(format !== undefined && { format }),
      ...(threshold !== undefined && { threshold }),
    },
    assumptionsFor?.(name) ?? {},
  )
  for (const note of told) notes.push({ name, note })
  return { name, sha256, incidents, ...(shifts.length > 0 && { columnOf: columnsBehind(shifts) }) }
}

/** A long log is read piece by piece. */
const LONG = 1024 * 1024

async function recordsIn(
  input: string | Uint8Array,
  options: ReadOptions,
  assumptions: ExtractOptions,
): Promise<ExtractedLog> {
  const pieces = typeof input === 'string' && input.length > LONG ? await readPieces(input, options) : undefined
  const log = pieces && extractPieces(pieces, assumptions)
  if (log !== undefined) return log
  const document = await read(input, options)
  return { incidents: extractRecords(document, assumptions), notes: document.notes ?? [] }
}

/** Columns of the file itself, for places in the masked text. */
function columnsBehind(shifts: readonly Shift[]): NonNullable<Source['columnOf']> {
  const shiftAt = (offset: number): number => {
    let [low, high] = [0, shifts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return shifts[low - 1]?.by ?? 0
  }
  return ({ offset, column }) => column + shiftAt(offset) - shiftAt(offset - column + 1)
}

function usersIn(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  try {
    const names = slackNames(decode(bytes).text)
    return names.size > 0 ? names : undefined
  } catch {
    return undefined
  }
}

/** Of a channel that is given without the rest of its export. */
async function findUsers(
  name: string,
  workspaces: Map<string, ReadonlyMap<string, string> | undefined>,
): Promise<void> {
  const folder = dirname(dirname(name))
  if (!name.endsWith('.json') || workspaces.has(folder) || name.startsWith('<')) return
  workspaces.set(folder, undefined)
  const found = await readInput(join(folder, 'users.json'), SOURCE_MAX_BYTES).catch(() => undefined)
  if (found !== undefined) workspaces.set(folder, usersIn(found.bytes))
}

function inWorkspace(source: Source, workspaces: ReadonlyMap<string, ReadonlyMap<string, string> | undefined>): Source {
  const names = workspaces.get(dirname(dirname(source.name)))
  if (names === undefined) return source
  const incidents = source.incidents.map((incident) => withNames(incident, names))
  return { ...source, incidents, stream: dirname(source.name) }
}

/** What an export holds beside its channels. */
function isMetadata(name: string): boolean {
  return /^(?:channels|groups|dms|mpims|integration_logs|file_conversations|canvases|lists|huddle_transcripts)\.json$/.test(
    basename(name),
  )
}

function oneLine(error: unknown, name: string): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/\s+/g, ' ').slice(0, 400)
  return line.includes(name) ? line : `${name}: ${line}`
}
