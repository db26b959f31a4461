import { nearest } from '../../model/nearest.ts'
import { outputZoneOf } from '../output-zone.ts'
import type { HelperShape, HelperValue } from './helper-shapes.ts'
import type { Shape } from './shape.ts'

type Ast = hbs.AST.Node

export interface HelperCall {
  readonly params: readonly Ast[]
  readonly hash?: hbs.AST.Hash | null
}

export interface CallCheck {
  /** The shape of a path or a call inside the call. */
  readonly shapeOf: (node: Ast) => Shape
  readonly fail: (node: Ast, problem: string) => never
}

/** Checks the values of a helper's call: their number, their names and what they are. */
export function checkCall(name: string, node: Ast & HelperCall, shape: HelperShape, check: CallCheck): void {
  const { params } = node
  const pairs = node.hash?.pairs ?? []
  if (params.length < shape.least || params.length > shape.most) {
    check.fail(node, `"${name}" takes ${numberOf(shape)}: ${shape.example}`)
  }
  const shapes = params.map((param, index) => {
    const expected = shape.values[Math.min(index, shape.values.length - 1)]
    return expected === undefined ? undefined : checkValue(param, expected, check)
  })
  if (name === 'list') checkField(params, shapes[0], check)
  for (const { key, value, ...pair } of pairs) {
    const expected = Object.hasOwn(shape.named, key) ? shape.named[key] : undefined
    if (expected === undefined) check.fail(pair as Ast, unknownName(name, key, shape))
    checkValue(value, expected, check)
  }
  const lacking = shape.required.find((key) => !pairs.some((pair) => pair.key === key))
  if (lacking !== undefined) check.fail(node, `"${name}" needs ${lacking}=: ${shape.example}`)
}

function numberOf({ least, most, values }: HelperShape): string {
  if (most === 0) return 'no values'
  const [only] = values
  if (least === 1 && most === 1 && only?.takes === 'word') return `one ${only.what}`
  if (least === 1 && most === 1) return only?.takes === 'moment' ? 'one moment' : 'one value'
  return least === most ? `${least} values` : most > 3 ? `${least} or more values` : `${least} to ${most} values`
}

function unknownName(name: string, key: string, { named }: HelperShape): string {
  const names = Object.keys(named)
  if (names.length === 0) return `"${name}" takes no named values`
  return `"${name}" has no ${key}=${meant(key, names) || `: there are ${names.map((known) => `${known}=`).join(', ')}`}`
}

function checkValue(node: Ast, expected: HelperValue, check: CallCheck): Shape | undefined {
  const literal = node.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined
  switch (expected.takes) {
    case 'word': {
      if (literal === undefined) check.fail(node, `a ${expected.what} is named by a string: "${expected.among[0]}"`)
      if (expected.among.includes(literal)) return undefined
      const near = meant(literal, expected.among) || `: there are ${expected.among.join(', ')}`
      return check.fail(node, `unknown ${expected.what} "${literal}"${near}`)
    }
    case 'number': {
      const value = node.type === 'NumberLiteral' ? (node as hbs.AST.NumberLiteral).value : undefined
      if (value !== undefined && expected.among.includes(value)) return undefined
      return check.fail(node, `not one of the numbers ${expected.among.join(', ')}`)
    }
    case 'zone':
      if (literal === undefined) check.fail(node, 'a zone is named by a string: "Europe/Berlin"')
      if (outputZoneOf(literal) === undefined)
        check.fail(node, `unknown zone "${literal}": write Europe/Berlin, +02:00 or UTC`)
      return undefined
    case 'string':
    case 'field':
      if (literal === undefined) check.fail(node, 'this is a string: write it between quotes')
      return undefined
    default:
      return checkShape(node, expected.takes, check)
  }
}

function checkShape(
  node: Ast,
  takes: 'any' | 'text' | 'moment' | 'moment or length' | 'list',
  check: CallCheck,
): Shape {
  const shape = check.shapeOf(node)
  const one = !['list', 'fields', 'markdown'].includes(shape.kind)
  const fits = {
    any: true,
    text: one,
    list: shape.kind === 'list',
    moment: shape.kind === 'moment',
    'moment or length': shape.kind === 'moment' || shape.kind === 'length',
  }[takes]
  if (!fits) check.fail(node, `"${sourceOf(node)}" is no ${takes}`)
  return shape
}

/** `{{list components "name"}}`: which field of the list's entries is told. */
function checkField(params: readonly Ast[], shape: Shape | undefined, check: CallCheck): void {
  const [list, field] = params
  const of = shape?.kind === 'list' ? shape.of : undefined
  if (of?.kind !== 'fields') {
    if (field !== undefined) check.fail(field, `the entries of "${sourceOf(list)}" have no fields`)
    return
  }
  const names = Object.keys(of.fields)
  if (field === undefined) {
    check.fail(list as Ast, `say which field of "${sourceOf(list)}" to list: "${names[0]}"`)
  }
  const name = (field as hbs.AST.StringLiteral).value
  if (!Object.hasOwn(of.fields, name)) {
    check.fail(field, `unknown field "${name}"${meant(name, names) || `: there are ${names.join(', ')}`}`)
  }
}

/** `: did you mean "x"?`, or nothing where no candidate is near. */
export function meant(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `: did you mean "${near}"?`
}

/** A path as it is written; '' for anything else. */
export function sourceOf(node: Ast | undefined): string {
  return node?.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : ''
}
