import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { type Baseline, type NameOf, parseBaseline } from '../check/baseline.ts'
import { systemReason, UserError } from './user-error.ts'
import { writeFiles } from './write-files.ts'

/** @throws {UserError | ConfigError} where the file cannot be read or is no baseline */
export async function readBaseline(path: string): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const mend = (error as NodeJS.ErrnoException).code === 'ENOENT' ? ': write one with --write-baseline' : ''
    throw new UserError('cannot read the baseline', path, `${systemReason(error)}${mend}`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UserError('not a baseline', path, 'it is not JSON')
  }
  return parseBaseline(value, path)
}

/**
 * Writes a baseline, over an older one too, but over nothing else: an option that swallowed the name of a report must
 * not cost the report.
 *
 * @throws {UserError} where the file is something else, or cannot be written
 */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before !== undefined) {
    await readBaseline(path).catch(() => {
      throw new UserError('this would write over another file', path, 'name the baseline: --write-baseline=known.json')
    })
  }
  await writeFiles([{ path, content: `${JSON.stringify(baseline, null, 2)}\n` }])
}

/** Names a report from the folder of the baseline, with `/`. */
export function namesFrom(baseline: string): NameOf {
  const folder = dirname(resolve(baseline))
  return (file) => (file.startsWith('<') ? file : relative(folder, resolve(file)).replaceAll(sep, '/'))
}
