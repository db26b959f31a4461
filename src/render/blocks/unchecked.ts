import type { RootContent } from 'mdast'
import { milestoneNameSchema } from '../../model/incident.ts'
import type { Moment } from '../../model/moment.ts'
import { item, list, paragraph } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'
import { count } from './verdict.ts'

/** What the audit says nothing about, and why: silence there is no agreement. */
export function unchecked(input: BlockInput): RootContent[] {
  const said = [...times(input), ...facts(input), ...rules(input)]
  if (said.length === 0) return [paragraph('Nothing was left out.')]
  return [list(said.map((text) => item([paragraph(text)])))]
}

function times({ incident }: BlockInput): string[] {
  const moments = incident.timeline.map(({ at }) => at).filter(({ precision }) => precision !== 'day')
  const some = (kind: (moment: Moment) => boolean, what: (number: string) => string) => {
    const found = moments.filter(kind)
    return found.length === 0 ? [] : [`${what(count(found.length, 'time'))}: ${linesOf(found)}.`]
  }
  return [
    ...some(
      ({ offset }) => offset === null,
      (number) => `${number} of ${moments.length} in no known zone, compared with one another alone`,
    ),
    ...some(
      ({ local }) => local.startsWith('T'),
      (number) => `${number} of ${moments.length} on no known day, compared with none`,
    ),
    ...some(
      ({ alternatives }) => (alternatives ?? []).length > 0,
      (number) => `${number} that can be read in more than one way, compared by the first reading or not at all`,
    ),
    ...some(
      ({ approximate }) => approximate,
      (number) => `${number} that the report calls approximate, compared with more room`,
    ),
  ]
}

function facts({ incident, measures }: BlockInput): string[] {
  const missing = milestoneNameSchema.options.filter((name) => incident.milestones[name] === undefined)
  const open = measures.metrics.filter(({ seconds }) => seconds === null).map(({ name }) => name)
  const unnamed = incident.durations.filter(({ of }) => of === 'other')
  return [
    ...(missing.length > 0
      ? [`Milestones that were not found, and nothing that counts from them: ${missing.join(', ')}.`]
      : []),
    ...(open.length > 0 ? [`Metrics that could not be worked out: ${open.join(', ')}.`] : []),
    ...(unnamed.length > 0
      ? [
          `${count(unnamed.length, 'stated length')} of what the report does not say, compared with nothing: ${linesOf(unnamed)}.`,
        ]
      : []),
  ]
}

function rules({ audit }: BlockInput): string[] {
  if (audit === undefined) return []
  const off = audit.rules.filter(({ severity }) => severity === 'off').map(({ id }) => id)
  return [
    ...(off.length > 0 ? [`Rules that were off: ${off.join(', ')}.`] : []),
    ...audit.ignored.map(({ rule, message, position, ignored }) => {
      const reason = ignored?.reason === undefined ? `by ${ignored?.by ?? 'request'}` : `because: ${ignored.reason}`
      return `Ignored ${reason} – ${rule}${position ? `, line ${position.start.line}` : ''}: ${message}`
    }),
    ...(audit.document.notes ?? []).map((note) => `The reader of the file says: ${note}`),
  ]
}

/** `line 5`, `lines 5, 8, 9 and 4 more`. */
function linesOf(facts: readonly { readonly position: Moment['position'] }[]): string {
  const lines = [...new Set(facts.map(({ position }) => position.start.line))].sort((a, b) => a - b)
  const shown = lines.slice(0, 8).join(', ')
  const more = lines.length > 8 ? ` and ${lines.length - 8} more` : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}`
}
