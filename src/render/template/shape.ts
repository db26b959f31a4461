import type { Moment } from '../../model/moment.ts'

/**
 * What a template may name: texts, terms (compared by their English names, shown in the output's language), numbers,
 * flags, moments, lengths of time, the author's own Markdown, lists, and objects of fields. A template is checked
 * against it when it is compiled.
 */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'term' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'markdown' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'length' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Shape>> }

export const text = { kind: 'text' } as const
export const term = { kind: 'term' } as const
export const number = { kind: 'number' } as const
export const flag = { kind: 'flag' } as const
export const markdown = { kind: 'markdown' } as const
export const moment = { kind: 'moment' } as const
export const length = { kind: 'length' } as const

/** A moment, or a span where it has an end: as it stands where a template names it plainly, and for helpers. */
export interface MomentValue {
  readonly text: string
  readonly at: Moment
  readonly until?: Moment | undefined
}

export interface LengthValue {
  readonly text: string
  readonly seconds: number
}

export function list<const S extends Shape>(of: S): { readonly kind: 'list'; readonly of: S } {
  return { kind: 'list', of }
}

export function fields<const F extends Readonly<Record<string, Shape>>>(
  shape: F,
): { readonly kind: 'fields'; readonly fields: F } {
  return { kind: 'fields', fields: shape }
}

/** A word of a fixed list: `update` is shown as `Aktualisierung` in German, and still equals "update" in a condition. */
export interface Term {
  readonly name: string
  readonly shown: string
}

/** The values that a shape describes; every text may be absent, and is then '' or undefined. */
export type ValueOf<S extends Shape> = S extends { kind: 'text' | 'markdown' }
  ? string | undefined
  : S extends { kind: 'term' }
    ? Term | undefined
    : S extends { kind: 'number' }
      ? number
      : S extends { kind: 'flag' }
        ? boolean
        : S extends { kind: 'moment' }
          ? MomentValue | undefined
          : S extends { kind: 'length' }
            ? LengthValue | undefined
            : S extends { kind: 'list'; of: infer O extends Shape }
              ? readonly ValueOf<O>[]
              : S extends { kind: 'fields'; fields: infer F extends Readonly<Record<string, Shape>> }
                ? { readonly [K in keyof F]: ValueOf<F[K]> }
                : never
