import { z } from 'zod'
import type { RuleHead } from './rule.ts'

export interface RuleOption {
  readonly name: string
  /** As JSON has it. */
  readonly default: unknown
  readonly description: string
}

/** The options of a rule, in their order. */
export function ruleOptions({ options }: Pick<RuleHead, 'options'>): RuleOption[] {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' })
  return Object.entries(properties).map(([name, option]) => {
    const { default: given, description = '' } = option as { default?: unknown; description?: string }
    return { name, default: given, description }
  })
}
