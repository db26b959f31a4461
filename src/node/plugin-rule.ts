import { z } from 'zod'
import { levelSchema } from '../check/level.ts'
import type { Rule } from '../check/rule.ts'
import type { ComparisonRule } from '../compare/comparison-rule.ts'

export type OwnRule = Rule | ComparisonRule

/** What every rule says of itself. A plugin may bring another copy of zod: its schema is known by what it can do. */
const headSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'needs the form team/name, in small letters'),
  severity: levelSchema,
  summary: z.string().min(1),
  why: z.string().optional(),
  page: z.string().optional(),
  messages: z.record(z.string(), z.string()),
  options: z
    .custom<Rule['options']>((given) => {
      const { safeParse, shape } = (given ?? {}) as { safeParse?: unknown; shape?: unknown }
      return given === undefined || (typeof safeParse === 'function' && typeof shape === 'object')
    }, 'must be a z.strictObject')
    .optional(),
})

/**
 * The rules that a plugin's module exports by default: one, a list of them, or an object that holds them as `rules`.
 *
 * @throws {Error} one line: what is no rule, and why
 */
export function rulesFrom(exported: unknown): OwnRule[] {
  const held = (exported as { rules?: unknown } | null | undefined)?.rules
  const list: readonly unknown[] = [held ?? exported].flat()
  if (exported === undefined || list.length === 0) {
    throw new Error('it exports no rule: write `export default defineRule({ … })`, or a list of rules')
  }
  return list.map(ruleFrom)
}

function ruleFrom(given: unknown): OwnRule {
  const parsed = headSchema.safeParse(given)
  const rule = given as OwnRule
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const id = typeof rule?.id === 'string' ? `rule "${rule.id}"` : 'a rule'
    const what = issue?.path.join('.') ?? ''
    throw new Error(`${id}: ${what === '' ? 'it is none' : what}: ${issue?.message ?? 'not understood'}`)
  }
  const options = parsed.data.options ?? z.strictObject({})
  const defaults = options.safeParse({})
  if (!defaults.success) throw new Error(`rule "${rule.id}": options: every option needs a default`)
  const work = 'compare' in rule ? rule.compare : rule.check
  if (typeof work !== 'function') throw new Error(`rule "${rule.id}": it has no function check (or compare)`)
  // The rule itself may be a class with state of its own: its methods keep their object.
  return 'compare' in rule
    ? { ...rule, ...parsed.data, options, compare: rule.compare.bind(rule) }
    : { ...rule, ...parsed.data, options, check: rule.check.bind(rule) }
}
