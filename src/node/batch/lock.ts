import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { UserError } from '../user-error.ts'
import { cannotWrite } from './staged-file.ts'

/**
 * Holds a file, so that two runs do not write into one journal; the lock of a run that was killed is taken over.
 *
 * @returns what gives it free
 * @throws {UserError} where another run holds it
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const mine = `${process.pid} ${hostname()}`
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(path, mine, { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') cannotWrite(path, error)
      const holder = await readFile(path, 'utf8').catch(() => '')
      if (attempt > 0 || isAtWork(holder)) {
        throw new UserError('another run writes here', path, `process ${holder}; delete this file if there is none`)
      }
      await rm(path, { force: true })
    }
  }
}

/** Of a process on another machine nothing can be known. */
function isAtWork(holder: string): boolean {
  const [pid = '', host = ''] = holder.split(' ')
  if (holder === '' || (host === hostname() && Number(pid) === process.pid)) return false
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
