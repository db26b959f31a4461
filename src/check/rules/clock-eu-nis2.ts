import { clockRule } from '../clocks/clock-rule.ts'
import { euNis2 } from '../clocks/eu-nis2.ts'

export const clockEuNis2 = clockRule(euNis2)
