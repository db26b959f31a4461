import type { RootContent } from 'mdast'
import { cell, inline, item, list, nowrap, paragraph, strong, table } from '../nodes.ts'
import type { BlockInput } from './block-input.ts'

/** The source by its hash, the program by its version, and every setting: the same again gives the same report. */
export function repeat({ incident, tool, audit }: BlockInput): RootContent[] {
  const { name, format, sha256 } = incident.source
  const facts: readonly (readonly [string, string])[] = [
    ['Source', `${name}, read as ${format}`],
    ['SHA-256 of the source', sha256],
    ['Program', `${tool.name} ${tool.version}`.trim()],
    ...(audit?.given ?? []),
  ]
  const items = facts.map(([label, value]) => item([paragraph(...inline(strong(`${label}:`), ` ${value}`))]))
  const rules = audit?.rules ?? []
  if (rules.length === 0) return [list(items)]
  const rows = rules.map(({ id, severity, options }) => {
    const set = JSON.stringify(options)
    return [nowrap(id), nowrap(severity), cell(severity === 'off' || set === '{}' ? '' : set)]
  })
  return [list(items), table('rules', ['Rule', 'Severity', 'Options'], rows)]
}
