import Handlebars from 'handlebars'
import { blockNames } from './blocks/blocks.ts'
import { checkTemplate, helperNames } from './template-check.ts'
import { TemplateError } from './template-error.ts'
import { type Rendered, tokensFor } from './tokens.ts'
import type { View } from './view-shape.ts'
import { viewShape } from './view-shape.ts'

/** A template, checked against the view and ready to run. */
export interface Template {
  readonly name: string
  /** Runs it: Markdown in which values and blocks are stood in for by tokens. */
  readonly run: (view: View) => Rendered
}

export interface TemplateOptions {
  /** Pieces that the template may include by `{{> name}}`: their texts by name. */
  readonly partials?: Readonly<Record<string, string>>
}

/**
 * Compiles a Handlebars template that writes Markdown. `name` is what messages call it, usually its path.
 *
 * @throws {TemplateError} where it is not valid Handlebars, or names a field, helper or block that does not exist
 */
export function compileTemplate(text: string, name: string, options: TemplateOptions = {}): Template {
  const texts = options.partials ?? {}
  const program = parse(text, name)
  const pieces = new Map(Object.keys(texts).map((key) => [key, { name: key, program: parse(texts[key] ?? '', key) }]))
  checkTemplate({
    name,
    program,
    shape: viewShape,
    blocks: blockNames,
    partial: (key) => pieces.get(key),
    partialNames: [...pieces.keys()],
  })
  const environment = Handlebars.create()
  const settings = {
    knownHelpers: Object.fromEntries(helperNames.map((helper) => [helper, true])) as Record<string, boolean>,
    knownHelpersOnly: true,
  }
  // Compiled from strings only: an object in place of a text would be run as code.
  const compiled = environment.compile(`${text}`, settings)
  const partials = Object.fromEntries(
    Object.keys(texts).map((key) => [key, environment.compile(`${texts[key]}`, settings)]),
  )
  return {
    name,
    run: (view) => {
      const tokens = tokensFor(name)
      const markdown = compiled(tokens.wrap(view, viewShape), { helpers: tokens.helpers, partials })
      return { markdown, lookup: tokens.lookup }
    },
  }
}

function parse(text: string, name: string): hbs.AST.Program {
  const reserved = /[\uE000-\uE00F\uE010-\uE019]/.exec(text)
  if (reserved !== null) {
    const before = text.slice(0, reserved.index).split('\n')
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    throw new TemplateError(name, place, 'a character from the private use area cannot be used in a template')
  }
  try {
    return Handlebars.parse(text)
  } catch (error) {
    throw syntaxError(error, name)
  }
}

function syntaxError(error: unknown, name: string): TemplateError {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number }
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  const reason =
    message
      .split('\n')
      .at(-1)
      ?.replace(/ - \d+:\d+$/, '') ?? ''
  const arrow = message.split('\n').find((part) => /^-*\^$/.test(part))
  const at = column === undefined ? (arrow?.length ?? 1) : column + 1
  return new TemplateError(name, { line, column: at }, `not a valid template: ${reason}`)
}
