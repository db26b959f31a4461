import { z } from 'zod'
import { milestoneNameSchema } from '../model/incident.ts'
import { oncePer } from '../model/once-per.ts'
import { ConfigError, meant, plain, shapeError } from './config-error.ts'
import { type Country, countrySchema } from './country-holidays.ts'
import { type Level, levelSchema, type RuleSetting } from './level.ts'
import { presets } from './presets.ts'
import type { RuleHead } from './rule.ts'
import { rules as standardRules } from './rules.ts'

const daySchema = z.iso.date()

const metricSchema = z.strictObject({ from: milestoneNameSchema, to: milestoneNameSchema })

const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1))])

/** What may be said for all reports, and differently for some. */
const settings = {
  extends: oneOrMore
    .optional()
    .describe('presets by their names, configurations by their paths (./team.yaml) or packages; later ones win'),
  metrics: z
    .record(z.string(), metricSchema)
    .optional()
    .describe('metrics by name, each from one milestone to another; adds to the standard ones or redefines them'),
  zone: z
    .string()
    .min(1)
    .optional()
    .describe('of bare times in reports that name none: an offset, a label or an IANA id'),
  date: daySchema.optional().describe('of bare clock times in reports that give no day'),
  template: z
    .string()
    .min(1)
    .optional()
    .describe('of rendered reports: a template that comes along, or the path of one from the folder of this file'),
  outputZone: z
    .string()
    .min(1)
    .optional()
    .describe('in which every time is shown beside the original: an IANA id, an offset or a label of one'),
  locale: z
    .string()
    .min(1)
    .optional()
    .describe('of the words, days and lengths of rendered reports and pictures, as a BCP 47 tag: de, en-GB, ja'),
  holidays: z
    .union([z.array(daySchema), countrySchema])
    .optional()
    .describe('days that are no business days, or the country (and region) whose holidays are none'),
}

const files = oneOrMore.describe('globs of report files, from the folder of this file: reports/2019/**')

const overrideSettings = {
  files,
  ...settings,
  extends: oneOrMore.optional().describe('presets by their names; later ones win'),
}

const wholeSettings = {
  $schema: z.string().optional().describe('for editors'),
  plugins: oneOrMore
    .optional()
    .describe('rules of your own: modules by their paths (./rules/no-friday.js) or packages; their code is run'),
  ...settings,
}

const anyRules = { rules: z.record(z.string(), z.unknown()).optional() }

const generalSchema = z.strictObject({
  ...anyRules,
  ...wholeSettings,
  overrides: z.array(z.strictObject({ ...anyRules, ...overrideSettings })).optional(),
})

/** What a configuration says of rules and reports. */
export interface ConfigSettings {
  /** Names of presets; in a file also paths and packages. An empty list: no preset, not even the default one. */
  readonly extends?: string | readonly string[] | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly metrics?: Readonly<Record<string, z.infer<typeof metricSchema>>> | undefined
  readonly zone?: string | undefined
  readonly date?: string | undefined
  /** A name, or a path that is taken from where the program runs; a file's own paths are resolved when it is loaded. */
  readonly template?: string | undefined
  readonly outputZone?: string | undefined
  readonly locale?: string | undefined
  readonly holidays?: readonly string[] | Country | undefined
}

/** The same, for the reports that the globs match. */
export interface Override extends ConfigSettings {
  readonly files: string | readonly string[]
}

/** What a configuration file may say. `$schema` is for editors. */
export interface Config extends ConfigSettings {
  readonly $schema?: string | undefined
  /** Modules that bring rules of one's own; whoever calls the API gives the rules themselves. */
  readonly plugins?: string | readonly string[] | undefined
  /** In their order; later ones win. */
  readonly overrides?: readonly Override[] | undefined
}

/**
 * The configuration that `value`, read from the file named `file`, states. Where an `extends` of it leads is not
 * looked at, except in overrides, where only presets can stand.
 *
 * @throws {ConfigError} where it has a key, rule, option or value that means nothing
 */
