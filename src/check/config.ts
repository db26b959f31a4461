import { z } from 'zod'
import { severitySchema } from '../model/finding.ts'
import { milestoneNameSchema } from '../model/incident.ts'
import { nearest } from '../model/nearest.ts'
import type { RuleHead } from './rule.ts'
import { rules as standardRules } from './rules.ts'

const levelSchema = z.enum(['off', ...severitySchema.options])

const daySchema = z.iso.date()

const metricSchema = z.strictObject({ from: milestoneNameSchema, to: milestoneNameSchema })

const settings = {
  $schema: z.string().optional().describe('for editors'),
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
  holidays: z.array(daySchema).optional().describe('days that are no business days'),
}

const generalSchema = z.strictObject({ rules: z.record(z.string(), z.unknown()).optional(), ...settings })

export type Level = z.infer<typeof levelSchema>
export type RuleSetting = Level | readonly [Level, Readonly<Record<string, unknown>>]

/** What a configuration file may say. `$schema` is for editors. */
export interface Config {
  readonly $schema?: string | undefined
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  readonly metrics?: Readonly<Record<string, z.infer<typeof metricSchema>>> | undefined
  readonly zone?: string | undefined
  readonly date?: string | undefined
  readonly holidays?: readonly string[] | undefined
}

/** An error in a configuration. Its message is one line: what is wrong, in which file, and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Where in the configuration the fault lies: `['rules', 'gap']`. */
  readonly path: readonly PropertyKey[]

  constructor(message: string, path: readonly PropertyKey[]) {
    super(message)
    this.path = path
  }
}

/**
 * The configuration that `value`, read from the file named `file`, states.
 *
 * @throws {ConfigError} where it has a key, rule, option or value that means nothing
 */
export function parseConfig(value: unknown, file: string, rules: readonly RuleHead[] = standardRules): Config {
  const parsed = generalSchema.safeParse(value)
  if (!parsed.success) throw general(parsed.error.issues[0], file, value)
  const config = parsed.data as Config
  for (const id of Object.keys(config.rules ?? {})) {
    const rule = rules.find((known) => known.id === id)
    if (rule) settingOf(rule, config, file)
    else
      throw new ConfigError(
        `unknown rule "${id}" in ${file}${meant(
          id,
          rules.map((known) => known.id),
        )}`,
        ['rules', id],
      )
  }
  return config
}

/**
 * Severity and options of a rule under a configuration.
 *
 * @throws {ConfigError} where the rule has no such option or value
 */
export function settingOf(
  rule: RuleHead,
  config: Config,
  file = 'the configuration',
): { severity: Level; options: unknown } {
  const setting: unknown = config.rules?.[rule.id] ?? rule.severity
  const [level, own, ...rest]: unknown[] = Array.isArray(setting) ? setting : [setting]
  const path = ['rules', rule.id]
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
    throw new ConfigError(`unknown option "${key}" of rule "${rule.id}" in ${file}${meant(key, known)}`, [
      ...path,
      1,
      key,
    ])
  }
  const name = issue?.path.join('.') ?? ''
  const what = name ? `option "${name}"` : 'its options'
  throw new ConfigError(`rule "${rule.id}" in ${file}: ${what}: ${plain(issue?.message)}`, [
    ...path,
    1,
    ...(issue?.path ?? []),
  ])
}

function general(issue: z.core.$ZodIssue | undefined, file: string, value: unknown): ConfigError {
  if (!issue || issue.path.length === 0) {
    if (issue?.code !== 'unrecognized_keys')
      return new ConfigError(`${file} must be a set of keys, such as rules and metrics`, [])
    const [key = ''] = issue.keys
    return new ConfigError(`unknown key "${key}" in ${file}${meant(key, ['rules', ...Object.keys(settings)])}`, [key])
  }
  const { path } = issue
  const given = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const choices = issue.values.map(String)
    const hint = meant(given, choices, `: use one of ${choices.join(', ')}`)
    return new ConfigError(`unknown value "${given}" for ${path.join('.')} in ${file}${hint}`, path)
  }
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return new ConfigError(`unknown key "${key}" under ${path.join('.')} in ${file}${meant(key, ['from', 'to'])}`, [
      ...path,
      key,
    ])
  }
  return new ConfigError(`${path.join('.')} in ${file}: ${plain(issue.message)}`, path)
}

function meant(
  word: string,
  known: readonly string[],
  otherwise = known.length > 0 ? `: known are ${known.join(', ')}` : '',
): string {
  const near = nearest(word, known)
  return near === undefined ? otherwise : `: did you mean "${near}"?`
}

/** Zod's messages, as the second half of a sentence. */
function plain(message = 'not understood'): string {
  return message.replace(/^Invalid input: /, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
}

/** All that a configuration file may say, rule by rule: what editors check it against. */
export function configSchemaOf(rules: readonly RuleHead[]): z.ZodType {
  const setting = (rule: RuleHead) =>
    z
      .union([levelSchema, z.tuple([levelSchema]), z.tuple([levelSchema, rule.options])])
      .optional()
      .describe(rule.summary)
  return z.strictObject({
    rules: z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]))).optional(),
    ...settings,
  })
}
