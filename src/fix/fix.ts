import { check } from '../check/check.ts'
import type { Config } from '../check/config.ts'
import type { HolidayCalendar } from '../check/country-holidays.ts'
import type { Rule } from '../check/rule.ts'
import { extract } from '../extract/extract.ts'
import type { Document } from '../model/document.ts'
import type { Finding, TextEdit } from '../model/finding.ts'
import type { Incident } from '../model/incident.ts'
import { readText } from '../readers/read.ts'

export interface FixOptions {
  /** Zone of bare times where the document names none; it is also what a declaration is given. */
  readonly zone?: string | undefined
  /** Day of bare clock times where the document names none, YYYY-MM-DD. */
  readonly date?: string | undefined
  /** The present, RFC 3339. */
  readonly now?: string | undefined
  /** Instead of the package's own. */
  readonly rules?: readonly Rule[] | undefined
  /** Where the configuration names a country. */
  readonly holidays?: HolidayCalendar | undefined
  /** Of what is found in a text, the findings that are accepted as they stand, as by a baseline; they are not mended. */
  readonly accepted?: ((findings: readonly Finding[], document: Document) => readonly Finding[]) | undefined
}

export interface Fixed {
  /** The whole source, with its byte order mark where it had one; the same where nothing could be mended. */
  readonly text: string
  /** What was mended, in turn; places count in the text as it was at that turn. */
  readonly findings: readonly Finding[]
}

/** Formats whose source is the text itself; in all others an offset is no place that could be written to. */
const fixable: ReadonlySet<string> = new Set(['markdown', 'text'])

/** Each turn mends one finding; a report with more of them is fixed on from where this ends. */
const turns = 200

/**
 * Mends what rules know how to mend, one finding after the other, each on the text that the one before left. A fix
 * stands only if, read again, the finding is gone, no rule finds more than before, and the timeline tells the same
 * events at the same instants.
 *
 * @throws {ConfigError} as `check` does
 */
export function fix(document: Document, config: Config = {}, options: FixOptions = {}): Fixed {
  const whole = (of: Document) => (of.shift === 1 ? '\uFEFF' : '') + of.text
  if (!fixable.has(document.format)) return { text: whole(document), findings: [] }
  const fixed: Finding[] = []
  const refused = new Set<string>()
  let state = stateOf(document, config, options)
  for (let turn = 0; turn < turns; turn += 1) {
    const accepted = new Set(options.accepted?.(state.findings, state.document).map(keyOf))
    const next = state.findings.find(
      (finding) => finding.fix && !refused.has(keyOf(finding)) && !accepted.has(keyOf(finding)),
    )
    if (!next?.fix) break
    const text = edited(whole(state.document), next.fix)
    const after = stateOf(readText(text, { name: document.name, format: document.format }), config, options)
    if (mends(next, state, after)) {
      fixed.push(next)
      state = after
    } else refused.add(keyOf(next))
  }
  return { text: whole(state.document), findings: fixed }
}

/** The source with the edits made; undefined places outside of it, and overlapping ones, are left out. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  let text = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end < edit.start || edit.end > source.length) continue
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at)
}

interface State {
  readonly document: Document
  /** Without what the user says of the zone: a declaration that is missing is missing. */
  readonly findings: readonly Finding[]
  /** With it: how often each rule finds something, and what the timeline tells. */
  readonly counts: ReadonlyMap<string, number>
  readonly story: string
}

function stateOf(document: Document, config: Config, { zone, date, now, rules, holidays }: FixOptions): State {
  const options = { ...(now !== undefined && { now }), ...(rules && { rules }), holidays }
  const read = (assumed: string | undefined) => extract(document, { zone: assumed, date })
  const found = (incidents: readonly Incident[], given: object) =>
    incidents.flatMap((incident) => check(incident, document, config, { ...options, ...given }))
  const assumed = read(zone)
  const all = found(assumed, {})
  const counts = new Map<string, number>()
  for (const { rule } of all) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const told = assumed.flatMap(({ timeline }) =>
    timeline.map(({ at, until, text }) => [at.instant ?? at.local, until?.instant ?? until?.local, text].join(' ')),
  )
  const findings = zone === undefined ? all : found(read(undefined), { zone })
  return { document, findings, counts, story: told.sort().join('\n') }
}

function mends({ rule }: Finding, before: State, after: State): boolean {
  const of = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule === rule).length
  return (
    of(after.findings) < of(before.findings) &&
    after.story === before.story &&
    [...after.counts].every(([id, count]) => count <= (before.counts.get(id) ?? 0))
  )
}

const keyOf = ({ rule, message, fix: edits }: Finding): string => JSON.stringify([rule, message, edits])
