import { type SectionKind, sectionKindSchema } from '../model/incident.ts'

/** What a value of a helper may be. `text` is anything that is one text: a number, a moment and a length too. */
export type HelperValue =
  | { readonly takes: 'any' | 'text' | 'moment' | 'moment or length' | 'list' | 'field' | 'zone' | 'string' }
  | { readonly takes: 'word'; readonly what: string; readonly among: readonly string[] }
  | { readonly takes: 'number'; readonly among: readonly number[] }

export interface HelperShape {
  /** Its values in order; the last stands for all that follow. */
  readonly values: readonly HelperValue[]
  readonly least: number
  readonly most: number
  readonly named: Readonly<Record<string, HelperValue>>
  /** Named values that cannot be left out. */
  readonly required: readonly string[]
  /** Where it stands: as `{{name …}}` on a line of its own, in a line, in a condition, or around others. */
  readonly use: 'block' | 'text' | 'condition' | 'around'
  /** How it is written, for messages. */
  readonly example: string
}

const any = { takes: 'any' } as const
const text = { takes: 'text' } as const
const zone = { takes: 'zone' } as const

const sectionKinds: readonly SectionKind[] = sectionKindSchema.options

const none = { values: [], least: 0, most: 0, named: {}, required: [] } as const

/** The helpers that a template may call, besides `if`, `unless`, `each` and `with`. */
export function helperShapes(blocks: readonly string[]): Readonly<Record<string, HelperShape>> {
  return {
    block: {
      ...none,
      values: [{ takes: 'word', what: 'block', among: blocks }],
      least: 1,
      most: 1,
      use: 'block',
      example: '{{block "timeline"}}',
    },
    section: {
      values: [{ takes: 'word', what: 'kind of section', among: sectionKinds }],
      least: 0,
      most: sectionKinds.length,
      named: {
        title: text,
        ask: text,
        none: text,
        level: { takes: 'number', among: [2, 3, 4] },
        page: { takes: 'word', what: 'page', among: ['new'] },
      },
      required: ['title'],
      use: 'around',
      example: '{{#section "impact" title=words.impact ask=words.askImpact}}…{{/section}}',
    },
    own: { ...none, use: 'block', example: '{{own}}' },
    rest: { ...none, use: 'block', example: '{{rest}}' },
    todo: { ...none, values: [text], least: 1, most: 1, use: 'block', example: '{{todo words.askImpact}}' },
    zone: { ...none, values: [zone], least: 1, most: 1, use: 'block', example: '{{zone "UTC"}}' },
    time: {
      values: [{ takes: 'moment' }],
      least: 1,
      most: 1,
      named: { zone, form: { takes: 'word', what: 'form', among: ['full', 'clock', 'day', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{time at zone="Europe/Berlin"}}',
    },
    date: {
      values: [{ takes: 'moment' }],
      least: 1,
      most: 1,
      named: { zone, form: { takes: 'word', what: 'form', among: ['date', 'short', 'long', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{date at form="long"}}',
    },
    duration: {
      values: [{ takes: 'moment or length' }, { takes: 'moment' }],
      least: 1,
      most: 2,
      named: { form: { takes: 'word', what: 'form', among: ['short', 'minutes', 'seconds', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{duration start end}}',
    },
    list: {
      values: [{ takes: 'list' }, { takes: 'field' }],
      least: 1,
      most: 2,
      named: { by: { takes: 'string' } },
      required: [],
      use: 'text',
      example: '{{list incident.components.affected "name"}}',
    },
    eq: { ...none, values: [any], least: 2, most: 2, use: 'condition', example: '{{#if (eq kind "fix")}}' },
    ne: { ...none, values: [any], least: 2, most: 2, use: 'condition', example: '{{#if (ne kind "fix")}}' },
    and: { ...none, values: [any], least: 2, most: 9, use: 'condition', example: '{{#if (and owner due)}}' },
    or: { ...none, values: [any], least: 2, most: 9, use: 'condition', example: '{{#if (or owner due)}}' },
    not: { ...none, values: [any], least: 1, most: 1, use: 'condition', example: '{{#if (not owner)}}' },
  }
}
