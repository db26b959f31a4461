import { settingOf } from './config.ts'
import { configFor } from './config-for.ts'
import type { Level } from './level.ts'
import { presets } from './presets.ts'
import type { RuleHead } from './rule.ts'

/** The severity of a rule in each preset, by the preset's name. */
export function presetLevels(rule: RuleHead): Readonly<Record<string, Level>> {
  const levels = presets.map(({ name }) => {
    const settings = configFor([{ config: { extends: name } }], '')
    return [name, settingOf(rule, settings).severity] as const
  })
  return Object.fromEntries(levels)
}
