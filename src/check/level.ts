import { z } from 'zod'
import { severitySchema } from '../model/finding.ts'

/** How a rule may be set: a severity, or off. */
export const levelSchema = z.enum(['off', ...severitySchema.options])

export type Level = z.infer<typeof levelSchema>
export type RuleSetting = Level | readonly [Level, Readonly<Record<string, unknown>>]
