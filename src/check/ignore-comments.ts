import type { Node, Parent } from 'unist'
import { type Document, positionAt } from '../model/document.ts'
import type { Position } from '../model/position.ts'

/** A comment in a report that asks for findings to be ignored, and the lines it speaks for, from 1. */
export interface IgnoreComment {
  readonly rules: readonly string[]
  readonly reason: string
  readonly from: number
  readonly to: number
  /** Whether it speaks for the whole file, and so for what is about no line. */
  readonly whole: boolean
  readonly position: Position
}

/** Why such a comment is not followed. */
export type IgnoreFault =
  | {
      readonly fault: 'no-rule' | 'no-reason' | 'no-start' | 'no-end' | 'too-many' | 'no-comments'
      readonly position: Position
    }
  | { readonly fault: 'unknown-rule'; readonly rule: string; readonly position: Position }

export interface IgnoreComments {
  readonly comments: readonly IgnoreComment[]
  readonly faults: readonly IgnoreFault[]
}

/**
 * The comments of a Markdown or HTML report that ask for findings to be ignored:
 *
 *     <!-- postmortem-ignore gap: reason -->             the block that follows, or the line it stands in
 *     <!-- postmortem-ignore-start gap, late-update: reason --> … <!-- postmortem-ignore-end -->
 *     <!-- postmortem-ignore-file gap: reason -->        the whole file
 *
 * @param known ids of all rules
 */
export function ignoreCommentsIn(document: Document, known: readonly string[]): IgnoreComments {
  if (document.format !== 'markdown' && document.format !== 'html') {
    const at = /<!--\s{0,9}postmortem-ignore/.exec(document.text)
    if (!at) return { comments: [], faults: [] }
    const position = positionAt(document, at.index, at.index + at[0].length)
    return { comments: [], faults: [{ fault: 'no-comments', position }] }
  }
  const comments: IgnoreComment[] = []
  const faults: IgnoreFault[] = []
  const all = writtenIn(document)
  const blocks = all.length > 0 ? blocksIn(document.root) : []
  let open: (Written & { readonly line: number })[] = []
  for (const [index, written] of all.entries()) {
    const { kind, rules, reason, position } = written
    if (index >= most) {
      faults.push({ fault: 'too-many', position })
      break
    }
    if (kind === 'end') {
      const closed = open.filter((one) => rules.length === 0 || one.rules.some((rule) => rules.includes(rule)))
      if (closed.length === 0) faults.push({ fault: 'no-start', position })
      for (const one of closed)
        comments.push({
          rules: one.rules,
          reason: one.reason,
          position: one.position,
          whole: false,
          from: one.line,
          to: position.start.line,
        })
      open = open.filter((one) => !closed.includes(one))
      continue
    }
    const fault = faultOf(written, known)
    if (fault) faults.push(fault)
    else if (kind === 'start') open.push({ ...written, line: position.start.line })
    else comments.push({ rules, reason, position, whole: kind === 'file', ...linesOf(written, document, blocks) })
  }
  for (const { position } of open) faults.push({ fault: 'no-end', position })
  return { comments, faults }
}

interface Written {
  readonly kind: 'next' | 'start' | 'end' | 'file'
  readonly rules: readonly string[]
  readonly reason: string
  readonly position: Position
}

function faultOf({ rules, reason, position }: Written, known: readonly string[]): IgnoreFault | undefined {
  if (rules.length === 0) return { fault: 'no-rule', position }
  const unknown = rules.find((rule) => !known.includes(rule))
  if (unknown !== undefined) return { fault: 'unknown-rule', rule: unknown, position }
  return reason === '' ? { fault: 'no-reason', position } : undefined
}

const open = '<!--'
const close = '-->'

/** No author writes as many; a report made to take long is not looked at further. */
const most = 1000

/** In their order; what stands in code or in front matter is no comment. */
function writtenIn(document: Document): Written[] {
  const { text } = document
  if (!text.includes('postmortem-ignore')) return []
  const code = document.format === 'markdown' ? codeLines(document.root) : []
  const found: Written[] = []
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const end = text.indexOf(close, at + open.length)
    if (end < 0) break
    const inner = text.slice(at + open.length, end)
    const head = /^\s{0,100}postmortem-ignore(?:-(start|end|file))?(?=[\s:]|$)/.exec(inner)
    if (head && found.length <= most) {
      const position = positionAt(document, at, end + close.length)
      const { line, column } = position.start
      const inCode = code.some((place) => contains(place, line, column))
      if (!inCode) found.push({ ...parsed(inner.slice(head[0].length)), kind: kindOf(head[1]), position })
    }
    at = end + close.length
  }
  return found
}

function kindOf(word: string | undefined): Written['kind'] {
  return word === 'start' || word === 'end' || word === 'file' ? word : 'next'
}

/** `gap, late-update: why`. */
function parsed(text: string): Pick<Written, 'rules' | 'reason'> {
  const colon = text.indexOf(':')
  const names = colon < 0 ? text : text.slice(0, colon)
  const reason = colon < 0 ? '' : text.slice(colon + 1)
  return { rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason: reason.replace(/\s+/g, ' ').trim() }
}

function linesOf(
  { kind, position }: Written,
  document: Document,
  blocks: readonly Position[],
): { from: number; to: number } {
  if (kind === 'file') return { from: 1, to: document.lineStarts.length }
  const { start, end } = position
  if (!standsAlone(document, position)) return { from: start.line, to: start.line }
  const next = blocks.find((block) => block.start.line > end.line)
  // Nothing follows: it speaks for no line.
  return next ? { from: next.start.line, to: next.end.line } : { from: end.line, to: start.line - 1 }
}

/** Whether its lines hold nothing else but the marks of a quotation. */
function standsAlone({ lineStarts, text }: Document, { start, end }: Position): boolean {
  const from = lineStarts[start.line - 1] ?? 0
  const before = text.slice(Math.max(from, from + start.column - 1 - 100), from + start.column - 1)
  const last = (lineStarts[end.line - 1] ?? 0) + end.column - 1
  const behind = text.slice(last, Math.min(last + 100, lineStarts[end.line] ?? text.length))
  return /^[\s>]*$/.test(before) && behind.trim() === ''
}

const ofBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'table', 'tableRow', 'code'])

/** In the order of their lines, and outer ones before those in them; a list is looked at item by item. */
function blocksIn(node: Node): Position[] {
  const inner = ((node as Partial<Parent>).children ?? []).flatMap(blocksIn)
  return ofBlocks.has(node.type) && node.position ? [node.position as Position, ...inner] : inner
}

const codes: ReadonlySet<string> = new Set(['code', 'inlineCode', 'yaml', 'toml'])

function codeLines(node: Node): Position[] {
  if (codes.has(node.type)) return node.position ? [node.position as Position] : []
  return ((node as Partial<Parent>).children ?? []).flatMap(codeLines)
}

function contains({ start, end }: Position, line: number, column: number): boolean {
  const after = line > start.line || (line === start.line && column >= start.column)
  const before = line < end.line || (line === end.line && column < end.column)
  return after && before
}
