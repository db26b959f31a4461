/** An element of HTML or SVG. Texts, in its children and attributes, are plain: they are escaped when written. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Markup[]
}

/** `true` writes the bare name; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** Text of a style sheet or a program of our own: written as it is. */
export interface RawMarkup {
  readonly raw: string
}

export type Markup = string | MarkupElement | RawMarkup

export function element(name: string, attributes: Attributes = {}, children: readonly Markup[] = []): MarkupElement {
  return { name, attributes, children }
}

/** Markup as text: well-formed XML but for the void elements and bare attributes of HTML. */
export function serialized(markup: Markup): string {
  const out: string[] = []
  write(markup, out)
  return out.join('')
}

const voidElements = new Set(['br', 'col', 'hr', 'input', 'link', 'meta'])
/** Shapes of SVG, which HTML reads closed like this too. */
const shapes = new Set(['circle', 'line', 'path', 'rect', 'use'])

function write(markup: Markup, out: string[]): void {
  if (typeof markup === 'string') {
    out.push(escaped(markup))
    return
  }
  if ('raw' in markup) {
    out.push(markup.raw)
    return
  }
  const { name, attributes, children } = markup
  out.push('<', name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    out.push(' ', key)
    if (value !== true) out.push('="', escaped(String(value)), '"')
  }
  if (shapes.has(name) && children.length === 0) out.push('/>')
  else {
    out.push('>')
    if (voidElements.has(name)) return
    for (const child of children) write(child, out)
    out.push('</', name, '>')
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

// What XML 1.0 has no way to write.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text that stays text, in content and in attributes with double quotes. */
export function escaped(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"'\r]/g, (letter) => entities[letter] ?? letter)
}
