import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemReason, UserError } from '../user-error.ts'

/** A file that comes to stand under its name only when it is whole. */
export interface StagedFile {
  /** Where it is until then; what a killed run has left there is written over. */
  readonly path: string
  readonly write: (text: string) => Promise<void>
  /** Brings what is left to the disk: nothing is written any more. */
  readonly finish: () => Promise<void>
  /** Finishes it, and puts it under its name. */
  readonly commit: () => Promise<void>
  readonly discard: () => Promise<void>
}

export const stagedPath = (path: string): string => join(dirname(path), `.${basename(path)}.partial`)

const enough = 256 * 1024

/** @throws {UserError} where it cannot be written, from each of its functions */
export async function stagedFile(path: string): Promise<StagedFile> {
  const staged = stagedPath(path)
  const file: FileHandle = await open(staged, 'w').catch((error) => cannotWrite(path, error))
  let waiting: string[] = []
  let length = 0
  const flush = async (): Promise<void> => {
    const text = waiting.join('')
    waiting = []
    length = 0
    await file.appendFile(text).catch((error) => cannotWrite(path, error))
  }
  const finish = async (): Promise<void> => {
    try {
      await flush()
      await file.sync()
      await file.close()
    } catch (error) {
      cannotWrite(path, error)
    }
  }
  return {
    path: staged,
    write: async (text) => {
      waiting.push(text)
      length += text.length
      if (length >= enough) await flush()
    },
    finish,
    commit: async () => {
      await finish()
      await rename(staged, path).catch((error) => cannotWrite(path, error))
    },
    discard: async () => {
      await file.close().catch(() => undefined)
      await rm(staged, { force: true })
    },
  }
}

/** @throws {UserError} always: why the file cannot be written, and how to go on */
export function cannotWrite(path: string, error: unknown): never {
  if (error instanceof UserError) throw error
  const full =
    (error as NodeJS.ErrnoException).code === 'ENOSPC' ||
    /no space left/i.test(error instanceof Error ? error.message : '')
  throw new UserError(
    'cannot write',
    path,
    full ? 'the disk is full: make room, then go on with --resume' : systemReason(error).split('\n', 1)[0],
  )
}
