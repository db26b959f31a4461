import { nearest } from '../../model/nearest.ts'
import { loadSourcePage } from '../../node/source-pages.ts'
import { UserError } from '../../node/user-error.ts'
import { formatNames } from '../../readers/readers.ts'
import { type Source, sources } from '../../readers/sources.ts'
import { painter } from '../colour.ts'
import { pageText } from '../page-text.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface SourcesFlags {
  readonly format: 'text' | 'markdown' | 'json'
}

/**
 * Lists what evidence can be read and what it is known by, or prints the page of one source.
 *
 * @throws {UserError} where there is no such source
 */
export async function showSources(
  name: string | undefined,
  { format }: SourcesFlags,
  { stdout }: Pick<Streams, 'stdout'>,
): Promise<ExitStatus> {
  if (name === undefined) {
    stdout.write(format === 'json' ? `${JSON.stringify(sources.map(factsOf), null, 2)}\n` : listOf(sources))
    return 0
  }
  const source = sources.find((one) => one.name === name)
  if (source === undefined) {
    const near = nearest(
      name,
      sources.map((one) => one.name),
    )
    const mend = near === undefined ? 'postmortem sources lists them' : `did you mean ${near}?`
    throw new UserError('no such source', name === '' ? "''" : name, mend)
  }
  const page = await loadSourcePage(source)
  if (format === 'json') stdout.write(`${JSON.stringify({ ...factsOf(source), page }, null, 2)}\n`)
  else if (format === 'markdown') stdout.write(page)
  else stdout.write(pageText(page, { paint: painter(stdout), width: Math.min(100, stdout.columns || 80) }))
  return 0
}

function factsOf({ name, gives, format, knownBy }: Source): Omit<Source, 'page'> {
  return { name, gives, format, knownBy }
}

/** Names and formats are plain letters. */
function listOf(all: readonly Source[]): string {
  const widest = (pick: (source: Source) => string): number => Math.max(...all.map((source) => pick(source).length))
  const [names, formats] = [widest(({ name }) => name), widest(({ format }) => format)]
  const lines = all.flatMap(({ name, format, gives, knownBy }) => [
    `${name.padEnd(names)}  ${format.padEnd(formats)}  ${gives}`,
    `${' '.repeat(names + formats + 4)}known by ${knownBy}`,
  ])
  const reports = formatNames.filter((name) => !all.some(({ format }) => format === name)).join(', ')
  const rest = [
    `Any report that is ${reports}, or JSON with times and texts, is read as well.`,
    'postmortem sources NAME tells how to get one of these, and what becomes of its fields.',
  ]
  return `${lines.join('\n')}\n\n${rest.join('\n')}\n`
}
