import { nearest } from '../model/nearest.ts'
import type { Shape } from './shape.ts'
import { TemplateError } from './template-error.ts'

type Ast = hbs.AST.Node

/** Helpers that give a value, with how many they take; `block` names a data block. */
const helpers: Readonly<Record<string, readonly [least: number, most: number]>> = {
  block: [1, 1],
  eq: [2, 2],
  ne: [2, 2],
  and: [2, 9],
  or: [2, 9],
  not: [1, 1],
}
const blockHelpers = ['if', 'unless', 'each', 'with']
const loopData: Readonly<Record<string, Shape>> = {
  index: { kind: 'number' },
  first: { kind: 'flag' },
  last: { kind: 'flag' },
}

export const helperNames = [...Object.keys(helpers), ...blockHelpers]

interface Scope {
  readonly shape: Shape
  readonly loop: boolean
  readonly names: ReadonlyMap<string, Shape>
}

export interface CheckInput {
  readonly name: string
  readonly program: hbs.AST.Program
  readonly shape: Shape
  readonly blocks: readonly string[]
  /** Parses a shared piece; undefined where there is none of that name. */
  readonly partial: (name: string) => { name: string; program: hbs.AST.Program } | undefined
  readonly partialNames: readonly string[]
}

/**
 * Checks every path, helper and block name of a template, in conditions and loops too.
 *
 * @throws {TemplateError} at the first that does not exist
 */
export function checkTemplate(input: CheckInput): void {
  checkProgram(input.program, [{ shape: input.shape, loop: false, names: new Map() }], input, [input.name])
}

function checkProgram(
  program: hbs.AST.Program,
  scopes: readonly Scope[],
  input: CheckInput,
  within: readonly string[],
) {
  for (const statement of program.body) checkStatement(statement, scopes, input, within)
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
  const written = source(node.path)
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
  if (!call && !Object.hasOwn(helpers, name)) return shapeOf(path, scopes, input)
  const arity = Object.hasOwn(helpers, name) ? helpers[name] : undefined
  if (arity === undefined) fail(input, path, `unknown helper "${name}"${meant(name, Object.keys(helpers))}`)
  if (node.params.length < arity[0] || node.params.length > arity[1] || (node.hash?.pairs.length ?? 0) > 0) {
    fail(input, path, `"${name}" takes ${arity[0] === arity[1] ? arity[0] : `${arity[0]} or more`} values`)
  }
  if (name === 'block') return blockShape(node, input)
  for (const param of node.params) expressionShape(param, scopes, input)
  return { kind: 'flag' }
}

function blockShape(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, input: CheckInput): Shape {
  const [param] = node.params
  const name = param?.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : undefined
  if (name === undefined) fail(input, node, 'a block is named by a string: {{block "timeline"}}')
  if (!input.blocks.includes(name)) {
    fail(
      input,
      param ?? node,
      `unknown block "${name}"${meant(name, input.blocks) || `: there are ${input.blocks.join(', ')}`}`,
    )
  }
  return { kind: 'markdown' }
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
  const name = source(node.path)
  if (!blockHelpers.includes(name)) {
    fail(
      input,
      node.path,
      `unknown block helper "${name}"${meant(name, blockHelpers) || ': write {{#if …}} or {{#each …}}'}`,
    )
  }
  const [param] = node.params
  if (param === undefined || node.params.length > 1) fail(input, node, `"#${name}" takes one value`)
  const shape = expressionShape(param, scopes, input)
  if (name === 'each' && shape.kind !== 'list') fail(input, param, `"${source(param)}" is not a list`)
  if (name === 'with' && shape.kind !== 'fields') fail(input, param, `"${source(param)}" has no fields`)
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
  const name = node.name.type === 'PathExpression' ? source(node.name) : ''
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

function meant(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `: did you mean "${near}"?`
}

/** The field that may have been meant, else the fields that there are. */
function meantField(word: string, known: Readonly<Record<string, Shape>>): string {
  const names = Object.keys(known)
  return meant(word, names) || (names.length === 0 ? '' : `: there are ${names.join(', ')}`)
}

function source(node: Ast): string {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : ''
}

function fail(input: CheckInput, node: Ast, problem: string): never {
  const { line, column } = node.loc.start
  throw new TemplateError(input.name, { line, column: column + 1 }, problem)
}
