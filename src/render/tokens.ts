import { cleanText } from './clean-text.ts'
import type { Shape, Term } from './shape.ts'
import type { View } from './view-shape.ts'

/**
 * What a token in rendered Markdown stands for: a text, or a block of content (a data block by its name, or the
 * author's Markdown) with the place in the template that asked for it.
 */
export type Token =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'block'; readonly name: string; readonly place: Place }
  | { readonly kind: 'markdown'; readonly value: string }

interface Place {
  readonly line: number
  readonly column: number
}

export interface Rendered {
  readonly markdown: string
  readonly lookup: (index: number) => Token | undefined
}

const OPEN = '\uE000'
const CLOSE = '\uE001'
const ZERO = 0xe010

/** Finds tokens in text. The first group is the index in private digits. */
export const TOKEN = /\uE000([\uE010-\uE019]{1,9})\uE001/g

export function tokenIndex(digits: string): number {
  return Number([...digits].map((digit) => digit.charCodeAt(0) - ZERO).join(''))
}

/**
 * Values reach the Markdown parser only as tokens of private-use letters, so that nothing in them can be read as
 * markup; after parsing, text nodes take the tokens' places.
 */
export function tokensFor(template: string) {
  const tokens: Token[] = []

  function write(token: Token): string {
    tokens.push(token)
    const digits = [...String(tokens.length - 1)].map((digit) => String.fromCharCode(ZERO + Number(digit))).join('')
    const mark = OPEN + digits + CLOSE
    return token.kind === 'text' ? mark : `\n\n${mark}\n\n`
  }

  /** Handlebars writes an object with `toHTML` by calling it: without that, every value would be escaped as HTML. */
  function holder(token: Token & { value: string }): Holder {
    const once = () => write(token)
    return { toHTML: once, toString: once, held: token.value }
  }

  function wrap(value: unknown, shape: Shape): unknown {
    if (value === undefined || value === null || value === '') return undefined
    switch (shape.kind) {
      case 'text':
        return textHolder(String(value))
      case 'term': {
        const { name, shown } = value as Term
        const text = textHolder(shown)
        return text && { ...text, held: name }
      }
      case 'markdown':
        return String(value).trim() === '' ? undefined : holder({ kind: 'markdown', value: String(value) })
      case 'list':
        return (value as readonly unknown[]).map((entry) => wrap(entry, shape.of))
      case 'fields':
        return Object.fromEntries(
          Object.entries(shape.fields).map(([key, inner]) => [
            key,
            wrap((value as Record<string, unknown>)[key], inner),
          ]),
        )
      default:
        return value
    }
  }

  function textHolder(value: string): Holder | undefined {
    const cleaned = cleanText(value)
    return cleaned === '' ? undefined : holder({ kind: 'text', value: cleaned })
  }

  return {
    template,
    wrap: (view: View, shape: Shape) => wrap(view, shape),
    lookup: (index: number) => tokens[index],
    helpers: {
      block: (name: string, { loc }: { loc: { start: Place } }) => {
        const place = { line: loc.start.line, column: loc.start.column + 1 }
        return { toHTML: () => write({ kind: 'block', name, place }) }
      },
      eq: (a: unknown, b: unknown) => held(a) === held(b),
      ne: (a: unknown, b: unknown) => held(a) !== held(b),
      and: (...values: unknown[]) => values.slice(0, -1).every(present),
      or: (...values: unknown[]) => values.slice(0, -1).some(present),
      not: (value: unknown) => !present(value),
    },
  }
}

interface Holder {
  readonly toHTML: () => string
  readonly toString: () => string
  readonly held: string
}

function held(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'held' in value ? value.held : value
}

function present(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
