import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { systemReason, UserError } from './user-error.ts'

/** A configuration as its file has it; what it may say is the checks' own matter. */
export interface ConfigFile {
  /** In full. */
  readonly file: string
  /** As messages call it. */
  readonly name: string
  readonly value: unknown
  /** The line on which the value at a path stands, for messages: `['rules', 'gap']`; none in a file that is run. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

/** Whether reading a configuration runs it. */
export const isCode = (file: string): boolean => ['.js', '.mjs', '.cjs'].includes(extname(file))

/**
 * Reads YAML, JSON, or the key `postmortem` of a package.json; runs JavaScript and takes what it exports by default.
 *
 * @throws {UserError} with `file:line` where the file cannot be read, is not YAML or JSON, or cannot be run
 */
export async function readConfigFile(file: string, name: string): Promise<ConfigFile> {
  if (isCode(file)) return { file, name, value: await exported(file, name), lineOf: () => undefined }
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UserError('cannot read the configuration', name, systemReason(error))
  }
  return parsed(file, name, text)
}

function parsed(file: string, name: string, text: string): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  const what = `not valid ${extname(file) === '.json' ? 'JSON' : 'YAML'}`
  if (error !== undefined) {
    throw new UserError(what, `${name}:${lines.linePos(error.pos[0]).line}`, oneLine(error.message))
  }
  const value = plainValue(document, what, name)
  if (basename(file) !== 'package.json') return { file, name, value, lineOf: (path) => lineIn(document, lines, path) }
  const inKey = (path: readonly PropertyKey[]) => lineIn(document, lines, ['postmortem', ...path])
  return { file, name, value: keyOf(value), lineOf: inKey }
}

async function exported(file: string, name: string): Promise<unknown> {
  let module: { readonly default?: unknown }
  try {
    module = await import(pathToFileURL(file).href)
  } catch (error) {
    throw new UserError('cannot run the configuration', name, oneLine(String(error)))
  }
  if (module.default === undefined) {
    throw new UserError('the configuration exports nothing', name, 'write `export default { … }`')
  }
  return module.default
}

function plainValue(document: Document, what: string, name: string): unknown {
  try {
    return document.toJS() ?? {}
  } catch (cause) {
    // Aliases that multiply, or that stand for nothing.
    throw new UserError(what, name, oneLine((cause as Error).message))
  }
}

const keyOf = (value: unknown): unknown => (value as { postmortem?: unknown } | null)?.postmortem ?? {}

/** Of the deepest part of the path that is there. */
function lineIn(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim()
