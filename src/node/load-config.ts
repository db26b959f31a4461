import { readFile } from 'node:fs/promises'
import { basename, extname, relative, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { systemReason, UserError } from './user-error.ts'

/** A configuration as its file has it; what it may say is the checks' own matter. */
export interface LoadedConfig {
  readonly value: unknown
  /** The file's name, relative to the working directory where it lies in it. */
  readonly name: string
  /** The line on which the value at a path stands, for messages: `['rules', 'gap']`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

const searchPlaces = ['postmortem.config.yaml', 'postmortem.config.yml', 'postmortem.config.json', 'package.json']

/**
 * The configuration of `path`, or of the nearest `postmortem.config.{yaml,yml,json}` or `package.json` with a key
 * `postmortem`, from `cwd` upwards. Undefined where there is none.
 *
 * @throws {UserError} with `file:line` where the file cannot be read or is not YAML or JSON
 */
export async function loadConfig(path: string | undefined, cwd = process.cwd()): Promise<LoadedConfig | undefined> {
  const documents = new Map<string, { document: Document; lines: LineCounter }>()
  const load = (file: string, text: string): unknown => {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [error] = document.errors
    const what = `not valid ${extname(file) === '.json' ? 'JSON' : 'YAML'}`
    if (error !== undefined) {
      throw new UserError(what, `${nameOf(file, cwd)}:${lines.linePos(error.pos[0]).line}`, oneLine(error.message))
    }
    documents.set(file, { document, lines })
    try {
      return document.toJS() ?? {}
    } catch (cause) {
      // Aliases that multiply, or that stand for nothing.
      throw new UserError(what, nameOf(file, cwd), oneLine((cause as Error).message))
    }
  }
  const found = path === undefined ? await search(cwd, load) : await explicit(resolve(cwd, path), path, load)
  if (found === undefined) return undefined
  const inPackage = basename(found.file) === 'package.json'
  return {
    value: found.value,
    name: nameOf(found.file, cwd),
    lineOf: (steps) => {
      const source = documents.get(found.file)
      return source && lineIn(source.document, source.lines, inPackage ? ['postmortem', ...steps] : steps)
    },
  }
}

type Load = (file: string, text: string) => unknown

async function search(cwd: string, load: Load): Promise<{ file: string; value: unknown } | undefined> {
  const loaders = { '.yaml': load, '.yml': load, '.json': load }
  const found = await lilconfig('postmortem', { searchPlaces, loaders, packageProp: 'postmortem' }).search(cwd)
  return found === null ? undefined : { file: found.filepath, value: found.config }
}

async function explicit(file: string, given: string, load: Load): Promise<{ file: string; value: unknown }> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UserError('cannot read the configuration', given, systemReason(error))
  }
  const value = load(file, text)
  if (basename(file) !== 'package.json') return { file, value }
  return { file, value: (value as { postmortem?: unknown }).postmortem ?? {} }
}

/** Of the deepest part of the path that is there. */
function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

function nameOf(file: string, cwd: string): string {
  const short = relative(cwd, file)
  return short.startsWith('..') ? file : short
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim()
