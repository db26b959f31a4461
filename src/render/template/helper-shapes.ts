import { type SectionKind, sectionKindSchema } from '../../model/incident.ts'

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
  /** What it writes, for the page on templates. */
  readonly does: string
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
      does: 'what the program knows, as a part of the document',
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
      does: "a heading over what stands in it, and over the author's sections of these kinds; `ask` is asked for where there is nothing, `none` stands there where nothing is asked for",
    },
    own: {
      ...none,
      use: 'block',
      example: '{{own}}',
      does: "the author's words of the section around, where they are not to stand first",
    },
    rest: {
      ...none,
      use: 'block',
      example: '{{rest}}',
      does: "the author's sections that no section has taken, each under its own heading",
    },
    todo: {
      ...none,
      values: [text],
      least: 1,
      most: 1,
      use: 'block',
      example: '{{todo words.askImpact}}',
      does: 'what is asked for; nothing where what is missing is left out',
    },
    zone: {
      ...none,
      values: [zone],
      least: 1,
      most: 1,
      use: 'block',
      example: '{{zone "UTC"}}',
      does: 'nothing; every time of the report stands in this zone, too',
    },
    time: {
      values: [{ takes: 'moment' }],
      least: 1,
      most: 1,
      named: { zone, form: { takes: 'word', what: 'form', among: ['full', 'clock', 'day', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{time at zone="Europe/Berlin"}}',
      does: 'a moment, in a zone and form of choice',
    },
    date: {
      values: [{ takes: 'moment' }],
      least: 1,
      most: 1,
      named: { zone, form: { takes: 'word', what: 'form', among: ['date', 'short', 'long', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{date at form="long"}}',
      does: 'its day',
    },
    duration: {
      values: [{ takes: 'moment or length' }, { takes: 'moment' }],
      least: 1,
      most: 2,
      named: { form: { takes: 'word', what: 'form', among: ['short', 'minutes', 'seconds', 'iso'] } },
      required: [],
      use: 'text',
      example: '{{duration start end}}',
      does: 'a length, that of a span, or the time between two moments',
    },
    list: {
      values: [{ takes: 'list' }, { takes: 'field' }],
      least: 1,
      most: 2,
      named: { by: { takes: 'string' } },
      required: [],
      use: 'text',
      example: '{{list incident.components.affected "name"}}',
      does: 'the texts of a list in one line',
    },
    eq: {
      ...none,
      values: [any],
      least: 2,
      most: 2,
      use: 'condition',
      example: '{{#if (eq kind "fix")}}',
      does: 'whether two values are the same',
    },
    ne: {
      ...none,
      values: [any],
      least: 2,
      most: 2,
      use: 'condition',
      example: '{{#if (ne kind "fix")}}',
      does: 'whether they are not',
    },
    and: {
      ...none,
      values: [any],
      least: 2,
      most: 9,
      use: 'condition',
      example: '{{#if (and owner due)}}',
      does: 'whether there is something in each',
    },
    or: {
      ...none,
      values: [any],
      least: 2,
      most: 9,
      use: 'condition',
      example: '{{#if (or owner due)}}',
      does: 'whether there is something in any',
    },
    not: {
      ...none,
      values: [any],
      least: 1,
      most: 1,
      use: 'condition',
      example: '{{#if (not owner)}}',
      does: 'whether there is nothing',
    },
  }
}
