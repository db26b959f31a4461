import { realpath } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { UserError } from '../node/user-error.ts'
import { writeFiles } from '../node/write-files.ts'
import { cleanText } from '../render/clean-text.ts'
import type { Streams } from './streams.ts'

export type OutputFormat = 'markdown' | 'html' | 'pdf'
export type PictureFormat = 'svg' | 'png'

export interface OutputFile<Format extends string = OutputFormat> {
  /** As given; `-` for standard output. */
  readonly path: string
  readonly format: Format
}

/** What a command writes. */
export interface OutputKind<Format extends string> {
  /** By the endings of names. */
  readonly formats: Readonly<Record<string, Format>>
  readonly standard: Format
  readonly hint: string
}

export const documents: OutputKind<OutputFormat> = {
  formats: { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.pdf': 'pdf' },
  standard: 'markdown',
  hint: 'end the name in .md, .html or .pdf',
}

export const pictures: OutputKind<PictureFormat> = {
  formats: { '.svg': 'svg', '.png': 'png' },
  standard: 'svg',
  hint: 'end the name in .svg or .png',
}

/**
 * The files to write, with the format that their endings tell; standard output has the kind's first format, and is
 * meant where no file is given.
 *
 * @throws {UserError} for another ending, for the input itself, and where one file is named twice
 */
export async function outputFiles<Format extends string>(
  given: readonly string[],
  input: string,
  { formats, standard, hint }: OutputKind<Format>,
): Promise<OutputFile<Format>[]> {
  if (given.length === 0) return [{ path: '-', format: standard }]
  const source = input === '-' ? undefined : await realPath(input)
  const seen = new Set<string>()
  const files: OutputFile<Format>[] = []
  for (const path of given) {
    const format = path === '-' ? standard : formats[extname(path).toLowerCase()]
    if (format === undefined) throw new UserError('cannot tell the format', `-o ${path}`, hint)
    const target = path === '-' ? path : await realPath(path)
    if (target === source) throw new UserError('this would write over the report', `-o ${path}`, 'give another name')
    if (seen.has(target)) throw new UserError('named twice', `-o ${path}`, 'give every file once')
    seen.add(target)
    files.push({ path, format })
  }
  return files
}

/** Writes all files, or none; standard output has what is meant for it, or else the names of what was written. */
export async function writeOutputs<Format extends string>(
  outputs: readonly OutputFile<Format>[],
  contents: ReadonlyMap<Format, string | Uint8Array>,
  { stdout }: Streams,
): Promise<void> {
  const made = outputs.map(({ path, format }) => ({ path, content: contents.get(format) ?? '' }))
  await writeFiles(made.filter(({ path }) => path !== '-'))
  const printed = made.find(({ path }) => path === '-')
  stdout.write(printed?.content ?? made.map(({ path }) => `wrote ${cleanText(path)}\n`).join(''))
}

async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path))
}
