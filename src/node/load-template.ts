import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { nearest } from '../model/nearest.ts'
import { systemReason, UserError } from './user-error.ts'

/** The templates that come with the package; `dist/node` and `src/node` lie equally deep. */
const folder = fileURLToPath(new URL('../../templates/', import.meta.url))
const ending = '.md.hbs'

export interface LoadedTemplate {
  /** As given: for messages. */
  readonly name: string
  readonly text: string
}

/** Names of the templates that come with the package, in order. */
export async function templateNames(): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter((file) => file.endsWith(ending) && !file.startsWith('_'))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

/**
 * A template by its name, or by its path where `nameOrPath` has a slash or ends in `.hbs` or `.md`.
 *
 * @throws {UserError} where there is no template of that name, or the file cannot be read
 */
export async function loadTemplate(nameOrPath: string): Promise<LoadedTemplate> {
  if (/[/\\]|\.(hbs|md)$/.test(nameOrPath)) return { name: nameOrPath, text: await readTemplate(nameOrPath) }
  const names = await templateNames()
  if (!names.includes(nameOrPath)) {
    const near = nearest(nameOrPath, names)
    const mend = near === undefined ? `the templates are ${names.join(', ')}` : `did you mean ${near}?`
    throw new UserError(
      'no such template',
      nameOrPath,
      `${mend} A file of your own is given by its path, ./name.md.hbs`,
    )
  }
  return { name: nameOrPath, text: await readTemplate(`${folder}${nameOrPath}${ending}`) }
}

async function readTemplate(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UserError('cannot read the template', path, systemReason(error))
  }
}
