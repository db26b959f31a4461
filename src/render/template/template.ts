import Handlebars from 'handlebars'
import type { Root } from 'mdast'
import { parseMarkdown, settledContent } from '../author-markdown.ts'
import type { StatisticsView } from '../statistics/statistics-shape.ts'
import type { Wording } from '../wording.ts'
import { sourceOf } from './helper-check.ts'
import { helperShapes } from './helper-shapes.ts'
import { templateFaults } from './template-check.ts'
import { TemplateError } from './template-error.ts'
import { helpersOf } from './template-helpers.ts'
import { kindOfTemplate, type TemplateKind, type TemplateKindName, templateKinds } from './template-kind.ts'
import { TemplateLimit, type Token, tokensOfRun } from './tokens.ts'
import type { View } from './view-shape.ts'

/** A template, checked against the view and ready to run. */
export interface Template {
  readonly name: string
  /** The zone in which its times are to stand beside the original, where it asks for one: `{{zone "UTC"}}`. */
  readonly zone?: string | undefined
  /**
   * Runs it.
   *
   * @throws {TemplateError} where it repeats itself without end, or writes more than a report can hold
   */
  readonly run: (view: View | StatisticsView, wording: Wording) => TemplateRun
}

/** What a template has written: content in which tokens stand in for values and blocks. Plain data. */
export interface TemplateRun {
  readonly root: Root
  readonly tokens: readonly Token[]
}

export interface TemplateOptions {
  /** Pieces that the template may include by `{{> name}}`: their texts by name. */
  readonly partials?: Readonly<Record<string, string>>
  /** What it is about; default: as its name tells, see `kindOfTemplate`. */
  readonly kind?: TemplateKindName
}

/** Templates are written by people. */
const MOST_LETTERS = 200_000

/**
 * Compiles a Handlebars template that writes Markdown. `name` is what messages call it, usually its path.
 *
 * @throws {TemplateError} where it is not valid Handlebars, or names a field, helper or block that does not exist
 */
export function compileTemplate(text: string, name: string, options: TemplateOptions = {}): Template {
  const texts = options.partials ?? {}
  const program = parseTemplate(text, name)
  const kind = templateKinds[options.kind ?? kindOfTemplate(name)]
  const [fault] = faultsIn(program, name, texts, kind)
  if (fault !== undefined) throw fault
  const environment = Handlebars.create()
  const known = [...Object.keys(helperShapes(Object.keys(kind.blocks))), 'if', 'unless', 'each', 'with']
  const settings = {
    knownHelpers: Object.fromEntries(known.map((helper) => [helper, true])) as Record<string, boolean>,
    knownHelpersOnly: true,
  }
  // Compiled from strings only: an object in place of a text would be run as code.
  const compiled = environment.compile(`${text}`, settings)
  const partials = Object.fromEntries(
    Object.keys(texts).map((key) => [key, environment.compile(`${texts[key]}`, settings)]),
  )
  return {
    name,
    zone: zoneAskedIn(program),
    run: (view, wording) => {
      const tokens = tokensOfRun()
      const helpers = helpersOf(tokens, wording)
      try {
        const markdown = compiled(tokens.wrap(view, kind.shape), { helpers, partials })
        return { root: settledContent(parseMarkdown(markdown)), tokens: tokens.all }
      } catch (error) {
        if (!(error instanceof TemplateLimit)) throw error
        throw new TemplateError(
          name,
          { line: 1, column: 1 },
          'it writes more than a report can hold: are loops nested?',
        )
      }
    },
  }
}

/** All that is wrong with a template, in its order; nothing where it can be compiled. */
export function checkTemplate(text: string, name: string, options: TemplateOptions = {}): readonly TemplateError[] {
  try {
    const kind = templateKinds[options.kind ?? kindOfTemplate(name)]
    return faultsIn(parseTemplate(text, name), name, options.partials ?? {}, kind)
  } catch (error) {
    if (error instanceof TemplateError) return [error]
    throw error
  }
}

function faultsIn(
  program: hbs.AST.Program,
  name: string,
  texts: Readonly<Record<string, string>>,
  { shape, blocks }: TemplateKind,
): readonly TemplateError[] {
  const pieces = new Map(
    Object.keys(texts).map((key) => [key, { name: key, program: parseTemplate(texts[key] ?? '', key) }]),
  )
  return templateFaults({
    name,
    program,
    shape,
    helpers: helperShapes(Object.keys(blocks)),
    partial: (key) => pieces.get(key),
    partialNames: [...pieces.keys()],
  })
}

function zoneAskedIn({ body }: hbs.AST.Program): string | undefined {
  const asked = body
    .filter((node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement')
    .find((node) => sourceOf(node.path) === 'zone' && node.params.length === 1)
  const [name] = asked?.params ?? []
  return name?.type === 'StringLiteral' ? (name as hbs.AST.StringLiteral).value : undefined
}

/** @throws {TemplateError} where it is not valid Handlebars, or too long */
export function parseTemplate(text: string, name: string): hbs.AST.Program {
  if (text.length > MOST_LETTERS) {
    throw new TemplateError(name, { line: 1, column: 1 }, `longer than ${MOST_LETTERS} letters`)
  }
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
  return new TemplateError(name, { line, column: at }, `not a valid template: ${plainReason(reason)}`)
}

/** Without the names that the grammar has for what might have stood there. */
function plainReason(reason: string): string {
  const got = /^Expecting .*, got '(\w+)'$/.exec(reason)?.[1]
  if (got === undefined) return reason
  return got === 'EOF' ? 'it ends too early: is {{/…}} or }} missing?' : 'this cannot stand here'
}
