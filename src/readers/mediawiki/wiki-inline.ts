import type { InlineSyntax, Span } from '../markup/inline.ts'

/** Bold, links and templates longer than this are taken for an unclosed mark. */
const REACH = 2000
const DEEPEST = 20

/** `'''bold'''`, `''italics''`, `[[links]]`, `[url text]`, `<ref>`s, tags, templates. */
export const wikiSyntax: InlineSyntax = { marks: /['[{<~]/g, references: true, spanAt }

function spanAt(text: string, at: number): Span | undefined {
  switch (text[at]) {
    case "'":
      return quotes(text, at)
    case '[':
      return text[at + 1] === '[' ? innerLink(text, at) : outerLink(text, at)
    case '{':
      return template(text, at)
    case '<':
      return tag(text, at)
    default:
      return text.startsWith('~~~', at)
        ? nothing(at + 3 + (/^~{1,2}/.exec(text.slice(at + 3, at + 5))?.[0].length ?? 0))
        : undefined
  }
}

function nothing(end: number): Span {
  return { kind: 'nothing', from: end, to: end, end }
}

function closing(text: string, mark: string, from: number): number {
  const found = text.slice(from, from + REACH).indexOf(mark)
  return found < 0 ? -1 : from + found
}

function quotes(text: string, at: number): Span | undefined {
  const run = /^'{2,5}/.exec(text.slice(at, at + 5))?.[0].length ?? 0
  if (run < 2) return undefined
  const mark = run >= 5 ? "'''''" : run >= 3 ? "'''" : "''"
  const from = at + mark.length
  let to = closing(text, mark, from)
  // '''bold ''and italics''''' closes with the last of the marks.
  while (mark === "''" && to >= 0 && text[to + 2] === "'" && text[to + 3] !== "'") to = closing(text, mark, to + 3)
  const line = text.indexOf('\n', from)
  if (to < 0 || (line >= 0 && line < to)) return nothing(from)
  return { kind: mark === "''" ? 'emphasis' : 'strong', from, to, end: to + mark.length }
}

/** [[Page]], [[Page|text]], [[File:x.png|thumb|caption]], [[Category:…]] */
function innerLink(text: string, at: number): Span | undefined {
  const close = balanced(text, at, '[[', ']]')
  if (close < 0) return undefined
  const inner = text.slice(at + 2, close)
  const end = close + 2
  if (/^(?:category|kategorie|catégorie|categoría|file|image|datei|bild|fichier):/i.test(inner)) return nothing(end)
  const bar = inner.indexOf('|')
  const colon = inner.startsWith(':') ? 1 : 0
  const from = bar < 0 ? at + 2 + colon : at + 3 + bar
  return { kind: 'link', from, to: close, end, url: inner.slice(colon, bar < 0 ? undefined : bar) }
}

const OUTER = /^\[((?:https?:|mailto:|ftp:|\/\/)[^\s\]<>"]{1,1000})([ \t]+)?([^\]\n]{0,1000})\]/

function outerLink(text: string, at: number): Span | undefined {
  const found = OUTER.exec(text.slice(at, at + REACH))
  const [whole, url = '', blank = '', label = ''] = found ?? []
  if (whole === undefined) return undefined
  const from = label === '' ? at + 1 : at + 1 + url.length + blank.length
  const to = label === '' ? from + url.length : at + whole.length - 1
  return { kind: 'link', from, to, end: at + whole.length, url }
}

/** A template shows its last plain argument: {{Phabricator|T123}}, {{font color|red|text}}; without one, nothing. */
function template(text: string, at: number): Span | undefined {
  if (text[at + 1] !== '{') return undefined
  const close = balanced(text, at, '{{', '}}')
  if (close < 0) return undefined
  let from = -1
  let to = -1
  let part = at + 2
  for (let index = at + 2; index <= close; index += 1) {
    if (text.startsWith('[[', index)) index = Math.max(index, balanced(text, index, '[[', ']]'))
    if (index !== close && text[index] !== '|') continue
    if (part > at + 2 && !/^[^=[\n]{1,40}=/.test(text.slice(part, index)) && text.slice(part, index).trim() !== '') {
      from = part
      to = index
    }
    part = index + 1
  }
  return from < 0 ? nothing(close + 2) : { kind: 'text', from, to, end: close + 2 }
}

/** Where the mark closes that opens at `at`, others of its kind within it counted; -1 for nowhere near. */
function balanced(text: string, at: number, open: string, close: string): number {
  let depth = 0
  for (let index = at; index < Math.min(text.length, at + REACH); index += 1) {
    if (text.startsWith(open, index)) {
      depth += 1
      if (depth > DEEPEST) return -1
      index += 1
    } else if (text.startsWith(close, index)) {
      depth -= 1
      if (depth === 0) return index
      index += 1
    }
  }
  return -1
}

const TAG = /^<(\/?)([a-z][a-z0-9]{0,20})\b([^<>]{0,500})>/i
const kinds: Readonly<Record<string, Span['kind']>> = {
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  syntaxhighlight: 'code',
  source: 'code',
  nowiki: 'text',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
  ref: 'nothing',
}

function tag(text: string, at: number): Span | undefined {
  if (text.startsWith('<!--', at)) {
    const close = closing(text, '-->', at + 4)
    return close < 0 ? undefined : nothing(close + 3)
  }
  const found = TAG.exec(text.slice(at, at + 600))
  if (found === null) return undefined
  const [whole, slash, tagName = '', attributes = ''] = found
  const name = tagName.toLowerCase()
  const from = at + whole.length
  if (name === 'br') return { kind: 'break', from, to: from, end: from }
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (slash !== '' || kind === undefined || attributes.endsWith('/')) return nothing(from)
  const within = text
    .slice(from, from + REACH)
    .toLowerCase()
    .indexOf(`</${name}`)
  if (within < 0) return nothing(from)
  const close = from + within
  const end = Math.max(close, text.indexOf('>', close)) + 1
  if (kind === 'nothing') return nothing(end)
  return { kind, from, to: close, end, ...(name === 'nowiki' ? { literal: true } : {}) }
}
