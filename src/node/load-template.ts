import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../model/nearest.ts'
import { kindOfTemplate, type TemplateKindName } from '../render/template/template-kind.ts'
import { systemReason, UserError } from './user-error.ts'

/** The templates that come with the package; `dist/node` and `src/node` lie equally deep. */
const folder = fileURLToPath(new URL('../../templates/', import.meta.url))
const ending = '.md.hbs'

export interface LoadedTemplate {
  /** As given: for messages. */
  readonly name: string
  /** Whether it comes with the package; else it is somebody else's. */
  readonly ours: boolean
  readonly kind: TemplateKindName
  readonly text: string
  /** Pieces that it may include: files beside it, or beside ours, whose name begins with `_`, by the rest of the name. */
  readonly partials: Readonly<Record<string, string>>
  /** The files that it was read from; none where it comes with the package. */
  readonly files: readonly string[]
}

/** Names of the templates that come with the package, in order; of one kind, where one is given. */
export async function templateNames(kind?: TemplateKindName): Promise<string[]> {
  const names = (await namesIn(folder)).filter((name) => !name.startsWith('_'))
  return kind === undefined ? names : names.filter((name) => kindOfTemplate(name) === kind)
}

/**
 * A template by its name, or by its path where `nameOrPath` has a slash or ends in `.hbs` or `.md`.
 *
 * @param kind what it is to be about; default: what its name tells
 * @throws {UserError} where there is no template of that name, it is of another kind, or the file cannot be read
 */
export async function loadTemplate(nameOrPath: string, kind?: TemplateKindName): Promise<LoadedTemplate> {
  const ours = await partialsIn(folder)
  if (isTemplatePath(nameOrPath)) {
    const text = await readTemplate(nameOrPath)
    const beside = dirname(nameOrPath)
    const pieces = await partialsIn(beside)
    const files = [nameOrPath, ...Object.keys(pieces).map((name) => join(beside, `_${name}${ending}`))]
    return {
      name: nameOrPath,
      ours: false,
      kind: kind ?? kindOfTemplate(nameOrPath),
      text,
      partials: { ...ours, ...pieces },
      files,
    }
  }
  const names = await templateNames(kind)
  if (!names.includes(nameOrPath) && (await templateNames()).includes(nameOrPath)) {
    const [what, command] = kind === 'incident' ? ['statistics', 'stats'] : ['one incident', 'render']
    throw new UserError(`a template of ${what}`, nameOrPath, `it is for postmortem ${command}`)
  }
  if (!names.includes(nameOrPath)) {
    const near = nearest(nameOrPath, names)
    const known = near === undefined ? `the templates are ${names.join(', ')}` : `did you mean ${near}?`
    throw new UserError('no such template', nameOrPath, `${known} (a file of your own: ./name.md.hbs)`)
  }
  return {
    name: nameOrPath,
    ours: true,
    kind: kindOfTemplate(nameOrPath),
    text: await readTemplate(join(folder, nameOrPath + ending)),
    partials: ours,
    files: [],
  }
}

/** Whether a template is given by its path: it has a slash, or ends in `.hbs` or `.md`. */
export function isTemplatePath(nameOrPath: string): boolean {
  return /[/\\]|\.(hbs|md)$/.test(nameOrPath)
}

async function partialsIn(path: string): Promise<Record<string, string>> {
  const names = (await namesIn(path)).filter((name) => name.startsWith('_'))
  const texts = names.map(async (name) => [name.slice(1), await readTemplate(join(path, name + ending))])
  return Object.fromEntries(await Promise.all(texts))
}

async function namesIn(path: string): Promise<string[]> {
  const files = await readdir(path).catch(() => [])
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

async function readTemplate(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UserError('cannot read the template', path, systemReason(error))
  }
}
