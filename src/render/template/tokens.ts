import { cleanText } from '../clean-text.ts'
import type { SectionAsked } from './section.ts'
import type { LengthValue, MomentValue, Shape, Term } from './shape.ts'

/**
 * What a token in rendered Markdown stands for: a text, or a block of content with the place in the template that
 * asked for it. Blocks are data blocks by their names, the author's Markdown, the ends of a section, the author's
 * words of the section around (`own`) or of none (`rest`), and what is asked for (`todo`).
 */
export type Token =
  | { readonly kind: 'text' | 'markdown'; readonly value: string }
  | { readonly kind: 'block'; readonly name: string; readonly place: Place }
  | { readonly kind: 'section'; readonly asked: SectionAsked; readonly place: Place }
  | { readonly kind: 'section-end' | 'own' | 'rest'; readonly place: Place }
  | { readonly kind: 'todo'; readonly value: string; readonly place: Place }

export interface Place {
  readonly line: number
  readonly column: number
}

const OPEN = '\uE000'
const CLOSE = '\uE001'
const ZERO = 0xe010

/** Finds tokens in text. The first group is the index in private digits. */
export const TOKEN = /\uE000([\uE010-\uE019]{1,9})\uE001/g

export function tokenIndex(digits: string): number {
  return Number([...digits].map((digit) => digit.charCodeAt(0) - ZERO).join(''))
}

/** What a template may write, in letters: of its own, and with the values put in. */
const MOST_LETTERS = 8_000_000

/** Where the tokens of one run are kept, and its values made ready for Handlebars. */
export interface Tokens {
  /** Texts that stand in for tokens in Markdown; a block's has blank lines around it. */
  readonly write: (token: Token) => string
  /** A value of the view as Handlebars may print it. */
  readonly wrap: (value: unknown, shape: Shape) => unknown
  readonly text: (value: string) => Holder | undefined
  readonly all: readonly Token[]
}

/**
 * Values reach the Markdown parser only as tokens of private-use letters, so that nothing in them can be read as
 * markup; after parsing, text nodes take the tokens' places.
 *
 * @throws {TemplateLimit} where a run writes more than a report can hold
 */
export function tokensOfRun(): Tokens {
  const all: Token[] = []
  let letters = 0

  function write(token: Token): string {
    letters += 'value' in token ? token.value.length : 10
    if (letters > MOST_LETTERS) throw new TemplateLimit()
    all.push(token)
    const digits = [...String(all.length - 1)].map((digit) => String.fromCharCode(ZERO + Number(digit))).join('')
    const mark = OPEN + digits + CLOSE
    return token.kind === 'text' ? mark : `\n\n${mark}\n\n`
  }

  /** Handlebars writes an object with `toHTML` by calling it: without that, every value would be escaped as HTML. */
  function holder(token: Token & { readonly kind: 'text' | 'markdown' }, held: unknown = token.value): Holder {
    const once = () => write(token)
    return { toHTML: once, toString: once, held, shown: token.value }
  }

  function wrap(value: unknown, shape: Shape): unknown {
    if (value === undefined || value === null || value === '') return undefined
    switch (shape.kind) {
      case 'text':
        return text(String(value))
      case 'term': {
        const { name, shown } = value as Term
        return text(shown, name)
      }
      case 'moment':
      case 'length':
        return text((value as MomentValue | LengthValue).text, value)
      case 'markdown':
        return String(value).trim() === '' ? undefined : holder({ kind: 'markdown', value: String(value) })
      case 'list':
        return (value as readonly unknown[]).map((entry) => wrap(entry, shape.of))
      case 'fields': {
        const entries = Object.entries(shape.fields).map(([key, inner]) => [
          key,
          wrap((value as Record<string, unknown>)[key], inner),
        ])
        // Without a prototype there is nothing but these to be looked up.
        return Object.assign(Object.create(null), Object.fromEntries(entries))
      }
      default:
        return value
    }
  }

  function text(value: string, held: unknown = value): Holder | undefined {
    const cleaned = cleanText(value)
    return cleaned === '' ? undefined : holder({ kind: 'text', value: cleaned }, held === value ? cleaned : held)
  }

  return { write, wrap, text, all }
}

/** A value that a template prints by its token. */
export interface Holder {
  readonly toHTML: () => string
  readonly toString: () => string
  /** What conditions compare and helpers take. */
  readonly held: unknown
  readonly shown: string
}

/** What a value is, where it stands in a holder. */
export function held(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'held') ? (value as Holder).held : value
}

/** A run that would not end, or not soon. */
export class TemplateLimit extends Error {
  override readonly name = 'TemplateLimit'
}
