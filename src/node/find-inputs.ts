import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { nearest } from '../model/nearest.ts'
import { extensionOf } from '../readers/detect.ts'
import { systemReason, UserError } from './user-error.ts'

/** What one argument stands for: paths to read in order, or why there are none. */
export interface FoundInputs {
  readonly paths: readonly string[]
  readonly errors: readonly UserError[]
}

/**
 * Turns file arguments into paths: a file stands for itself, `-` for standard input, a folder for the reports in it at
 * any depth, and a glob for what it matches. The order is that of the arguments, and by name within a folder or a glob;
 * a file that was named before is not read twice. Hidden folders and node_modules are passed over.
 *
 * @param extensions those of reports, in lower case and without their dot; what else lies in a folder is passed over
 */
export async function findInputs(
  patterns: readonly string[],
  extensions: readonly string[],
  cwd = process.cwd(),
): Promise<FoundInputs> {
  const paths = new Map<string, string>()
  const errors: UserError[] = []
  for (const pattern of patterns) {
    try {
      for (const path of await expand(pattern, extensions, cwd)) {
        const key = path === '-' ? path : resolve(cwd, path)
        if (!paths.has(key)) paths.set(key, path)
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      errors.push(error)
    }
  }
  return { paths: [...paths.values()], errors }
}

async function expand(pattern: string, extensions: readonly string[], cwd: string): Promise<readonly string[]> {
  if (pattern === '-') return [pattern]
  // Else it would stand for the working directory: `postmortem check "$FILE"`, where FILE is not set.
  if (pattern === '')
    throw new UserError('an empty name', "''", 'give a file, a folder, a glob, or - for standard input')
  try {
    const found = await stat(resolve(cwd, pattern))
    return found.isDirectory() ? await inFolder(pattern, extensions, cwd) : [pattern]
  } catch (error) {
    if (error instanceof UserError) throw error
    if (!isDynamicPattern(pattern)) throw await unreadable(pattern, error, cwd)
    return await matching(pattern, cwd)
  }
}

/** With the name that may have been meant, where a file beside it has one alike. */
async function unreadable(path: string, error: unknown, cwd: string): Promise<UserError> {
  const names = (error as NodeJS.ErrnoException).code === 'ENOENT' ? await namesBeside(resolve(cwd, path)) : []
  const near = nearest(basename(path), names)
  const reason = systemReason(error)
  if (near === undefined) return new UserError('cannot read', path, reason)
  return new UserError('cannot read', path, `${reason}: did you mean ${join(dirname(path), near)}?`)
}

async function namesBeside(path: string): Promise<string[]> {
  return (await readdir(dirname(path)).catch(() => [])).sort(byName)
}

async function inFolder(folder: string, extensions: readonly string[], cwd: string): Promise<string[]> {
  const names = await glob('**/*', { cwd: resolve(cwd, folder), ignore, expandDirectories: false })
  const reports = names.filter((name) => extensions.includes(extensionOf(name)))
  if (reports.length === 0) {
    throw new UserError(
      'no reports in the folder',
      folder,
      `a report ends in ${extensions.map((extension) => `.${extension}`).join(', ')}`,
    )
  }
  return reports.sort(byName).map((name) => join(folder, name))
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const names = await glob(pattern, { cwd, ignore, expandDirectories: false })
  if (names.length === 0) {
    throw new UserError('nothing matches', pattern, 'look whether the folder it begins in is the right one')
  }
  return names.map((name) => (name.startsWith('/') ? relativeWithin(name, cwd) : name)).sort(byName)
}

const ignore = ['**/node_modules/**']

/** By code units, so that the order is the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function relativeWithin(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith(`..${sep}`) ? path : short
}
