import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from '../model/document.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { UserError } from '../node/user-error.ts'
import { type FileToWrite, writeFiles } from '../node/write-files.ts'
import { cleanText } from '../render/clean-text.ts'
import type { Reporter, ReporterOptions } from '../reporters/reporter.ts'
import { reporters } from '../reporters/reporters.ts'
import { painter } from './colour.ts'
import type { Output } from './streams.ts'

export interface FindingFlags {
  /** Each a format, or `format=file`. */
  readonly format?: readonly string[]
  /** Where the format without a file goes. */
  readonly output?: string
  readonly failOn: Severity
  /** False where comments in the reports are not to be followed. */
  readonly ignore?: boolean
  readonly showIgnored?: boolean
}

export interface FindingOutput {
  readonly format: string
  /** `-` for standard output. */
  readonly path: string
}

/** By name, loaded when needed. */
export type Formats = Readonly<Record<string, () => Promise<Reporter>>>

/**
 * What to write where: one format may go to standard output or to `--output`, the others to files of their own.
 *
 * @throws {UserError} for a format that is not known, and where two would go to one place
 */
export function findingOutputs(
  { format = [], output }: FindingFlags,
  known: readonly string[] = Object.keys(reporters),
): FindingOutput[] {
  const asked = (format.length === 0 ? ['pretty'] : format).map((given) => {
    const [, name = given, path] = /^([^=]*)=(.*)$/s.exec(given) ?? []
    if (!known.includes(name)) throw unknownFormat(name, known)
    if (path === '') throw new UserError('no file', `--format ${given}`, `write --format ${name}=findings.${name}`)
    return { format: name, path: path ?? output ?? '-', own: path !== undefined }
  })
  const free = asked.filter(({ own }) => !own).map((one) => one.format)
  if (free.length > 1) {
    const mend = `give all but one a file of its own: --format ${free[1]}=findings.${free[1]}`
    throw new UserError('several formats for one output', free.join(', '), mend)
  }
  if (output !== undefined && free.length === 0) {
    throw new UserError('nothing to write', `--output ${output}`, 'every --format has a file of its own')
  }
  const paths = asked.map(({ path }) => (path === '-' ? path : resolve(path)))
  const twice = asked.find((_, index) => paths.indexOf(paths[index] ?? '') !== index)
  if (twice) throw new UserError('named twice', twice.path, 'give every format a file of its own')
  return asked.map(({ format: name, path }) => ({ format: name, path }))
}

function unknownFormat(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known)
  const mend = near === undefined ? `use one of ${known.join(', ')}` : `did you mean ${near}?`
  return new UserError('unknown --format', name === '' ? "''" : name, mend)
}

/**
 * Writes the findings in every format: files whole or not at all, and then what goes to standard output; where
 * nothing does, the names of the files.
 *
 * @throws {UserError} where a file is one of the reports, or cannot be written
 */
export async function writeFindings(
  outputs: readonly FindingOutput[],
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  options: ReporterOptions,
  stdout: Output,
  formats: Formats = reporters,
): Promise<void> {
  const reports = await Promise.all([...documents.keys()].map(realPath))
  const files: FileToWrite[] = []
  let printed: string | undefined
  for (const { format, path } of outputs) {
    const report = await formats[format]?.()
    if (report === undefined) continue
    const { columns } = stdout
    const terminal = path === '-' ? { paint: painter(stdout), ...(columns && { width: columns }) } : {}
    if (path !== '-' && reports.includes(await realPath(path))) {
      throw new UserError('this would write over the report', path, 'give another name')
    }
    // Where nothing could be read, a line for people that nothing was found would mislead.
    const silent = documents.size === 0 && forPeople.includes(format)
    const text = silent ? '' : report(findings, documents, { ...options, ...terminal, pathOf })
    if (path === '-') printed = text
    else files.push({ path, content: text })
  }
  await writeFiles(files)
  stdout.write(printed ?? files.map(({ path }) => `wrote ${cleanText(path)}\n`).join(''))
}

const forPeople: readonly string[] = ['pretty', 'compact', 'markdown', 'table']

/** From the working folder, with `/`; a URL for what lies outside of it. */
function pathOf(file: string): string {
  if (file.startsWith('<')) return file
  const path = relative(process.cwd(), resolve(file))
  return path.startsWith('..') ? pathToFileURL(resolve(file)).href : path.replaceAll(sep, '/')
}

async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path))
}

/** Whether what is printed says itself how much was ignored. */
export function saysIgnored(outputs: readonly FindingOutput[]): boolean {
  return outputs.some(({ format, path }) => path === '-' && countsItself.includes(format))
}

const countsItself: readonly string[] = ['pretty', 'compact', 'markdown', 'github']
