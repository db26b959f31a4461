import type { InlineSyntax, Span } from '../markup/inline.ts'

const REACH = 2000
/** Marks that might close a span, and do not. */
const MOST_TRIES = 20

/** `*bold*`, `_italics_`, code, links, cross references, footnotes, anchors. */
export const asciidocSyntax: InlineSyntax = {
  marks: /[*_`+#[<\\]|\b(?:https?|link|mailto|xref|image|footnote|kbd|btn)(?=:)/g,
  references: true,
  spanAt,
}

const styles: Readonly<Record<string, Span['kind']>> = {
  '*': 'strong',
  _: 'emphasis',
  '`': 'code',
  '+': 'text',
  '#': 'text',
}
const MACRO = /^(link|xref|image|footnote|kbd|btn|mailto):([^\s[\]]{0,1000})\[([^\]\n]{0,1000})\]/
const URL = /^(https?:\/\/[^\s[\]<>]{1,1000})\[([^\]\n]{0,1000})\]/
const CROSS = /^<<([^<>,\n]{1,200})(?:,[ \t]*([^<>\n]{1,500}))?>>/
const ANCHOR = /^\[\[[^\]\n]{1,200}\]\]/
const ROLE = /^\[[.%#][^\]\n]{1,100}\](?=[#*_`])/

function spanAt(text: string, at: number): Span | undefined {
  const mark = text[at] ?? ''
  switch (mark) {
    case '\\':
      return /[*_`+#[<\\{]/.test(text[at + 1] ?? '')
        ? { kind: 'text', from: at + 1, to: at + 2, end: at + 2, literal: true }
        : undefined
    case '[': {
      const found = (ANCHOR.exec(text.slice(at, at + 210)) ?? ROLE.exec(text.slice(at, at + 110)))?.[0].length
      return found === undefined ? undefined : { kind: 'nothing', from: at, to: at, end: at + found }
    }
    case '<':
      return cross(text, at)
    case '+':
      return hardBreak(text, at) ?? styled(text, at, mark)
    case '*':
    case '_':
    case '`':
    case '#':
      return styled(text, at, mark)
    default:
      return macro(text, at)
  }
}

/** ` +` at the end of a line breaks it: the line end itself is text already. */
function hardBreak(text: string, at: number): Span | undefined {
  const isBreak = text[at - 1] === ' ' && /^\+[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 20))
  return isBreak ? { kind: 'nothing', from: at, to: at, end: at + 1 } : undefined
}

/** Doubled marks anywhere; single ones only around whole words. */
function styled(text: string, at: number, mark: string): Span | undefined {
  const kind = styles[mark] ?? 'text'
  const literal = mark === '+' ? { literal: true } : {}
  if (text[at + 1] === mark) {
    const to = closing(text, mark + mark, at + 2)
    if (to > at + 2) return { kind, from: at + 2, to, end: to + 2, ...literal }
    return undefined
  }
  if (/[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') || /\s/.test(text[at + 1] ?? ' ')) return undefined
  let tries = 0
  for (let to = closing(text, mark, at + 1); to >= 0; to = closing(text, mark, to + 1)) {
    tries += 1
    if (to > at + REACH || tries > MOST_TRIES) return undefined
    if (!/\s/.test(text[to - 1] ?? ' ') && !/[\p{L}\p{N}_]/u.test(text[to + 1] ?? '')) {
      return { kind, from: at + 1, to, end: to + 1, ...literal }
    }
  }
  return undefined
}

function closing(text: string, mark: string, from: number): number {
  const found = text.slice(from, from + REACH).indexOf(mark)
  return found < 0 ? -1 : from + found
}

function cross(text: string, at: number): Span | undefined {
  const found = CROSS.exec(text.slice(at, at + 720))
  if (found === null) return undefined
  const [whole, id = '', label] = found
  const end = at + whole.length
  return label === undefined
    ? { kind: 'link', from: at + 2, to: at + 2 + id.length, end, url: `#${id}` }
    : { kind: 'link', from: end - 2 - label.length, to: end - 2, end, url: `#${id}` }
}

function macro(text: string, at: number): Span | undefined {
  const rest = text.slice(at, at + REACH + 100)
  const url = URL.exec(rest)
  if (url !== null) {
    const [whole, address = '', label = ''] = url
    const own = label.replace(/\^$/, '')
    const from = own === '' ? at : at + address.length + 1
    return {
      kind: 'link',
      from,
      to: from + (own === '' ? address.length : own.length),
      end: at + whole.length,
      url: address,
    }
  }
  const found = MACRO.exec(rest)
  if (found === null) return undefined
  const [whole, name = '', target = '', label = ''] = found
  const end = at + whole.length
  if (name === 'footnote' || name === 'image') return { kind: 'nothing', from: end, to: end, end }
  const from = label === '' ? at + name.length + 1 : end - 1 - label.length
  const to = from + (label === '' ? target.length : label.length)
  return name === 'kbd' || name === 'btn'
    ? { kind: 'text', from, to, end }
    : { kind: 'link', from, to, end, url: target }
}
