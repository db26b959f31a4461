import { englishTexts } from '../words/en.ts'
import type { TextKey } from '../words/words.ts'
import { fields, flag, length, list, markdown, moment, number, term, text, type ValueOf } from './shape.ts'

/** A text each. */
const texts = fields(
  Object.fromEntries(Object.keys(englishTexts).map((key) => [key, text])) as Record<TextKey, typeof text>,
)

const component = fields({ name: text, group: text, status: text })
const section = fields({ kind: text, heading: text, body: markdown })
const told = fields({ heading: text, body: markdown, prompt: text })

/**
 * All that a template can name. Named plainly, moments are written so that they can be settled again
 * (`2022-03-24 06:59 CET`), lengths as `2 h 1 min`; helpers write them in other ways. What the report does not say is empty: `{{#if incident.severity}}` asks for it.
 *
 * - `incident` – the facts as read; `incident.sections` are the author's own sections, in the source's order
 * - `measures` – phases, metrics and gaps worked out from the facts
 * - `findings` – what the check found, most severe first; `compared` are the lines that prove it
 * - `summary`, `impact` – the author's own words on them (`body`), or what to ask for (`prompt`)
 * - `narrative` – the author's other sections in the order of a postmortem; one that the report lacks and
 *   should have stands in its place with a `prompt` instead of a `body`
 * - `missing` – prompts for facts that the report lacks; all empty with the option `omitMissing`
 * - `words` – headings and labels in the language of the output: `{{words.timeline}}`
 * - `tool` – name and version of the program
 */
export const viewShape = fields({
  incident: fields({
    title: text,
    organization: text,
    reference: text,
    severity: text,
    date: text,
    published: moment,
    zone: text,
    source: fields({ name: text, format: text, sha256: text, shortHash: text }),
    impact: fields({ duration: length, windows: list(fields({ start: moment, end: moment, duration: length })) }),
    durations: list(fields({ text, of: text })),
    events: list(fields({ at: moment, text, source: term, status: term, actor: text, milestone: text, link: text })),
    milestones: list(fields({ name: term, at: moment, reason: text })),
    components: fields({ affected: list(component), unaffected: list(component) }),
    commitments: list(fields({ kind: term, text, made: moment, due: moment, broken: text })),
    actionItems: list(fields({ text, owner: text, due: text, done: flag, link: text, kind: text })),
    sections: list(section),
  }),
  measures: fields({
    phases: list(fields({ name: term, from: term, to: term, start: moment, end: moment, duration: length })),
    metrics: list(fields({ name: term, from: term, to: term, duration: length })),
    gaps: list(fields({ from: moment, to: moment, duration: length })),
  }),
  findings: list(
    fields({
      severity: term,
      rule: text,
      message: text,
      line: number,
      compared: list(fields({ line: number, message: text })),
    }),
  ),
  summary: told,
  impact: told,
  narrative: list(told),
  missing: fields({
    severity: text,
    impact: text,
    timeline: text,
    evidence: text,
    components: text,
    period: text,
    phases: text,
    actionItems: text,
  }),
  words: texts,
  tool: fields({ name: text, version: text }),
})

export type View = ValueOf<typeof viewShape>
