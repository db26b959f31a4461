import { checkCall, meant, sourceOf } from './helper-check.ts'
import type { HelperShape } from './helper-shapes.ts'
import type { Shape } from './shape.ts'
import { TemplateError } from './template-error.ts'

type Ast = hbs.AST.Node

const blockHelpers = ['if', 'unless', 'each', 'with']
const loopData: Readonly<Record<string, Shape>> = {
  index: { kind: 'number' },
  first: { kind: 'flag' },
  last: { kind: 'flag' },
}

interface Scope {
  readonly shape: Shape
  readonly loop: boolean
  readonly names: ReadonlyMap<string, Shape>
}

export interface CheckInput {
  readonly name: string
  readonly program: hbs.AST.Program
  readonly shape: Shape
  readonly helpers: Readonly<Record<string, HelperShape>>
  /** Parses a shared piece; undefined where there is none of that name. */
  readonly partial: (name: string) => { name: string; program: hbs.AST.Program } | undefined
  readonly partialNames: readonly string[]
  /** What was found so far. */
  readonly faults: TemplateError[]
}

/** Checks every path, helper and block name of a template, in conditions and loops too: what does not exist, in order. */
export function templateFaults(given: Omit<CheckInput, 'faults'>): readonly TemplateError[] {
  const input = { ...given, faults: [] }
  checkProgram(input.program, [{ shape: input.shape, loop: false, names: new Map() }], input, [input.name])
  return input.faults
}

function checkProgram(
  program: hbs.AST.Program,
  scopes: readonly Scope[],
  input: CheckInput,
  within: readonly string[],
) {
  for (const statement of program.body) {
    try {
      checkStatement(statement, scopes, input, within)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      input.faults.push(error)
    }
  }
}

function checkStatement(node: Ast, scopes: readonly Scope[], input: CheckInput, within: readonly string[]): void {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return
    case 'MustacheStatement':
      checkOutput(node as hbs.AST.MustacheStatement, scopes, input)
      return
    case 'BlockStatement':
      checkBlock(node as hbs.AST.BlockStatement, scopes, input, within)
      return
    case 'PartialStatement':
      checkPartial(node as hbs.AST.PartialStatement, scopes, input, within)
      return
    default:
      fail(input, node, 'decorators and partial blocks cannot be used here')
  }
}

function checkOutput(node: hbs.AST.MustacheStatement, scopes: readonly Scope[], input: CheckInput): void {
  const shape = outputShape(node, scopes, input)
  const written = sourceOf(node.path)
  if (shape.kind === 'list') fail(input, node, `"${written}" is a list: write {{#each ${written}}}`)
  if (shape.kind === 'fields') {
    fail(input, node, `"${written}" has fields: name one of ${Object.keys(shape.fields).join(', ')}`)
  }
}

/** The shape of a path, a literal, or a helper's result. */
function outputShape(
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  scopes: readonly Scope[],
  input: CheckInput,
): Shape {
  if (node.path.type !== 'PathExpression') return { kind: 'text' }
  const path = node.path as hbs.AST.PathExpression
  const name = path.original
  const call = node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0 || node.type === 'SubExpression'
  const helper = Object.hasOwn(input.helpers, name) ? input.helpers[name] : undefined
  // A field may be called as a helper is: `{{duration}}` of a phase.
  if (!call && (helper === undefined || hasField(scopes, name))) return shapeOf(path, scopes, input)
  if (helper === undefined) {
    const known = Object.keys(input.helpers).filter((key) => input.helpers[key]?.use !== 'around')
    fail(input, path, `unknown helper "${name}"${meant(name, known)}`)
  }
  if (helper.use === 'around') fail(input, path, `"${name}" stands around others: ${helper.example}`)
  if (helper.use === 'block' && node.type === 'SubExpression') {
    fail(input, path, `"${name}" stands on a line of its own: ${helper.example}`)
  }
  if (helper.use === 'condition' && node.type === 'MustacheStatement') {
    fail(input, path, `"${name}" stands in a condition: ${helper.example}`)
  }
  checkHelper(name, node, helper, scopes, input)
  return { kind: helper.use === 'condition' ? 'flag' : helper.use === 'block' ? 'markdown' : 'text' }
}

function checkHelper(
  name: string,
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement,
  helper: HelperShape,
  scopes: readonly Scope[],
  input: CheckInput,
): void {
  checkCall(name, node, helper, {
    shapeOf: (value) => expressionShape(value, scopes, input),
    fail: (place, problem) => fail(input, place, problem),
  })
}

function hasField(scopes: readonly Scope[], name: string): boolean {
  const shape = scopes.at(-1)?.shape
  return aliasShape(scopes, name) !== undefined || (shape?.kind === 'fields' && Object.hasOwn(shape.fields, name))
}

function expressionShape(node: Ast, scopes: readonly Scope[], input: CheckInput): Shape {
  if (node.type === 'PathExpression') return shapeOf(node as hbs.AST.PathExpression, scopes, input)
  if (node.type === 'SubExpression') return outputShape(node as hbs.AST.SubExpression, scopes, input)
  return { kind: 'text' }
}

