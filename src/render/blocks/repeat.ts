import type { RootContent } from 'mdast'
import { cell, inline, item, list, nowrap, paragraph, strong, table } from '../nodes.ts'
import { sentence } from '../wording.ts'
import type { BlockInput } from './block-input.ts'

/** The source by its hash, the program by its version, and every setting: the same again gives the same report. */
export function repeat({ incident, tool, audit, wording }: BlockInput): RootContent[] {
  const { name, format, sha256 } = incident.source
  const { texts, severities } = wording.words
  const facts: readonly (readonly [string, string])[] = [
    [texts.source, sentence(wording, 'readAs', { name, format })],
    [texts.sourceHashInFull, sha256],
    [texts.program, `${tool.name} ${tool.version}`.trim()],
    ...(audit?.given ?? []).map(([key, value]) => [texts[key], value] as const),
  ]
  const items = facts.map(([label, value]) =>
    item([paragraph(...inline(strong(sentence(wording, 'label', { label })), ` ${value}`))]),
  )
  const rules = audit?.rules ?? []
  if (rules.length === 0) return [list(items)]
  const rows = rules.map(({ id, severity, options }) => {
    const set = JSON.stringify(options)
    return [nowrap(id), nowrap(severities[severity]), cell(severity === 'off' || set === '{}' ? '' : set)]
  })
  return [list(items), table('rules', [texts.rule, texts.severity, texts.options], rows)]
}
