import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { BatchDocument } from '../../batch/batch-document.ts'
import { findInputs } from '../find-inputs.ts'
import { readInput } from '../read-input.ts'
import { UserError } from '../user-error.ts'
import { archiveDocuments } from './archive-documents.ts'
import {
  archiveKindOf,
  type InputOptions,
  isDocumentList,
  isReport,
  isWanted,
  limitOf,
  tooLong,
  unreadable,
} from './input-options.ts'
import { linesOf } from './lines.ts'
import { ndjsonDocuments } from './ndjson-documents.ts'
import { walkFolder } from './walk-folder.ts'

/**
 * The documents that paths stand for, one at a time and always in the same order: that of the paths, and by name within
 * a folder or a glob. A path is a file, a folder (the reports and archives in it, at any depth), a glob, an archive
 * (`.zip`, `.tar`, `.tar.gz`), or a file of documents (`.ndjson`). What an earlier one
 * of several arguments stood for is not read again.
 * What cannot be read comes as a document that says so.
 */
export async function* inputDocuments(
  paths: AsyncIterable<string> | Iterable<string>,
  options: InputOptions = {},
): AsyncGenerator<BatchDocument> {
  for await (const path of inputPaths(paths, options.except)) {
    if (typeof path === 'string') yield* documentsAt(path, options)
    else yield path
  }
}

/** The files that paths stand for; in the place of one that there is not, a document that says so. */
export async function* inputPaths(
  given: AsyncIterable<string> | Iterable<string>,
  except: readonly string[] = [],
): AsyncGenerator<string | BatchDocument> {
  // A list may have millions of paths: it is taken as it is.
  const remembers = Array.isArray(given)
  const files = new Set<string>()
  const folders: string[] = []
  const isNew = (path: string): boolean => {
    const full = resolve(path)
    return !files.has(full) && !folders.some((folder) => full.startsWith(folder))
  }
  for await (const path of given) {
    try {
      const found = path === '' ? undefined : await stat(path).catch(() => undefined)
      if (found?.isDirectory()) {
        yield* inFolder(path, except, isNew)
        folders.push(`${resolve(path)}${sep}`)
      } else {
        const matched = found === undefined ? await matches(path) : [path]
        for (const one of matched) if (isNew(one)) yield one
        if (remembers) for (const one of matched) files.add(resolve(one))
      }
    } catch (error) {
      yield unreadable(path, error)
    }
  }
}

async function* inFolder(
  folder: string,
  except: readonly string[],
  isNew: (path: string) => boolean,
): AsyncGenerator<string> {
  let none = true
  for await (const path of walkFolder(folder, except)) {
    if (!isReport(path) && archiveKindOf(path) === undefined) continue
    none = false
    if (isNew(path)) yield path
  }
  if (none) throw new UserError('no reports in the folder', folder, 'name its files, or a glob')
}

/** Of a glob. Where there is none, it says so, and what may have been meant. */
async function matches(pattern: string): Promise<readonly string[]> {
  const { paths, errors } = await findInputs([pattern], [])
  if (errors[0] !== undefined) throw errors[0]
  return paths
}

async function* documentsAt(path: string, options: InputOptions): AsyncGenerator<BatchDocument> {
  if (archiveKindOf(path) !== undefined) yield* archiveDocuments(path, options)
  else if (isDocumentList(path)) yield* listed(path, options)
  else if (isWanted(options, path)) yield await fileDocument(path, limitOf(options))
}

async function* listed(path: string, options: InputOptions): AsyncGenerator<BatchDocument> {
  try {
    yield* ndjsonDocuments(createReadStream(path), path, options)
  } catch (error) {
    yield unreadable(path, error)
  }
}

async function fileDocument(path: string, limit: number): Promise<BatchDocument> {
  try {
    const { size } = await stat(path)
    return size > limit ? tooLong(path, limit) : await readInput(path, limit)
  } catch (error) {
    return unreadable(path, error)
  }
}

/** The paths of a list, a line each; `end` is the byte that ends one: 0 for lists that `find -print0` writes. */
export async function* listedPaths(stream: AsyncIterable<Uint8Array | string>, end = 10): AsyncGenerator<string> {
  for await (const line of linesOf(stream, 65_536, end)) {
    if ('tooLong' in line) throw new UserError('no list of files', undefined, 'a line has more than 64 KiB')
    const path = line.bytes.toString('utf8').replace(/\r$/, '')
    if (path !== '') yield path
  }
}