function checkBlock(
  node: hbs.AST.BlockStatement,
  scopes: readonly Scope[],
  input: CheckInput,
  within: readonly string[],
): void {
  const name = sourceOf(node.path)
  const around = Object.hasOwn(input.helpers, name) ? input.helpers[name] : undefined
  if (around?.use === 'around') {
    checkHelper(name, node, around, scopes, input)
    if (node.program.blockParams !== undefined) fail(input, node, `"#${name}" gives nothing a name`)
    if (node.inverse != null) fail(input, node.inverse, `"#${name}" has no else: say none= or ask=`)
    checkProgram(node.program, scopes, input, within)
    return
  }
  if (!blockHelpers.includes(name)) {
    fail(
      input,
      node.path,
      `unknown block helper "${name}"${meant(name, [...blockHelpers, 'section']) || ': write {{#if …}} or {{#each …}}'}`,
    )
  }
  const [param] = node.params
  if (param === undefined || node.params.length > 1) fail(input, node, `"#${name}" takes one value`)
  if ((node.hash?.pairs.length ?? 0) > 0) fail(input, node, `"#${name}" takes no named values`)
  const shape = expressionShape(param, scopes, input)
  if (name === 'each' && shape.kind !== 'list') fail(input, param, `"${sourceOf(param)}" is not a list`)
  if (name === 'with' && shape.kind !== 'fields') fail(input, param, `"${sourceOf(param)}" has no fields`)
  const inner = name === 'each' && shape.kind === 'list' ? shape.of : name === 'with' ? shape : undefined
  const [alias, index] = node.program?.blockParams ?? []
  const names = new Map<string, Shape>()
  if (inner !== undefined && alias !== undefined) names.set(alias, inner)
  if (index !== undefined) names.set(index, { kind: 'number' })
  const inside = inner === undefined ? scopes : [...scopes, { shape: inner, loop: name === 'each', names }]
  if (node.program != null) checkProgram(node.program, inside, input, within)
  if (node.inverse != null) checkProgram(node.inverse, scopes, input, within)
}

function checkPartial(
  node: hbs.AST.PartialStatement,
  scopes: readonly Scope[],
  input: CheckInput,
  within: readonly string[],
): void {
  const name = node.name.type === 'PathExpression' ? sourceOf(node.name) : ''
  const piece = name === '' ? undefined : input.partial(name)
  if (piece === undefined) fail(input, node, `unknown partial "${name}"${meant(name, input.partialNames)}`)
  if (within.includes(piece.name)) fail(input, node, `the partial "${name}" includes itself`)
  if ((node.hash?.pairs.length ?? 0) > 0) fail(input, node, 'a partial takes no named values')
  const [context] = node.params
  const last = scopes.at(-1)
  const shape = context === undefined ? last?.shape : expressionShape(context, scopes, input)
  if (shape === undefined) return
  const inside = { shape, loop: last?.loop ?? false, names: new Map() }
  checkProgram(piece.program, [inside], { ...input, name: piece.name }, [...within, piece.name])
}

function shapeOf(path: hbs.AST.PathExpression, scopes: readonly Scope[], input: CheckInput): Shape {
  const own = scopes.at(-1 - path.depth)
  if (own === undefined) fail(input, path, `"${path.original}" leads out of the template`)
  if (path.data) return dataShape(path, scopes, input)
  const [first, ...rest] = path.parts
  const named =
    path.depth === 0 && !/^(this|\.)/.test(path.original) && first !== undefined ? aliasShape(scopes, first) : undefined
  return named === undefined ? walk(own.shape, path.parts, path, input) : walk(named, rest, path, input)
}

function aliasShape(scopes: readonly Scope[], name: string): Shape | undefined {
  return scopes.findLast(({ names }) => names.has(name))?.names.get(name)
}

function dataShape(path: hbs.AST.PathExpression, scopes: readonly Scope[], input: CheckInput): Shape {
  const [first = '', ...rest] = path.parts
  if (first === 'root' && scopes[0] !== undefined) return walk(scopes[0].shape, rest, path, input)
  const shape = scopes.some(({ loop }) => loop) && Object.hasOwn(loopData, first) ? loopData[first] : undefined
  if (shape === undefined || rest.length > 0) fail(input, path, `unknown data "${path.original}"`)
  return shape
}

function walk(shape: Shape, parts: readonly string[], path: hbs.AST.PathExpression, input: CheckInput): Shape {
  let at = shape
  for (const part of parts) {
    if (at.kind === 'list' && part === 'length') at = { kind: 'number' }
    else if (at.kind === 'list' && /^\d{1,6}$/.test(part)) at = at.of
    else {
      const known = at.kind === 'fields' ? at.fields : {}
      const next: Shape | undefined = Object.hasOwn(known, part) ? known[part] : undefined
      if (next === undefined) fail(input, path, `unknown field "${path.original}"${meantField(part, known)}`)
      at = next
    }
  }
  return at
}

/** The field that may have been meant, else the fields that there are. */
function meantField(word: string, known: Readonly<Record<string, Shape>>): string {
  const names = Object.keys(known)
  return meant(word, names) || (names.length === 0 ? '' : `: there are ${names.join(', ')}`)
}

function fail(input: CheckInput, node: Ast, problem: string): never {
  const { line, column } = node.loc.start
  throw new TemplateError(input.name, { line, column: column + 1 }, problem)
}
