import { watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { systemReason, UserError } from './user-error.ts'

/** Editors write a file in several steps. */
const QUIET_MS = 150

/**
 * Calls `changed` whenever one of the files has been written, once for writes that follow each other closely and
 * never twice at a time, until the signal ends it. Folders are watched, for editors put new files in the place of old.
 *
 * @throws {UserError} where a folder cannot be watched
 */
export async function watchFiles(
  files: readonly string[],
  changed: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const folders = new Map<string, Set<string>>()
  for (const file of files.map((each) => resolve(each))) {
    const names = folders.get(dirname(file)) ?? new Set()
    folders.set(dirname(file), names.add(basename(file)))
  }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(changed)
      running.catch(() => undefined)
    }, QUIET_MS)
  }
  const watchers = [...folders].map(([folder, names]) => {
    try {
      return watch(folder, { signal }, (_, name) => {
        if (name === null || names.has(name)) soon()
      }).on('error', () => undefined)
    } catch (error) {
      throw new UserError('cannot watch', folder, systemReason(error))
    }
  })
  if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done, { once: true }))
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
}
