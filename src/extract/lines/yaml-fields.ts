import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { align } from '../../model/align.ts'
import type { Passage } from '../../model/passage.ts'
import { passageBuilder } from '../../model/plain.ts'
import { escapedPassage } from './escaped-passage.ts'

interface YamlField {
  readonly key: string
  readonly passage: Passage
}

/** Brackets nest no deeper in front matter; the parser would not survive ten thousand. */
const DEEPEST = 50
const OPENING = /[[{]|(?:^|\n)[ \t]*(?:- ){3,}|[?] [?] /g

/**
 * The scalar values of YAML 1.2 with their places. Where the parser finds errors ('title: Outage: search is down',
 * a template's braces), the lines are read one by one instead.
 */
export function yamlFields(text: string, start: number, end: number): YamlField[] {
  const source = text.slice(start, end)
  if ((source.match(OPENING)?.length ?? 0) > 2000) return lineFields(text, start, end)
  const fields: YamlField[] = []
  const parsed = parseDocument(source, { strict: false, uniqueKeys: false, logLevel: 'silent' })
  if (parsed.errors.length > 0) return lineFields(text, start, end)
  const visit = (value: unknown, key: string, depth: number): void => {
    if (depth > DEEPEST) return
    if (isMap(value)) {
      for (const pair of value.items) {
        const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : ''
        visit(pair.value, key === '' ? name : `${key}.${name}`, depth + 1)
      }
    } else if (isSeq(value)) {
      for (const item of value.items) visit(item, key, depth + 1)
    } else if (isScalar(value) && value.value !== null) {
      const passage = scalarPassage(text, start, value)
      if (passage !== undefined && passage.text.trim() !== '') fields.push({ key, passage })
    }
  }
  visit(parsed.contents, '', 0)
  return fields
}

function scalarPassage(text: string, start: number, { range, type, value, source }: Scalar): Passage | undefined {
  if (!range) return undefined
  const [from, to] = [start + range[0], start + range[1]]
  if (type === 'QUOTE_DOUBLE') return escapedPassage(text, from + 1, to - 1, true)
  const quote = type === 'QUOTE_SINGLE' ? 1 : 0
  const shown = typeof value === 'string' ? value.trimEnd() : (source ?? text.slice(from, to))
  const header = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? text.indexOf('\n', from) + 1 - from : 0
  const out = passageBuilder()
  align(shown, text, from + quote + header, to - quote, { escapes: false, references: false }, out)
  return out.done(from)
}

const PAIR = /^([ \t]*)(?:-[ \t]+)?([\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?$/u
const ITEM = /^[ \t]*-[ \t]+(.*)$/

/** `key: value` and `- item` lines, as far as they can be read without a grammar. */
function lineFields(text: string, start: number, end: number): YamlField[] {
  const fields: YamlField[] = []
  const open: { indent: number; key: string }[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    const pair = PAIR.exec(line.trimEnd())
    const item = ITEM.exec(line.trimEnd())
    if (pair !== null) {
      const indent = pair[1]?.length ?? 0
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
      open.push({ indent, key: (pair[2] ?? '').toLowerCase() })
    }
    const value = pair === null ? item?.[1] : pair[3]
    if (value !== undefined && open.length > 0 && open.length < DEEPEST) {
      const at = from + line.trimEnd().length - value.length
      const passage = unquoted(text, at, at + value.length)
      if (passage.text.trim() !== '') fields.push({ key: open.map(({ key }) => key).join('.'), passage })
    }
    from += line.length + 1
  }
  return fields
}

function unquoted(text: string, from: number, to: number): Passage {
  const value = text.slice(from, to)
  const quote = /^(["']).*\1$/.test(value) && value.length > 1 ? 1 : 0
  const comment = quote === 1 ? undefined : /[ \t]#.*$/.exec(value)
  const end = comment === null || comment === undefined ? to - quote : from + comment.index
  if (quote === 1 && value.startsWith('"')) return escapedPassage(text, from + 1, end)
  return { text: text.slice(from + quote, end).trimEnd(), runs: [{ at: 0, offset: from + quote }] }
}
