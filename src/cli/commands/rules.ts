import type { Preset } from '../../check/preset.ts'
import { defaultPreset, presets } from '../../check/presets.ts'
import { type RuleFacts, ruleFactsOf } from '../rule-facts.ts'
import { settingsOf } from '../settings.ts'
import type { ExitStatus, Streams } from '../streams.ts'

export interface RulesFlags {
  readonly format: 'text' | 'json'
  readonly config?: string
}

/** Prints every rule with its severity in each preset. */
export async function listRules({ format, config }: RulesFlags, { stdout }: Streams): Promise<ExitStatus> {
  const settingsFor = await settingsOf(config === undefined ? {} : { config })
  const facts = ruleFactsOf(settingsFor('-'))
  stdout.write(format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : tablesOf(facts))
  return 0
}

function tablesOf(facts: readonly RuleFacts[]): string {
  const others = presets.filter((preset) => preset !== defaultPreset)
  // A preset that sets one rule alone would be a column that says nothing.
  const [small, large] = [others.filter(setsOne), others.filter((preset) => !setsOne(preset))]
  const names = [defaultPreset, ...large].map(({ name }) => name)
  const tables = (['check', 'compare'] as const).map((command) => {
    const own = facts.filter((rule) => rule.command === command)
    const rows = own.map((rule) => [rule.id, ...names.map((name) => rule.presets[name] ?? '')])
    return aligned([[`postmortem ${command}`, ...names], ...rows])
  })
  const single = small.map(({ name, rules }) => [name, ...Object.entries(rules).flat().map(String)])
  const rest = `${facts.length} rules; postmortem explain RULE tells what one finds.`
  return [...tables, aligned([['presets of one rule'], ...single]), rest].join('\n\n').concat('\n')
}

const setsOne = ({ rules }: Preset): boolean => Object.keys(rules).length === 1

/** Ids and severities are plain letters. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
