import { extract } from '../extract/extract.ts'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { findInputs } from '../node/find-inputs.ts'
import { readInput } from '../node/read-input.ts'
import { DEFAULT_MAX_BYTES, read } from '../readers/read.ts'
import { byteReaders, readers } from '../readers/readers.ts'
import { complain, note } from './complain.ts'
import { hintsFor } from './hints.ts'
import type { Assumptions, ReadingFlags } from './reading-options.ts'

/** One input, read. */
export interface ReadReport {
  readonly document: Document
  readonly incidents: readonly Incident[]
}

/**
 * Reads every input that the arguments name, in their order, and hands each to `visit` before the next is read. What
 * cannot be used is said on standard error, and the others still come.
 *
 * @returns whether every input could be used
 */
export async function readReports(
  files: readonly string[],
  flags: ReadingFlags,
  assumptions: Assumptions,
  visit: (report: ReadReport) => void | Promise<void>,
): Promise<boolean> {
  const { paths, errors } = await findInputs(files, extensions)
  for (const error of errors) complain(error)
  let usable = errors.length === 0
  for (const path of paths) {
    try {
      const { name, bytes } = await readInput(path, DEFAULT_MAX_BYTES)
      const format = flags.inputFormat
      const document = await read(bytes, { name, ...(format !== undefined && { format }) })
      const incidents = extract(document, assumptions)
      if (!flags.quiet) for (const hint of [...(document.notes ?? []), ...hintsFor(incidents)]) note(name, hint)
      await visit({ document, incidents })
    } catch (error) {
      complain(error, path === '-' ? '<stdin>' : path)
      usable = false
    }
  }
  return usable
}

const extensions = [...readers, ...byteReaders].flatMap((reader) => reader.extensions)
