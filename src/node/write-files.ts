import { randomBytes } from 'node:crypto'
import { open, readdir, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemReason, UserError } from './user-error.ts'

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes every file whole, or none: the contents go to temporary names in the same folders, and are renamed when all
 * are on the disk. An existing file keeps its permissions, a symbolic link its target; a device or a pipe is written
 * to directly.
 *
 * @throws {UserError} where a folder is missing or cannot be written to, or a target is a folder
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const staged: Staged[] = []
  try {
    for (const file of files) staged.push(await reasoned(file.path, () => stage(file)))
    for (const { path, commit } of staged) await reasoned(path, commit)
  } catch (error) {
    for (const { discard } of staged) await discard()
    throw error
  }
}

interface Staged {
  readonly path: string
  readonly commit: () => Promise<void>
  readonly discard: () => Promise<void>
}

async function stage({ path, content }: FileToWrite): Promise<Staged> {
  const target = await realpath(path).catch(() => path)
  const existing = await stat(target).catch(() => null)
  if (existing?.isDirectory()) throw new UserError('cannot write', path, 'it is a folder: name a file in it')
  if (existing !== null && !existing.isFile()) {
    return { path, commit: () => write(target, content), discard: async () => undefined }
  }
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const discard = () => rm(temporary, { force: true })
  try {
    const file = await open(temporary, 'wx', (existing?.mode ?? 0o666) & 0o777)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await discard().catch(() => undefined)
    throw error
  }
  return { path, commit: () => rename(temporary, target), discard }
}

/** Takes out of a folder what a process left there that was killed while it wrote; no other may be writing there now. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^\..+\.[0-9a-f]{12}\.tmp$/.test(name)) await rm(join(folder, name), { force: true })
  }
}

async function reasoned<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('cannot write', path, whyNot(path, error))
  }
}

function whyNot(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `there is no folder ${dirname(path)}: create it first`
  if (code === 'ENOTDIR') return `${dirname(path)} is not a folder`
  if (code === 'EACCES' || code === 'EPERM') return `the folder ${dirname(path)} may not be written to`
  return systemReason(error)
}
