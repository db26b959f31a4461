import { realpath } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { UserError } from '../node/user-error.ts'

export type OutputFormat = 'markdown' | 'html' | 'pdf'

export interface OutputFile {
  /** As given; `-` for standard output. */
  readonly path: string
  readonly format: OutputFormat
}

const formats: Readonly<Record<string, OutputFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
}

/**
 * The files to write, with the format that their endings tell; standard output is Markdown, and is meant where no
 * file is given.
 *
 * @throws {UserError} for another ending, for the input itself, and where one file is named twice
 */
export async function outputFiles(given: readonly string[], input: string): Promise<OutputFile[]> {
  if (given.length === 0) return [{ path: '-', format: 'markdown' }]
  const source = input === '-' ? undefined : await realPath(input)
  const seen = new Set<string>()
  const files: OutputFile[] = []
  for (const path of given) {
    const format = path === '-' ? 'markdown' : formats[extname(path).toLowerCase()]
    if (format === undefined) {
      throw new UserError('cannot tell the format', `-o ${path}`, 'end the name in .md, .html or .pdf')
    }
    const target = path === '-' ? path : await realPath(path)
    if (target === source) throw new UserError('this would write over the report', `-o ${path}`, 'give another name')
    if (seen.has(target)) throw new UserError('named twice', `-o ${path}`, 'give every file once')
    seen.add(target)
    files.push({ path, format })
  }
  return files
}

async function realPath(path: string): Promise<string> {
  return await realpath(path).catch(() => resolve(path))
}
