import { resolve } from 'node:path'
import { exists } from '../../node/exists.ts'
import { type LoadedTemplate, loadTemplate, templateNames } from '../../node/load-template.ts'
import { UserError } from '../../node/user-error.ts'
import { writeFiles } from '../../node/write-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import { checkTemplate } from '../../render/template/template.ts'
import { complain } from '../complain.ts'
import type { ExitStatus, Streams } from '../streams.ts'

type Output = Pick<Streams, 'stdout' | 'stderr'>

export interface FormatFlags {
  readonly format: 'text' | 'json'
}

/** Prints the templates that come with the package, each with what it is for. */
export async function listTemplates({ format }: FormatFlags, { stdout }: Output): Promise<ExitStatus> {
  const loaded = await Promise.all((await templateNames()).map((name) => loadTemplate(name)))
  const facts = loaded.map(({ name, text }) => ({ name, description: descriptionIn(text) }))
  const width = Math.max(...facts.map(({ name }) => name.length))
  const lines = facts.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`)
  stdout.write(format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : lines.join(''))
  return 0
}

/** Prints a template as it is. */
export async function showTemplate(
  nameOrPath: string,
  { format }: FormatFlags,
  { stdout }: Output,
): Promise<ExitStatus> {
  const { name, text, partials } = await loadTemplate(nameOrPath)
  const facts = { name, description: descriptionIn(text), text, partials }
  stdout.write(format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : text)
  return 0
}

export interface EjectFlags {
  readonly output?: string
  readonly force?: boolean
}

/** Writes a template that comes along to a file of one's own, to be changed. */
export async function ejectTemplate(
  name: string,
  { output, force }: EjectFlags,
  { stdout }: Output,
): Promise<ExitStatus> {
  const { text, kind } = await loadTemplate(name)
  const path = output ?? `${name}.md.hbs`
  if (!/\.md\.hbs$/.test(path)) throw new UserError('not the name of a template', `-o ${path}`, 'end it in .md.hbs')
  if (force !== true && (await exists(path))) {
    throw new UserError('there is such a file', path, 'name another with -o, or write over it with --force')
  }
  await writeFiles([{ path, content: text }])
  const used = kind === 'statistics' ? 'postmortem stats reports/' : 'postmortem render report.md'
  const given = /^[./\\]|^\w:/.test(path) ? path : `./${path}`
  stdout.write(`wrote ${cleanText(path)}\nuse it: ${used} --template ${cleanText(given)}\n`)
  return 0
}

/** Checks templates as rendering does, and prints all that is wrong with them; 1 where anything is. */
export async function checkTemplates(
  given: readonly string[],
  { format }: FormatFlags,
  { stdout, stderr }: Output,
): Promise<ExitStatus> {
  const loaded: LoadedTemplate[] = []
  let usable = true
  for (const nameOrPath of new Map(given.map((each) => [resolve(each), each])).values()) {
    try {
      loaded.push(await loadTemplate(nameOrPath))
    } catch (error) {
      complain(stderr, error)
      usable = false
    }
  }
  const checked = loaded.map(({ name, text, partials, kind }) => ({
    name,
    faults: checkTemplate(text, name, { partials, kind }),
  }))
  const faults = checked.flatMap((one) => one.faults)
  if (format === 'json') {
    const facts = faults.map(({ template, line, column, problem }) => ({ template, line, column, message: problem }))
    stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
  } else {
    const lines = checked.flatMap(({ name, faults: own }) =>
      own.length === 0 ? [`${name}: nothing is wrong with it`] : own.map(({ message }) => message),
    )
    stdout.write(lines.map((line) => `${cleanText(line)}\n`).join(''))
  }
  return usable ? (faults.length > 0 ? 1 : 0) : 2
}

/** The comment with which a template opens. */
function descriptionIn(text: string): string {
  return cleanText(/^\{\{!--([\s\S]{0,2000}?)--\}\}/.exec(text)?.[1] ?? '')
}
