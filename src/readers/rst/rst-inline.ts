import type { InlineSyntax, Span } from '../markup/inline.ts'

const REACH = 2000
/** Marks that might close a span, and do not. */
const MOST_TRIES = 20
/** Characters that may stand before and after inline markup (the inline markup recognition rules of docutils). */
const BEFORE = /[\s'"([{<\-/:–—‘“«]/
const AFTER = /[\s'")\]}>\-/:.,;!?\\–—’”»]/

/** `**bold**`, `*italics*`, ``code``, `links`_, :roles:`text`, |substitutions| and footnote references. */
export const rstSyntax: InlineSyntax = { marks: /[*`|[:\\]/g, references: false, spanAt }

function spanAt(text: string, at: number): Span | undefined {
  switch (text[at]) {
    case '\\':
      return /\S/.test(text[at + 1] ?? '')
        ? { kind: 'text', from: at + 1, to: at + 2, end: at + 2, literal: true }
        : { kind: 'nothing', from: at, to: at, end: Math.min(text.length, at + 2) }
    case '*':
      return text[at + 1] === '*' ? around(text, at, '**', 'strong') : around(text, at, '*', 'emphasis')
    case '`':
      return text[at + 1] === '`' ? around(text, at, '``', 'code') : quoted(text, at, at)
    case '|':
      return around(text, at, '|', 'text')
    case '[':
      return footnote(text, at)
    default:
      return role(text, at)
  }
}

function around(text: string, at: number, mark: string, kind: Span['kind']): Span | undefined {
  const from = at + mark.length
  if (at > 0 && !BEFORE.test(text[at - 1] ?? '')) return undefined
  if (/\s/.test(text[from] ?? ' ')) return undefined
  const within = text.slice(from, from + REACH)
  let tries = 0
  for (let found = within.indexOf(mark, 1); found >= 0; found = within.indexOf(mark, found + 1)) {
    tries += 1
    if (tries > MOST_TRIES) return undefined
    const to = from + found
    const end = to + mark.length
    const next = text[end] ?? ' '
    if (!/\s/.test(text[to - 1] ?? ' ') && (AFTER.test(next) || (mark === '|' && next === '_'))) {
      const tail = mark === '|' ? (/^_{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0
      return { kind, from, to, end: end + tail, ...(kind === 'code' ? { literal: true } : {}) }
    }
  }
  return undefined
}

const TARGET = /^([^<>`]{0,1500}?)[ \t\r\n]*<([^<>`]{1,1000})>$/

/** `text <url>`_, `text`_ and interpreted text; `start` is where its role begins. */
function quoted(text: string, start: number, at: number, name = ''): Span | undefined {
  if (start === at && at > 0 && !BEFORE.test(text[at - 1] ?? '')) return undefined
  const within = text.slice(at + 1, at + 1 + REACH)
  const found = within.indexOf('`')
  if (found <= 0) return undefined
  const inner = within.slice(0, found)
  const close = at + 1 + found
  const tail = /^_{1,2}|^:[a-z][\w:.+-]{0,40}:/i.exec(text.slice(close + 1, close + 50))?.[0].length ?? 0
  const end = close + 1 + tail
  if (/^(?:code|file|command|option|envvar|program|samp|literal|kbd|py:\w+|c:\w+)$/.test(name)) {
    return { kind: 'code', from: at + 1, to: close, end }
  }
  const target = TARGET.exec(inner)
  if (target === null) {
    return tail > 0 && text[close + 1] === '_'
      ? { kind: 'link', from: at + 1, to: close, end, url: '' }
      : { kind: 'text', from: at + 1, to: close, end }
  }
  const [, label = '', url = ''] = target
  const from = label === '' ? close - 1 - url.length : at + 1
  return { kind: 'link', from, to: label === '' ? close - 1 : at + 1 + label.length, end, url }
}

const ROLE = /^:([a-z][\w:.+-]{0,40}):`/i

function role(text: string, at: number): Span | undefined {
  if (at > 0 && !BEFORE.test(text[at - 1] ?? '')) return undefined
  const found = ROLE.exec(text.slice(at, at + 50))
  return found === null ? undefined : quoted(text, at, at + found[0].length - 1, found[1])
}

function footnote(text: string, at: number): Span | undefined {
  const found = /^\[(?:#[\w-]{0,40}|\*|\d{1,4}|[A-Z][\w-]{0,40})\]_(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 60))
  const end = at + (found?.[0].length ?? 0)
  return found === null ? undefined : { kind: 'nothing', from: end, to: end, end }
}