export function parseConfig(value: unknown, file: string, rules: readonly RuleHead[] = standardRules): Config {
  const parsed = generalSchema.safeParse(value)
  if (!parsed.success) throw shapeError(parsed.error.issues[0], file, value, keysUnder)
  const config = parsed.data as Config
  assertRules(config, [], file, rules)
  for (const [index, override] of (config.overrides ?? []).entries()) {
    const path = ['overrides', index]
    assertRules(override, path, file, rules)
    for (const name of namesIn(override)) {
      if (presets.some((preset) => preset.name === name)) continue
      const known = presets.map((preset) => preset.name)
      throw new ConfigError(`unknown preset "${name}" in ${file}${meant(name, known)}`, [...path, 'extends'])
    }
  }
  return config
}

/** What a configuration extends, as a list. */
export function namesIn({ extends: given = [] }: ConfigSettings): readonly string[] {
  return typeof given === 'string' ? [given] : given
}

function assertRules(
  { rules: settings = {} }: ConfigSettings,
  path: readonly PropertyKey[],
  file: string,
  rules: readonly RuleHead[],
): void {
  for (const [id, setting] of Object.entries(settings)) {
    const rule = rules.find((known) => known.id === id)
    const at = [...path, 'rules', id]
    if (rule) parseSetting(rule, setting, file, at)
    else {
      const known = rules.map((each) => each.id)
      throw new ConfigError(`unknown rule "${id}" in ${file}${meant(id, known)}`, at)
    }
  }
}

/**
 * Severity and options of a rule under a configuration whose presets and overrides are resolved (`configFor`).
 *
 * @throws {ConfigError} where the rule has no such option or value
 */
export function settingOf(rule: RuleHead, { rules }: ConfigSettings): Setting {
  const setting = rules?.[rule.id] ?? rule.severity
  const path = ['rules', rule.id]
  if (typeof setting !== 'string') return parseSetting(rule, setting, 'the configuration', path)
  const known = byLevel(rule)
  const parsed = known.get(setting) ?? parseSetting(rule, setting, 'the configuration', path)
  known.set(setting, parsed)
  return parsed
}

interface Setting {
  readonly severity: Level
  readonly options: unknown
}

/** A rule's options where a level alone is given: its own, the same for every incident. */
const byLevel = oncePer((_: RuleHead) => new Map<string, Setting>())

function parseSetting(rule: RuleHead, setting: unknown, file: string, path: readonly PropertyKey[]): Setting {
  const [level, own, ...rest]: unknown[] = Array.isArray(setting) ? setting : [setting]
  const severity = levelSchema.safeParse(level)
  if (!severity.success || rest.length > 0) {
    const levels = levelSchema.options.join(', ')
    const given = JSON.stringify(rest.length > 0 ? setting : level)
    throw new ConfigError(
      `rule "${rule.id}" in ${file}: ${given} is no setting: use one of ${levels}, or [one of them, options]`,
      path,
    )
  }
  const options = rule.options.safeParse(own ?? {})
  if (options.success) return { severity: severity.data, options: options.data }
  const [issue] = options.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const known = Object.keys(rule.options.shape)
    const what = `unknown option "${key}" of rule "${rule.id}" in ${file}`
    throw new ConfigError(`${what}${meant(key, known)}`, [...path, 1, key])
  }
  const name = issue?.path.join('.') ?? ''
  const what = name ? `option "${name}"` : 'its options'
  throw new ConfigError(`rule "${rule.id}" in ${file}: ${what}: ${plain(issue?.message)}`, [
    ...path,
    1,
    ...(issue?.path ?? []),
  ])
}

function keysUnder([first, , third]: readonly PropertyKey[]): readonly string[] {
  if (first === 'metrics' || third === 'metrics') return Object.keys(metricSchema.shape)
  if (first === 'overrides') return ['rules', ...Object.keys(overrideSettings)]
  return ['rules', 'overrides', ...Object.keys(wholeSettings)]
}

/** All that a configuration file may say, rule by rule: what editors check it against. */
export function configSchemaOf(rules: readonly RuleHead[]): z.ZodType {
  const setting = (rule: RuleHead) =>
    z
      .union([levelSchema, z.tuple([levelSchema]), z.tuple([levelSchema, rule.options])])
      .optional()
      .describe(rule.summary)
  const byRule = {
    rules: z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]))).optional(),
  }
  const override = z.strictObject({ ...byRule, ...overrideSettings })
  return z.strictObject({
    ...byRule,
    ...wholeSettings,
    overrides: z.array(override).optional().describe('what differs for some reports; later ones win'),
  })
}
