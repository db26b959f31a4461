import { dirname, relative, resolve, sep } from 'node:path'
import { type Config, type ConfigSettings, parseConfig } from '../check/config.ts'
import { ConfigError } from '../check/config-error.ts'
import { type ConfigLayer, configFor, presetNamed } from '../check/config-for.ts'
import { type Country, countryHolidays, type HolidayCalendar } from '../check/country-holidays.ts'
import type { Rule, RuleHead } from '../check/rule.ts'
import { rules } from '../check/rules.ts'
import type { ComparisonRule } from '../compare/comparison-rule.ts'
import { comparisonRules } from '../compare/rules.ts'
import { type LoadedConfig, loadConfig } from '../node/load-config.ts'
import { loadPlugins } from '../node/load-plugins.ts'
import { isTemplatePath } from '../node/load-template.ts'
import { UserError } from '../node/user-error.ts'
import { type Assumptions, assumptionsOf, type ReadingFlags } from './reading-options.ts'

/** What counts for one report. */
export interface Settings {
  readonly assumptions: Assumptions
  readonly config: ConfigSettings
  /** Those of the package, and those that plugins bring. */
  readonly rules: readonly Rule[]
  readonly comparisonRules: readonly ComparisonRule[]
  /** Of the country that the configuration names. */
  readonly holidays?: HolidayCalendar | undefined
}

export interface RuleFlags {
  readonly preset?: readonly string[]
  readonly rule?: readonly string[]
}

/**
 * What the options and the configuration say together, report by report; an option beats the configuration.
 *
 * @throws {UserError | ConfigError} where either says something that means nothing
 */
export async function settingsOf(
  flags: ReadingFlags,
  { preset = [], rule = [] }: RuleFlags = {},
): Promise<(file: string) => Settings> {
  const files = await loadConfig(flags.config)
  const own = await loadPlugins(files)
  const checks = [...rules, ...own.flatMap((each) => ('check' in each ? [each] : []))]
  const comparisons = [...comparisonRules, ...own.flatMap((each) => ('compare' in each ? [each] : []))]
  // Checks and comparisons are configured in one place.
  const known = [...checks, ...comparisons]
  const layers: ConfigLayer[] = files.map((loaded) => ({
    config: withTemplate(parsed(loaded, known), dirname(loaded.file)),
    pathOf: pathFrom(loaded.file),
  }))
  if (preset.length > 0) layers.push({ config: { extends: preset.map(presetGiven) } })
  layers.push(...rule.map((given) => asLayer(given, known)))
  // What means nothing is said once, not for every report.
  const everySaying = layers.flatMap(({ config }) => [config, ...(config.overrides ?? [])])
  for (const said of [{}, ...everySaying]) assumed(said, flags)
  const calendars = await calendarsOf(everySaying)
  return (file) => {
    const config = configFor(layers, file)
    const holidays = calendars.get(keyOf(config) ?? '')
    return { config, assumptions: assumed(config, flags), rules: checks, comparisonRules: comparisons, holidays }
  }
}

/** The calendar of each country that is named anywhere; nothing is loaded where none is. */
async function calendarsOf(said: readonly ConfigSettings[]): Promise<Map<string, HolidayCalendar>> {
  const calendars = new Map<string, HolidayCalendar>()
  for (const settings of said) {
    const key = keyOf(settings)
    if (key === undefined || calendars.has(key)) continue
    calendars.set(key, await countryHolidays(settings.holidays as Country))
  }
  return calendars
}

function keyOf({ holidays }: ConfigSettings): string | undefined {
  return holidays !== undefined && 'country' in holidays ? `${holidays.country} ${holidays.region ?? ''}` : undefined
}

function assumed({ zone, date }: ConfigSettings, flags: ReadingFlags): Assumptions {
  return assumptionsOf({ ...(zone !== undefined && { zone }), ...(date !== undefined && { date }), ...flags })
}

function parsed({ value, name, lineOf }: LoadedConfig, known: readonly RuleHead[]): Config {
  try {
    return parseConfig(value, name, known)
  } catch (error) {
    const line = error instanceof ConfigError ? lineOf(error.path) : undefined
    return parseConfig(value, line === undefined ? name : `${name}:${line}`, known)
  }
}

/** With the paths of its templates from where the program runs. */
function withTemplate<Said extends ConfigSettings & { readonly overrides?: readonly ConfigSettings[] | undefined }>(
  config: Said,
  folder: string,
): Said {
  const { template, overrides } = config
  return {
    ...config,
    ...(template !== undefined && { template: isTemplatePath(template) ? fromHere(folder, template) : template }),
    ...(overrides !== undefined && { overrides: overrides.map((each) => withTemplate(each, folder)) }),
  }
}

function fromHere(folder: string, path: string): string {
  const way = relative('.', resolve(folder, path))
  return isTemplatePath(way) ? way : `.${sep}${way}`
}

/** From the folder of the configuration to a report, with `/`. */
function pathFrom(config: string): (file: string) => string {
  return (file) => relative(dirname(config), resolve(file)).replaceAll(sep, '/')
}

function presetGiven(name: string): string {
  try {
    return presetNamed(name).name
  } catch (error) {
    throw new UserError((error as Error).message, '--preset')
  }
}

/** `gap=off`; the options that the configuration gives the rule stay. */
function asLayer(given: string, known: readonly RuleHead[]): ConfigLayer {
  const [, id = '', level = ''] = /^([^=]+)=([^=]+)$/.exec(given) ?? []
  if (id === '') throw new UserError('not a --rule', given, 'write the rule and its severity: --rule gap=off')
  return { config: parseConfig({ rules: { [id]: level } }, '--rule', known) }
}
