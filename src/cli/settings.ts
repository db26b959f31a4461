import { type Config, ConfigError, type Level, parseConfig, type RuleSetting } from '../check/config.ts'
import { type LoadedConfig, loadConfig } from '../node/load-config.ts'
import { UserError } from '../node/user-error.ts'
import { type Assumptions, assumptionsOf, type ReadingFlags } from './reading-options.ts'

export interface Settings {
  readonly assumptions: Assumptions
  readonly config: Config
}

/**
 * What the options and the configuration say together; an option beats the configuration.
 *
 * @throws {UserError | ConfigError} where either says something that means nothing
 */
export async function settingsOf(flags: ReadingFlags, rules: readonly string[] = []): Promise<Settings> {
  const loaded = await loadConfig(flags.config)
  const config = loaded === undefined ? {} : parsed(loaded)
  const assumptions = assumptionsOf({
    ...(config.zone !== undefined && { zone: config.zone }),
    ...(config.date !== undefined && { date: config.date }),
    ...flags,
  })
  return { assumptions, config: rules.reduce(withRule, config) }
}

function parsed(loaded: LoadedConfig): Config {
  try {
    return parseConfig(loaded.value, loaded.name)
  } catch (error) {
    const line = error instanceof ConfigError ? loaded.lineOf(error.path) : undefined
    return parseConfig(loaded.value, line === undefined ? loaded.name : `${loaded.name}:${line}`)
  }
}

/** `gap=off`; the options that the configuration gives the rule stay. */
function withRule(config: Config, given: string): Config {
  const [, id = '', level = ''] = /^([^=]+)=([^=]+)$/.exec(given) ?? []
  if (id === '') throw new UserError('not a --rule', given, 'write the rule and its severity: --rule gap=off')
  const { rules = {} } = parseConfig({ rules: { [id]: level } }, '--rule')
  const before = config.rules?.[id]
  const options = Array.isArray(before) ? (before[1] as Readonly<Record<string, unknown>> | undefined) : undefined
  const setting = rules[id] as Level
  const merged: RuleSetting = options === undefined ? setting : [setting, options]
  return { ...config, rules: { ...config.rules, [id]: merged } }
}
