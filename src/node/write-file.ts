import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemReason, UserError } from './user-error.ts'

/**
 * Writes a whole file or none: the content goes to a temporary name in the same folder, and is renamed when it is on
 * the disk. An existing file keeps its permissions, a symbolic link its target; a device or a pipe is written to
 * directly.
 *
 * @throws {UserError} where the folder is missing or cannot be written to, or the target is a folder
 */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const existing = await stat(target).catch(() => null)
    if (existing?.isDirectory()) throw new UserError('cannot write', path, 'it is a folder: name a file in it')
    if (existing !== null && !existing.isFile()) await write(target, content)
    else await replace(target, content, existing?.mode)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('cannot write', path, whyNot(path, error))
  }
}

async function replace(target: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', mode & 0o777)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

function whyNot(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}: create it first`
  if (code === 'ENOTDIR') return `${dirname(path)} is not a folder`
  if (code === 'EACCES' || code === 'EPERM') return `the folder ${dirname(path)} may not be written to`
  return systemReason(error)
}
