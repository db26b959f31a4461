import { extractExplained } from '../extract/extract.ts'
import type { Decision } from '../extract/milestones.ts'
import type { Document } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import { findInputs } from '../node/find-inputs.ts'
import { readInput } from '../node/read-input.ts'
import { DEFAULT_MAX_BYTES, read } from '../readers/read.ts'
import { byteReaders, readers } from '../readers/readers.ts'
import { complain, note } from './complain.ts'
import { type HintedFile, hintLines, hintsFor } from './hints.ts'
import { progressOn } from './progress.ts'
import { type ReadingFlags, thresholdGiven } from './reading-options.ts'
import type { Settings } from './settings.ts'
import type { Streams } from './streams.ts'

/** One input, read. */
export interface ReadReport {
  readonly document: Document
  readonly incidents: readonly Incident[]
  /** What counts for this report. */
  readonly settings: Settings
  /** Why each incident has the milestones that it has. */
  readonly decisions: readonly Decision[]
}

/**
 * Reads every input that the arguments name, in their order, and hands each to `visit` before the next is read. What
 * cannot be used is said on standard error, and the others still come. Hints follow at the end, those of several
 * reports together.
 *
 * @returns whether every input could be used
 */
export async function readReports(
  files: readonly string[],
  flags: ReadingFlags,
  settingsFor: (file: string) => Settings,
  { stdin, stderr }: Pick<Streams, 'stdin' | 'stderr'>,
  visit: (report: ReadReport) => void | Promise<void>,
): Promise<boolean> {
  const threshold = thresholdGiven(flags.threshold)
  const { paths, errors } = await findInputs(files, reportExtensions)
  for (const error of errors) complain(stderr, error)
  let usable = errors.length === 0
  const hinted: HintedFile[] = []
  const progress = progressOn(stderr, flags.quiet ? 0 : paths.length)
  for (const [done, path] of paths.entries()) {
    progress.show(done, path)
    try {
      const { name, bytes } = await readInput(path, DEFAULT_MAX_BYTES, stdin)
      const format = flags.inputFormat
      const settings = settingsFor(name)
      const document = await read(bytes, {
        name,
        ...(format !== undefined && { format }),
        ...(threshold !== undefined && { threshold }),
      })
      const told = extractExplained(document, settings.assumptions)
      const incidents = told.map(({ incident }) => incident)
      progress.clear()
      await visit({ document, incidents, settings, decisions: told.map(({ decision }) => decision) })
      hinted.push({ name, hints: hintsFor(incidents, document.notes) })
    } catch (error) {
      progress.clear()
      complain(stderr, error, path === '-' ? '<stdin>' : path)
      usable = false
    }
  }
  if (!flags.quiet) for (const line of hintLines(hinted)) note(stderr, line)
  return usable
}

/** Endings of what is read from a folder. */
export const reportExtensions = [...readers, ...byteReaders].flatMap((reader) => reader.extensions)
