import { extractExplained } from '../extract/extract.ts'
import { type FixOptions, fix } from '../fix/fix.ts'
import { readInput } from '../node/read-input.ts'
import { UserError } from '../node/user-error.ts'
import { writeFiles } from '../node/write-files.ts'
import { DEFAULT_MAX_BYTES, read } from '../readers/read.ts'
import { unifiedDiff } from '../reporters/unified-diff.ts'
import { note } from './complain.ts'
import type { ReadReport } from './read-reports.ts'
import type { Streams } from './streams.ts'

export interface FixFlags {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly quiet?: boolean
}

/** The findings that are accepted as they stand. */
export type Accepted = NonNullable<FixOptions['accepted']>

/**
 * Mends one report in its file, or prints what would change, and gives the report as it is then. What is not the text
 * that was read is never written over: standard input, formats that are no text, and other encodings than UTF-8.
 *
 * @throws {UserError} where the file cannot be written, or has changed since it was read
 */
export async function fixReport(
  report: ReadReport,
  { fix: write, quiet }: FixFlags,
  { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>,
  accepted?: Accepted,
): Promise<ReadReport> {
  const { document, settings } = report
  const { name, format } = document
  const { zone, date, now = new Date().toISOString() } = settings.assumptions
  const { config, rules, holidays } = settings
  const { text, findings } = fix(document, config, { zone, date, now, rules, holidays, accepted })
  if (findings.length === 0) return report
  const before = (document.shift === 1 ? '\uFEFF' : '') + document.text
  if (!write) stdout.write(unifiedDiff(name, before, text))
  else await written(name, before, text)
  if (write && !quiet) note(stderr, `${name}: fixed ${findings.length} of its findings`)
  const bytes = new TextEncoder().encode(text)
  const fixed = await read(bytes, { name, format })
  const told = extractExplained(fixed, settings.assumptions)
  return {
    document: fixed,
    incidents: told.map(({ incident }) => incident),
    decisions: told.map(({ decision }) => decision),
    settings,
  }
}

async function written(name: string, before: string, after: string): Promise<void> {
  if (name === '<stdin>')
    throw new UserError('standard input cannot be fixed', '--fix', 'print the changes with --fix-dry-run')
  const { bytes } = await readInput(name, DEFAULT_MAX_BYTES)
  if (!Buffer.from(bytes).equals(Buffer.from(before, 'utf8'))) {
    throw new UserError('not fixed', name, 'it is not encoded in UTF-8, or has changed since it was read')
  }
  await writeFiles([{ path: name, content: after }])
}
