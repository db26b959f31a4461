import type { Level } from '../check/level.ts'
import { presetLevels } from '../check/preset-levels.ts'
import type { RuleHead } from '../check/rule.ts'
import { type RuleOption, ruleOptions } from '../check/rule-options.ts'
import type { Settings } from './settings.ts'

/** What `rules` and `explain` tell of a rule. */
export interface RuleFacts {
  readonly id: string
  /** The command that it works in. */
  readonly command: 'check' | 'compare'
  readonly summary: string
  readonly why?: string
  /** Unless configured. */
  readonly severity: Level
  readonly presets: Readonly<Record<string, Level>>
  readonly options: readonly RuleOption[]
}

/** Every rule, those of plugins too, by command and then by id. */
export function ruleFactsOf({ rules, comparisonRules }: Settings): RuleFacts[] {
  return [...rules.map((rule) => factsOf(rule, 'check')), ...comparisonRules.map((rule) => factsOf(rule, 'compare'))]
}

function factsOf(rule: RuleHead, command: RuleFacts['command']): RuleFacts {
  const { id, summary, why, severity } = rule
  return {
    id,
    command,
    summary,
    ...(why !== undefined && { why }),
    severity,
    presets: presetLevels(rule),
    options: ruleOptions(rule),
  }
}
