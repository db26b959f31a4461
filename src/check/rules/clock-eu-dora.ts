import { clockRule } from '../clocks/clock-rule.ts'
import { euDora } from '../clocks/eu-dora.ts'

export const clockEuDora = clockRule(euDora)
