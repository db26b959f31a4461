import type { Document } from '../../model/document.ts'
import type { TextEdit } from '../../model/finding.ts'
import type { Section } from '../../model/incident.ts'

/**
 * Declares a zone in the heading of the timeline: `## Timeline (Europe/Berlin)`, which needs no words of any language.
 * Undefined where there is no such heading, or more than one.
 */
export function declared(
  sections: readonly Section[],
  zone: string,
  { text, lineStarts, shift }: Document,
): TextEdit[] | undefined {
  const [section, ...others] = sections.filter(({ kind }) => kind === 'timeline')
  const start = section && lineStarts[section.position.start.line - 1]
  if (start === undefined || others.length > 0) return undefined
  const line = text.slice(start).split(/[\r\n]/, 1)[0] ?? ''
  // Before what closes a heading: "## Timeline ##", "Timeline:".
  const [, heading = '', closing = ''] = /^(.*[\p{L}\p{N}])([\s:#]*)$/u.exec(line) ?? []
  if (heading === '') return undefined
  const at = start + line.length - closing.length + shift
  return [{ start: at, end: at, text: ` (${zone})` }]
}
