import { clockRule } from '../clocks/clock-rule.ts'
import { gdpr } from '../clocks/gdpr.ts'

export const clockGdpr = clockRule(gdpr)
