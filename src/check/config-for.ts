import picomatch from 'picomatch/posix.js'
import { type Config, type ConfigSettings, namesIn } from './config.ts'
import { ConfigError, meant } from './config-error.ts'
import type { RuleSetting } from './level.ts'
import type { Preset } from './preset.ts'
import { defaultPreset, presets } from './presets.ts'

/** One configuration, above those that it extends: what it says counts more than theirs. */
export interface ConfigLayer {
  readonly config: Config
  /** The path of a report from the folder of this configuration, with `/`, for its globs; as named where absent. */
  readonly pathOf?: (file: string) => string
}

/**
 * What counts for one report: presets resolved, the layers put over each other, and on each what its overrides say of
 * this file. A rule's later setting counts; one without options keeps the earlier options. Where no preset is named,
 * the default one lies below.
 *
 * @throws {ConfigError} for a preset that is not known
 */
export function configFor(layers: readonly ConfigLayer[], file: string): ConfigSettings {
  const said = layers.flatMap(({ config, pathOf = asNamed }) => {
    const path = pathOf(file)
    const overrides = (config.overrides ?? []).filter(({ files }) =>
      picomatch.isMatch(path, [files].flat(), { dot: true }),
    )
    return [config, ...overrides]
  })
  const bare = said.every((settings) => settings.extends === undefined)
  return (bare ? [settingsOf(defaultPreset), ...said] : said).reduce(over, { extends: [] })
}

const asNamed = (file: string): string => file.replace(/^(?:\.\/)+/, '')

function over(below: ConfigSettings, above: ConfigSettings): ConfigSettings {
  const base = namesIn(above).map(presetNamed).map(settingsOf).reduce(over, below)
  const { zone = base.zone, date = base.date, holidays = base.holidays } = above
  const { outputZone = base.outputZone, locale = base.locale, template = base.template } = above
  return {
    extends: [],
    rules: withRules(base.rules, above.rules),
    metrics: { ...base.metrics, ...above.metrics },
    ...(zone !== undefined && { zone }),
    ...(date !== undefined && { date }),
    ...(template !== undefined && { template }),
    ...(outputZone !== undefined && { outputZone }),
    ...(locale !== undefined && { locale }),
    ...(holidays !== undefined && { holidays }),
  }
}

const settingsOf = ({ rules }: Preset): ConfigSettings => ({ rules })

type Rules = Readonly<Record<string, RuleSetting>>

function withRules(below: Rules = {}, above: Rules = {}): Rules {
  const merged: Record<string, RuleSetting> = { ...below }
  for (const [id, setting] of Object.entries(above)) {
    const [level, options = optionsOf(below[id])] = typeof setting === 'string' ? [setting] : setting
    merged[id] = options === undefined ? level : [level, options]
  }
  return merged
}

const optionsOf = (setting: RuleSetting | undefined) => (typeof setting === 'object' ? setting[1] : undefined)

/** @throws {ConfigError} where there is none of that name */
export function presetNamed(name: string): Preset {
  const preset = presets.find((each) => each.name === name)
  if (preset) return preset
  const known = presets.map((each) => each.name)
  throw new ConfigError(`unknown preset "${name}"${meant(name, known)}`, ['extends'])
}
