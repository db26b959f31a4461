import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/**
 * The files of a folder at any depth, in the order of their paths by code units: the same on every machine. Only the
 * names of the folders on the way are held. Hidden files and folders, node_modules and linked folders are passed over.
 *
 * @param except full paths of what else is passed over
 */
export async function* walkFolder(folder: string, except: readonly string[] = []): AsyncGenerator<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).filter(isShown).sort(byPath)) {
    const path = join(folder, entry.name)
    if (except.includes(resolve(path))) continue
    if (entry.isDirectory()) yield* walkFolder(path, except)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield path
  }
}

const isShown = ({ name }: Dirent): boolean => !name.startsWith('.') && name !== 'node_modules'

/** As whole paths would be sorted: a folder's name goes on with a slash. */
function byPath(one: Dirent, other: Dirent): number {
  const [a, b] = [one, other].map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)) as [string, string]
  return a < b ? -1 : Number(a > b)
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
